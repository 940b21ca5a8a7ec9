"""Shapes of a source checked against a feature class: kind, emptiness, self-crossings."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.model.feature_class import FeatureClass, GeometryKind
from gridtwin.store.exchange.findings import Breach, Findings
from gridtwin.store.geometries import Geometries

BROKEN = Breach("coordinate", "a coordinate is not a finite number", "坐标不是有效数值")
NO_NUMBER = Breach(
    "coordinate", "'{value}' gives no position: x and y must be numbers", "坐标“{value}”无效，X、Y须为数值"
)
_MISSING = Breach("geometry", "the row has no shape", "该行没有图形")
_OUTSIDE = Breach(
    "coordinate", "the position cannot be brought into the workspace's CRS", "坐标无法转换到工作区坐标系"
)
_NOT_WKT = Breach("geometry", "'{value}' is not WKT", "“{value}”不是有效的WKT")
_CROSSING = Breach(
    "valid",
    "the polygon is not valid: {value}; mend it, or import with --repair",
    "多边形无效：{value}，请修正或使用--repair",
)
_FITTING = {
    GeometryKind.POINT: (0,),
    GeometryKind.LINE: (1, 5),
    GeometryKind.POLYGON: (3, 6),
}
_ZH = {GeometryKind.POINT: "点", GeometryKind.LINE: "线", GeometryKind.POLYGON: "面"}


def from_wkt(column: pd.Series[Any], findings: Findings, name: str) -> Geometries:
    """Shapes from texts; what is not WKT is noted and gives None."""
    texts = np.array(
        [value if isinstance(value, str) and value.strip() else None for value in column], dtype=object
    )
    made: Geometries = shapely.from_wkt(texts, on_invalid="ignore")
    findings.add(_NOT_WKT, name, (texts != None) & (made == None), texts)  # noqa: E711 - elementwise
    return made


def check(
    declared: FeatureClass,
    shapes: Geometries,
    findings: Findings,
    *,
    already_bad: NDArray[np.bool_],
    repair: bool,
) -> Geometries:
    """The shapes as the class takes them; misfits are noted. `repair` mends self-crossing polygons."""
    made = _unpacked(declared, shapes)
    missing = (shapely.is_missing(made) | shapely.is_empty(made)) & ~already_bad
    findings.add(_MISSING, "geometry", missing, np.full(len(made), "", dtype=object))
    outside = np.zeros(len(made), dtype=bool)
    coordinates, owner = shapely.get_coordinates(made, return_index=True)
    outside[owner[~np.isfinite(coordinates).all(axis=1)]] = True
    findings.add(_OUTSIDE, "geometry", outside, shapely.to_wkt(made))
    kinds = shapely.get_type_id(made)
    wrong = ~np.isin(kinds, _FITTING[declared.geometry]) & ~missing & ~already_bad
    breach = Breach(
        "kind", f"a {{value}} is no {declared.geometry.value}", f"{{value}} 不是{_ZH[declared.geometry]}"
    )
    findings.add(breach, "geometry", wrong, [None if shape is None else shape.geom_type for shape in made])
    if declared.geometry is GeometryKind.POLYGON:
        made = _valid(made, findings, ~(missing | outside | wrong | already_bad), repair=repair)
    return made


def _unpacked(declared: FeatureClass, shapes: Geometries) -> Geometries:
    """Multi-points of one point become that point, as some programs write all points."""
    if declared.geometry is not GeometryKind.POINT:
        return shapes
    alone = (shapely.get_type_id(shapes) == 4) & (shapely.get_num_geometries(shapes) == 1)
    made = shapes.copy()
    made[alone] = shapely.get_geometry(shapes[alone], 0)
    return made


def _valid(shapes: Geometries, findings: Findings, checked: NDArray[np.bool_], *, repair: bool) -> Geometries:
    crossing = checked & ~shapely.is_valid(shapes)
    if not crossing.any():
        return shapes
    made = shapes.copy()
    if repair:
        made[crossing] = [_polygons(shape) for shape in shapely.make_valid(shapes[crossing])]
        crossing &= shapely.is_empty(made)
    reasons = np.full(len(shapes), "", dtype=object)
    reasons[crossing] = shapely.is_valid_reason(shapes[crossing])
    findings.add(_CROSSING, "geometry", crossing, reasons)
    return made


def _polygons(shape: shapely.Geometry) -> shapely.Geometry:
    parts = [
        part for part in shapely.get_parts(shape, return_index=False) if part.geom_type.endswith("Polygon")
    ]
    return shapely.union_all(parts) if parts else shapely.Polygon()
