"""Blocks: rectangles of the plan between streets, cut smaller by local roads, each with its use."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from sample_data.lines import Line, MainLines
from sample_data.sizes import Size, road_class, table

# Longest side of a block before a local road cuts it, by the character of its zone.
_LONGEST_M = {"centre": 165.0, "old_town": 160.0, "dense": 150.0, "new": 205.0, "works": 230.0, "edge": 250.0}
_SHORTEST_M = 84.0
_STEP_M = 12.0  # local roads meet a street at the same point or well apart


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of the plan up to the centre lines of its streets.

    `insets` are the half widths of the streets on its west, south, east and north side (0: no street there).
    `superblock` numbers the rectangle of main streets around it, west to east and south to north.
    """

    west: float
    south: float
    east: float
    north: float
    insets: tuple[float, float, float, float]
    superblock: tuple[int, int]
    character: str
    kind: str

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle in the plan."""
        return (self.west + self.east) / 2, (self.south + self.north) / 2

    @property
    def inner(self) -> tuple[float, float, float, float]:
        """The rectangle inside the red lines of its streets."""
        left, below, right, above = self.insets
        return self.west + left, self.south + below, self.east - right, self.north - above


def cut_blocks(
    size: Size, main: MainLines, lines: list[Line], rng: np.random.Generator
) -> tuple[list[Block], list[Line]]:
    """All blocks, and the local roads that were cut between them."""
    edges_s = [-main.half_m, *(s for s, _ in main.verticals), main.half_m]
    edges_t = [-main.half_m, *(t for t, _ in main.horizontals), main.half_m]
    widths = _street_widths(lines)
    blocks: list[Block] = []
    local: list[Line] = []
    street = 1 + max(line.street for line in lines)
    characters: dict[tuple[int, int], str] = {}
    for i, (west, east) in enumerate(pairwise(edges_s)):
        for j, (south, north) in enumerate(pairwise(edges_t)):
            whole = _superblock(west, south, east, north, (i, j), widths)
            character = _character(size, whole.middle, (i // 2, j // 2), characters, rng)
            kind = _natural_kind(main, whole)
            if kind == "river":
                blocks += _river_strips(size, whole)
            elif kind:
                blocks.append(_with(whole, character, kind))
            else:
                cut, roads = _cut(_with(whole, character, ""), street, rng)
                street += len(roads)
                local += roads
                blocks += [_with(block, character, _kind(size, block, character, rng)) for block in cut]
    return blocks, local


def _street_widths(lines: list[Line]) -> dict[tuple[str, float], list[Line]]:
    found: dict[tuple[str, float], list[Line]] = {}
    for line in lines:
        if not line.is_tunnel:
            found.setdefault((line.axis, line.at), []).append(line)
    return found


def _superblock(
    west: float,
    south: float,
    east: float,
    north: float,
    number: tuple[int, int],
    widths: dict[tuple[str, float], list[Line]],
) -> Block:
    def half(axis: str, at: float, middle: float) -> float:
        for line in widths.get((axis, at), ()):
            if line.low < middle < line.high:
                return road_class(line.road_class).width_m / 2
        return 0.0

    s, t = (west + east) / 2, (south + north) / 2
    insets = (half("v", west, t), half("h", south, s), half("v", east, t), half("h", north, s))
    return Block(west, south, east, north, insets, number, "", "")


def _with(block: Block, character: str, kind: str) -> Block:
    return Block(
        block.west,
        block.south,
        block.east,
        block.north,
        block.insets,
        block.superblock,
        character,
        kind,
    )


def _natural_kind(main: MainLines, block: Block) -> str:
    s, t = block.middle
    if main.south_bank < t < main.north_bank:
        return "river"
    return "hill" if main.hill_at(s, t) else ""


def _river_strips(size: Size, block: Block) -> list[Block]:
    near, far = size.river.t - size.river.width_m / 2, size.river.t + size.river.width_m / 2
    left, below, right, above = block.insets
    spans = ((block.south, near, "bank"), (near, far, "river"), (far, block.north, "bank"))
    return [
        Block(
            block.west,
            south,
            block.east,
            north,
            (
                left,
                below if south == block.south else 0.0,
                right,
                above if north == block.north else 0.0,
            ),
            block.superblock,
            "river",
            kind,
        )
        for south, north, kind in spans
    ]


def _character(
    size: Size,
    middle: tuple[float, float],
    group: tuple[int, int],
    drawn: dict[tuple[int, int], str],
    rng: np.random.Generator,
) -> str:
    s, t = middle
    for zone in size.zones:
        west, south, east, north = zone.rect
        if west <= s < east and south <= t < north:
            return zone.name
    if not size.spacing_m:
        return "default"
    if group not in drawn:
        weights = table("sizes")["city_characters"]["weights"]
        drawn[group] = _draw(weights, rng)
    return drawn[group]


def _kind(size: Size, block: Block, character: str, rng: np.random.Generator) -> str:
    for s, t, kind in size.must:
        if block.west <= s < block.east and block.south <= t < block.north:
            return kind
    west, south, east, north = block.inner
    drawn = _draw(table("sizes")["characters"][character], rng)
    too_small = min(east - west, north - south) < 72
    return "perimeter" if too_small and drawn in ("school", "towers", "factory", "hospital") else drawn


def _draw(weights: dict[str, int], rng: np.random.Generator) -> str:
    names = list(weights)
    share = np.cumsum([weights[name] for name in names], dtype=float)
    return names[int(np.searchsorted(share, rng.uniform(0, share[-1])))]


def _cut(block: Block, street: int, rng: np.random.Generator) -> tuple[list[Block], list[Line]]:
    """Cut across the longer side until no side is longer than its zone allows."""
    wide, high = block.east - block.west, block.north - block.south
    longest = _LONGEST_M.get(block.character, 180.0) * rng.uniform(0.92, 1.12)
    if max(wide, high) <= longest or max(wide, high) < 2 * _SHORTEST_M:
        return [block], []
    half = road_class("支路").width_m / 2
    left, below, right, above = block.insets
    share = rng.uniform(0.42, 0.58)
    if wide >= high:
        at = _STEP_M * round((block.west + wide * share) / _STEP_M)
        line = Line("v", at, block.south, block.north, "支路", street)
        parts = (
            (block.west, block.south, at, block.north, (left, below, half, above)),
            (at, block.south, block.east, block.north, (half, below, right, above)),
        )
    else:
        at = _STEP_M * round((block.south + high * share) / _STEP_M)
        line = Line("h", at, block.west, block.east, "支路", street)
        parts = (
            (block.west, block.south, block.east, at, (left, below, right, half)),
            (block.west, at, block.east, block.north, (left, half, right, above)),
        )
    blocks: list[Block] = []
    lines = [line]
    for part in parts:
        smaller, roads = _cut(Block(*part, block.superblock, block.character, ""), street + len(lines), rng)
        blocks += smaller
        lines += roads
    return blocks, lines
