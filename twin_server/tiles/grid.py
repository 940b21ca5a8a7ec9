"""The grid of web maps (EPSG:3857): level z has 2^z x 2^z tiles, numbered from the north-west corner."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twin_server.errors import BadRequest

MAX_LEVEL = 22
_HALF_M = math.pi * 6_378_137.0


@dataclass(frozen=True, slots=True, order=True)
class Tile:
    """One tile: level, column from the west, row from the north."""

    z: int
    x: int
    y: int

    def __str__(self) -> str:
        return f"{self.z}/{self.x}/{self.y}"

    @property
    def parent(self) -> Tile:
        """The tile of the level above that holds this one."""
        return Tile(self.z - 1, self.x // 2, self.y // 2)

    def children(self) -> Iterator[Tile]:
        """The four tiles below: north-west, north-east, south-west, south-east."""
        for row in (0, 1):
            for column in (0, 1):
                yield Tile(self.z + 1, 2 * self.x + column, 2 * self.y + row)

    def mercator(self) -> tuple[float, float, float, float]:
        """West, south, east, north in metres of EPSG:3857."""
        side = 2 * _HALF_M / 2**self.z
        west, north = -_HALF_M + self.x * side, _HALF_M - self.y * side
        return west, north - side, west + side, north

    def lonlat(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees."""
        count = 2**self.z

        def latitude(row: int) -> float:
            return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / count))))

        west, east = self.x / count * 360 - 180, (self.x + 1) / count * 360 - 180
        return west, latitude(self.y + 1), east, latitude(self.y)


def checked(z: int, x: int, y: int, *, levels: tuple[int, int]) -> Tile:
    """The tile, if there is such a one.

    Raises:
        BadRequest: no such level, column or row.
    """
    first, last = levels
    if not first <= z <= last:
        raise BadRequest(
            f"tile {z}/{x}/{y}: there are levels {first} to {last}; see the layer's entry in /api/layers",
            zh=f"瓦片{z}/{x}/{y}：级别须在{first}至{last}之间；见/api/layers中该图层的说明",
        )
    if not (0 <= x < 2**z and 0 <= y < 2**z):
        raise BadRequest(
            f"tile {z}/{x}/{y}: level {z} has columns and rows 0 to {2**z - 1}",
            zh=f"瓦片{z}/{x}/{y}：第{z}级的列号、行号须在0至{2**z - 1}之间",
        )
    return Tile(z, x, y)


def places(longitude: Any, latitude: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Places of degrees in the square 0 … 1, from the north-west; what lies outside goes to its edge."""
    lon, lat = np.asarray(longitude, dtype=np.float64), np.asarray(latitude, dtype=np.float64)
    x = (lon + 180) / 360
    y = (1 - np.arcsinh(np.tan(np.radians(np.clip(lat, -89.9, 89.9)))) / np.pi) / 2
    edge = np.nextafter(1.0, 0.0)
    return np.clip(x, 0, edge), np.clip(y, 0, edge)


def covering(box: tuple[float, float, float, float], level: int) -> list[Tile]:
    """The tiles of a level that touch a box in degrees."""
    west, south, east, north = box
    x, y = places([west, east], [north, south])
    columns, rows = (x * 2**level).astype(int), (y * 2**level).astype(int)
    return [
        Tile(level, column, row)
        for row in range(rows[0], rows[1] + 1)
        for column in range(columns[0], columns[1] + 1)
    ]


def level_of(box: tuple[float, float, float, float], *, last: int) -> int:
    """The deepest level at which the box, in degrees, is no larger than a tile; `last` at most."""
    west, south, east, north = box
    x, y = places([west, east], [north, south])
    side = max(x[1] - x[0], y[1] - y[0], 2.0**-MAX_LEVEL)
    return max(0, min(last, math.floor(-math.log2(side))))
