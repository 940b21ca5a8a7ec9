"""What a proposed pipe is judged among besides pipes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import shapely

from pipe_network.clearance.nearby import things_near
from pipe_network.clearance.surroundings import Things
from pipe_network.planned.nearby import shapes_near
from pipe_network.sections.terrain import Terrain


@dataclass(frozen=True, slots=True)
class Around:
    """Besides pipes: the ground, things on it, and where motor vehicles drive (None: unknown)."""

    terrain: Terrain
    things: Sequence[Things] = ()
    lanes: Sequence[shapely.Geometry] | None = None

    def near(self, line: shapely.LineString, metres: float) -> Around:
        """Only what stands within a distance of a line."""
        things = things_near(self.things, line, metres)
        return Around(self.terrain, things, shapes_near(self.lanes, line, metres))
