"""The summary as one HTML file in both languages: no script, no network, all pictures inside."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from html import escape
from importlib.resources import files
from itertools import islice
from pathlib import Path
from urllib.parse import quote

import geopandas as gpd

from change_detection.batch.drawing import GRADE_COLOURS, STATE_COLOURS, Footprint, draw_bars, draw_map
from change_detection.batch.summary import FAULTS, STATES, SceneRow, Summary, duration
from gridtwin.model import domain
from gridtwin.store import atomic

_STATE_WORDS = {
    "failed": ("不可用", "unusable"),
    "broken": ("出错", "went wrong"),
    "unreadable": ("无法读取", "unreadable"),
    "undated": ("无日期", "no date"),
    "todo": ("待处理", "to do"),
    "done": ("完成", "done"),
    "earlier": ("此前已完成", "done before"),
    "alone": ("无前期影像", "no earlier scene"),
}
_MOST_GRIDS = 12


def write_page(
    summary: Summary,
    footprints: Sequence[Footprint],
    patches: gpd.GeoDataFrame,
    target: Path,
    *,
    language: str,
) -> None:
    """Write report.html; `language` (zh or en) is shown first, the reader may switch."""
    root = f"{str(Path(summary.source).absolute()).rstrip('/')}/"
    template = (files("change_detection") / "data" / "batch_report.html").read_text("utf-8")
    body = "\n".join(
        part
        for part in (
            _head(summary),
            _faults(summary, root),
            _map_and_charts(summary, footprints, patches),
            _table(summary.rows, target.parent, root),
            _foot(summary),
        )
        if part
    )
    values = {
        "@LANG@": "zh-CN" if language == "zh" else "en",
        "@TITLE@": escape(f"{summary.workspace} · {summary.ended_at:%Y-%m-%d}"),
        "@ZH_CHECKED@": " checked" if language == "zh" else "",
        "@EN_CHECKED@": "" if language == "zh" else " checked",
        "@BODY@": body,
    }
    for key, value in values.items():
        template = template.replace(key, value)
    atomic.write_text(target, template)


def both(chinese: str, english: str) -> str:
    """Text in both languages, of which the page shows one."""
    return f'<span class="zh">{escape(chinese)}</span><span class="en">{escape(english)}</span>'


def _time(seconds: float) -> str:
    return both(duration(seconds, "zh"), duration(seconds))


def _head(summary: Summary) -> str:
    told = f"{summary.started_at:%Y-%m-%d %H:%M} – {summary.ended_at:%H:%M}"
    cards = [
        (len(summary.rows), "景影像", "scenes", ""),
        (summary.now_done, "对本次完成", "pairs done now", ""),
        (summary.states.get("earlier", 0), "对此前已完成", "pairs done before", ""),
        (len(summary.faults), "景未能比对", "scenes failed", "bad" if summary.faults else ""),
        (summary.patches, "个图斑", "patches", ""),
        (summary.grades.get("A", 0), "个A级图斑", "of grade A", ""),
        (f"{summary.area_m2 / 10_000:.2f}", "公顷图斑面积", "hectares of patches", ""),
    ]
    shown = "".join(
        f'<div class="card {kind}"><b>{escape(str(value))}</b>{both(zh, en)}</div>'
        for value, zh, en, kind in cards
    )
    shown += f'<div class="card"><b>{_time(summary.seconds)}</b>{both("用时", "wall time")}</div>'
    title = both(f"{summary.workspace}：变化检测批处理", f"{summary.workspace}: change detection batch")
    words = both(
        f"{told}，检测器{summary.detector}，{summary.runner_zh}，来源{summary.source}",
        f"{told}, detector {summary.detector}, {summary.runner}, from {summary.source}",
    )
    return f'<h1>{title}</h1><p class="lead">{words}</p><div class="cards">{shown}</div>'


def _faults(summary: Summary, root: str) -> str:
    if not summary.faults:
        return ""
    rows = "".join(
        f'<tr class="fault"><td>{_tag(row.state)}</td><td class="name">{escape(row.name)}</td>'
        f'<td class="why">{_reason(row, root)}</td></tr>'
        for row in summary.faults
    )
    head = _header(
        (("状态", "State", ""), ("影像", "Scene", ""), ("原因与处理办法", "Reason and way out", ""))
    )
    return (
        f"<h2>{both('需要处理', 'To be mended')} ({len(summary.faults)})</h2>"
        f'<div class="scroll"><table>{head}{rows}</table></div>'
    )


def _map_and_charts(summary: Summary, footprints: Sequence[Footprint], patches: gpd.GeoDataFrame) -> str:
    drawn = draw_map(footprints, patches)
    if not drawn:
        return ""
    legend = "".join(
        f'<span><i style="background:{colour}"></i>{both(zh, en)}</span>'
        for colour, zh, en in (
            *((GRADE_COLOURS[grade], f"{grade}级图斑", f"grade {grade}") for grade in "ABC"),
            (STATE_COLOURS["done"], "本次完成的范围", "compared now"),
            (STATE_COLOURS["earlier"], "此前完成的范围", "compared before"),
            (STATE_COLOURS["failed"], "未能比对的范围", "failed"),
        )
    )
    titles = {str(value.value): (value.zh, value.en) for value in domain("change_class").values}
    grids = dict(islice(summary.grids.items(), _MOST_GRIDS))
    more = len(summary.grids) - len(grids)
    note = f'<p class="note">{both(f"另有{more}个网格", f"and {more} more grids")}</p>' if more > 0 else ""
    charts = (
        "".join(
            f"<h3>{both(zh, en)}</h3>{bars}"
            for zh, en, bars in (
                ("按等级", "By grade", draw_bars(_sorted(summary.grades), {}, GRADE_COLOURS)),
                ("按类别", "By class", draw_bars(summary.classes, titles, {})),
                ("按单元网格", "By unit grid", draw_bars(grids, {}, {})),
            )
            if bars
        )
        or f"<p>{both('没有图斑。', 'No patches.')}</p>"
    )
    return (
        f"<h2>{both('图斑与影像范围', 'Patches and footprints')}</h2>"
        f'<div class="two"><div>{drawn}<div class="legend">{legend}</div></div>'
        f'<div class="side">{charts}{note}</div></div>'
    )


def _table(rows: Sequence[SceneRow], out: Path, root: str) -> str:
    columns = (
        ("状态", "State", ""),
        ("影像", "Scene", ""),
        ("日期", "Date", ""),
        ("前期影像", "Compared with", ""),
        ("重叠", "Overlap", "r"),
        ("图斑", "Patches", "r"),
        ("A级", "Grade A", "r"),
        ("用时", "Time", "r"),
        ("结果与说明", "Results and remarks", ""),
    )
    body = "".join(_row(row, out, root) for row in sorted(rows, key=lambda r: STATES.index(r.state)))
    return (
        f"<h2>{both('全部影像', 'All scenes')} ({len(rows)})</h2>"
        f'<div class="scroll"><table>{_header(columns)}{body}</table></div>'
    )


def _reason(row: SceneRow, root: str) -> str:
    """Why, with names below the source's folder in short."""
    return both(shortened(row.reason_zh, root), shortened(row.reason_en, root))


def shortened(text: str, root: str) -> str:
    """A text in which the paths below `root` (absolute, with its slash) begin there.

    >>> shortened("/in/a_20250101.tif is torn, /mnt/in/b.tif is not", "/in/")
    'a_20250101.tif is torn, /mnt/in/b.tif is not'
    """
    return re.sub(rf"(?<![\w./\\~-]){re.escape(root)}([^\s，；：。、]+)", r"\1", text, flags=re.ASCII)


def _row(row: SceneRow, out: Path, root: str) -> str:
    remarks = _reason(row, root) if row.reason_en else ""
    if row.not_assessed_en:
        remarks += both(row.not_assessed_zh, row.not_assessed_en)
    links = _links(row, out)
    partner = "<br>".join(escape(str(told)) for told in (row.partner, row.partner_on) if told)
    is_paired = row.partner != ""
    cells = [
        ("", _tag(row.state)),
        ("name", escape(row.name)),
        ("day", str(row.on or "")),
        ("name", partner),
        ("r", f"{row.overlap:.0%}" if row.overlap is not None else ""),
        ("r", str(row.patches) if is_paired else ""),
        ("r", str(row.grade_a) if is_paired else ""),
        ("r", _time(row.seconds) if row.seconds else ""),
        ("why", " ".join(part for part in (links, remarks) if part)),
    ]
    kind = ' class="fault"' if row.state in FAULTS else ""
    return f"<tr{kind}>" + "".join(f'<td class="{c}">{text}</td>' for c, text in cells) + "</tr>"


def _links(row: SceneRow, out: Path) -> str:
    offered = [
        (f"{row.folder}/{name}", label)
        for name, label in (("patches.geojson", "GeoJSON"), ("score.tif", "COG"), ("item.json", "STAC"))
        if row.folder and (out / row.folder / name).is_file()
    ]
    links = [f'<a href="{quote(href)}">{label}</a>' for href, label in offered]
    if row.log:
        links.append(f'<a href="{quote(os.path.relpath(row.log, out))}">{both("日志", "log")}</a>')
    return " ".join(links)


def _foot(summary: Summary) -> str:
    names = ("patches.gpkg", "patches.geojson", "collection.json", "summary.json")
    links = " ".join(f'<a href="{name}">{name}</a>' for name in names)
    more = both(
        f"文件夹中另有{summary.other_files}个非影像文件。得分只用于排序，不是概率；等级依据许可与控制线，须人工审核。",
        f"{summary.other_files} other files in the folder are no images. Scores order patches; "
        "grades follow permits and control zones and need a person's review.",
    )
    return f"<footer><p>{links}</p><p>{more}</p></footer>"


def _header(columns: Sequence[tuple[str, str, str]]) -> str:
    return "<tr>" + "".join(f'<th class="{kind}">{both(zh, en)}</th>' for zh, en, kind in columns) + "</tr>"


def _tag(state: str) -> str:
    return f'<span class="tag {state}">{both(*_STATE_WORDS[state])}</span>'


def _sorted(values: Mapping[str, int]) -> dict[str, int]:
    return {key: values[key] for key in sorted(values)}
