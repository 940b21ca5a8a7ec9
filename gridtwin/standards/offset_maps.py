"""GCJ-02 and BD-09, the offset systems of Chinese web maps, to and from CGCS2000 longitude and latitude.

Published formulas with the constants of `data/offset_maps.toml`. They approximate a secret offset: expect
metres, not centimetres; accept such input only when it is declared, and mark what comes out as approximate.
WGS84 and CGCS2000 are taken as equal (they differ by plate motion, decimetres, far below that error).

All functions take (longitude, latitude) in degrees, numbers or whole arrays (then pass `functions=numpy`).
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

Numbers = Any  # a float, or an array of them: both know + - * / and comparisons
Point = tuple[Numbers, Numbers]


class Functions(Protocol):
    """The part of `math` (numbers) or `numpy` 2 (arrays) that the formulas need."""

    pi: float

    def sin(self, x: Numbers, /) -> Numbers:
        """Sine of radians."""

    def cos(self, x: Numbers, /) -> Numbers:
        """Cosine of radians."""

    def sqrt(self, x: Numbers, /) -> Numbers:
        """Square root."""

    def fabs(self, x: Numbers, /) -> Numbers:
        """Absolute value."""

    def atan2(self, y: Numbers, x: Numbers, /) -> Numbers:
        """Angle of a vector."""


@dataclass(frozen=True, slots=True)
class _Constants:
    semi_major_m: float
    eccentricity_squared: float
    origin_deg: tuple[float, float]
    bd_offset_deg: tuple[float, float]
    bd_factors: tuple[float, float]
    china_box_deg: tuple[float, float, float, float]


def wgs84_to_gcj02(longitude: Numbers, latitude: Numbers, *, functions: Functions = math) -> Point:
    """GCJ-02 position of a CGCS2000 / WGS84 position; outside the box round China nothing changes.

    >>> wgs84_to_gcj02(116.404, 39.915)
    (116.41024449916938, 39.91640428150164)
    """
    known = _constants()
    west, south, east, north = known.china_box_deg
    is_inside = (longitude >= west) & (longitude <= east) & (latitude >= south) & (latitude <= north)
    x, y = longitude - known.origin_deg[0], latitude - known.origin_deg[1]
    radians = latitude / 180.0 * functions.pi
    magic = 1 - known.eccentricity_squared * functions.sin(radians) ** 2
    root = functions.sqrt(magic)
    meridian_m = known.semi_major_m * (1 - known.eccentricity_squared) / (magic * root)
    parallel_m = known.semi_major_m / root * functions.cos(radians)
    longitude_shift = _east_m(x, y, functions) * 180.0 / (parallel_m * functions.pi)
    latitude_shift = _north_m(x, y, functions) * 180.0 / (meridian_m * functions.pi)
    return longitude + longitude_shift * is_inside, latitude + latitude_shift * is_inside


def gcj02_to_wgs84(longitude: Numbers, latitude: Numbers, *, functions: Functions = math) -> Point:
    """CGCS2000 / WGS84 position of a GCJ-02 position: the exact inverse of the published formula.

    >>> gcj02_to_wgs84(116.41024449916938, 39.91640428150164)
    (116.404, 39.915)
    """
    return _inverse(wgs84_to_gcj02, longitude, latitude, functions)


def gcj02_to_bd09(longitude: Numbers, latitude: Numbers, *, functions: Functions = math) -> Point:
    """BD-09 position of a GCJ-02 position.

    >>> gcj02_to_bd09(116.404, 39.915)
    (116.41036949371029, 39.92133699351021)
    """
    known = _constants()
    turn = functions.pi * 3000.0 / 180.0
    radius = functions.sqrt(longitude * longitude + latitude * latitude)
    radius = radius + known.bd_factors[0] * functions.sin(latitude * turn)
    angle = functions.atan2(latitude, longitude) + known.bd_factors[1] * functions.cos(longitude * turn)
    return (
        radius * functions.cos(angle) + known.bd_offset_deg[0],
        radius * functions.sin(angle) + known.bd_offset_deg[1],
    )


def bd09_to_gcj02(longitude: Numbers, latitude: Numbers, *, functions: Functions = math) -> Point:
    """GCJ-02 position of a BD-09 position: the exact inverse of `gcj02_to_bd09`."""
    return _inverse(gcj02_to_bd09, longitude, latitude, functions)


def wgs84_to_bd09(longitude: Numbers, latitude: Numbers, *, functions: Functions = math) -> Point:
    """BD-09 position of a CGCS2000 / WGS84 position."""
    return gcj02_to_bd09(*wgs84_to_gcj02(longitude, latitude, functions=functions), functions=functions)


def bd09_to_wgs84(longitude: Numbers, latitude: Numbers, *, functions: Functions = math) -> Point:
    """CGCS2000 / WGS84 position of a BD-09 position."""
    return gcj02_to_wgs84(*bd09_to_gcj02(longitude, latitude, functions=functions), functions=functions)


# The offset varies by well under 1 % of a step, so each round gains two digits: 10 rounds reach the last bit.
_ROUNDS = 10


def _inverse(
    forward: Callable[..., Point], longitude: Numbers, latitude: Numbers, functions: Functions
) -> Point:
    x, y = longitude, latitude
    for _ in range(_ROUNDS):
        shifted_x, shifted_y = forward(x, y, functions=functions)
        x, y = x + (longitude - shifted_x), y + (latitude - shifted_y)
    return x, y


def _waves(x: Numbers, functions: Functions) -> Numbers:
    pi = functions.pi
    return (20.0 * functions.sin(6.0 * x * pi) + 20.0 * functions.sin(2.0 * x * pi)) * 2.0 / 3.0


def _east_m(x: Numbers, y: Numbers, functions: Functions) -> Numbers:
    sin, pi = functions.sin, functions.pi
    shift = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * functions.sqrt(functions.fabs(x))
    shift = shift + _waves(x, functions)
    shift = shift + (20.0 * sin(x * pi) + 40.0 * sin(x / 3.0 * pi)) * 2.0 / 3.0
    return shift + (150.0 * sin(x / 12.0 * pi) + 300.0 * sin(x / 30.0 * pi)) * 2.0 / 3.0


def _north_m(x: Numbers, y: Numbers, functions: Functions) -> Numbers:
    sin, pi = functions.sin, functions.pi
    shift = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * functions.sqrt(functions.fabs(x))
    shift = shift + _waves(x, functions)
    shift = shift + (20.0 * sin(y * pi) + 40.0 * sin(y / 3.0 * pi)) * 2.0 / 3.0
    return shift + (160.0 * sin(y / 12.0 * pi) + 320.0 * sin(y * pi / 30.0)) * 2.0 / 3.0


@cache
def _constants() -> _Constants:
    text = (files("gridtwin.standards") / "data" / "offset_maps.toml").read_text("utf-8")
    raw = tomllib.loads(text)
    return _Constants(
        semi_major_m=raw["semi_major_m"],
        eccentricity_squared=raw["eccentricity_squared"],
        origin_deg=tuple(raw["origin_deg"]),
        bd_offset_deg=tuple(raw["bd_offset_deg"]),
        bd_factors=tuple(raw["bd_factors"]),
        china_box_deg=tuple(raw["china_box_deg"]),
    )
