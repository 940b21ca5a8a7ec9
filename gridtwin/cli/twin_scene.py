"""`gridtwin twin build` and `gridtwin twin models …`: the static scene and the models in it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, JsonOption, is_chinese, print_json, progress_bar, say, tr
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from twin_server.build.models.register import Model
    from twin_server.build.report import Line, Report

WorkspaceOption = Annotated[
    Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作空间目录"))
]
OnlyOption = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        help=tr(
            "only these: buildings, pipes, models, points, imagery, layers, or the id of an item; repeatable",
            "仅构建：buildings、pipes、models、points、imagery、layers，或某一项的编号；可多次给出",
        ),
    ),
]
ForceOption = Annotated[
    bool, typer.Option("--force", help=tr("make again what did not change", "未变化的也重新构建"))
]
FileArgument = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help=tr(
            "IFC, CityJSON, CityGML, OBJ, GLB, LAS or LAZ file",
            "IFC、CityJSON、CityGML、OBJ、GLB、LAS或LAZ文件",
        ),
    ),
]
TitleOption = Annotated[
    str | None,
    typer.Option("--title", help=tr("what it is called; default: the file's name", "名称，默认为文件名")),
]
CrsOption = Annotated[
    str | None,
    typer.Option(
        "--crs", metavar="EPSG", help=tr("CRS of the file's coordinates", "文件坐标的坐标系（EPSG代码）")
    ),
]
PlaceOption = Annotated[
    str | None,
    typer.Option(
        "--place",
        metavar="LON,LAT,HEIGHT[,HEADING]",
        help=tr(
            "where it stands: degrees, metres as in the workspace, degrees clockwise from north",
            "位置：经度,纬度,高程[,方位角]；度、米（与工作空间高程一致）、自正北顺时针的度数",
        ),
    ),
]
HeightUnitOption = Annotated[
    str | None,
    typer.Option(
        "--height-unit",
        help=tr("unit of a point cloud's heights: m, ft, us-ft", "点云高程单位：m、ft、us-ft"),
    ),
]
UpOption = Annotated[
    str | None,
    typer.Option(
        "--up",
        help=tr("axis of an OBJ or GLB file that points up: y or z", "OBJ或GLB文件中朝上的轴：y或z"),
    ),
]

models_app = typer.Typer(
    help=tr("Models, meshes and point clouds of the scene.", "场景中的模型、网格和点云。"),
    no_args_is_help=True,
)


def add_to(app: typer.Typer) -> None:
    """Put these commands below `gridtwin twin`."""
    app.command(
        "build",
        help=tr(
            "Make the static scene: models, meshes, point clouds, as files for the browser.",
            "构建静态场景：将模型、网格、点云转换为浏览器可用的文件。",
        ),
    )(build_twin)
    app.add_typer(models_app, name="models")


def build_twin(
    workspace: WorkspaceOption,
    only: OnlyOption = None,
    force: ForceOption = False,
    as_json: JsonOption = False,
) -> None:
    """Make what changed; exit status 1 when something was refused."""
    from gridtwin.store import open_workspace
    from twin_server.build.run import build_scene

    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    with open_workspace(workspace) as opened, progress_bar("scene", "场景") as bar:
        report = build_scene(opened, now=now, only=only or (), force=force, progress=bar, tell=_tell)
    if as_json:
        print_json({"lines": [asdict(line) for line in report.lines]})
    _sum_up(report, workspace)
    if any(line.outcome == "refused" for line in report.lines):
        raise typer.Exit(ExitCode.FINDINGS)


_OUTCOMES = {
    "built": ("built", "已构建"),
    "kept": ("unchanged", "未变化"),
    "refused": ("refused", "未能构建"),
    "removed": ("taken out", "已移出"),
}


def _tell(line: Line) -> None:
    outcome, outcome_zh = _OUTCOMES[line.outcome]
    size = f", {line.size_bytes / 1e6:.1f} MB, {line.seconds:.1f} s" if line.outcome == "built" else ""
    count = f", {line.features:,}" if line.features else ""
    say(
        f"{line.id} ({line.title_en}): {outcome}{count}{size}",
        f"{line.id}（{line.title_zh}）：{outcome_zh}{count}{size}",
    )
    if line.why_en:
        say(f"  {line.why_en}", f"  {line.why_zh}")
    for note in line.notes:
        say(f"  {note['en']}", f"  {note['zh']}")


def _sum_up(report: Report, workspace: Path) -> None:
    if not report.lines:
        say(
            "There is nothing to build: no buildings, pipes, orthophotos, models. Next: gridtwin twin "
            "models add FILE",
            "没有可构建的内容：无建筑、管线、影像或模型。可先添加：gridtwin twin models add 文件",
        )
        return
    number = {name: sum(line.outcome == name for line in report.lines) for name in _OUTCOMES}
    told = ", ".join(f"{number[name]} {words[0]}" for name, words in _OUTCOMES.items() if number[name])
    told_zh = "，".join(f"{words[1]}{number[name]}项" for name, words in _OUTCOMES.items() if number[name])
    say(
        f"{told}. Report: {workspace / 'scene' / 'report.json'}",
        f"{told_zh}。报告：{workspace / 'scene' / 'report.json'}",
    )


@models_app.command(
    "add", help=tr("Register a model and copy it into the workspace.", "登记模型并复制到工作空间。")
)
def add_model(
    file: FileArgument,
    workspace: WorkspaceOption,
    title: TitleOption = None,
    crs: CrsOption = None,
    place: PlaceOption = None,
    height_unit: HeightUnitOption = None,
    up: UpOption = None,
) -> None:
    """Look at a file, and copy it when it can be placed."""
    from gridtwin.store import open_workspace
    from gridtwin.store.errors import FileMissing
    from twin_server.build.models import register
    from twin_server.build.models.formats import format_of
    from twin_server.build.place import HEIGHT_UNITS, parse_place

    if crs is not None and place is not None:
        raise UsageError("give --crs or --place, not both", zh="--crs与--place只能给出一个")
    if height_unit is not None and height_unit not in HEIGHT_UNITS:
        raise UsageError(
            f"--height-unit is m, ft or us-ft, not '{height_unit}'", zh="--height-unit应为m、ft或us-ft"
        )
    if up not in (None, "y", "z"):
        raise UsageError(f"--up is y or z, not '{up}'", zh="--up应为y或z")
    if not file.is_file():
        raise FileMissing(f"{file} does not exist", zh=f"{file}不存在")
    model = register.Model(
        "", title or file.stem, file, crs, parse_place(place) if place else None, height_unit, up
    )
    looked = format_of(file).look(model)
    with open_workspace(workspace) as opened:
        now = datetime.now(ZoneInfo("Asia/Shanghai"))
        made = register.add(opened, model, beside=looked.beside, now=now)
    say(
        f"{made.id}: {made.title}, placed by {looked.placed_by}. Next: gridtwin twin build -w {workspace}",
        f"{made.id}：{made.title}，定位依据：{looked.placed_by}。下一步：gridtwin twin build -w {workspace}",
    )


@models_app.command("list", help=tr("List the registered models.", "列出已登记的模型。"))
def list_models(workspace: WorkspaceOption, as_json: JsonOption = False) -> None:
    """Registered models with how each is placed."""
    from gridtwin.store import open_workspace
    from twin_server.build.models import register

    with open_workspace(workspace) as opened:
        found = register.models(opened)
    if as_json:
        print_json({"models": [_told(model) for model in found]})
        return
    for model in found:
        typer.echo("\t".join((model.id, model.title, model.name, _placing(model))))
    if not found:
        say(
            "No model is registered: gridtwin twin models add FILE",
            "尚未登记模型：gridtwin twin models add 文件",
        )


@models_app.command("remove", help=tr("Take a model out, with its files.", "移除模型及其文件。"))
def remove_model(
    model: Annotated[str, typer.Argument(metavar="ID", help=tr("id of the model", "模型编号"))],
    workspace: WorkspaceOption,
) -> None:
    """Remove a registered model; the next build takes it out of the scene."""
    from gridtwin.store import open_workspace
    from twin_server.build.models import register

    with open_workspace(workspace) as opened:
        gone = register.remove(opened, model)
    say(
        f"{gone.id} was removed; gridtwin twin build takes it out of the scene",
        f"已移除{gone.id}；运行gridtwin twin build后将从场景中移出",
    )


def _told(model: Model) -> dict[str, Any]:
    return asdict(model) | {"path": str(model.path)}


def _placing(model: Model) -> str:
    if model.place is not None:
        place = model.place
        return f"{place.lon:.6f},{place.lat:.6f},{place.height_m:g},{place.heading_deg:g}"
    if model.crs is not None:
        return model.crs
    return "按文件" if is_chinese() else "by the file"
