"""`gridtwin pipes scene`: the pipes in 3D, as tiles in the workspace or as one GLB file."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, progress_bar, say, tr
from gridtwin.cli.pipes._common import ClassOption, JsonOutOption, open_for, option, tell_json
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pipe_network.scene import SceneReport

SourceArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="NETWORK",
        help=tr(
            "workspace folder, layers (.gpkg, .shp, .geojson) or a model (.inp, .json)",
            "工作区目录、图层文件（gpkg、shp、geojson）或模型文件（inp、json）",
        ),
    ),
]
WorkspaceOption = Annotated[
    Path | None, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))
]
OutOption = Annotated[Path | None, option("--out", "write one GLB file (.glb)", "输出单个GLB文件（.glb）")]
TilesOption = Annotated[
    bool,
    option(
        "--tiles",
        "write 3D Tiles; done without this option too when there is no --out",
        "输出3D Tiles；未给--out时默认如此",
    ),
]
FolderOption = Annotated[
    Path | None,
    option(
        "--folder",
        "folder of the tiles; default: scene/pipes in the workspace",
        "瓦片目录，默认为工作区内的scene/pipes",
    ),
]
GeoidOption = Annotated[
    float,
    option(
        "--geoid",
        "height of the geoid above the ellipsoid there, metres, added to heights in tiles",
        "当地大地水准面（似大地水准面）高，米，加到瓦片高程上",
    ),
]
SurveyedOption = Annotated[
    bool,
    option(
        "--surveyed-only",
        "leave out lines without size or level instead of drawing them with assumed ones",
        "缺管径或高程的管线不绘制（默认以假定值绘制并标记）",
    ),
]


def scene(
    network: SourceArgument = None,
    workspace: WorkspaceOption = None,
    classes: ClassOption = None,
    out: OutOption = None,
    tiles: TilesOption = False,
    folder: FolderOption = None,
    geoid: GeoidOption = 0.0,
    surveyed_only: SurveyedOption = False,
    json: JsonOutOption = None,
) -> None:
    """Write pipes as tiles, as one file, or both; exit status 1 when lines were left out or estimated."""
    from pipe_network.scene import scene_settings, write_glb, write_tiles

    given = scene_settings()
    if surveyed_only:
        given = replace(given, missing=replace(given.missing, draw=False))
    source = _source(network, workspace)
    into = _folder(source, folder) if tiles or folder or out is None else None
    opened = open_for(source, classes)
    result: dict[str, object] = {}
    if out is not None:
        report = write_glb(opened, out, settings=given)
        result |= {"glb": str(out), **asdict(report)}
        say(*_written(out, report))
    if into is not None:
        with progress_bar("tiles", "瓦片") as bar:
            report = write_tiles(opened, into, settings=given, geoid_m=geoid, progress=bar)
        result |= {"tileset": str(into / "tileset.json"), **asdict(report)}
        say(*_written(into / "tileset.json", report))
    if json is not None:
        tell_json(result, json)
    _finish(report)


def _source(network: Path | None, workspace: Path | None) -> Path:
    given = [path for path in (network, workspace) if path is not None]
    if len(given) != 1:
        raise UsageError(
            "name the pipes once: a NETWORK, or -w with a workspace",
            zh="请指定一个管网：NETWORK参数，或用-w指定工作区",
        )
    return given[0]


def _folder(source: Path, folder: Path | None) -> Path:
    from gridtwin.store.settings import FILE_NAME

    if folder is not None:
        return folder
    if not (source / FILE_NAME).is_file():
        raise UsageError(
            f"{source} is not a workspace: say where to with --out FILE.glb or --folder FOLDER",
            zh=f"{source}不是工作区：请用--out 文件.glb或--folder 目录指定输出位置",
        )
    return source / "scene" / "pipes"


def _written(path: Path, report: SceneReport) -> tuple[str, str]:
    size = f"{report.size_bytes / 1e6:.2f} MB"
    return (
        f"{path}: {report.lines_drawn} of {report.lines} lines, "
        f"{report.points_drawn} of {report.points} points, "
        f"{report.instances} instances in {report.files} files, {size}",
        f"{path}：管线{report.lines_drawn}/{report.lines}条，管点{report.points_drawn}/{report.points}个，"
        f"{report.instances}个实例，{report.files}个文件，{size}",
    )


def _finish(report: SceneReport) -> None:
    for reason, number in report.lines_left_out.items():
        say(f"lines left out, {reason}: {number}", f"未绘制的管线（{reason.zh}）：{number}")
    for reason, number in report.points_left_out.items():
        say(f"points not drawn, {reason}: {number}", f"未绘制的管点（{reason.zh}）：{number}")
    estimated = (
        (report.size_estimated, "lines drawn with an assumed size", "以假定尺寸绘制的管线"),
        (report.level_estimated, "lines drawn at an assumed level", "以假定高程绘制的管线"),
        (report.points_estimated, "points drawn at an assumed level", "以假定高程绘制的管点"),
    )
    for number, english, chinese in estimated:
        if number:
            say(f"{english}, marked: {number}", f"{chinese}（已标记）：{number}")
    if report.points_drawn:
        say(
            "sizes of wells and fittings are for display, not surveyed",
            "井室和附属物的外形尺寸仅供显示，非实测",
        )
    if report.lines_left_out or report.size_estimated or report.level_estimated:
        raise typer.Exit(ExitCode.FINDINGS)


COMMANDS = (
    (
        "scene",
        scene,
        tr(
            "Pipes, wells and valves in 3D: tiles or one GLB file.",
            "管线、井室、阀门三维场景：瓦片或单个GLB文件。",
        ),
    ),
)
