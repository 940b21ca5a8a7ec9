"""The plan of a city put together: streets noded at their junctions and blocks whose borders fit exactly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from sample_data.blocks import Block, cut_blocks
from sample_data.frame import Array, Frame
from sample_data.lines import Line, MainLines, main_lines, street_lines
from sample_data.sizes import Size, road_class
from sample_data.terrain import Terrain

CENTER = (392000.0, 3991800.0)  # EPSG:4544, in the Lanzhou valley (103.80° E, 36.05° N)
_LATTICE_M = 40.0


@dataclass(frozen=True, slots=True)
class Plan:
    """Streets and blocks of one city.

    `nodes`: columns s, t (junctions and street ends). `sections`: one row a piece of street between nodes:
    line (index into lines), start, end (node numbers, along growing s or t), axis, at, low, high, road_class,
    street, half_m. `breaks` lists, for every line coordinate, where borders must have a vertex.
    """

    size: Size
    extent: tuple[float, float, float, float]
    frame: Frame
    terrain: Terrain
    main: MainLines
    lines: list[Line]
    nodes: pd.DataFrame
    sections: pd.DataFrame
    blocks: list[Block]
    breaks: dict[tuple[str, float], Array]

    def path(self, axis: str, at: float, low: float, high: float) -> Array:
        """Plan vertices (n, 2) along a line from low to high: ends, breaks between, and a lattice."""
        lattice = np.arange(np.ceil(low / _LATTICE_M), np.floor(high / _LATTICE_M) + 1) * _LATTICE_M
        breaks = self.breaks.get((axis, at), np.empty(0))
        along = np.unique(np.concatenate([lattice, breaks, [low, high]]))
        along = along[(along >= low) & (along <= high)]
        across = np.full_like(along, at)
        return np.column_stack((across, along) if axis == "v" else (along, across))

    def ring(self, block: Block) -> Array:
        """Plan vertices of a block's border up to the street centre lines, counter-clockwise, open."""
        south = self.path("h", block.south, block.west, block.east)
        east = self.path("v", block.east, block.south, block.north)
        north = self.path("h", block.north, block.west, block.east)[::-1]
        west = self.path("v", block.west, block.south, block.north)[::-1]
        return np.concatenate([side[:-1] for side in (south, east, north, west)])

    def polygon(self, points: Array) -> shapely.Polygon:
        """Map polygon of plan vertices."""
        return shapely.Polygon(np.column_stack(self.frame.to_map(points[:, 0], points[:, 1])))

    def line(self, points: Array) -> shapely.LineString:
        """Map line of plan vertices."""
        return shapely.LineString(np.column_stack(self.frame.to_map(points[:, 0], points[:, 1])))


def make_plan(size: Size, rng: np.random.Generator) -> Plan:
    """Draw the plan of that size."""
    river = size.river
    frame = Frame(*CENTER, river.turn, river.t, river.bend_m, river.wave_m, river.fade_m, 0.6)
    main = main_lines(size, rng)
    lines = street_lines(main)
    blocks, local = cut_blocks(size, main, lines, rng)
    lines = lines + local
    nodes, sections = _noded(lines)
    half = size.width_m / 2
    extent = (CENTER[0] - half, CENTER[1] - half, CENTER[0] + half, CENTER[1] + half)
    terrain = Terrain(frame, river.width_m, main.hills)
    breaks = _breaks(blocks, nodes)
    return Plan(size, extent, frame, terrain, main, lines, nodes, sections, blocks, breaks)


def _noded(lines: list[Line]) -> tuple[pd.DataFrame, pd.DataFrame]:
    open_lines = [(number, line) for number, line in enumerate(lines) if not line.is_tunnel]
    crossings = _crossings([line for _, line in open_lines])
    numbers: dict[tuple[float, float], int] = {}
    rows = []
    for (number, line), found in zip(open_lines, crossings, strict=True):
        stops = sorted({line.low, line.high, *found})
        ids = [
            numbers.setdefault((line.at, at) if line.axis == "v" else (at, line.at), len(numbers))
            for at in stops
        ]
        half = road_class(line.road_class).width_m / 2
        rows += [
            (
                number,
                ids[k],
                ids[k + 1],
                line.axis,
                line.at,
                stops[k],
                stops[k + 1],
                line.road_class,
                line.street,
                half,
            )
            for k in range(len(stops) - 1)
        ]
    names = ["line", "start", "end", "axis", "at", "low", "high", "road_class", "street", "half_m"]
    return pd.DataFrame(list(numbers), columns=["s", "t"]), pd.DataFrame(rows, columns=names)


def _crossings(lines: list[Line]) -> list[list[float]]:
    """For every line, where lines of the other axis meet it."""
    at = np.array([line.at for line in lines])
    low = np.array([line.low for line in lines])
    high = np.array([line.high for line in lines])
    vertical = np.array([line.axis == "v" for line in lines])
    found = []
    for k in range(len(lines)):
        meets = (vertical != vertical[k]) & (low <= at[k]) & (at[k] <= high)
        found.append(sorted(set(at[meets & (low[k] <= at) & (at <= high[k])].tolist())))
    return found


def _breaks(blocks: list[Block], nodes: pd.DataFrame) -> dict[tuple[str, float], Array]:
    found: dict[tuple[str, float], set[float]] = {}
    corners = [(s, t) for b in blocks for s in (b.west, b.east) for t in (b.south, b.north)]
    for s, t in [*corners, *zip(nodes["s"], nodes["t"], strict=True)]:
        found.setdefault(("v", float(s)), set()).add(float(t))
        found.setdefault(("h", float(t)), set()).add(float(s))
    return {key: np.array(sorted(values)) for key, values in found.items()}
