"""The line of a route in plan: distances along it, places, headings, and pieces cut out of it. Metres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from shapely import LineString

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Alignment:
    """A line by its vertices.

    Attributes:
        xy: vertices, (n, 2), no two neighbours the same.
        along: distance of each vertex from the start, (n,).
    """

    xy: Floats
    along: Floats

    @classmethod
    def of(cls, line: LineString) -> Alignment:
        """Of a line; heights are left out: stationing counts in plan."""
        xy = shapely.get_coordinates(line)
        steps = np.hypot(*np.diff(xy, axis=0).T)
        keep = np.concatenate([[True], steps > 0])
        return cls(xy[keep], np.concatenate([[0.0], np.cumsum(steps[steps > 0])]))

    @property
    def length_m(self) -> float:
        """Length in plan."""
        return float(self.along[-1])

    @property
    def directions(self) -> Floats:
        """Unit vectors of the segments, (n - 1, 2)."""
        made: Floats = np.diff(self.xy, axis=0) / np.diff(self.along)[:, None]
        return made

    def segment_at(self, distances_m: Floats) -> NDArray[np.int64]:
        """Segment of each distance; at a vertex the one ahead."""
        at = np.searchsorted(self.along, distances_m, side="right") - 1
        return np.clip(at, 0, len(self.along) - 2)

    def places(self, distances_m: ArrayLike, offsets_m: ArrayLike = 0.0) -> Floats:
        """Coordinates (m, 2) at distances along the line, `offsets_m` to its right (left is negative)."""
        asked = np.atleast_1d(np.asarray(distances_m, dtype=float))
        at = self.segment_at(asked)
        unit = self.directions[at]
        right = np.column_stack([unit[:, 1], -unit[:, 0]])
        aside = np.broadcast_to(np.asarray(offsets_m, dtype=float), asked.shape)
        made: Floats = self.xy[at] + unit * (asked - self.along[at])[:, None] + right * aside[:, None]
        return made

    def headings(self, distances_m: ArrayLike) -> Floats:
        """Compass degrees from grid north, clockwise, in which the line runs there."""
        unit = self.directions[self.segment_at(np.atleast_1d(np.asarray(distances_m, dtype=float)))]
        made: Floats = np.degrees(np.arctan2(unit[:, 0], unit[:, 1])) % 360
        return made

    def cut(self, from_m: float, to_m: float) -> LineString:
        """The piece between two distances, from < to."""
        inner = (self.along > from_m) & (self.along < to_m)
        ends = self.places([from_m, to_m])
        return LineString(np.vstack([ends[:1], self.xy[inner], ends[1:]]))

    def pieces(self, from_m: Floats, to_m: Floats, offsets_m: Floats | None = None) -> NDArray[np.object_]:
        """Pieces as lines, moved `offsets_m` to the right where that is not 0 or NaN."""
        made = np.array([self.cut(a, b) for a, b in zip(from_m, to_m, strict=True)], dtype=object)
        if offsets_m is not None and len(made):
            aside = np.nan_to_num(offsets_m)
            moved = shapely.offset_curve(made, -aside, join_style="mitre")
            usable = (aside != 0) & ~shapely.is_empty(moved)
            made = np.where(usable, moved, made)
        return made

    def line(self) -> LineString:
        """The whole line."""
        return LineString(self.xy)
