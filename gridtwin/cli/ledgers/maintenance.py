"""`gridtwin roads|bridges maintenance`: maintenance classes and grades 养护类别、养护等级 by the tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli.ledgers._shared import CLASS_OF, ActorOption, WorkspaceArgument, edit_of

if TYPE_CHECKING:
    from gridtwin.ledger.condition.maintenance import Area, Graded

FillOption = Annotated[
    bool,
    typer.Option(
        "--fill",
        help=tr(
            "write them on cards that lack them; what a card says stays", "填入空缺的资料卡，已有内容不变"
        ),
    ),
]


def _make(ledger: str) -> Callable[..., None]:
    host_class = CLASS_OF[ledger]

    def roads(
        workspace: WorkspaceArgument,
        fill: FillOption = False,
        actor: ActorOption = None,
        json: JsonOption = False,
    ) -> None:
        _run(workspace, host_class, {}, fill=fill, actor=actor, json=json)

    def bridges(
        workspace: WorkspaceArgument,
        area: Annotated[
            list[str] | None,
            typer.Option(
                "--area",
                help=tr(
                    "CODE=important or CODE=commercial, else other; may be repeated",
                    "编号=important（集会中心、繁华地区等）或commercial（区域集会点、商业区等），可重复",
                ),
            ),
        ] = None,
        fill: FillOption = False,
        actor: ActorOption = None,
        json: JsonOption = False,
    ) -> None:
        _run(workspace, host_class, _areas(area or ()), fill=fill, actor=actor, json=json)

    return roads if ledger == "roads" else bridges


def _run(
    workspace: WorkspaceArgument,
    host_class: str,
    areas: dict[str, Area],
    *,
    fill: bool,
    actor: str | None,
    json: bool,
) -> None:
    from gridtwin.errors import UsageError
    from gridtwin.ledger.condition import fill_maintenance, maintenance_of
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        found = maintenance_of(opened, host_class, areas=areas)
        unknown = sorted(set(areas) - {one.code for one in found})
        if unknown:
            raise UsageError(
                f"--area {unknown[0]}: no bridge has that number", zh=f"--area {unknown[0]}：没有该编号的桥梁"
            )
        edit = edit_of(actor, "maintenance grade by the tables")
        filled = fill_maintenance(opened, host_class, found, edit=edit) if fill else 0
    if json:
        print_json({"filled": filled, "objects": [_as_record(one) for one in found]})
        return
    _print(found)
    if fill:
        say(f"cards filled in: {filled}", f"已填入资料卡：{filled}")


def _areas(texts: list[str] | tuple[()]) -> dict[str, Area]:
    from gridtwin.errors import UsageError
    from gridtwin.ledger.condition import Area

    made = {}
    for text in texts:
        code, _, name = text.partition("=")
        if not code or name not in set(Area):
            raise UsageError(
                f"--area {text}: write CODE=important, CODE=commercial or CODE=other",
                zh=f"--area {text}：应写作 编号=important、编号=commercial 或 编号=other",
            )
        made[code] = Area(name)
    return made


def _print(found: list[Graded]) -> None:
    from collections import Counter

    from gridtwin.cli.ledgers._steps import print_doubts

    typer.echo(
        tr(
            "code\tname\tclass on card\tclass\tgrade on card\tgrade",
            "编号\t名称\t卡上类别\t养护类别\t卡上等级\t养护等级",
        )
    )
    for one in found:
        shown = (one.code, one.name, one.stated_class, one.class_name, one.stated, one.grade)
        typer.echo("\t".join(text or "" for text in shown))
    print_doubts(Counter(doubt for one in found for doubt in one.to_confirm).most_common())


def _as_record(one: Graded) -> dict[str, object]:
    return {
        "code": one.code,
        "name": one.name,
        "class_on_card": one.stated_class,
        "maintenance_class": one.class_name,
        "grade_on_card": one.stated,
        "maintenance_grade": one.grade,
        "to_confirm": [doubt.as_record() for doubt in one.to_confirm],
    }


COMMANDS = (
    (
        "maintenance",
        ("roads", "bridges"),
        _make,
        tr("Maintenance classes and grades by the tables.", "按标准表列出养护类别、养护等级。"),
    ),
)
