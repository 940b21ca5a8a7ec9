"""`gridtwin sense alarms list|ack|clear|events|export`: alarms and what people do with them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, counted, print_json, say, tr
from gridtwin.cli.access._common import note_change
from gridtwin.cli.sense._common import (
    SectorOption,
    Sensing,
    WorkspaceArgument,
    headings,
    iso,
    now,
    number_shown,
    opened,
    own_name,
    plain,
    print_table,
    shown,
)

_SEVERITIES = {
    "info": ("info", "提示"),
    "minor": ("minor", "一般"),
    "major": ("major", "较重"),
    "critical": ("critical", "严重"),
}
_STATES = {
    "raised": ("raised", "已触发"),
    "acknowledged": ("acknowledged", "已确认"),
    "cleared": ("cleared", "已解除"),
}
_MOMENTS = ("raised_at", "acknowledged_at", "cleared_at")
_FIELDS = (
    "alarm_no", "severity", "state", "code", "name", "rule", "title", "value", "unit", "raised_at",
    "acknowledged_at", "acknowledged_by", "cleared_at", "cleared_by", "note",
)  # fmt: skip
NumbersArgument = Annotated[
    list[str], typer.Argument(metavar="NUMBER...", help=tr("numbers of alarms", "报警编号"))
]
AllOption = Annotated[bool, typer.Option("--all", help=tr("cleared ones too", "包括已解除的"))]
NoteOption = Annotated[str, typer.Option("--note", help=tr("what was found", "情况说明"))]


def list_alarms(
    workspace: WorkspaceArgument,
    all_states: AllOption = False,
    sector: SectorOption = None,
    severity: Annotated[
        list[str] | None, typer.Option(help=tr("info, minor, major, critical; repeatable", "级别，可重复"))
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help=tr("how many, newest first", "条数，最新在前"))] = 100,
    json: JsonOption = False,
) -> None:
    """List alarms that are not cleared."""
    with opened(workspace) as own:
        rows = _rows(own, (all_states, sector, severity), limit)
    if json:
        print_json({"alarms": [plain(row, *_MOMENTS) for row in rows]})
        return
    if not rows:
        say("No alarm.", "没有报警。")
        return
    print_table(
        headings(
            ("number", "severity", "state", "sensor", "what", "value", "raised"),
            ("编号", "级别", "状态", "传感器", "报警", "数值", "触发时间"),
        ),
        [
            (
                row["alarm_no"], tr(*_SEVERITIES[row["severity"]]), tr(*_STATES[row["state"]]),
                f"{row['code']} {row['name']}", row["title"], number_shown(row["value"], row["unit"]),
                shown(row["raised_at"]),
            )
            for row in rows
        ],
    )  # fmt: skip
    if len(rows) == limit:
        say(f"The newest {limit}; --limit shows more.", f"仅显示最新{limit}条；--limit可增加。")


def ack(workspace: WorkspaceArgument, numbers: NumbersArgument, note: NoteOption = "") -> None:
    """Acknowledge alarms."""
    from gridtwin.sensing.alarms.life import acknowledge

    with opened(workspace) as own:
        done = acknowledge(own.store, numbers, actor=own_name(), now=now(), note=note)
    note_change(workspace, "alarm acknowledge", " ".join(numbers), note=note)
    say(f"{counted(done, 'alarm')} acknowledged.", f"已确认{done}条报警。")


def clear(
    workspace: WorkspaceArgument,
    numbers: NumbersArgument,
    note: Annotated[str, typer.Option("--note", help=tr("why it is closed", "解除原因"))],
) -> None:
    """Clear alarms by hand; the rule is silent until its condition is over."""
    from gridtwin.sensing.alarms.life import clear_by_hand

    with opened(workspace) as own:
        done = clear_by_hand(own.store, numbers, actor=own_name(), now=now(), note=note)
    note_change(workspace, "alarm clear", " ".join(numbers), note=note)
    say(f"{counted(done, 'alarm')} cleared.", f"已解除{done}条报警。")


def events(
    workspace: WorkspaceArgument,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help=tr("number of the alarm", "报警编号"))],
    json: JsonOption = False,
) -> None:
    """Show all that happened to an alarm."""
    from gridtwin.sensing.alarms.life import events_of

    with opened(workspace) as own:
        rows = events_of(own.store, number)
    if json:
        kept = ("event", "at", "actor", "note")
        print_json({"alarm_no": number, "events": [plain({k: row[k] for k in kept}, "at") for row in rows]})
        return
    print_table(
        headings(("when", "what", "who", "note"), ("时间", "事件", "操作人", "备注")),
        [
            (
                shown(row["at"]), tr(*_STATES[row["event"]]),
                tr("rule", "规则") if row["actor"] == "rule" else row["actor"], row["note"] or "",
            )
            for row in rows
        ],
    )  # fmt: skip


def export(
    workspace: WorkspaceArgument,
    path: Annotated[Path, typer.Argument(metavar="FILE", help=tr("CSV file to write", "要写出的CSV文件"))],
    open_only: Annotated[
        bool, typer.Option("--open", help=tr("only those not cleared", "仅未解除的"))
    ] = False,
    sector: SectorOption = None,
) -> None:
    """Write alarms to a CSV file."""
    from gridtwin.store.outputs import output

    with opened(workspace) as own:
        rows = _rows(own, (not open_only, sector, None), 10_000_000)
    with output(path) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, _FIELDS, extrasaction="ignore")
        writer.writeheader()
        for row in rows:
            writer.writerow({key: iso(value) if key in _MOMENTS else value for key, value in row.items()})
    say(f"{counted(len(rows), 'alarm')}: {path}", f"{len(rows):,}条报警：{path}")


def _rows(
    own: Sensing, asked: tuple[bool, list[str] | None, list[str] | None], limit: int
) -> list[dict[str, Any]]:  # Any: columns
    from gridtwin.sensing.alarms.life import AlarmFilter, State, find_alarms
    from gridtwin.sensing.alarms.rules import load_rules

    all_states, sectors, severities = asked
    rules = load_rules(own.sectors.values(), own.workspace.root / "standards")
    wanted = AlarmFilter(
        states=None if all_states else (State.RAISED, State.ACKNOWLEDGED),
        severities=tuple(severities) if severities else None,
        rules=tuple(key for key, rule in rules.items() if rule.sector in sectors) if sectors else None,
    )
    made = []
    for row in find_alarms(own.store, wanted, limit=limit):
        rule = rules.get(row["rule"])
        title = tr(rule.en, rule.zh) if rule else row["rule"]
        made.append({**row, **own.of(row["channel"]), "title": title})
    return made


COMMANDS = (
    ("list", list_alarms, ("Alarms that are not cleared.", "列出未解除的报警。")),
    ("ack", ack, ("Acknowledge alarms.", "确认报警。")),
    ("clear", clear, ("Clear alarms by hand.", "人工解除报警。")),
    ("events", events, ("What happened to an alarm, and who did it.", "报警的处置过程与操作人。")),
    ("export", export, ("Write alarms to a CSV file.", "导出报警为CSV文件。")),
)
