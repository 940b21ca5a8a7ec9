"""`gridtwin grid …`: draw, check, split, merge and recode the unit grids of a workspace."""

from __future__ import annotations

import getpass
import math
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    import geopandas as gpd
    import shapely

    from gridtwin.ledger import EditReport

app = typer.Typer(
    help=tr("Unit grids: draw, check, split, merge, recode.", "单元网格：生成、检查、拆分、合并、重新编码。"),
    no_args_is_help=True,
)

WorkspaceArgument = Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))]
CommunityOption = Annotated[
    str | None,
    typer.Option("--community", help=tr("only this community (12 digits)", "仅处理该社区（12位代码）")),
]
ActorOption = Annotated[str | None, typer.Option("--actor", help=tr("who does it", "操作人"))]
ReasonOption = Annotated[str, typer.Option("--reason", help=tr("why, for the history", "变更原因，记入历史"))]


@app.command(
    help=tr(
        "Draw unit grids from communities, roads, water and buildings.",
        "根据社区界、道路、水系和建筑物生成单元网格。",
    )
)
def generate(
    workspace: WorkspaceArgument,
    community: CommunityOption = None,
    replace: Annotated[
        bool, typer.Option("--replace", help=tr("retire the grids that are there", "注销已有网格后重新生成"))
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", help=tr("write a draft to this file, store nothing", "仅输出草案文件，不入库")),
    ] = None,
    findings: FindingsOption = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Draw unit grids and store them, or write a draft."""
    from gridtwin.ledger import draft_unit_grids, draw_unit_grids
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened, progress_bar("drawing", "生成") as bar:
        if out is not None:
            draft = draft_unit_grids(opened, now=_now(), community=community, progress=bar)
            _write_layer(draft.grids, out)
            result, found = {"grids": len(draft.grids), "stored": 0, "out": str(out)}, draft.findings
        else:
            report = draw_unit_grids(
                opened,
                actor=actor or getpass.getuser(),
                now=_now(),
                community=community,
                replace=replace,
                progress=bar,
            )
            result, found = {"stored": report.stored, "retired": report.retired}, report.findings
    if not json:
        say(*_drawn(result))
    tell_findings(found, findings, result if json else None)


@app.command(help=tr("Check unit grids by rules G01–G11.", "按G01～G11规则检查单元网格。"))
def check(
    workspace: WorkspaceArgument,
    community: CommunityOption = None,
    findings: FindingsOption = None,
    json: JsonOption = False,
) -> None:
    """Check the stored unit grids against communities, roads, buildings and components."""
    from gridtwin.ledger import check_workspace_grids
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened, progress_bar("checking", "检查") as bar:
        found = check_workspace_grids(opened, community=community, progress=bar)
        number = opened.count("unit_grid", None if community is None else {"community_code": community})
    if not json:
        say(f"{number} unit grids checked", f"已检查{number}个单元网格")
    tell_findings(found, findings, {"grids": number} if json else None)


@app.command(help=tr("Part a grid along a line, or where it parts best.", "沿给定线或最佳位置拆分网格。"))
def split(
    workspace: WorkspaceArgument,
    code: Annotated[str, typer.Argument(help=tr("grid code (15 digits)", "网格编码（15位）"))],
    line: Annotated[
        str | None,
        typer.Option(
            "--line", help=tr("'x y, x y, …' in the workspace's CRS", "拆分线“x y, x y”，工作区坐标系")
        ),
    ] = None,
    actor: ActorOption = None,
    reason: ReasonOption = "",
    json: JsonOption = False,
) -> None:
    """Split one unit grid; the old code ends, the parts get fresh ones."""
    from gridtwin.ledger import Edit, split_unit_grid
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        edit = Edit(actor or getpass.getuser(), _now(), reason)
        report = split_unit_grid(opened, code, edit=edit, line=None if line is None else _line(line))
    _tell_edit(report, as_json=json)


@app.command(help=tr("Make one grid of several neighbours.", "将相邻网格合并为一个。"))
def merge(
    workspace: WorkspaceArgument,
    codes: Annotated[list[str], typer.Argument(help=tr("grid codes", "网格编码"))],
    actor: ActorOption = None,
    reason: ReasonOption = "",
    json: JsonOption = False,
) -> None:
    """Merge unit grids; the old codes end, the whole gets a fresh one."""
    from gridtwin.ledger import Edit, merge_unit_grids
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        edit = Edit(actor or getpass.getuser(), _now(), reason)
        report = merge_unit_grids(opened, codes, edit=edit)
    _tell_edit(report, as_json=json)


@app.command(help=tr("Give grids fresh codes in reading order.", "按自西向东、自北向南顺序重新编码。"))
def recode(
    workspace: WorkspaceArgument,
    codes: Annotated[
        list[str] | None, typer.Argument(help=tr("grid codes; all if none", "网格编码，缺省为全部"))
    ] = None,
    community: CommunityOption = None,
    actor: ActorOption = None,
    reason: ReasonOption = "",
    json: JsonOption = False,
) -> None:
    """Recode unit grids; old codes stay in the history and are not given again."""
    from gridtwin.ledger import Edit, recode_unit_grids
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        edit = Edit(actor or getpass.getuser(), _now(), reason)
        report = recode_unit_grids(opened, edit=edit, codes=codes or None, community=community)
    _tell_edit(report, as_json=json)


def _now() -> datetime:
    return datetime.now(ZoneInfo("Asia/Shanghai"))


def _line(text: str) -> shapely.LineString:
    """Line of 'x y, x y, …' or of WKT.

    Raises:
        UsageError: fewer than two points, or something that is no number.
    """
    import shapely

    inside = text.strip().removeprefix("LINESTRING").strip().strip("()")
    try:
        points = [tuple(float(number) for number in pair.split()) for pair in inside.split(",")]
        if not all(math.isfinite(number) for point in points for number in point):
            raise ValueError("nan and inf are no coordinates")
        return shapely.LineString(points)
    except (ValueError, shapely.errors.GEOSException) as error:
        raise UsageError(
            f"line '{text}': {error}; write at least two points as 'x y, x y'",
            zh=f"线“{text}”：{error}；请至少写两个点，形如'x y, x y'",
        ) from error


def _write_layer(grids: gpd.GeoDataFrame, path: Path) -> None:
    from gridtwin.store.outputs import output

    if path.suffix.lower() not in {".gpkg", ".geojson"}:
        raise UsageError(
            f"draft file '{path}': end it in .gpkg or .geojson",
            zh=f"草案文件“{path}”：扩展名应为.gpkg或.geojson",
        )
    options = {"layer": "unit_grid", "VERSION": "1.3"} if path.suffix.lower() == ".gpkg" else {}
    with output(path) as partial:
        partial.unlink()  # the driver wants to make the file itself
        grids.to_file(partial, engine="pyogrio", **options)


def _drawn(result: dict[str, object]) -> tuple[str, str]:
    if "out" in result:
        return (
            f"{result['grids']} unit grids drafted in {result['out']}",
            f"已生成{result['grids']}个网格草案：{result['out']}",
        )
    return (
        f"{result['stored']} unit grids stored, {result['retired']} retired",
        f"已入库{result['stored']}个单元网格，注销{result['retired']}个",
    )


def _tell_edit(report: EditReport, *, as_json: bool) -> None:
    if as_json:
        print_json({"old_codes": report.old_codes, "new_codes": report.new_codes, "moved": report.moved})
        return
    old, new = ", ".join(report.old_codes[:10]), ", ".join(report.new_codes[:10])
    say(f"{old} → {new}", f"{old} → {new}")
    for name, number in report.moved.items():
        say(f"{number} rows of {name} got their new grid code", f"{name}有{number}条记录已更新网格编码")
