"""`gridtwin detect heights`: the height change of every building between two surveys, and added floors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli.detect._common import crs_of, option
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from change_detection.heights.prepare import PrepareOptions
    from change_detection.heights.run import HeightsReport
    from gridtwin.store import Workspace

_SHOWN = 20


def heights_command(
    before: Annotated[
        Path | None,
        option(
            "--before",
            "earlier surface model (.tif) or point cloud (.las, .laz); the workspace's if left out",
            "前期地表模型（.tif）或点云（.las、.laz）；缺省取工作区中的",
        ),
    ] = None,
    after: Annotated[Path | None, option("--after", "later one", "后期地表模型或点云")] = None,
    out: Annotated[
        Path | None,
        option(
            "--out",
            "write the table to this file (.gpkg, .geojson, .csv)",
            "结果表文件（.gpkg、.geojson、.csv）",
        ),
    ] = None,
    buildings: Annotated[
        Path | None,
        option("--buildings", "building outlines (GeoPackage, Shapefile, GeoJSON)", "建筑轮廓文件"),
    ] = None,
    layer: Annotated[str | None, option("--layer", "layer of --buildings", "--buildings 中的图层名")] = None,
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace", "-w", help=tr("workspace whose building layer is used", "使用其建筑图层的工作区")
        ),
    ] = None,
    change_map: Annotated[
        Path | None,
        option("--map", "write height change and level of detection (COG)", "高度变化与检测限栅格（COG）"),
    ] = None,
    storey_height: Annotated[
        float, option("--storey-height", "metres a floor counts", "层高（米），用于折算层数")
    ] = 3.0,
    cell: Annotated[
        float | None,
        option(
            "--cell",
            "cell in metres for point clouds; by density if left out",
            "点云栅格大小（米）；缺省按密度",
        ),
    ] = None,
    crs: Annotated[
        str | None,
        option(
            "--crs",
            "CRS of files that name none, or of clouds whose header is wrong, e.g. EPSG:32613",
            "文件无坐标系或点云文件头有误时声明",
        ),
    ] = None,
    height_unit: Annotated[
        str | None,
        option("--height-unit", "unit of heights in clouds: m, ft, us-ft", "点云高程单位：m、ft、us-ft"),
    ] = None,
    as_it_lies: Annotated[
        bool, option("--as-it-lies", "do not lay the surveys on each other first", "不做配准，按原坐标比较")
    ] = False,
    json_output: JsonOption = False,
) -> None:
    """Height change of every building, floors added, changed ground."""
    from contextlib import ExitStack

    from change_detection.heights.judge import FloorRules
    from change_detection.heights.run import HeightsOptions, HeightsRequest, compare_heights
    from gridtwin.store import open_workspace

    if (before is None) != (after is None) or (before is None and workspace is None):
        raise UsageError(
            tr(
                "a comparison takes two surveys: give --before and --after, or a --workspace that has them",
                "比较需要两期数据：请同时给出 --before 与 --after，或给出含有两期地表模型的 --workspace",
            )
        )
    options = HeightsOptions(
        prepare=_prepare(cell, crs, height_unit, as_it_lies=as_it_lies),
        floors=FloorRules(storey_m=storey_height),
    )
    with ExitStack() as stack:
        opened = stack.enter_context(open_workspace(workspace)) if workspace else None
        if before is None or after is None:
            assert opened is not None  # noqa: S101 (checked above)
            before, after = _surface_models(opened)
        request = HeightsRequest(before, after, buildings or opened, layer, out, change_map)
        bar = stack.enter_context(progress_bar("heights", "高度变化"))
        report = compare_heights(request, options, progress=bar)
    _tell(report, out, as_json=json_output)
    if report.findings:
        raise typer.Exit(ExitCode.FINDINGS)


def _prepare(
    cell: float | None, crs: str | None, height_unit: str | None, *, as_it_lies: bool
) -> PrepareOptions:
    import math

    from change_detection.heights.cloud import UNITS_M, CloudOptions
    from change_detection.heights.prepare import PrepareOptions
    from change_detection.heights.rasterise import RasterOptions
    from change_detection.pair import PairOptions

    if cell is not None and not (math.isfinite(cell) and cell > 0):
        raise UsageError(
            tr(
                f"--cell {cell:g} is no size; give metres above 0",
                f"--cell {cell:g} 不是有效的大小；请给出大于0的米数",
            )
        )
    if height_unit is not None and height_unit not in UNITS_M:
        raise UsageError(
            tr(
                f"--height-unit '{height_unit}' is unknown; there are {', '.join(UNITS_M)}",
                f"--height-unit '{height_unit}' 未知；可用：{'、'.join(UNITS_M)}",
            )
        )
    declared = crs_of(crs)
    return PrepareOptions(
        pair=PairOptions(working_gsd_m=0.1, declared_crs=declared),
        cloud=CloudOptions(declared, height_unit),
        raster=RasterOptions(cell_m=cell),
        is_registered=not as_it_lies,
    )


def _surface_models(workspace: Workspace) -> tuple[Path, Path]:
    from change_detection.latest import latest_pair

    found = latest_pair(workspace).surface_models
    if found is None:
        raise UsageError(
            tr(
                f"{workspace.root} has no surface models of both dates; give --before and --after",
                f"{workspace.root} 没有两期地表模型；请给出 --before 与 --after",
            )
        )
    return found


def _tell(report: HeightsReport, out: Path | None, *, as_json: bool) -> None:
    from change_detection.heights.judge import KINDS

    if as_json:
        rows = report.buildings[report.buildings["change_class"].notna()].drop(columns="geometry")
        print_json(
            {
                **report.report(),
                "out": str(out) if out else None,
                "changed_buildings": rows.to_dict("records"),
            }
        )
        return
    level = report.level
    say(
        f"Level of detection {level.lod95_m:.2f} m (95 %): bias {level.bias_m:+.2f} m, "
        f"spread {level.nmad_m:.2f} m on {level.n} cells of stable ground.",
        f"检测限 {level.lod95_m:.2f} 米（95%）：稳定地面 {level.n} 个格子，"
        f"偏差 {level.bias_m:+.2f} 米，离散度 {level.nmad_m:.2f} 米。",
    )
    changed = report.buildings[report.buildings["change_class"].notna()]
    for row in changed.sort_values("probability", ascending=False).head(_SHOWN).itertuples():
        english, chinese = KINDS[row.kind]
        floors = f" +{row.floors_added} ({row.floors_low}–{row.floors_high})" if row.floors_added else ""
        amount = row.rise_m if row.rise_m is not None and row.rise_m == row.rise_m else row.change_m
        what = f"{row.building_id}  {tr(english, chinese)}{floors}"
        typer.echo(f"{what}  {amount:+.2f} ± {row.lod95_m:.2f} m  p {row.probability:.2f}")
    if len(changed) > _SHOWN:
        say(
            f"… and {len(changed) - _SHOWN} more in the table.", f"…另有 {len(changed) - _SHOWN} 栋见结果表。"
        )
    added = int(changed["floors_added"].sum())
    say(
        f"{len(changed)} of {len(report.buildings)} buildings changed, {added} floors added; "
        f"{len(report.ground)} pieces of other ground changed ({report.duration_s:.1f} s).",
        f"{len(report.buildings)} 栋建筑中 {len(changed)} 栋有变化，共加层 {added} 层；"
        f"其他地面变化 {len(report.ground)} 处（{report.duration_s:.1f} 秒）。",
    )
