"""`gridtwin sense sensors|latest`: the register, and the newest value of each sensor."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli.sense._common import (
    SectorOption,
    Sensing,
    WorkspaceArgument,
    headings,
    iso,
    number_shown,
    opened,
    print_table,
    shown,
)

_QUALITIES = {
    "good": ("good", "正常"),
    "suspect": ("suspect", "可疑"),
    "out_of_range": ("out of range", "超量程"),
    "late": ("late", "迟到"),
}


def sensors(
    workspace: WorkspaceArgument,
    sector: SectorOption = None,
    silent: Annotated[
        bool, typer.Option("--silent", help=tr("only those never heard of", "仅从未收到数据的"))
    ] = False,
    json: JsonOption = False,
) -> None:
    """List the sensors of the register."""
    with opened(workspace) as own:
        rows = _rows(own, None, sector)
    if silent:
        rows = [row for row in rows if row["at"] is None]
    if json:
        print_json({"sensors": [_for_program(row) for row in rows]})
        return
    if not rows:
        say("No such sensor in the register (layer sensor).", "登记（sensor图层）中没有符合条件的传感器。")
        return
    print_table(
        headings(
            ("code", "name", "observes", "status", "last heard", "value"),
            ("编号", "名称", "监测量", "状态", "最近数据", "数值"),
        ),
        [
            (
                row["code"], row["name"], row["observes"], row["status"], shown(row["received"]),
                number_shown(row["value"], row["unit"]),
            )
            for row in rows
        ],
    )  # fmt: skip


def latest(
    workspace: WorkspaceArgument,
    codes: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CODE]...", help=tr("device numbers; none: all", "设备编号；不填为全部")),
    ] = None,
    sector: SectorOption = None,
    json: JsonOption = False,
) -> None:
    """Show the newest value of each sensor that was heard of."""
    with opened(workspace) as own:
        wanted = set(own.numbers(codes)) if codes else None
        rows = [row for row in _rows(own, wanted, sector) if row["at"] is not None]
    if json:
        print_json({"latest": [_for_program(row) for row in rows]})
        return
    if not rows:
        say("Nothing was heard of these sensors yet.", "尚未收到这些传感器的数据。")
        return
    print_table(
        headings(
            ("code", "name", "observes", "value", "measured", "quality"),
            ("编号", "名称", "监测量", "数值", "测量时间", "质量"),
        ),
        [
            (
                row["code"], row["name"], row["observes"], number_shown(row["value"], row["unit"]),
                shown(row["at"]), tr(*_QUALITIES[row["quality"]]),
            )
            for row in rows
        ],
    )  # fmt: skip


def _rows(
    own: Sensing, wanted: set[int] | None, sectors: list[str] | None
) -> list[dict[str, Any]]:  # Any: columns
    from gridtwin.sensing.reading import Quality
    from gridtwin.sensing.store.asking import latest as newest_of

    newest = newest_of(own.store)
    at = {number: position for position, number in enumerate(newest.channel.tolist())}
    made = []
    for position, number in enumerate(own.channels.number.tolist()):
        row: dict[str, Any] = {
            name: str(getattr(own.channels, name)[position])
            for name in ("code", "name", "sector", "property", "unit", "status")
        }
        if (wanted is not None and number not in wanted) or (sectors and row["sector"] not in sectors):
            continue
        row["observes"] = own.named(row["sector"], row["property"])
        found = at.get(number)
        row |= {"at": None, "received": None, "value": None, "quality": None}
        if found is not None:
            row |= {
                "at": int(newest.at_ms[found]), "received": int(newest.received_ms[found]),
                "value": float(newest.value[found]), "quality": Quality(int(newest.quality[found])).text,
            }  # fmt: skip
        made.append(row)
    return sorted(made, key=lambda row: str(row["code"]))


def _for_program(row: dict[str, Any]) -> dict[str, Any]:  # Any: columns
    return {key: iso(value) if key in ("at", "received") else value for key, value in row.items()}


COMMANDS = (
    ("sensors", sensors, ("List the sensors of the register.", "列出登记的传感器。")),
    ("latest", latest, ("The newest value of each sensor.", "各传感器的最新数值。")),
)
