"""Files of positions, stationings, calibration points and new lines, placed in the CRS of a workspace."""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely import LineString

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadCalibration, BadRealignment
from gridtwin.ledger.linear.registering import CalibrationRows
from gridtwin.ledger.linear.stationing import parse_station
from gridtwin.store.exchange import placing, shapes, sources
from gridtwin.store.exchange.findings import Findings
from gridtwin.store.exchange.mapping import plain
from gridtwin.store.exchange.placing import Axes

_NAMES = {
    "route_code": ("route_code", "code", "route", "道路编号", "路线编号"),
    "station": ("station", "station_m", "stationing", "桩号", "起点桩号"),
    "offset_m": ("offset_m", "offset", "偏距"),
    "distance_m": ("distance_m", "distance", "距离", "里程"),
    "after_m": ("after_m", "after", "ahead", "断链后桩号", "链后桩号"),
}


def read_points(
    path: Path, *, crs: int, stated: str | None = None
) -> tuple[pd.DataFrame, NDArray[np.float64]]:
    """Columns of a file of points, and their coordinates (n, 2) in the workspace's CRS, NaN without a point.

    Raises:
        FileMissing, UsageError, MissingCrs: the file cannot be used.
    """
    source = sources.read(path, sources.Choice(), geometry="point", wanted="points")
    own = placing.need_crs(source.crs, stated, source.name)
    made = source.shapes
    if made is None:
        columns = placing.find_columns(list(source.frame.columns))
        if not isinstance(columns, placing.CoordinateColumns):
            raise UsageError(
                f"{source.name} has no columns x and y (or 东坐标 and 北坐标, 经度 and 纬度); "
                f"its columns are {', '.join(map(str, source.frame.columns))}",
                zh=f"{source.name}没有坐标列（x和y，东坐标和北坐标，经度和纬度）；现有列："
                f"{', '.join(map(str, source.frame.columns))}",
            )
        made, _ = placing.points(source.frame, columns, axes=Axes.AUTO, crs=own)
    placed = placing.to_crs(shapely.force_2d(made), own, crs)
    xy = np.full((len(placed), 2), np.nan)
    is_point = shapely.get_type_id(placed) == 0
    xy[is_point] = shapely.get_coordinates(placed[is_point])
    return named(pd.DataFrame(source.frame)), xy


def read_stations(path: Path) -> pd.DataFrame:
    """Columns route_code, station (text) and offset_m of a CSV or XLSX file, and whatever else it has.

    Raises:
        FileMissing, UsageError: the file cannot be used, or has no columns of that meaning.
    """
    source = sources.read(path, sources.Choice(), geometry="none", wanted="stationings")
    frame = named(pd.DataFrame(source.frame))
    _need(frame, ("route_code", "station"), source.name)
    return frame


def read_calibrations(path: Path) -> dict[str, CalibrationRows]:
    """Calibration points by road of a CSV or XLSX: route_code, distance_m, station, after at an equation.

    Raises:
        FileMissing, UsageError: the file cannot be used.
        BadCalibration: a value is no number or stationing; the row is named.
    """
    source = sources.read(path, sources.Choice(), geometry="none", wanted="calibration points")
    frame = named(pd.DataFrame(source.frame))
    _need(frame, ("route_code", "distance_m", "station"), source.name)
    made: dict[str, list[dict[str, float]]] = {}
    for row, entry in zip(source.rows, frame.to_dict("records"), strict=True):
        try:
            point = {"distance_m": _distance(entry["distance_m"])}
            point["station_m"] = parse_station(entry["station"]).metres
            if not pd.isna(entry.get("after_m")) and str(entry["after_m"]).strip():
                point["after_m"] = parse_station(entry["after_m"]).metres
        except ValueError as error:
            raise BadCalibration(
                f"{source.name}, row {row}: {error}",
                zh=f"{source.name}第{row}行：{getattr(error, 'zh', error)}",
            ) from error
        made.setdefault(str(entry["route_code"]), []).append(point)
    return dict(made)


def parse_points(texts: Iterable[str]) -> CalibrationRows:
    """Calibration points written as DISTANCE=STATION or, at an equation, DISTANCE=BACK/AHEAD.

    Raises:
        BadCalibration: a text has another form.

    >>> parse_points(["400=K0+400/K0+500"])
    [{'distance_m': 400.0, 'station_m': 400.0, 'after_m': 500.0}]
    """
    made = []
    for text in texts:
        distance, _, numbers = text.partition("=")
        back, _, ahead = numbers.partition("/")
        try:
            point = {"distance_m": _distance(distance), "station_m": parse_station(back).metres}
            if ahead:
                point["after_m"] = parse_station(ahead).metres
        except ValueError as error:
            raise BadCalibration(
                f"--point {text}: write DISTANCE=STATION, or DISTANCE=BACK/AHEAD at an equation, such as "
                "400=K0+400/K0+500",
                zh=f"--point {text}：应写作 距离=桩号，断链处写作 距离=链前桩号/链后桩号，"
                "如400=K0+400/K0+500",
            ) from error
        made.append(point)
    return made


def read_line(path: Path, *, crs: int, stated: str | None = None, layer: str | None = None) -> LineString:
    """The one line of a file (GeoPackage, GeoJSON, Shapefile, DXF, CSV with WKT), in the workspace's CRS.

    Raises:
        FileMissing, UsageError, MissingCrs: the file cannot be used.
        BadRealignment: it holds no line, or several that do not join.
    """
    drawing = (layer,) if layer and path.suffix.lower() == ".dxf" else ()
    choice = sources.Choice(None if drawing else layer, drawing)
    source = sources.read(path, choice, geometry="line", wanted="line")
    own = placing.need_crs(source.crs, stated, source.name)
    made = source.shapes
    if made is None:
        column = placing.find_columns(list(source.frame.columns))
        if not isinstance(column, str):
            raise UsageError(
                f"{source.name} has no column wkt with the line", zh=f"{source.name}没有存放新线的wkt列"
            )
        made = shapes.from_wkt(source.frame[column], Findings(source.name, source.rows), column)
    lines = [shape for shape in made if shape is not None and not shape.is_empty]
    placed = placing.to_crs(shapely.force_2d(np.array(lines, dtype=object)), own, crs)
    merged = shapely.line_merge(shapely.union_all(placed)) if len(placed) > 1 else None
    line = placed[0] if len(placed) == 1 else merged
    line = None if line is None else shapely.line_merge(line)
    if not isinstance(line, LineString):
        raise BadRealignment(
            f"{source.name} must hold one line (several only if they join); it holds {len(lines)} shapes",
            zh=f"{source.name}应只含一条线（多条时须首尾相接）；现有{len(lines)}个图形",
        )
    return line


def named(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with columns of known meaning under the names used here."""
    known = {plain(title): name for name, titles in _NAMES.items() for title in titles}
    wanted: dict[str, str] = {}
    for column in map(str, frame.columns):
        name = known.get(plain(column))
        if name is not None and name not in wanted.values():
            wanted[column] = name
    return frame.rename(columns=wanted)


def _distance(given: object) -> float:
    """Metres from the start of the line.

    Raises:
        BadCalibration: it is no finite number.
    """
    try:
        metres = float(str(given).strip())
    except ValueError:
        metres = math.nan
    if not math.isfinite(metres):
        shown = "" if str(given) in ("nan", "<NA>", "None") else given
        raise BadCalibration(
            f"distance '{shown}' is no number; write metres from the start of the road, such as 400",
            zh=f"距离“{shown}”不是数字；请填写距道路起点的米数，如400",
        )
    return metres


def _need(frame: pd.DataFrame, names: Iterable[str], file: str) -> None:
    for name in names:
        if name not in frame:
            raise UsageError(
                f"{file} has no column {name} ({', '.join(_NAMES[name])}); its columns are "
                f"{', '.join(map(str, frame.columns))}",
                zh=f"{file}没有{name}列（{'、'.join(_NAMES[name])}）；现有列："
                f"{', '.join(map(str, frame.columns))}",
            )
