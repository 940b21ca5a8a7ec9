"""The HTML report: one file that needs nothing else, Chinese and English side by side, with a map."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

import pandas as pd

from gridtwin.store.outputs import output
from pipe_network.checks.findings import first_told, told_fid
from pipe_network.checks.map_svg import map_svg
from pipe_network.checks.rules import Severity, Spoils, Stage
from pipe_network.checks.run import Outcome, Report, State
from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork

STAGES_ZH = {
    Stage.TABLE: "表格",
    Stage.POINTS: "管点",
    Stage.LINES: "管线",
    Stage.JOINT: "点线",
    Stage.NETWORK: "管网",
}
STATES_ZH = {
    State.DONE: "已检查", State.PARTLY: "部分检查", State.NOT_CHECKED: "未检查", State.OFF: "已关闭",
    State.STOPPED: "未进行（前一阶段有错误）",
}  # fmt: skip
LEFT_OUT = {
    Spoils.ROW: ("row", "行"),
    Spoils.PLACE: ("coordinate", "处坐标"),
    Spoils.LEVEL: ("line-end level", "处端点高程"),
    Spoils.FLOW: ("flow direction", "处流向"),
}
_MOST_ROWS = 2000


def write_html(report: Report, path: Path, *, network: PipeNetwork, source: str, today: date) -> None:
    """Write the report.

    Raises:
        BadPipeData: the file does not end in .html.
    """
    if path.suffix.lower() not in (".html", ".htm"):
        raise BadPipeData(f"report '{path}': end it in .html", zh=f"检查报告“{path}”：扩展名应为.html")
    with output(path) as partial:
        partial.write_text(html_report(report, network=network, source=source, today=today), encoding="utf-8")


def html_report(report: Report, *, network: PipeNetwork, source: str, today: date) -> str:
    """The report as text; everything that comes from data is escaped."""
    template = files("pipe_network").joinpath("data/checks_report.html").read_text("utf-8")
    counts = {f"{severity}s": report.count(severity) for severity in Severity}
    return Template(template).substitute(
        source=escape(source),
        date=today.isoformat(),
        points=f"{report.points:,}",
        lines=f"{report.lines:,}",
        map=map_svg(network, report),
        checks="\n".join(_check_row(outcome, report.findings) for outcome in report.outcomes),
        stages=_stages(report),
        note=_note(report),
        findings="\n".join(_finding_rows(report.findings)),
        **counts,
    )


def _check_row(outcome: Outcome, found: pd.DataFrame) -> str:
    check = outcome.check
    own = found[found["check"] == check.id]["severity"]
    numbers = "".join(f'<td class="n">{int((own == severity).sum()) or ""}</td>' for severity in Severity)
    reason = (
        f'<br><small>{escape(outcome.reason_zh)} <span class="en">{escape(outcome.reason_en)}</span></small>'
    )
    state = f"{STATES_ZH[outcome.state]} <span class='en'>{outcome.state.replace('_', ' ')}</span>"
    return (
        f"<tr><td class='n'>{check.id}</td>"
        f"<td>{escape(check.title_zh)} <span class='en'>{escape(check.title_en)}</span></td>"
        f"<td>{STAGES_ZH[check.stage]} <span class='en'>{check.stage}</span></td>"
        f"<td>{state}{reason if outcome.reason_en else ''}</td>{numbers}</tr>"
    )


def _stages(report: Report) -> str:
    items = []
    for stage, dirty in report.dirty_before.items():
        if dirty:
            ids = "、".join(map(str, dirty))
            items.append(
                f"<li>{STAGES_ZH[stage]}阶段开始前已有错误：检查项{ids} "
                f"<span class='en'>stage {stage} began with errors of checks "
                f"{', '.join(map(str, dirty))}</span></li>"
            )
    for left in report.left_out:
        english, chinese = LEFT_OUT[left.what]
        english += "" if left.count == 1 else "s"
        items.append(
            f"<li>检查项{left.check.id}（{escape(left.check.title_zh)}）之后，"
            f"{left.count}{chinese}不再用于后续检查 "
            f"<span class='en'>after check {left.check.id}, {left.count} {english} were left out</span></li>"
        )
    return (
        f"<ul>{''.join(items)}</ul>"
        if items
        else "<p>各阶段均无错误 <span class='en'>no stage had errors</span></p>"
    )


def _note(report: Report) -> str:
    more = len(report.findings) - _MOST_ROWS
    if more <= 0:
        return ""
    return (
        f"<p>此处列出错误优先的前{_MOST_ROWS:,}条，另有{more:,}条见图层或工作簿。 "
        f"<span class='en'>The first {_MOST_ROWS:,}, errors first; "
        f"{more:,} more are in the layer or workbook.</span></p>"
    )


def _finding_rows(found: pd.DataFrame) -> list[str]:
    order = found["severity"].map({severity: k for k, severity in enumerate(Severity)})
    shown = found.assign(order=order).sort_values(["order", "check"], kind="stable").head(_MOST_ROWS)
    return [
        f"<tr class='{row['severity']}'><td class='n'>{row['check']}</td><td>{escape(_place(row))}</td>"
        f"<td>{escape(str(row['object']))}</td><td>{escape(str(row['value']))}</td>"
        f"<td>{escape(row['message_zh'])}<br><span class='en'>{escape(row['message_en'])}</span></td>"
        f"<td>{escape(row['fix_zh'])}<br><span class='en'>{escape(row['fix_en'])}</span></td></tr>"
        for row in shown.to_dict("records")
    ]


def _place(row: Mapping[Hashable, Any]) -> str:
    """Workbook, sheet and cells; for a stored network the layer and row."""
    where = (first_told(row["workbook"], row["layer"]), first_told(row["sheet"]))
    return " ".join(
        part for part in (*where, first_told(row["cell"], row["row"]), told_fid(row["fid"])) if part
    )
