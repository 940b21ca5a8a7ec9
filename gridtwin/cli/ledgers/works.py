"""`gridtwin roads|bridges|tunnels|facilities works …, budget`: the maintenance ledger and what money buys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli.ledgers import _budget
from gridtwin.cli.ledgers._shared import (
    ActorOption,
    ReasonOption,
    WorkspaceArgument,
    class_of,
    classes_of,
    day_of_option,
    edit_of,
    print_table,
    records,
)
from gridtwin.cli.ledgers._words import in_words, pack_titles

if TYPE_CHECKING:
    from gridtwin.ledger.noted import Noted

_LISTED = [
    "code", "host_code", "title", "kind", "state", "budget_year", "budget", "cost", "contractor_name",
    "finished_on", "accepted_on", "warranty_until",
]  # fmt: skip
_DAYS = ("ordered_on", "started_on", "finished_on", "accepted_on", "warranty_until")

SetOption = Annotated[
    list[str] | None, typer.Option("--set", help=tr("FIELD=VALUE, may be repeated", "字段=值，可重复"))
]
CodeArgument = Annotated[str, typer.Argument(help=tr("number of the work", "工程编号"))]
KindOption = Annotated[str, typer.Option("--kind", help=tr("kind of maintenance", "养护类型"))]


def make(ledger: str) -> typer.Typer:
    """The group `works` of one ledger."""
    app = typer.Typer(no_args_is_help=True)
    for name, maker, text in (
        ("list", _list, tr("List works.", "养护工程清单。")),
        ("add", _add, tr("Add a work.", "新增养护工程。")),
        ("update", _update, tr("Change a work or its state.", "修改养护工程或其状态。")),
        ("accept", _accept, tr("Accept a finished work.", "验收已完工的养护工程。")),
        ("import", _import, tr("Import works from XLSX or CSV.", "从 XLSX、CSV 导入养护工程。")),
        (
            "cost",
            _cost,
            tr("Costs by class and km, year, kind, contractor.", "按等级与公里、年度、类型、单位统计费用。"),
        ),
    ):
        app.command(name, help=text)(maker(ledger))
    return app


def _list(ledger: str) -> Callable[..., None]:
    def list_command(
        workspace: WorkspaceArgument,
        host: Annotated[str | None, typer.Option("--code", help=tr("object", "对象编号"))] = None,
        state: Annotated[list[str] | None, typer.Option("--state", help=tr("states", "状态"))] = None,
        year: Annotated[int | None, typer.Option("--year", help=tr("budget year", "预算年度"))] = None,
        json: JsonOption = False,
    ) -> None:
        """List works, newest year first."""
        from gridtwin.ledger.hosts import find_host
        from gridtwin.ledger.money import yuan
        from gridtwin.ledger.names import names_of
        from gridtwin.model import is_missing
        from gridtwin.store import open_workspace

        where: dict[str, Any] = {"host_class": list(classes_of(ledger))}
        where |= {"state": state} if state else {}
        where |= {"budget_year": year} if year else {}
        with open_workspace(workspace) as opened:
            where |= {"host_id": find_host(opened, class_of(opened, ledger, host), host).id} if host else {}
            rows, names = opened.read("maintenance_work", where=where), names_of(opened)
        rows = rows.sort_values(["budget_year", "code"], ascending=[False, True])
        if json:
            print_json({"works": records(rows)})
            return
        for name in ("budget", "cost"):
            cents = rows[f"{name}_cents"]
            rows[name] = ["" if is_missing(value) else yuan(int(value)) for value in cents]
        print_table(in_words(rows[_LISTED], "maintenance_work", names))

    return list_command


def _add(ledger: str) -> Callable[..., None]:
    def add(
        workspace: WorkspaceArgument,
        host: Annotated[str, typer.Argument(help=tr("object", "对象编号"))],
        title: Annotated[str, typer.Argument(help=tr("title", "工程名称"))],
        kind: KindOption = "保养小修",
        budget: Annotated[
            str | None, typer.Option("--budget", help=tr("such as 12.5万元", "如12.5万元"))
        ] = None,
        more: SetOption = None,
        actor: ActorOption = None,
        reason: ReasonOption = "",
        json: JsonOption = False,
    ) -> None:
        """Add a work."""
        from gridtwin.ledger.hosts import find_host
        from gridtwin.ledger.works import add_work
        from gridtwin.store import open_workspace

        given = [f"kind={kind}", *([f"budget_cents={budget}"] if budget else []), *(more or [])]
        values = {"title": title, **_values(given)}
        with open_workspace(workspace) as opened:
            found = find_host(opened, class_of(opened, ledger, host), host)
            code, noted = add_work(opened, found, values, edit=edit_of(actor, reason))
            crs = opened.crs
        _tell(code, noted, crs, tr("added", "已新增"), as_json=json)

    return add


def _update(ledger: str) -> Callable[..., None]:
    del ledger

    def update(
        workspace: WorkspaceArgument,
        code: CodeArgument,
        state: Annotated[str | None, typer.Option("--state", help=tr("new state", "新状态"))] = None,
        more: SetOption = None,
        actor: ActorOption = None,
        reason: ReasonOption = "",
        json: JsonOption = False,
    ) -> None:
        """Change a work; --state moves it along its life."""
        from gridtwin.ledger.works import update_work
        from gridtwin.store import open_workspace

        values = _values([*([f"state={state}"] if state else []), *(more or [])])
        with open_workspace(workspace) as opened:
            noted = update_work(opened, code, values, edit=edit_of(actor, reason))
            crs = opened.crs
        _tell(code, noted, crs, tr("changed", "已修改"), as_json=json)

    return update


def _accept(ledger: str) -> Callable[..., None]:
    del ledger

    def accept(
        workspace: WorkspaceArgument,
        code: CodeArgument,
        by: Annotated[str, typer.Option("--by", help=tr("who accepted it", "验收人"))],
        cost: Annotated[str | None, typer.Option("--cost", help=tr("settled cost", "结算金额"))] = None,
        on: Annotated[
            str | None, typer.Option("--on", help=tr("day, else today", "验收日期，缺省今天"))
        ] = None,
        warranty: Annotated[
            str | None, typer.Option("--warranty-until", help=tr("last day", "质保期至"))
        ] = None,
        actor: ActorOption = None,
        json: JsonOption = False,
    ) -> None:
        """Accept a finished work, with its settled cost and its warranty."""
        from gridtwin.ledger.works import update_work
        from gridtwin.store import open_workspace

        edit = edit_of(actor)
        given = ["state=accepted", f"accepted_by={by}", *([f"cost_cents={cost}"] if cost else [])]
        values = _values(given) | {"accepted_on": day_of_option(on, "--on") or edit.moment.date()}
        until = day_of_option(warranty, "--warranty-until")
        with open_workspace(workspace) as opened:
            noted = update_work(
                opened, code, values | ({"warranty_until": until} if until else {}), edit=edit
            )
            crs = opened.crs
        _tell(code, noted, crs, tr("accepted", "已验收"), as_json=json)

    return accept


def _import(ledger: str) -> Callable[..., None]:
    def import_command(
        workspace: WorkspaceArgument,
        file: Annotated[Path, typer.Argument(help=tr("XLSX or CSV", "XLSX 或 CSV 文件"))],
        layer: Annotated[str | None, typer.Option("--layer", help=tr("sheet", "工作表"))] = None,
        encoding: Annotated[
            str | None, typer.Option("--encoding", help=tr("text encoding", "文本编码"))
        ] = None,
        columns: Annotated[
            list[str] | None, typer.Option("--map", help=tr("COLUMN=FIELD", "列名=字段"))
        ] = None,
        findings: FindingsOption = None,
        actor: ActorOption = None,
        json: JsonOption = False,
    ) -> None:
        """Import works: rows in = rows stored + rows refused."""
        from gridtwin.ledger.findings import check_findings_path
        from gridtwin.ledger.works import WorksOptions, import_works
        from gridtwin.store import open_workspace
        from gridtwin.store.exchange import mapping

        if findings is not None:
            check_findings_path(findings, source=file)
        options = WorksOptions(classes_of(ledger), mapping.pairs(columns or (), "--map"), layer, encoding)
        with open_workspace(workspace) as opened, progress_bar("importing", "导入"):
            done = import_works(opened, file, options=options, edit=edit_of(actor))
        result = {"rows_in": done.rows_in, "rows_stored": done.rows_stored, "rows_refused": done.rows_refused}
        if not json:
            say(
                f"{done.rows_in} rows: {done.rows_stored} stored, {done.rows_refused} refused",
                f"共{done.rows_in}行：入库{done.rows_stored}行，拒收{done.rows_refused}行",
            )
        tell_findings(done.findings, findings, result if json else None)

    return import_command


def _cost(ledger: str) -> Callable[..., None]:
    def cost(
        workspace: WorkspaceArgument,
        by: Annotated[str, typer.Option("--by", help="class, year, kind, contractor, state, host")] = "class",
        year: Annotated[int | None, typer.Option("--year", help=tr("budget year", "预算年度"))] = None,
        json: JsonOption = False,
    ) -> None:
        """Costs of works; by class also for a kilometre of it."""
        from gridtwin.ledger.money import yuan
        from gridtwin.ledger.names import names_of
        from gridtwin.ledger.works import work_costs
        from gridtwin.model import is_missing
        from gridtwin.store import open_workspace

        keys = [key.strip() for key in by.split(",") if key.strip()]
        with open_workspace(workspace) as opened:
            names = names_of(opened)
            table = work_costs(
                opened, classes_of(ledger), keys, where={"budget_year": year} if year else None
            )
        if json:
            print_json({"by": keys, "costs": records(table)})
            return
        for name in ("cost_cents", "budget_cents", "cents_per_km"):
            if name in table:
                shown = ["" if is_missing(value) else yuan(int(value)) for value in table[name]]
                table[name] = shown
        if "class" in table and ledger == "facilities":
            table = pack_titles(workspace, table)
        titles = {"cost_cents": "cost_yuan", "budget_cents": "budget_yuan", "cents_per_km": "yuan_per_km"}
        print_table(in_words(table.rename(columns=titles), "maintenance_work", names))

    return cost


def _values(given: list[str]) -> dict[str, Any]:
    """Fields of a work from FIELD=VALUE, of the fields' types.

    Raises:
        UsageError: an unknown field or a value that is not of its kind.
    """
    from gridtwin.ledger.works.fields import work_values
    from gridtwin.store.exchange import mapping

    return work_values(mapping.pairs(given, "--set"))


def _tell(code: str, noted: Noted, crs: int, done: str, *, as_json: bool) -> None:
    if not as_json:
        say(f"work {code} {done}", f"养护工程{code}{done}")
        if not noted.rows:
            return
    tell_findings(noted.layer(crs), None, {"code": code} if as_json else None)


_ALL = ("roads", "bridges", "tunnels", "facilities")
COMMANDS = (("budget", ("roads",), _budget.make, tr("What a budget buys.", "预算方案比较。")),)
GROUPS = (
    ("works", _ALL, make, tr("Maintenance ledger: works, costs, warranty.", "养护台账：工程、费用、质保。")),
)
