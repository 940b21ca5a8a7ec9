"""Field tables as files: read by the store's readers, placed in the CRS of the workspace, columns named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.census.suggesting import suggest
from gridtwin.ledger.census.table import GEOMETRY, CensusTable, census_table
from gridtwin.store.exchange import placing, sources
from gridtwin.store.exchange.placing import Axes
from gridtwin.store.geometries import Geometries, has_broken_coordinates, simplest

# Keys of the standard for the position of a component (local extension of its attributes).
_POSITION = {"PointX": "x", "PointY": "y"}
# Not fields: columns that `TableOptions.columns` gives to the position.
AXES = ("x", "y")
_POINTS, _AREAS = (0, 4), (3, 6)  # shapely's type ids


@dataclass(frozen=True, slots=True)
class TableOptions:
    """How to understand a file: CRS where it states none, axis order, encoding, sheet, column → field.

    Two columns may be given to `x` and `y`, where the headings do not tell the position.
    """

    crs: str | None = None
    axes: Axes = Axes.AUTO
    encoding: str | None = None
    layer: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


def read_census(path: Path | str, *, crs: int, options: TableOptions | None = None) -> CensusTable:
    """Census table of a file, with points in the CRS of that EPSG code.

    Raises:
        FileNotFoundError, UsageError: the file cannot be used.
        MissingCrs: neither the file nor the options state a CRS.
        BadCensusTable: it is no table of components.
    """
    given = options or TableOptions()
    named = {heading: "" if field in AXES else field for heading, field in given.columns.items()}
    source = read_rows(path, given)
    if source.refused:
        first = source.refused[0]
        raise UsageError(
            f"{source.name}: entity {first.row} is a {first.kind} on layer {first.layer}; "
            "a census takes points: leave the other entities out of the drawing",
            zh=f"{source.name}：第{first.row}个实体是{first.layer}图层上的{first.kind}；普查只收点，"
            "请从图中去掉其他实体",
        )
    refuse_other_shapes(source)
    stated = placing.need_crs(source.crs, given.crs, source.name)
    shapes, position = source.shapes, GEOMETRY
    if shapes is None:
        shapes, position = table_points(source, given, stated)
    shapes = simplest(shapes)
    shapes[has_broken_coordinates(shapes)] = None
    placed = gpd.GeoDataFrame(
        source.frame, geometry=placing.to_crs(shapely.force_2d(shapes), stated, crs), crs=crs
    )
    table = census_table(placed, rows=source.rows, columns=named, position=position)
    return replace(table, notes=(*source.notes, *table.notes))


def read_rows(path: Path | str, given: TableOptions) -> sources.Source:
    """The rows of a field table as they stand in the file, below its headings.

    Raises:
        FileNotFoundError, UsageError: the file cannot be used.
    """

    def known(heading: str) -> bool:
        plain = _POSITION.get(heading, heading)
        return heading in given.columns or placing.is_position(plain) or bool(suggest([heading]))

    choice = sources.Choice(layer=given.layer, encoding=given.encoding)
    return sources.read(Path(path), choice, geometry="point", wanted="component", known=known)


def refuse_other_shapes(source: sources.Source, what: tuple[str, str] = ("a census takes", "普查")) -> None:
    """Refuse a layer in which nothing is a point: it is another layer than was meant. `what` takes points.

    Raises:
        UsageError: it has lines or polygons only.
    """
    kinds = np.unique(shapely.get_type_id(source.shapes)) if source.shapes is not None else np.array([])
    others = kinds[kinds >= 0]
    if len(others) and not np.isin(others, _POINTS).any():
        is_area = bool(np.isin(others, _AREAS).any())
        raise UsageError(
            f"{source.name} has {'polygons' if is_area else 'lines'}; {what[0]} points: choose a layer "
            "of points, or make points of it (centroids)",
            zh=f"{source.name}的图形为{'面' if is_area else '线'}；{what[1]}只收点："
            "请选择点图层，或先转为点（质心）",
        )


def position_columns(names: list[str]) -> dict[str, str]:
    """Heading → x or y of the columns whose headings tell the position; empty when none do."""
    plain = {_POSITION.get(name, name): name for name in names}
    found = placing.find_columns(list(plain))
    if not isinstance(found, placing.CoordinateColumns):
        return {}
    return {plain[found.first]: "x", plain[found.second]: "y"}


def table_points(
    source: sources.Source, given: TableOptions, crs: pyproj.CRS | placing.OffsetDatum
) -> tuple[Geometries, str]:
    """Points of the coordinate columns in their own CRS, and the headings of those columns.

    Raises:
        UsageError: there are none, or the order of the axes cannot be told.
    """
    axes = {field: heading for heading, field in given.columns.items() if field in AXES}
    if len(axes) == len(AXES):
        chosen = placing.CoordinateColumns(axes["x"], axes["y"], None, is_ordered=False)
        points, _ = placing.points(pd.DataFrame(source.frame), chosen, axes=given.axes, crs=crs)
        return points, ", ".join(axes.values())
    free = [name for name in source.frame.columns if not given.columns.get(name)]
    plain = {_POSITION.get(name, name): name for name in free}
    found = placing.find_columns(list(plain))
    if not isinstance(found, placing.CoordinateColumns):
        raise UsageError(
            f"{source.name} has no columns for the position (x and y, 东坐标 and 北坐标, 经度 and 纬度, "
            f"PointX and PointY …); its columns are {', '.join(map(str, source.frame.columns))}",
            zh=f"{source.name}没有坐标列（x和y、东坐标和北坐标、经度和纬度、PointX和PointY等）；现有列："
            f"{', '.join(map(str, source.frame.columns))}",
        )
    names = (plain[found.first], plain[found.second])
    columns = placing.CoordinateColumns(*names, None, found.is_ordered)
    points, _ = placing.points(pd.DataFrame(source.frame), columns, axes=given.axes, crs=crs)
    return points, ", ".join(names)
