"""Which feature of a layer is in which tile. Each is in one tile only, of the level at which it first shows.

A tile holds what the tiles above it do not: a picture at a level is made of all levels down to it, so nothing
is drawn twice and nothing is taken back while somebody zooms. A feature belongs where the middle of its box
lies. In each tile, the weightiest features up to a number show at its level; what shows in a tile shows in
the tile below, because there it has fewer rivals. So the level of a feature is well defined.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.store.envelopes import Envelopes
from twin_server.tiles.grid import Tile, places
from twin_server.tiles.rules import Rule

_HASH = np.uint64(0x9E3779B97F4A7C15)  # golden ratio of 2^64: neighbouring row numbers far apart
_BITS = np.int64(32)


@dataclass(frozen=True, slots=True)
class Level:
    """The features of one level, sorted by their tile; how many there are in and below each tile.

    Attributes:
        keys: tile of each feature that first shows here, ascending.
        rows: their places in the index.
        tiles: tiles that hold any feature of any level, ascending.
        total, shown: features in each of them, and those of this level and above.
        deeper: tiles that hold features of this level or below.
    """

    keys: NDArray[np.int64]
    rows: NDArray[np.int64]
    tiles: NDArray[np.int64]
    total: NDArray[np.int64]
    shown: NDArray[np.int64]
    deeper: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Index:
    """All features of a layer by tile, in one state of the store; they are known by their row numbers."""

    state: str
    first: int
    last: int
    numbers: NDArray[np.int64]
    boxes: NDArray[np.float64]
    levels_of: NDArray[np.int8]
    without_place: int
    levels: dict[int, Level] = field(default_factory=dict)

    def rows(self, tile: Tile) -> NDArray[np.int64]:
        """Row numbers of the features that first show in this tile, ascending."""
        level = self.levels.get(tile.z)
        if level is None:
            return np.empty(0, dtype=np.int64)
        start, end = np.searchsorted(level.keys, [_key(tile), _key(tile) + 1])
        return np.sort(self.numbers[level.rows[start:end]])

    def counts(self, tile: Tile) -> tuple[int, int]:
        """(features that the picture of this tile shows, features that lie in it)."""
        level = self.levels.get(tile.z)
        at = _find(level.tiles, tile) if level else None
        return (0, 0) if level is None or at is None else (int(level.shown[at]), int(level.total[at]))

    def below(self, tile: Tile) -> list[int]:
        """Which of the four children hold more, themselves or below: places in `Tile.children`."""
        level = self.levels.get(tile.z + 1)
        if level is None:
            return []
        return [at for at, child in enumerate(tile.children()) if _find(level.deeper, child) is not None]

    def tiles(self) -> list[Tile]:
        """All tiles that hold a feature of their own, or have one below that does; level by level."""
        return [_tile(z, key) for z, level in sorted(self.levels.items()) for key in level.deeper]

    def touching(self, box: tuple[float, float, float, float], level: int) -> NDArray[np.int64]:
        """Row numbers of features whose boxes touch a box (workspace's CRS) and that show at the level."""
        min_x, min_y, max_x, max_y = box
        boxes = self.boxes
        near = (boxes[:, 0] <= max_x) & (boxes[:, 2] >= min_x)
        near &= (boxes[:, 1] <= max_y) & (boxes[:, 3] >= min_y) & (self.levels_of <= level)
        return self.numbers[near]


def make_index(found: Envelopes, rule: Rule, *, first: int, to_lonlat: Any) -> Index:
    """The index of a layer.

    Args:
        found: boxes of its features in the workspace's CRS, and the fields that the rule weighs by.
        rule: how the layer is cut.
        first: the level at which the picture begins.
        to_lonlat: function (x, y) → (lon, lat) on arrays.
    """
    boxes = found.boxes
    lon, lat = to_lonlat((boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2)
    usable = np.isfinite(lon) & np.isfinite(lat)
    numbers, boxes = found.numbers[usable], boxes[usable]
    x, y = places(np.asarray(lon)[usable], np.asarray(lat)[usable])
    values = {name: column[usable] for name, column in found.values.items()}
    first = min(first, rule.last)
    by_weight = np.lexsort((numbers.astype(np.uint64) * _HASH, -_weights(boxes, values, rule)))
    keys = {z: _keys(x, y, z) for z in range(first, rule.last + 1)}
    levels_of = np.full(len(numbers), rule.last, dtype=np.int8)
    for z in range(rule.last - 1, first - 1, -1):
        levels_of[_weightiest(keys[z], by_weight, rule.most)] = z
    levels = {z: _level(keys[z], levels_of, z) for z in keys} if len(numbers) else {}
    without = found.total - len(numbers)
    return Index(found.state, first, rule.last, numbers, boxes, levels_of, without, levels)


def _weights(
    boxes: NDArray[np.float64], values: dict[str, NDArray[np.float64]], rule: Rule
) -> NDArray[np.float64]:
    width, depth = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    measures = {"area": width * depth, "length": np.hypot(width, depth)} | values
    weights = np.ones(len(boxes))
    for name in rule.weight:
        column = measures[name]
        known = column[np.isfinite(column)]
        # What is not known counts as middling, so that it is neither first nor last.
        weights *= np.where(np.isfinite(column), column, np.median(known) if len(known) else 1.0)
    return weights


def _weightiest(keys: NDArray[np.int64], by_weight: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """The first `most` of each key, in the order given."""
    order = by_weight[np.argsort(keys[by_weight], kind="stable")]
    ordered = keys[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    sizes = np.diff(np.r_[starts, len(ordered)])
    place = np.arange(len(ordered)) - np.repeat(starts, sizes)
    return order[place < most]


def _level(keys: NDArray[np.int64], levels_of: NDArray[np.int8], z: int) -> Level:
    own = np.flatnonzero(levels_of == z)
    own = own[np.argsort(keys[own], kind="stable")]
    tiles, at, total = np.unique(keys, return_inverse=True, return_counts=True)
    shown = np.bincount(at[levels_of <= z], minlength=len(tiles))
    return Level(keys[own], own, tiles, total, shown, np.unique(keys[levels_of >= z]))


def _keys(x: NDArray[np.float64], y: NDArray[np.float64], z: int) -> NDArray[np.int64]:
    columns, rows = (x * 2**z).astype(np.int64), (y * 2**z).astype(np.int64)
    return (rows << _BITS) | columns


def _key(tile: Tile) -> int:
    return tile.y << int(_BITS) | tile.x


def _tile(z: int, key: int) -> Tile:
    return Tile(z, int(key) & 0xFFFFFFFF, int(key) >> int(_BITS))


def _find(keys: NDArray[np.int64], tile: Tile) -> int | None:
    key = _key(tile)
    at = int(np.searchsorted(keys, key))
    return at if at < len(keys) and keys[at] == key else None
