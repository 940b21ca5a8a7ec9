"""What a user names, as something to check, and the context that it is held against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from gridtwin.progress import Progress, silent
from gridtwin.store import open_workspace
from gridtwin.store.settings import FILE_NAME
from pipe_network.checks.run import Report
from pipe_network.checks.subject import Context
from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.exchange.geopackage import read_written
from pipe_network.exchange.layer_files import is_layer_file
from pipe_network.exchange.layer_maps import read_layer_maps
from pipe_network.exchange.layers import Reading, read_layer_network
from pipe_network.network import PipeNetwork
from pipe_network.sources import open_network
from pipe_network.survey.delivery import Staged
from pipe_network.survey.reading import ENDINGS, read_delivery
from pipe_network.survey.schools import read_mapping
from pipe_network.survey.staging import stage
from pipe_network.survey.usual_class import checked_class, with_usual_class

_SURVEY = frozenset(ENDINGS)


@dataclass(frozen=True, slots=True)
class Beside:
    """Where the context comes from, and how survey files are to be read. `crs` is the workspace's if none.

    `pipe_class` is that of tables and layers which say none.
    """

    workspace: Path | None = None
    area: Path | None = None
    neighbour: Path | None = None
    crs: str | None = None
    mapping: Path | None = None
    pipe_class: str | None = None


def is_survey(path: Path) -> bool:
    """Whether a path is a survey file, or a folder of them that is no workspace."""
    if path.is_dir():
        return not (path / FILE_NAME).is_file()
    return path.suffix.lower() in _SURVEY


def open_source(
    paths: Sequence[Path], beside: Beside, *, progress: Progress = silent
) -> Staged | PipeNetwork:
    """Survey files as one staged delivery, or the network that a single path leads to.

    Raises:
        UnusableSource: survey files and networks are mixed, or several networks are named.
    """
    checked_class(beside.pipe_class)
    surveys = [is_survey(path) for path in paths]
    if all(surveys) and paths:
        mapping = read_mapping(beside.mapping) if beside.mapping is not None else None
        delivery = with_usual_class(
            read_delivery(paths, mapping=mapping, progress=progress), beside.pipe_class
        )
        return stage(delivery, crs=beside.crs or _workspace_crs(beside.workspace))
    if len(paths) == 1:
        return _network(paths[0], beside)
    raise UnusableSource(
        "name survey files, or one workspace or network, not a mixture",
        zh="请给出成果表文件，或单个工作区或管网文件，不能混用",
    )


def _network(path: Path, beside: Beside) -> PipeNetwork:
    """A workspace, a model, or a layer file read as `import` reads it."""
    is_asked = beside.pipe_class or beside.crs or beside.mapping
    if not (is_asked and is_layer_file(path)) or (path.suffix == ".gpkg" and read_written(path)):
        return open_network(path)
    maps = read_layer_maps(beside.mapping) if beside.mapping is not None else None
    reading = Reading(maps=maps, source_crs=beside.crs, pipe_class=beside.pipe_class)
    return read_layer_network(path, reading=reading)


def open_context(source: Staged | PipeNetwork, beside: Beside, *, today: date) -> Context:
    """Roads of the workspace, survey area and neighbouring survey, where they are named."""
    network = source.network if isinstance(source, Staged) else source
    roads = None
    if beside.workspace is not None:
        with open_workspace(beside.workspace) as workspace:
            roads = workspace.read("road")
    neighbour = None
    if beside.neighbour is not None:
        opened = open_source([beside.neighbour], beside)
        neighbour = opened.network if isinstance(opened, Staged) else opened
    area = None if beside.area is None else _area(beside.area, network.crs)
    return Context(roads if roads is not None and len(roads) else None, area, neighbour, today)


def _workspace_crs(folder: Path | None) -> object:
    if folder is None:
        return None
    with open_workspace(folder) as workspace:
        return workspace.read("road").crs


def _area(path: Path, crs: object) -> shapely.Geometry:
    if not path.exists():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    try:
        layer = gpd.read_file(path)
    except (DataSourceError, DataLayerError) as error:
        raise UnusableSource(f"{path}: {error}", zh=f"{path}无法作为图层读取") from error
    polygons = layer[shapely.get_dimensions(layer.geometry.to_numpy()) == 2]
    if not len(polygons):
        raise UnusableSource(f"{path} has no polygon", zh=f"{path}中没有面要素")
    if crs is not None and layer.crs is not None:
        polygons = polygons.to_crs(crs)
    return polygons.union_all()


def naming_file(report: Report, paths: Sequence[Path]) -> Report:
    """The report with the name of the only file where findings have none; workspaces name their layers."""
    if len(paths) != 1 or not paths[0].is_file() or paths[0].name == FILE_NAME:
        return report
    found = report.findings.copy()
    found["workbook"] = found["workbook"].where(found["workbook"] != "", paths[0].name)
    return replace(report, findings=found)


def describe(paths: Sequence[Path]) -> str:
    """The names of what is checked, for titles."""
    names = pd.unique(pd.Series([path.name or str(path) for path in paths]))
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
