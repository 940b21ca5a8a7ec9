"""`gridtwin roads events|events-add|events-import`: linear events 线性事件 of roads."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli.ledgers._shared import ActorOption, WorkspaceArgument, now, print_table
from gridtwin.cli.ledgers._words import in_words

if TYPE_CHECKING:
    import geopandas as gpd

    from gridtwin.ledger.linear.event_intake import EventReport

_SHOWN = (
    "route_code",
    "kind",
    "title",
    "from_station",
    "to_station",
    "side",
    "offset_m",
    "value",
    "length_m",
)


def events(
    workspace: WorkspaceArgument,
    codes: Annotated[
        list[str] | None, typer.Argument(help=tr("road numbers; else all", "道路编号，缺省为全部"))
    ] = None,
    kinds: Annotated[
        list[str] | None, typer.Option("--kind", help=tr("kind, may be repeated", "事件类别，可重复"))
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", help=tr("write .gpkg, .geojson, .csv or .xlsx", "输出文件（gpkg、geojson、csv、xlsx）")
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help=tr("check the stored events instead", "改为检查库内事件"))
    ] = False,
    findings: FindingsOption = None,
    json: JsonOption = False,
) -> None:
    """List, export or check the stored events."""
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.ledger.linear.event_checking import check_stored_events
    from gridtwin.ledger.linear.event_layer import check_layer_path, read_events, write_layer
    from gridtwin.store import open_workspace

    if out is not None:
        check_layer_path(out)
    if findings is not None:
        check_findings_path(findings)
    with open_workspace(workspace) as opened:
        if check:
            found = check_stored_events(opened)
            number = opened.count("linear_event")
            if not json:
                say(f"{number} events checked", f"已检查事件{number}个")
            tell_findings(found, findings, {"rows_in": number} if json else None)
            return
        layer = read_events(opened, codes or None, kinds=kinds or None)
    if out is not None:
        write_layer(layer, out, "linear_event")
        say(f"written: {out}", f"已输出：{out}")
    _tell(layer, as_json=json, silent=out is not None)


def events_add(
    workspace: WorkspaceArgument,
    code: Annotated[str, typer.Argument(help=tr("road number", "道路编号"))],
    kind: Annotated[
        str,
        typer.Argument(
            help=tr(
                "defect, work, sign, property, closure or other",
                "类别：defect病害、work施工、sign标志、property属性、closure封闭、other其他",
            )
        ),
    ],
    title: Annotated[str, typer.Argument(help=tr("title; of a property its name", "名称；属性类为属性名"))],
    first: Annotated[
        str, typer.Option("--from", help=tr("stationing, such as K1+250", "起点桩号，如K1+250"))
    ],
    last: Annotated[
        str | None, typer.Option("--to", help=tr("stationing of the end of a segment", "终点桩号（段事件）"))
    ] = None,
    side: Annotated[
        str | None,
        typer.Option("--side", help=tr("left, centre, right, whole", "left、centre、right、whole")),
    ] = None,
    offset: Annotated[
        float | None, typer.Option("--offset", help=tr("metres, left negative", "偏距（米），左负右正"))
    ] = None,
    value: Annotated[str | None, typer.Option("--value", help=tr("value", "数值"))] = None,
    started: Annotated[
        str | None, typer.Option("--started", help=tr("first day, YYYY-MM-DD", "开始日期，YYYY-MM-DD"))
    ] = None,
    ended: Annotated[
        str | None, typer.Option("--ended", help=tr("last day, YYYY-MM-DD", "结束日期，YYYY-MM-DD"))
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help=tr("note", "备注"))] = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Check one event and store it."""
    from gridtwin.ledger.linear.event_intake import add_event
    from gridtwin.model import domain
    from gridtwin.store import open_workspace

    given = {
        "route_code": code, "kind": _value(domain("linear_event_kind"), kind), "title": title,
        "from_station_m": first, "to_station_m": last, "side": side and _value(domain("road_side"), side),
        "offset_m": offset, "value": value, "started_on": _date("--started", started),
        "ended_on": _date("--ended", ended), "note": note,
    }  # fmt: skip
    with open_workspace(workspace) as opened:
        report = add_event(opened, given, actor=actor or getpass.getuser(), now=now())
    _report(report, None, as_json=json)


def events_import(
    workspace: WorkspaceArgument,
    file: Annotated[Path, typer.Argument(help=tr("CSV or XLSX", "CSV或XLSX文件"))],
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", help=tr("COLUMN=FIELD; COLUMN= leaves it out", "列=字段；“列=”表示不导入")),
    ] = None,
    constants: Annotated[
        list[str] | None,
        typer.Option("--set", help=tr("FIELD=VALUE where a row has none", "字段=值，用于空值")),
    ] = None,
    layer: Annotated[str | None, typer.Option("--layer", help=tr("sheet", "工作表"))] = None,
    encoding: Annotated[str | None, typer.Option("--encoding", help=tr("text encoding", "文本编码"))] = None,
    findings: FindingsOption = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Check a table of events and store its right rows."""
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.ledger.linear.event_intake import EventOptions, import_events
    from gridtwin.store import open_workspace
    from gridtwin.store.exchange import mapping

    if findings is not None:
        check_findings_path(findings, source=file)
    options = EventOptions(
        encoding, layer, mapping.pairs(columns or (), "--map"), mapping.pairs(constants or (), "--set")
    )
    with open_workspace(workspace) as opened, progress_bar("importing", "导入"):
        report = import_events(opened, file, actor=actor or getpass.getuser(), now=now(), options=options)
    _report(report, findings, as_json=json)


def _date(option: str, text: str | None) -> str | None:
    from datetime import date

    from gridtwin.errors import UsageError

    try:
        return None if text is None else date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError(
            f"{option} {text}: write a day as YYYY-MM-DD", zh=f"{option} {text}：日期应写作YYYY-MM-DD"
        ) from error


def _value(known: Any, text: str) -> str:  # Any: a domain
    """The stored value of a title in either language; what is unknown stays and is found by the checks."""
    try:
        return str(known.parse(text))
    except (KeyError, ValueError):
        return text


def _report(report: EventReport, findings: Path | None, *, as_json: bool) -> None:
    result = {
        "rows_in": report.rows_in,
        "rows_stored": report.rows_stored,
        "rows_refused": report.rows_refused,
    }
    if not as_json:
        say(
            f"{report.rows_in} events: {report.rows_stored} stored, {report.rows_refused} refused",
            f"共{report.rows_in}个事件：入库{report.rows_stored}个，拒收{report.rows_refused}个",
        )
    tell_findings(report.findings, findings, result if as_json else None)


def _tell(layer: gpd.GeoDataFrame, *, as_json: bool, silent: bool) -> None:
    table = layer[list(_SHOWN)].astype(object)
    table = table.where(table.notna(), None)
    if as_json:
        print_json({"events": table.to_dict("records")} if not silent else {"events": len(table)})
    elif not silent:
        from gridtwin.ledger.names import built_in_names

        print_table(in_words(table, "linear_event", built_in_names()))


_ROADS = ("roads",)
COMMANDS = (
    ("events", _ROADS, lambda _: events, tr("List, export or check events.", "列出、导出或检查线性事件。")),
    ("events-add", _ROADS, lambda _: events_add, tr("Add an event.", "新增线性事件。")),
    ("events-import", _ROADS, lambda _: events_import, tr("Import events.", "导入线性事件。")),
)
