"""Layers of points and lines as a delivery: mapped to fields, sentinels taken out, in one CRS, ends named.

The same staging, checks and import as for survey workbooks follow. GridTwin's own layers need no map.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
import shapely
from numpy.typing import NDArray

from gridtwin.progress import Progress, silent
from pipe_network.errors import UnusableSource
from pipe_network.exchange.layer_files import Layer, layers_of
from pipe_network.exchange.layer_maps import LayerMap, LayerMaps, built_in, choose, column_of
from pipe_network.exchange.layer_values import (
    Values,
    apply_map,
    count_beyond,
    count_sentinels,
    drop_sentinels,
    filled,
    is_any,
    is_beyond,
    plain_cells,
)
from pipe_network.exchange.line_ends import name_ends
from pipe_network.layer_rows import LAYER_ROWS, MADE_POINTS, layer_rows
from pipe_network.network import PipeNetwork
from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE, Delivery, SurveyTable, TableKind
from pipe_network.survey.notes import Note
from pipe_network.survey.schools import OWN_SCHOOL, known_fields
from pipe_network.survey.staging import GEOMETRY, stage
from pipe_network.survey.titles import class_of_titles

_NEEDED = {TableKind.POINT: ("point_no",), TableKind.LINE: ("start_point", "end_point")}


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read layers: the user's maps, the CRS wanted, that of files that say none, the usual class."""

    maps: LayerMaps | None = None
    crs: object = None
    source_crs: str | None = None
    pipe_class: str | None = None


@dataclass(frozen=True, slots=True)
class LayerDelivery:
    """Tables of layers, all in `crs`; `made` is the position of the table of points made at ends, if any."""

    delivery: Delivery
    crs: object
    made: int | None = None


def read_layers(
    paths: Sequence[Path], *, reading: Reading | None = None, progress: Progress = silent
) -> LayerDelivery:
    """The point and line layers of files as tables with a column `geometry`, in one projected CRS.

    Without a CRS wanted it is that of the first layer; for longitude and latitude, the UTM zone there.

    Raises:
        SourceMissing, UnusableSource: a file cannot be used, or nothing in all of them is a pipe layer.
    """
    given = reading or Reading()
    notes: list[str] = []
    layers: list[Layer] = []
    for at, path in enumerate(paths):
        progress(at / len(paths), path.name)
        layers += layers_of(path, notes, source_crs=given.source_crs)
    crs = given.crs or _working_crs(layers)
    tables = [table for layer in layers if (table := _table(layer, crs, given, notes)) is not None]
    if not tables:
        raise UnusableSource(
            "no pipe layer found: " + "; ".join(notes) + ". Name the columns in a --mapping file",
            zh="未找到管线图层："
            + "；".join(getattr(note, "zh", note) for note in notes)
            + "。可用--mapping文件指定各列",
        )
    named, made = name_ends(tables, notes)
    return LayerDelivery(Delivery(tuple(named), tuple(notes)), crs, made)


def read_layer_network(path: Path, *, reading: Reading | None = None) -> PipeNetwork:
    """The network of a layer file, GridTwin's own layers or mapped ones.

    `…pipe_line.shp` and `…pipe_point.shp` that lie side by side are read together, and so for .geojson.
    Points that lines name and no layer has are left to the checks; ends without a name are joined by place.
    """
    found = read_layers([path, *_partner(path)], reading=reading)
    staged = stage(found.delivery, crs=found.crs)
    points, lines = staged.network.points, staged.network.lines
    tables = {LAYER_ROWS: layer_rows(staged)}
    if found.made is not None:
        tables[MADE_POINTS] = points.loc[points[SOURCE_TABLE] == found.made, ["point_no"]].reset_index(
            drop=True
        )
    spare = [SOURCE_TABLE, SOURCE_ROW]
    return PipeNetwork(points.drop(columns=spare), lines.drop(columns=spare), tables)


def _partner(path: Path) -> list[Path]:
    for one, other in (("pipe_line", "pipe_point"), ("pipe_point", "pipe_line")):
        beside = path.with_name(path.name.replace(one, other))
        if one in path.stem and beside.is_file():
            return [beside]
    return []


def _working_crs(layers: Sequence[Layer]) -> object:
    for layer in layers:
        if layer.frame.crs is not None and len(layer.frame):
            return layer.frame.crs if layer.frame.crs.is_projected else layer.frame.estimate_utm_crs()
    return None


def _table(layer: Layer, crs: object, given: Reading, notes: list[str]) -> SurveyTable | None:
    headings = [str(name) for name in layer.frame.columns if name != layer.frame.geometry.name]
    found = map_of(layer.kind, headings, given)
    where = f"{layer.path.name}[{layer.name}]"
    if found is None:
        notes.append(
            Note(
                f"{where}: no map fits its columns {', '.join(headings)}; left out",
                zh=f"{where}：没有适用的字段映射（列：{'、'.join(headings)}），未导入",
            )
        )
        return None
    sentinels = (*(given.maps.sentinels if given.maps else ()), *built_in().sentinels)
    columns = {
        name: at for heading, name in found.fields.items() if (at := column_of(heading, headings)) is not None
    }
    cells = {name: plain_cells(layer.frame[headings[at]]) for name, at in columns.items()}
    apply_map(found, cells, layer.frame)
    drop_sentinels(cells, found, sentinels, (where, notes))
    _place(cells, layer, crs, ((*sentinels, *found.missing.get("z", ())), where, notes))
    frame = pd.DataFrame(cells, index=pd.Index(layer.rows, dtype="int64"), dtype=object)
    return SurveyTable(
        workbook=layer.path,
        sheet=layer.name,
        kind=layer.kind,
        school=found.name,
        heading_row=0,
        headings=tuple(headings),
        columns=columns,
        cells=frame,
        pipe_class=class_of_titles([layer.name, layer.path.stem]) or given.pipe_class,
        fids=None if layer.fids is None else pd.Series(layer.fids, index=frame.index),
    )


def map_of(kind: TableKind, headings: list[str], given: Reading) -> LayerMap | None:
    """The user's map that fits, else GridTwin's own names, else a built-in map."""
    users = choose(given.maps.maps, kind, headings) if given.maps else None
    if users is not None:
        return users
    if all(column_of(name, headings) is not None for name in _NEEDED[kind]):
        return LayerMap(OWN_SCHOOL, kind, {name: name for name in known_fields(kind)})
    return choose(built_in().maps, kind, headings)


def _place(
    cells: dict[str, Values], layer: Layer, crs: object, told: tuple[Sequence[float], str, list[str]]
) -> None:
    """Geometry in the CRS wanted; sentinel heights become NaN; the ground of points from their z."""
    sentinels, where, notes = told
    shapes: Values = np.array(_moved(layer.frame, crs).geometry.array, object)
    z = shapely.get_coordinates(shapes, include_z=True)[:, 2]
    count_sentinels("z", z, sentinels, (where, notes))
    count_beyond("z", z, (where, notes))

    def clean(vertices: NDArray[np.float64]) -> NDArray[np.float64]:
        cleaned = vertices.copy()
        z = vertices[:, 2]
        cleaned[is_any(z, sentinels) | is_beyond(z), 2] = np.nan
        return cleaned

    has_z = shapely.has_z(shapes)
    shapes[has_z] = shapely.transform(shapes[has_z], clean, include_z=True)
    if layer.kind is TableKind.LINE:
        cells[GEOMETRY] = shapes
        return
    for name, numbers in (("x", shapely.get_x(shapes)), ("y", shapely.get_y(shapes))):
        cells[name] = filled([value if np.isfinite(value) else None for value in numbers])
    if "ground_m" not in cells:
        heights = np.where(has_z, shapely.get_z(shapes), np.nan)
        cells["ground_m"] = filled([value if np.isfinite(value) and value else None for value in heights])


def _moved(frame: gpd.GeoDataFrame, crs: object) -> gpd.GeoDataFrame:
    if crs is None or frame.crs is None:
        return frame
    target = pyproj.CRS.from_user_input(crs)
    moved = frame.set_geometry(shapely.force_2d(frame.geometry.to_numpy()), crs=frame.crs).to_crs(target)
    # A height of NaN would take x and y with it: heights are laid on again afterwards, as they were.
    return moved.set_geometry(_raised(moved.geometry.to_numpy(), frame.geometry.to_numpy()), crs=target)


def _raised(flat: NDArray[np.object_], given: NDArray[np.object_]) -> NDArray[np.object_]:
    """Plane shapes with the heights of the shapes they came from."""
    has_z = shapely.has_z(given)
    raised = flat.copy()
    xy = shapely.get_coordinates(flat[has_z])
    z = shapely.get_coordinates(given[has_z], include_z=True)[:, 2]
    if len(z):
        standing = shapely.force_3d(flat[has_z])
        raised[has_z] = shapely.set_coordinates(standing, np.column_stack([xy, z]))
    return raised
