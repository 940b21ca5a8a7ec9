"""The area in which a coordinate system is used, as PROJ states it; what lies elsewhere is misplaced."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray

_MARGIN_DEG = 1.0  # a city may reach over the edge of its zone


def in_area(crs: pyproj.CRS, longitude: Any, latitude: Any) -> NDArray[np.bool_]:  # Any: numbers or arrays
    """Where degrees of longitude and latitude lie in the area of the CRS; everywhere when none is stated."""
    area = crs.area_of_use
    east, north = np.asarray(longitude, dtype=np.float64), np.asarray(latitude, dtype=np.float64)
    if area is None:
        return np.ones(east.shape, dtype=bool)
    fits: NDArray[np.bool_] = (east >= area.west - _MARGIN_DEG) & (east <= area.east + _MARGIN_DEG)
    fits &= (north >= area.south - _MARGIN_DEG) & (north <= area.north + _MARGIN_DEG)
    return fits
