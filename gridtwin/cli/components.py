"""`gridtwin components …`: import, check, count and number the components of a workspace."""

from __future__ import annotations

import getpass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli._tables import (
    AxesOption,
    AxisOrder,
    CrsOption,
    EncodingOption,
    LayerOption,
    MapOption,
    reading,
)

if TYPE_CHECKING:
    import pandas as pd

    from gridtwin.cli._tables import Reading
    from gridtwin.ledger import CensusTable

app = typer.Typer(
    help=tr("Component census: import, check, count, number.", "部件普查：导入、检查、统计、编码。"),
    no_args_is_help=True,
)


class Table(StrEnum):
    """Statistics that can be shown."""

    CLASS = "class"
    GRID = "grid"
    OWNER = "owner"
    STATE = "state"


WorkspaceArgument = Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))]
ActorOption = Annotated[str | None, typer.Option("--actor", help=tr("who does it", "操作人"))]


@app.command("import", help=tr("Check a field table and store its right rows.", "检查普查表，正确的行入库。"))
def import_command(
    workspace: WorkspaceArgument,
    file: Annotated[Path, typer.Argument(help=tr("field table", "普查表文件"))],
    crs: CrsOption = None,
    axes: AxesOption = AxisOrder.AUTO,
    encoding: EncodingOption = None,
    layer: LayerOption = None,
    columns: MapOption = None,
    findings: FindingsOption = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Import a census table: rows in = rows stored + rows refused."""
    from gridtwin.ledger import import_census
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.store import open_workspace

    if findings is not None:
        check_findings_path(findings, source=file)
    with open_workspace(workspace) as opened, progress_bar("importing", "导入") as bar:
        table = _table(file, opened.crs, reading((crs, axes, encoding, layer), columns))
        report = import_census(opened, table, actor=actor or getpass.getuser(), now=_now(), progress=bar)
    result = {
        "rows_in": report.rows_in,
        "rows_stored": report.rows_stored,
        "rows_refused": report.rows_refused,
    }
    if not json:
        say(
            f"{report.rows_in} rows: {report.rows_stored} stored, {report.rows_refused} refused",
            f"共{report.rows_in}行：入库{report.rows_stored}行，拒收{report.rows_refused}行",
        )
    tell_findings(report.findings, findings, result if json else None)


@app.command(help=tr("Check a field table, or the stored components.", "检查普查表，或检查库内部件。"))
def check(
    workspace: WorkspaceArgument,
    file: Annotated[
        Path | None,
        typer.Argument(help=tr("field table; else what is stored", "普查表，缺省为库内部件")),
    ] = None,
    crs: CrsOption = None,
    axes: AxesOption = AxisOrder.AUTO,
    encoding: EncodingOption = None,
    layer: LayerOption = None,
    columns: MapOption = None,
    findings: FindingsOption = None,
    json: JsonOption = False,
) -> None:
    """Check components by rules C01–C16; nothing is stored."""
    from gridtwin.ledger import check_census, check_stored
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.store import open_workspace

    if findings is not None:
        check_findings_path(findings, source=file)
    with open_workspace(workspace) as opened, progress_bar("checking", "检查") as bar:
        if file is None:
            report = check_stored(opened, now=_now(), progress=bar)
        else:
            table = _table(file, opened.crs, reading((crs, axes, encoding, layer), columns))
            report = check_census(opened, table, now=_now(), progress=bar)
    result = {
        "rows_in": report.rows_in,
        "rows_right": report.rows_accepted,
        "rows_wrong": report.rows_refused,
    }
    if not json:
        say(
            f"{report.rows_in} rows checked: {report.rows_refused} have an error",
            f"已检查{report.rows_in}行，{report.rows_refused}行有错误",
        )
    tell_findings(report.findings, findings, result if json else None)


@app.command(help=tr("Count by class, grid, owner and state.", "按类别、网格、权属、状态统计部件。"))
def stats(
    workspace: WorkspaceArgument,
    by: Annotated[Table, typer.Option("--by", help=tr("table to show", "显示哪张统计表"))] = Table.CLASS,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help=tr("write all tables (.xlsx, .json, folder)", "输出全部统计表（xlsx、json、目录）"),
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Statistics of the stored components."""
    from gridtwin.ledger import workspace_statistics, write_statistics
    from gridtwin.ledger.census.statistics import as_records
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        tables = workspace_statistics(opened)
    if out is not None:
        for path in write_statistics(tables, out):
            say(f"written: {path}", f"已输出：{path}")
    if json:
        print_json(as_records(tables))
    else:
        _print_table(tables[by.value])


@app.command(help=tr("Give fresh codes where a code does not fit.", "对与类别或区划不符的标识码重新编码。"))
def number(workspace: WorkspaceArgument, actor: ActorOption = None, json: JsonOption = False) -> None:
    """Renumber components whose code does not fit their class or division; old codes stay in the history."""
    from gridtwin.ledger import renumber_components
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        changed = renumber_components(opened, actor=actor or getpass.getuser(), now=_now())
    if json:
        print_json({"renumbered": changed})
    else:
        say(f"{changed} components got a fresh code", f"{changed}个部件已重新编码")


def _now() -> datetime:
    return datetime.now(ZoneInfo("Asia/Shanghai"))


def _table(file: Path, workspace_crs: int, given: Reading) -> CensusTable:
    from gridtwin.ledger import TableOptions, read_census

    table = read_census(file, crs=workspace_crs, options=TableOptions(*given))
    for note in table.notes:
        say(f"Note: {note}", f"提示：{getattr(note, 'zh', note)}")
    return table


def _print_table(table: pd.DataFrame) -> None:
    """Tab-separated on standard output, so that other programs can read it too."""
    typer.echo("\t".join(map(str, table.columns)))
    for row in table.itertuples(index=False):
        typer.echo("\t".join(map(str, row)))
