"""What the pipe commands share: options, and the network a command works on."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import print_json, say, tr
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    import geopandas as gpd

    from pipe_network.network import PipeNetwork

_REMARKS = 8  # of them are printed

NetworkArgument = Annotated[
    Path,
    typer.Argument(
        help=tr(
            "workspace folder, layers (.gpkg, .shp, .geojson) or a model (.inp, .json)",
            "工作区目录、图层文件（gpkg、shp、geojson）或模型文件（inp、json）",
        )
    ),
]
ClassOption = Annotated[
    list[str] | None,
    typer.Option(
        "--class", help=tr("pipe class code, repeatable; all if none", "管线类型代码，可重复；缺省为全部")
    ),
]
OutOption = Annotated[Path | None, typer.Option("--out", help=tr("write the result here", "结果输出文件"))]

JsonOutOption = Annotated[
    Path | None,
    typer.Option(
        "--json",
        help=tr(
            "write the result as JSON to this file; - is standard output", "结果写为JSON文件；-为标准输出"
        ),
    ),
]


def option(name: str, english: str, chinese: str) -> Any:  # Any: typer's own option object
    """An option with help in the user's language."""
    return typer.Option(name, help=tr(english, chinese))


TerrainOption = Annotated[
    Path | None,
    option(
        "--terrain",
        "terrain raster; else that of the workspace",
        "地形栅格；缺省用工作区的，否则用管点地面高程",
    ),
]


def open_for(path: Path, classes: list[str] | None = None) -> PipeNetwork:
    """The network of a path, some classes of it where some are named."""
    from pipe_network.sources import open_network

    return open_network(path).only(classes)


def open_buried(path: Path, classes: list[str] | None = None) -> PipeNetwork:
    """As `open_for`, for questions about pipes in the ground; what a model cannot be asked is said."""
    from pipe_network.model_facts import buried

    opened = open_for(path, classes)
    say_remarks(opened)
    return buried(opened)


def say_remarks(network: PipeNetwork) -> None:
    """Say what a reader has to know of a network from a model; nothing for others."""
    from pipe_network.model_facts import remarks

    found = remarks(network)
    for one in found[:_REMARKS]:
        say(f"Note: {one.en}", f"提示：{one.zh}")
    more = len(found) - _REMARKS
    if more > 0:
        say(f"Note: {more:,} more rows of the file are in doubt", f"提示：文件中另有{more:,}行存疑")


def remark_rows(network: PipeNetwork) -> list[dict[str, str]]:
    """The same remarks for JSON."""
    from pipe_network.model_facts import remarks

    return [{"en": one.en, "zh": one.zh} for one in remarks(network)]


def workspace_folder(network: Path) -> Path | None:
    """The folder of the workspace that a network was named by; None where it is a file of another kind."""
    from gridtwin.store.settings import FILE_NAME

    folder = network.parent if network.name == FILE_NAME else network
    return folder if folder.is_dir() else None


def workspace_layer(network: Path, name: str) -> gpd.GeoDataFrame | None:
    """A layer of the workspace that a network was named by; None without a workspace."""
    from gridtwin.store import open_workspace

    folder = workspace_folder(network)
    if folder is None:
        return None
    with open_workspace(folder) as workspace:
        return workspace.read(name)


def day_of(text: str | None) -> date:
    """The day of `--on`; today in China where none was given.

    Raises:
        UsageError: no day of a calendar.
    """
    if text is None:
        return datetime.now(ZoneInfo("Asia/Shanghai")).date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--on '{text}': write YYYY-MM-DD", zh=f"--on“{text}”：请写YYYY-MM-DD") from error


def tell_json(value: Any, out: Path) -> None:  # Any: whatever json can carry
    """Write a result as JSON to a file, or print it for '-'."""
    if str(out) == "-":
        print_json(value)
        return
    from gridtwin.store import atomic

    atomic.write_text(out, json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n")
