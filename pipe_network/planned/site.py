"""The proposed pipe among the pipes around it: what every verdict is told from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.classes import class_facts
from pipe_network.network import PipeNetwork
from pipe_network.planned.cover import CoverStations, least_room_m
from pipe_network.planned.route import Route
from pipe_network.planned.verdicts import Against


@dataclass(frozen=True, slots=True)
class Site:
    """The network with the route in it, which of its lines are the route's, and the cover along it."""

    network: PipeNetwork
    is_new: NDArray[np.bool_]
    route: Route
    stations: CoverStations

    def line(self, row: int) -> Against:
        """A line of the network as the other side of a verdict."""
        name, code = (str(self.network.lines[column].iloc[row]) for column in ("line_no", "pipe_class"))
        facts = class_facts(code)
        return Against(name, code, (f"{facts.name_en} {name}", f"{facts.name_zh}{name}"))

    def station(self, place: shapely.Point) -> float:
        """Way from the start of the route to a place."""
        return float(shapely.line_locate_point(self.route.line, shapely.force_2d(place)))

    @property
    def least_room_m(self) -> float:
        """By how much the cover exceeds what is required where it does so least; NaN where all is unknown."""
        return least_room_m(self.stations)

    def room_above(self, station_m: float) -> float:
        """How much the cover exceeds what is required there; NaN where unknown."""
        room = self.stations.cover_m - self.stations.required_m
        return float(np.interp(station_m, self.stations.along_m, room))
