"""Coordinates as people type them: degrees, or metres of the workspace's system or of a numbered zone.

Trap: survey tables write X = north, Y = east, GIS writes east first, and latitudes stand before or after
longitudes. Every reading that makes a place near the city is returned, and says how the numbers were read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pyproj import Transformer
from pyproj.exceptions import ProjError

from twin_server.city import LONLAT, City

_NUMBER = r"[+-]?\d+(?:\.\d+)?"
_LABELS = r"(?:lon|lat|lng|经度|纬度|东经|北纬|[xyenXYEN])"
_PAIR = re.compile(
    rf"\s*(?:{_LABELS}\s*[=:：]?\s*)?({_NUMBER})\s*[°度]?\s*[EN]?\s*[,，;；\s]\s*"
    rf"(?:{_LABELS}\s*[=:：]?\s*)?({_NUMBER})\s*[°度]?\s*[EN]?\s*"
)
_ANGLE = r"(\d+)\s*[°度]\s*(\d+)\s*['′分]\s*(\d+(?:\.\d+)?)\s*(?:[\"″秒])?\s*"
_ANGLES = re.compile(rf"\s*(?:东经|E)?\s*{_ANGLE}E?\s*[,，\s]*(?:北纬|N)?\s*{_ANGLE}N?\s*")
_LONGEST = 80
_NEAR_DEGREES = 3.0
_FIRST_ZONE, _LAST_ZONE, _ZONE_EPSG = (
    25,
    45,
    4513,
)  # CGCS2000 3-degree zones with their number before the easting
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """A place and how the numbers were read; x is east, y is north in the workspace's system, metres."""

    lon: float
    lat: float
    x: float
    y: float
    zh: str
    en: str


def read_places(city: City, text: str) -> list[Place]:
    """Every reading of the text that makes a place within three degrees of the city."""
    numbers = _numbers(text[:_LONGEST])
    if numbers is None:
        return []
    places: list[Place] = []
    for (lon, lat), zh, en in _readings(city, *numbers):
        if not (-180 <= lon <= 180 and -90 < lat < 90 and _is_near(city, lon, lat)):
            continue
        x, y = city.from_lonlat(lon, lat)
        if math.isfinite(x) and math.isfinite(y):
            places.append(Place(float(lon), float(lat), float(x), float(y), zh, en))
    return places


def _numbers(text: str) -> tuple[float, float] | None:
    if found := _ANGLES.fullmatch(text):
        parts = [float(part) for part in found.groups()]
        first, second = (parts[i] + parts[i + 1] / 60 + parts[i + 2] / 3600 for i in (0, 3))
        return first, second
    found = _PAIR.fullmatch(text)
    return (float(found[1]), float(found[2])) if found else None


def _readings(city: City, a: float, b: float) -> Iterator[tuple[tuple[float, float], str, str]]:
    if abs(a) <= 180 and abs(b) <= 180:
        yield (a, b), "经度、纬度", "longitude, latitude"
        yield (b, a), "纬度、经度（纬度在前）", "latitude, longitude (latitude first)"
        return
    for (east, north), zh, en in (
        ((b, a), "X 北、Y 东（测量习惯）", "X north, Y east (survey order)"),
        ((a, b), "东、北（GIS 习惯）", "east, north (GIS order)"),
    ):
        zone = int(east // _MILLION)
        if _FIRST_ZONE <= zone <= _LAST_ZONE:
            place = _transformed(_ZONE_EPSG + zone - _FIRST_ZONE, east, north)
            yield place, f"{zh}，{zone}带", f"{en}, zone {zone}"
        else:
            yield city.to_lonlat(east, north), zh, en


def _transformed(epsg: int, east: float, north: float) -> tuple[Any, Any]:  # Any: of pyproj
    try:
        return Transformer.from_crs(epsg, LONLAT, always_xy=True).transform(east, north)
    except ProjError:
        return math.inf, math.inf


def _is_near(city: City, lon: float, lat: float) -> bool:
    extent = city.kept_extent("unit_grid") or city.kept_extent("building")
    if extent is None:
        return True
    west, south, east, north = extent
    reach = _NEAR_DEGREES
    return west - reach <= lon <= east + reach and south - reach <= lat <= north + reach
