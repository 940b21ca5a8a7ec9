"""Boxes in degrees as areas of the workspace: exact, with their edges curved as they are on the ground."""

from __future__ import annotations

import numpy as np
import shapely

from gridtwin.store.pages import Area
from twin_server.city import Bbox, City

_MARGIN_DEGREES = 0.01
_STEPS = 16  # vertices a side: an edge along a parallel is a curve in the projected system
NOWHERE = Area(shapely.box(0, 0, 0, 0))


def lonlat_area(city: City, class_name: str, box: Bbox) -> Area | None:
    """The area of a box (west, south, east, north), None where it holds the whole layer."""
    extent = city.kept_extent(class_name)
    if extent is None:
        return NOWHERE
    west, south, east, north = box
    if west > east:  # across the antimeridian: the layer lies on one side of it
        west, east = (west, 180.0) if extent[2] >= west else (-180.0, east)
    room = (
        max(west, extent[0] - _MARGIN_DEGREES),
        max(south, extent[1] - _MARGIN_DEGREES),
        min(east, extent[2] + _MARGIN_DEGREES),
        min(north, extent[3] + _MARGIN_DEGREES),
    )
    if room[0] > room[2] or room[1] > room[3]:
        return NOWHERE
    if room[0] < extent[0] and room[1] < extent[1] and room[2] > extent[2] and room[3] > extent[3]:
        return None
    return _curved(city, room)


def _curved(city: City, box: Bbox) -> Area:
    west, south, east, north = box
    across, up = np.linspace(west, east, _STEPS), np.linspace(south, north, _STEPS)
    sides = [
        np.column_stack(city.from_lonlat(lon, lat))
        for lon, lat in (
            (across, np.full(_STEPS, south)),
            (np.full(_STEPS, east), up),
            (across[::-1], np.full(_STEPS, north)),
            (np.full(_STEPS, west), up[::-1]),
        )
    ]
    bottom, right, top, left = sides
    inner = (left[:, 0].max(), bottom[:, 1].max(), right[:, 0].min(), top[:, 1].min())
    shape = shapely.Polygon(np.concatenate(sides))
    if west == east or south == north:
        shape = shapely.LineString(np.concatenate(sides))
    is_wide = inner[0] < inner[2] and inner[1] < inner[3]
    return Area(shape, inner=tuple(float(value) for value in inner) if is_wide else None)  # type: ignore[arg-type]
