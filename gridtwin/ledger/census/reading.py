"""Field tables as files: read by the store's readers, placed in the CRS of the workspace, columns named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyproj
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.census.table import GEOMETRY, CensusTable, census_table
from gridtwin.store.exchange import placing, sources
from gridtwin.store.exchange.placing import Axes
from gridtwin.store.geometries import Geometries, has_broken_coordinates, simplest

# Keys of the standard for the position of a component (local extension of its attributes).
_POSITION = {"PointX": "x", "PointY": "y"}


@dataclass(frozen=True, slots=True)
class TableOptions:
    """How to understand a file: CRS where it states none, axis order, encoding, sheet, column → field."""

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
    choice = sources.Choice(layer=given.layer, encoding=given.encoding)
    source = sources.read(Path(path), choice, geometry="point", wanted="component")
    if source.refused:
        first = source.refused[0]
        raise UsageError(
            f"{source.name}: entity {first.row} is a {first.kind} on layer {first.layer}; "
            "a census takes points: leave the other entities out of the drawing",
            zh=f"{source.name}：第{first.row}个实体是{first.layer}图层上的{first.kind}；普查只收点，"
            "请从图中去掉其他实体",
        )
    stated = placing.need_crs(source.crs, given.crs, source.name)
    shapes, position = source.shapes, GEOMETRY
    if shapes is None:
        shapes, position = _points(source, given, stated)
    shapes = simplest(shapes)
    shapes[has_broken_coordinates(shapes)] = None
    placed = gpd.GeoDataFrame(
        source.frame, geometry=placing.to_crs(shapely.force_2d(shapes), stated, crs), crs=crs
    )
    return census_table(placed, rows=source.rows, columns=given.columns, position=position)


def _points(
    source: sources.Source, given: TableOptions, crs: pyproj.CRS | placing.OffsetDatum
) -> tuple[Geometries, str]:
    """Points of the coordinate columns, and the headings of those columns."""
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
