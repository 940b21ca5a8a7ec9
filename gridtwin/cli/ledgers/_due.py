"""`gridtwin roads due …`: what is due for inspection."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import JsonOption, is_chinese, print_json, say, tr
from gridtwin.cli.ledgers._shared import (
    OutOption,
    WorkspaceArgument,
    classes_of,
    day_of_option,
    now,
    print_table,
)
from gridtwin.cli.ledgers._words import in_english

if TYPE_CHECKING:
    from gridtwin.ledger.inspection import DueList, Form, Plans
    from gridtwin.ledger.names import Names
    from gridtwin.store import Workspace

_SHOWN = ["host_code", "host_name", "kind", "last_done", "due_on", "overdue_days", "state", "keeper_name"]

AsOfOption = Annotated[str | None, typer.Option("--as-of", help=tr("day, else today", "日期，缺省为今天"))]
KindOption = Annotated[
    list[str] | None,
    typer.Option("--kind", help=tr("kind of inspection, may be repeated", "检查类型，可重复")),
]
GridOption = Annotated[str | None, typer.Option("--grid", help=tr("unit grid", "单元网格编码"))]
KeeperOption = Annotated[str | None, typer.Option("--keeper", help=tr("maintainer", "养护单位"))]
AllOption = Annotated[bool, typer.Option("--all", help=tr("also what is not due yet", "含未到期"))]
ChartOption = Annotated[
    Path | None, typer.Option("--chart", help=tr("bars, .png or .svg", "统计图（png、svg）"))
]
LimitOption = Annotated[int, typer.Option("--limit", min=0, help=tr("rows to print", "打印行数"))]


def all_plans(opened: Workspace) -> Plans:
    """The plans of the city, those of its facility packs among them."""
    from gridtwin.ledger.packs.loading import plans_with_packs

    return plans_with_packs(opened)


def all_forms(opened: Workspace) -> dict[str, Form]:
    """The forms of the city, those of its facility packs among them."""
    from gridtwin.ledger.packs.loading import forms_with_packs

    return forms_with_packs(opened)


def make(ledger: str) -> Callable[..., None]:
    """The command for one ledger."""

    def due(
        workspace: WorkspaceArgument,
        as_of: AsOfOption = None,
        kind: KindOption = None,
        grid: GridOption = None,
        keeper: KeeperOption = None,
        everything: AllOption = False,
        limit: LimitOption = 50,
        out: OutOption = None,
        chart: ChartOption = None,
        json: JsonOption = False,
    ) -> None:
        """Due list as of a day: most overdue first, then what was never inspected."""
        from gridtwin.ledger.inspection import (
            DueFilter,
            check_due_path,
            due_list,
            write_due_chart,
            write_due_list,
        )
        from gridtwin.ledger.names import names_of
        from gridtwin.store import open_workspace

        if out is not None:
            check_due_path(out)
        day = day_of_option(as_of, "--as-of") or now().date()
        with open_workspace(workspace) as opened:
            plans, names = all_plans(opened), names_of(opened)
            known = [plan.kind for plan in plans.plans]
            kinds = tuple(names.stored(one, known) for one in kind or ())
            wanted = DueFilter(classes_of(ledger), kinds, grid, keeper, everything)
            found = due_list(opened, plans, as_of=day, wanted=wanted)
            if out is not None:
                write_due_list(opened, found, out)
        if chart is not None:
            write_due_chart(found, chart, language="zh" if is_chinese() else "en")
        _tell(found, names, limit, as_json=json)
        if out is not None:
            say(f"written: {out}", f"已输出：{out}")

    return due


def _tell(found: DueList, names: Names, limit: int, *, as_json: bool) -> None:
    from gridtwin.ledger.inspection.due_files import NEVER, STATES_ZH, TITLES, days_or_never
    from gridtwin.ledger.inspection.due_files import as_json as shown

    if as_json:
        print_json(shown(found))
        return
    language = 0 if is_chinese() else 1
    table = found.table.head(limit)[_SHOWN]
    table = table.assign(overdue_days=days_or_never(table, NEVER[language]))
    if is_chinese():
        table["state"] = table["state"].map(STATES_ZH)
    print_table(in_english(table, names).rename(columns={name: TITLES[name][language] for name in _SHOWN}))
    for row in found.summary.to_dict("records"):
        if not row["hosts"] and not row["without_plan"]:
            continue
        say(
            f"{names.in_english(row['kind'])}: {row['hosts']} planned, {row['overdue']} overdue, "
            f"{row['due']} due, {row['done']} not due; {row['never']} never inspected"
            + (
                f"; {row['without_plan']} without a plan: grade or class is missing"
                if row["without_plan"]
                else ""
            ),
            f"{row['kind']}：计划{row['hosts']}，超期{row['overdue']}，应检{row['due']}，未到期{row['done']}，"
            f"其中从未检查{row['never']}"
            + (f"；缺等级或类别无计划{row['without_plan']}" if row["without_plan"] else ""),
        )
    if len(found.table) > limit:
        say(f"{len(found.table)} rows; --out FILE writes all", f"共{len(found.table)}行；用--out输出全部")
    if len(found.table) and bool(found.table["to_confirm"].astype(bool).any()):
        say(
            "cycles of some inspections are to be confirmed against the standard (column to_confirm)",
            "部分检查周期待与标准核对（见to_confirm列）",
        )
