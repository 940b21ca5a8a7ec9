"""Geometries on their way in and out: kind, finite coordinates, multi-part and simple forms."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.model.feature_class import FeatureClass, GeometryKind
from gridtwin.store.errors import BadGeometry

Geometries = NDArray[np.object_]  # of shapely geometries and None

_SINGLE = {GeometryKind.POINT: 0, GeometryKind.LINE: 1, GeometryKind.POLYGON: 3}
_MULTI = {GeometryKind.LINE: 5, GeometryKind.POLYGON: 6}


def conform(declared: FeatureClass, geometries: Geometries) -> Geometries:
    """The geometries in the form in which the layer keeps them: points, or multi-part lines and polygons.

    Empty geometries become None.

    Raises:
        BadGeometry: one is of another kind or has a coordinate that is not a number.
    """
    kinds = shapely.get_type_id(geometries)
    single, multi = _SINGLE[declared.geometry], _MULTI.get(declared.geometry, -9)
    wrong = ~np.isin(kinds, (-1, single, multi)) & ~shapely.is_empty(geometries)
    if wrong.any():
        found = geometries[wrong.argmax()].geom_type
        raise BadGeometry(
            f"{declared.name} holds {declared.geometry.value}s; row {wrong.argmax()} is a {found} "
            f"({wrong.sum()} such rows); convert or leave out these rows",
            zh=f"{declared.name}的图形类型为{declared.geometry.value}；"
            f"第{wrong.argmax()}行是{found}（此类行共{wrong.sum()}行）；请转换或舍去这些行",
        )
    broken = has_broken_coordinates(geometries)
    if broken.any():
        raise BadGeometry(
            f"{declared.name}: row {broken.argmax()} has a coordinate that is not a finite number "
            f"({broken.sum()} such rows); give every vertex an x and a y",
            zh=f"{declared.name}：第{broken.argmax()}行有坐标不是有限数值（此类行共{broken.sum()}行）；"
            "请给每个顶点x和y",
        )
    kept = geometries.copy()
    kept[shapely.is_empty(geometries)] = None
    if multi > 0:
        simple = shapely.get_type_id(kept) == single
        kept[simple] = _as_multi(kept[simple], multi)
    return kept


def has_broken_coordinates(geometries: Geometries) -> NDArray[np.bool_]:
    """Which geometries have an x or y that is not a finite number."""
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    broken = np.zeros(len(geometries), dtype=bool)
    broken[owner[~np.isfinite(coordinates).all(axis=1)]] = True
    return broken


def simplest(geometries: Geometries) -> Geometries:
    """The geometries with multi-part forms of one part turned into that part."""
    multi = shapely.get_type_id(geometries) >= 4
    alone = np.flatnonzero(multi & (shapely.get_num_geometries(geometries) == 1))
    if not len(alone):
        return geometries
    plain = geometries.copy()
    plain[alone] = shapely.get_geometry(geometries[alone], 0)
    return plain


def touches_box(geometries: Geometries, bbox: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Which geometries have at least one point in the box, its border included."""
    return np.asarray(shapely.intersects(geometries, shapely.box(*bbox)), dtype=bool)


def _as_multi(geometries: Geometries, multi: int) -> Geometries:
    makers: dict[int, Any] = {5: shapely.multilinestrings, 6: shapely.multipolygons}
    if not len(geometries):
        return geometries
    made: Geometries = makers[multi](geometries, indices=np.arange(len(geometries)))
    return made
