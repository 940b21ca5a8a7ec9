"""`gridtwin pipes planned`: a proposed pipe against everything that exists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, is_chinese, say, tr
from gridtwin.cli.pipes._common import (
    JsonOutOption,
    NetworkArgument,
    OutOption,
    open_buried,
    option,
    remark_rows,
    tell_json,
    workspace_folder,
)
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pipe_network.network import PipeNetwork
    from pipe_network.planned.around import Around
    from pipe_network.planned.check import PlannedReport
    from pipe_network.planned.route import Proposal

_SEARCHED = (
    "smallest shift of the whole line, then of its depth; what was not judged stays so",
    "整条管线平移最小，其次升降最小；未判定的仍未判定",
)
_MARKS = {"error": ("conflict", "冲突"), "warning": ("doubtful", "存疑"), "ok": ("fine", "满足")}


def planned(
    network: NetworkArgument,
    line: Annotated[
        str,
        option(
            "--line",
            "the proposed axis: 'x y z, x y z', 'x y, x y', WKT, or a GeoJSON, GeoPackage or Shapefile",
            "规划管线轴线：“x y z, x y z”、“x y, x y”、WKT，或GeoJSON、GeoPackage、Shapefile文件",
        ),
    ],
    pipe_class: Annotated[str, option("--class", "pipe class code (CJJ 61)", "管线类型代码（CJJ 61）")],
    diameter: Annotated[
        float | None, option("--diameter", "outer diameter, mm", "管径（外径），毫米")
    ] = None,
    section: Annotated[
        str | None, option("--section", "width×height in mm, as 1200X800", "断面宽×高（毫米），如1200X800")
    ] = None,
    depth: Annotated[
        float | None,
        option(
            "--depth",
            "depth below the ground in metres, to the crown; to the invert of gravity drainage",
            "埋深（米）：至管顶；重力流排水管至管底",
        ),
    ] = None,
    levels: Annotated[
        str | None,
        option("--levels", "level at the start and the end: '1515.2,1514.8'", "起终点高程，如1515.2,1514.8"),
    ] = None,
    embedding: Annotated[
        str, option("--embedding", "way of laying (CJJ 61 C.0.2)", "敷设方式（CJJ 61表C.0.2）")
    ] = "直埋",
    pressure: Annotated[
        str | None,
        option("--pressure", "design pressure of gas, as 0.4MPa", "燃气设计压力，如0.4MPa、中压A"),
    ] = None,
    voltage: Annotated[float | None, option("--voltage", "of power cables, kV", "电力电缆电压，kV")] = None,
    terrain: Annotated[
        Path | None, option("--terrain", "terrain raster for the ground", "地面高程栅格（DEM）")
    ] = None,
    picture: Annotated[
        Path | None, option("--picture", "draw a plan of it: .png or .svg", "绘制平面图：.png或.svg")
    ] = None,
    out: OutOption = None,
    json: JsonOutOption = None,
) -> None:
    """Judge a proposed pipe; exit status 1 when something speaks against it."""
    from pipe_network.planned.check import check_planned
    from pipe_network.planned.line import read_line
    from pipe_network.planned.route import Proposal, check_proposal
    from pipe_network.result_files import check_result_path

    for path, endings in ((out, None), (picture, (".png", ".svg"))):
        if path is not None:
            check_result_path(path, **({"endings": endings} if endings else {}))
    opened = open_buried(network)
    proposal = check_proposal(
        Proposal(
            read_line(line, opened.crs),
            pipe_class,
            diameter,
            section,
            _levels(levels),
            depth,
            embedding,
            pressure,
            voltage,
        )
    )
    report = check_planned(opened, proposal, _around(network, opened, proposal, terrain))
    _tell(report, (out, json, picture), remark_rows(opened))
    if not report.is_clear:
        raise typer.Exit(ExitCode.FINDINGS)


def _levels(text: str | None) -> tuple[float, float] | None:
    import math

    if text is None:
        return None
    try:
        start, end = (float(part) for part in text.replace(",", " ").split())
        if not (math.isfinite(start) and math.isfinite(end)):
            raise ValueError("no levels")
    except ValueError as error:
        raise UsageError(
            f"--levels '{text}': write two figures as '1515.2,1514.8', both finite",
            zh=f"--levels“{text}”：请写两个有效数值，如“1515.2,1514.8”",
        ) from error
    return start, end


def _around(network: Path, opened: PipeNetwork, proposal: Proposal, raster: Path | None) -> Around:
    """Ground, things and motor lanes of a workspace; only the ground of anything else."""
    from gridtwin.store import open_workspace
    from pipe_network.clearance.rules import load_rules
    from pipe_network.clearance.surroundings import things_of
    from pipe_network.planned.around import Around
    from pipe_network.planned.nearby import reach_m
    from pipe_network.planned.settings import settings
    from pipe_network.sections.terrain import terrain_of

    folder = workspace_folder(network)
    if folder is None:
        return Around(terrain_of(opened, raster=raster))
    chosen, reach = settings(), reach_m(proposal, load_rules())
    west, south, east, north = proposal.line.bounds
    box = west - reach, south - reach, east + reach, north + reach
    with open_workspace(folder) as workspace:
        things = things_of(lambda name: workspace.read(name, bbox=box), box)
        lanes = workspace.read(chosen.lane_layer, where={chosen.lane_column: list(chosen.lane_values)})
    shapes = list(lanes.geometry) if len(lanes) else None
    return Around(terrain_of(opened, source=folder, raster=raster), things, shapes)


def _way(report: PlannedReport) -> dict[str, object] | None:
    if report.way is None:
        return None
    shift_m, rise_m = round(report.way.shift_m, 3), round(report.way.rise_m, 3)
    return {"shift_left_m": shift_m, "rise_m": rise_m, "en": report.way.words[0], "zh": report.way.words[1]}


def _tell(
    report: PlannedReport,
    where: tuple[Path | None, Path | None, Path | None],
    remarks: list[dict[str, str]],
) -> None:
    from pipe_network.planned.picture import draw_plan
    from pipe_network.result_files import Wording, plain, rows_of, write_result

    out, json, picture = where
    found = report.verdicts
    if out is not None:
        write_result(found, out, name="planned_pipe", wording=Wording(is_chinese()))
    if picture is not None:
        draw_plan(report, picture, chinese=is_chinese())
    if json is not None:
        line = report.site.route
        value = {
            "is_clear": report.is_clear,
            "length_m": round(line.line.length, 3),
            "way": _way(report),
            "remarks": remarks,
        }
        tell_json({**value, "levels": line.xyz.round(3).tolist(), "verdicts": rows_of(plain(found))}, json)
    message, way_out = ("message_zh", "way_out_zh") if is_chinese() else ("message_en", "way_out_en")
    for row in found.to_dict("records"):
        mark = _MARKS[row["severity"]]
        say(
            f"{row['station_m']:7.1f} m  {mark[0]}: {row[message]}",
            f"{row['station_m']:7.1f} 米  {mark[1]}：{row[message]}",
        )
        if row[way_out]:
            say(f"           → {row[way_out]}", f"           → {row[way_out]}")
    if report.way is not None:
        moved = report.way.words
        say(
            f"One move that keeps every row: {moved[0]} ({_SEARCHED[0]})",
            f"一次调整即可满足各条：{moved[1]}（{_SEARCHED[1]}）",
        )
    counts = found["severity"].value_counts()
    errors, doubts, fine = (int(counts.get(name, 0)) for name in _MARKS)
    say(
        f"{errors} conflicts, {doubts} doubtful, {fine} fine", f"冲突{errors}处，存疑{doubts}处，满足{fine}处"
    )


COMMANDS = (
    (
        "planned",
        planned,
        tr(
            "Judge a proposed pipe against everything that exists, with ways out.",
            "规划管线与现状核对：净距、交叉、覆土、建筑物，并给出调整办法。",
        ),
    ),
)
