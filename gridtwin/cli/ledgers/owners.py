"""`gridtwin facilities owner`: the cover above a well, the pole that a device hangs on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, is_chinese, print_json, say, tr
from gridtwin.cli.ledgers._shared import WorkspaceArgument

if TYPE_CHECKING:
    from gridtwin.ledger.packs.owners import Owner

CodeArgument = Annotated[
    str,
    typer.Argument(
        help=tr("number of a pipe point, code of a sensor or the like", "管点编号、传感器编码等"),
    ),
]


def _make(_: str) -> Callable[..., None]:
    def owner(workspace: WorkspaceArgument, code: CodeArgument, json: JsonOption = False) -> None:
        from gridtwin.ledger.packs import packs_of
        from gridtwin.ledger.packs.owners import owners_of
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            found = owners_of(opened, packs_of(opened), code)
        if json:
            print_json({"code": code, "owners": [_as_record(one) for one in found]})
        else:
            _print(found, code)
        if not found:
            raise typer.Exit(1)

    return owner


def _print(found: list[Owner], code: str) -> None:
    if not found:
        say(f"{code} belongs to no facility of a pack", f"{code}不属于任何设施包的设施")
        return
    typer.echo(tr("pack\tcode\tas\thow\tdistance_m", "设施包\t编码\t作为\t依据\t距离（米）"))
    for one in found:
        pack, relation = one.pack, one.relation
        titles = (pack.zh, relation.zh) if is_chinese() else (pack.en, relation.en)
        away = "" if one.distance_m is None else f"{one.distance_m:g}"
        typer.echo("\t".join((titles[0], one.code, titles[1], one.how, away)))


def _as_record(one: Owner) -> dict[str, Any]:  # Any: JSON values
    return {
        "pack": one.pack.name,
        "code": one.code,
        "as": one.relation.name,
        "how": one.how,
        "distance_m": one.distance_m,
    }


COMMANDS = (
    (
        "owner",
        ("facilities",),
        _make,
        tr("The cover above a well, the pole of a device.", "管井所属井盖、设备所属灯杆。"),
    ),
)
