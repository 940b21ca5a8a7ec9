"""Places that a user names for a pipe command: 'x y, x y', WKT, or a file with one layer."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from gridtwin.errors import UsageError

if TYPE_CHECKING:
    import shapely

_FILES = (".geojson", ".json", ".gpkg", ".shp", ".fgb")


def shape_of(text: str, kind: str, crs: object) -> shapely.Geometry:
    """The shape behind a text; `kind` is point, line or polygon and says what 'x y, x y' becomes.

    Raises:
        UsageError: too few points, something that is no number, or another kind of shape.
    """
    import shapely

    if Path(text).suffix.lower() in _FILES:
        shape = _from_file(Path(text), crs)
    elif text.strip()[:1].isalpha():
        shape = shapely.from_wkt(text, on_invalid="ignore")
    else:
        shape = _from_numbers(text, kind)
    wanted = {"point": 0, "line": 1, "polygon": 2, "any": None}[kind]
    if shape is None or shape.is_empty or (wanted is not None and shapely.get_dimensions(shape) != wanted):
        raise UsageError(
            f"'{text}' is no {kind}; write 'x y, x y', WKT, or the name of a layer file",
            zh=f"“{text}”不是有效的{_KINDS[kind]}；请写'x y, x y'、WKT或图层文件名",
        )
    return shapely.force_2d(shape)


_KINDS = {"point": "点", "line": "线", "polygon": "多边形", "any": "图形"}
_LEAST = {"point": 1, "line": 2, "polygon": 3, "any": 1}


def _from_numbers(text: str, kind: str) -> shapely.Geometry:
    import shapely

    try:
        pairs = [[float(number) for number in pair.replace("，", " ").split()] for pair in _pairs(text)]
    except ValueError:
        pairs = []
    is_good = all(len(pair) == 2 and all(map(math.isfinite, pair)) for pair in pairs)
    if not is_good or len(pairs) < _LEAST[kind]:
        raise UsageError(
            f"place '{text}' needs {_LEAST[kind]} or more pairs of finite numbers, 'x y, x y' (x = east)",
            zh=f"位置“{text}”须为至少{_LEAST[kind]}对有效数值，形如'x y, x y'（x为东，y为北）",
        )
    if kind == "polygon" or (kind == "any" and len(pairs) > 2 and pairs[0] == pairs[-1]):
        return shapely.Polygon(pairs)
    return shapely.Point(pairs[0]) if len(pairs) == 1 else shapely.LineString(pairs)


def _pairs(text: str) -> list[str]:
    """'x y, x y', and 'x,y' for one point."""
    parts = text.replace(";", ",").split(",")
    if len(parts) == 2 and all(len(part.split()) == 1 for part in parts):
        return [" ".join(parts)]
    return parts


def _from_file(path: Path, crs: object) -> shapely.Geometry:
    import geopandas as gpd
    import shapely
    from pyogrio.errors import DataSourceError

    if not path.is_file():
        raise UsageError(f"{path} does not exist", zh=f"{path}不存在")
    try:
        layer = gpd.read_file(path)
    except DataSourceError as error:
        raise UsageError(f"{path} cannot be read as a layer", zh=f"{path}无法作为图层读取") from error
    if layer.crs is not None and crs is not None:
        layer = layer.to_crs(crs)
    return shapely.union_all(layer.geometry.to_numpy())
