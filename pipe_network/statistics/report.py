"""One HTML page with all tables and charts, nothing loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import pandas as pd

from gridtwin.store import atomic
from gridtwin.store.outputs import check_output
from pipe_network.statistics.charts import chart_svg
from pipe_network.statistics.tables import Statistics

_STYLE = """
body { font: 15px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 62rem;
  padding: 0 1rem; color: #222; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; } th, td { padding: .2rem .8rem; text-align: right;
  border-bottom: 1px solid #ddd; } th:first-child, td:first-child { text-align: left; }
tfoot td { font-weight: bold; border-top: 2px solid #888; } svg { max-width: 100%; height: auto; }
"""


def write_report(found: Statistics, path: Path, *, name: str, chinese: bool) -> None:
    """Write the page; `name` is the network's."""
    check_output(path)
    title = f"{name}：管线统计" if chinese else f"{name}: pipe statistics"
    parts = [_summary(found, chinese)]
    for dimension in found.shown:
        parts.append(f"<h2>{escape(dimension.title[1 if chinese else 0])}</h2>")
        parts.append(chart_svg(found, dimension, chinese=chinese))
        parts.append(_lengths(found.by[dimension.id], found.total_m, chinese))
    parts.append(f"<h2>{'管点' if chinese else 'Points'}</h2>")
    parts.append(_points(found.point_counts, chinese))
    language = "zh-CN" if chinese else "en"
    atomic.write_text(
        path,
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>{''.join(parts)}</body></html>\n",
    )


def _summary(found: Statistics, chinese: bool) -> str:
    if chinese:
        text = f"管线{found.lines}条，平面总长{found.total_m:.3f}米；管点{found.points}个。各表合计即总长。"
    else:
        text = (
            f"{found.lines} lines, {found.total_m:.3f} m in plan; {found.points} points. "
            "Every table sums to the total."
        )
    return f"<p>{text}</p>"


def _lengths(table: pd.DataFrame, total_m: float, chinese: bool) -> str:
    heads = ("", "条数", "长度（米）", "占比") if chinese else ("", "lines", "length (m)", "share")
    title = "title_zh" if chinese else "title_en"
    rows = [
        (str(row[title]), str(row["lines"]), f"{row['length_m']:.3f}", f"{row['share']:.1%}")
        for row in table.to_dict("records")
    ]
    foot = ("合计" if chinese else "total", "", f"{total_m:.3f}", "")
    return _html(heads, rows, foot)


def _points(table: pd.DataFrame, chinese: bool) -> str:
    heads = ("", "名称", "数量") if chinese else ("", "name", "count")
    title = "title_zh" if chinese else "title_en"
    rows = [(str(row[title]), str(row["name"] or "–"), str(row["count"])) for row in table.to_dict("records")]
    return _html(heads, rows, ("合计" if chinese else "total", "", str(int(table["count"].sum()))))


def _html(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]], foot: tuple[str, ...]) -> str:
    def cells(row: tuple[str, ...], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(str(cell))}</{tag}>" for cell in row) + "</tr>"

    body = "".join(cells(row, "td") for row in rows)
    return (
        f"<table><thead>{cells(heads, 'th')}</thead><tbody>{body}</tbody>"
        f"<tfoot>{cells(foot, 'td')}</tfoot></table>"
    )
