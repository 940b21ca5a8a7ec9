"""What is checked: a network, where its rows came from, its context, and which rows may be trusted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from pipe_network.checks.columns import Bools, Floats, Ints, Objects, by_class, numbers, texts
from pipe_network.classes import Flow, class_facts
from pipe_network.layer_rows import is_made
from pipe_network.levels import Levels, Sizes, levels, sizes
from pipe_network.model_facts import Place, has_ground, places, with_known_ground
from pipe_network.network import PipeNetwork
from pipe_network.survey.delivery import Staged

_SENTINEL_DEPTH_M = 9000.0  # levels beyond this are marks for "unknown", not heights


@dataclass(frozen=True, slots=True)
class Context:
    """What a delivery is held against; a check whose context is missing says that it was not made.

    `roads` has a column `name` or `road_name` and may have no geometry; `area` is the survey area and
    `neighbour` the pipes of the adjoining one, both in the CRS of the network. `today` is the date.
    """

    roads: gpd.GeoDataFrame | None = None
    area: BaseGeometry | None = None
    neighbour: PipeNetwork | None = None
    today: date | None = None

    def road_names(self) -> frozenset[str]:
        """Names of the roads of the context."""
        if self.roads is None:
            return frozenset()
        column = "road_name" if "road_name" in self.roads else "name"
        return frozenset(texts(self.roads, column)) - {""}


class Facts:
    """What follows from the rows alone, computed when first asked for. Arrays are in the rows' order."""

    def __init__(self, network: PipeNetwork) -> None:
        self.network = network
        self.points: gpd.GeoDataFrame = network.points
        self.lines: gpd.GeoDataFrame = network.lines

    @cached_property
    def point_no(self) -> Objects:
        """Survey number of every point."""
        return texts(self.points, "point_no")

    @cached_property
    def ends_no(self) -> Objects:
        """Point numbers at the start and end of every line, (m, 2)."""
        return np.column_stack([texts(self.lines, "start_point"), texts(self.lines, "end_point")])

    @cached_property
    def point_class(self) -> Objects:
        """Class code of every point."""
        return texts(self.points, "pipe_class")

    @cached_property
    def line_class(self) -> Objects:
        """Class code of every line."""
        return texts(self.lines, "pipe_class")

    @cached_property
    def line_flow(self) -> Objects:
        """What moves the contents of every line."""
        return by_class(self.line_class, lambda code: class_facts(code).flow)

    @cached_property
    def xy(self) -> Floats:
        """Plan coordinates of every point, (n, 2); NaN where there are none."""
        geometry = shapely.force_2d(np.asarray(self.points.geometry, object))
        return np.column_stack([shapely.get_x(geometry), shapely.get_y(geometry)])

    @cached_property
    def geometry(self) -> Objects:
        """Plan geometry of every line; None where there is none."""
        return np.asarray(shapely.force_2d(np.asarray(self.lines.geometry, object)), object)

    @cached_property
    def ground(self) -> Floats:
        """Ground level of every point in metres."""
        return np.where(has_ground(self.network), numbers(self.points, "ground_m"), np.nan)

    @cached_property
    def is_made(self) -> Bools:
        """Points that no layer has: they were made at ends of lines."""
        return is_made(self.network)

    @cached_property
    def point_places(self) -> list[Place] | None:
        """Where every point stands in the file of a model; None for other networks."""
        return places(self.network, is_point=True)

    @cached_property
    def line_places(self) -> list[Place] | None:
        """Where every line stands in the file of a model; None for other networks."""
        return places(self.network, is_point=False)

    @cached_property
    def levels(self) -> Levels:
        """Crown, invert, axis and ground at both ends of every line."""
        return levels(with_known_ground(self.network))

    @cached_property
    def sizes(self) -> Sizes:
        """Width and height of every line in metres."""
        return sizes(self.lines)


@dataclass(frozen=True)
class Subject:
    """A network under check. The masks say what earlier checks have left fit for use.

    `keep_points` and `keep_lines`: rows that count. `placed`: points whose coordinates can be used.
    `levelled` (m, 2): line ends whose level can be used. `flowing`: lines whose recorded flow can be used.
    """

    facts: Facts
    staged: Staged | None = None
    context: Context = field(default_factory=Context)
    keep_points: Bools = field(default_factory=lambda: np.zeros(0, bool))
    keep_lines: Bools = field(default_factory=lambda: np.zeros(0, bool))
    placed: Bools = field(default_factory=lambda: np.zeros(0, bool))
    levelled: Bools = field(default_factory=lambda: np.zeros((0, 2), bool))
    flowing: Bools = field(default_factory=lambda: np.zeros(0, bool))

    @classmethod
    def of(cls, source: Staged | PipeNetwork, context: Context | None = None) -> Subject:
        """A subject of which every row is trusted so far."""
        network = source.network if isinstance(source, Staged) else source
        staged = source if isinstance(source, Staged) else None
        count, lines = len(network.points), len(network.lines)
        return cls(
            Facts(network), staged, context or Context(),
            np.ones(count, bool), np.ones(lines, bool), np.ones(count, bool), np.ones((lines, 2), bool),
            np.ones(lines, bool),
        )  # fmt: skip

    def with_masks(self, **masks: Bools) -> Subject:
        """The same subject with other masks."""
        return replace(self, **masks)  # type: ignore[arg-type]

    @property
    def points(self) -> gpd.GeoDataFrame:
        """All points, kept or not."""
        return self.facts.points

    @property
    def lines(self) -> gpd.GeoDataFrame:
        """All lines, kept or not."""
        return self.facts.lines

    @cached_property
    def ends(self) -> Ints:
        """Row of the point at the start and end of every line, (m, 2); -1 where no kept point has it."""
        rows = np.flatnonzero(self.keep_points & (self.facts.point_no != ""))
        index = pd.Index(self.facts.point_no[rows])
        first = ~index.duplicated()
        rows, index = rows[first], index[first]
        found = (
            index.get_indexer(pd.Index(self.facts.ends_no.ravel()))
            if len(index)
            else np.full(self.facts.ends_no.size, -1)
        )
        known = found >= 0
        answer = np.full(self.facts.ends_no.size, -1, np.int64)
        answer[known] = rows[found[known]]
        return answer.reshape(-1, 2)

    @cached_property
    def incidence(self) -> pd.DataFrame:
        """A row for each kept line end at a known point: `line`, `end` (0, 1), `point`, `other` (number).

        Lines from a point to itself are left out.
        """
        m = len(self.lines)
        names = self.facts.ends_no
        use = self.keep_lines & (names[:, 0] != names[:, 1])
        frame = pd.DataFrame(
            {
                "line": np.tile(np.arange(m), 2),
                "end": np.repeat([0, 1], m),
                "point": self.ends.T.ravel(),
                "other": np.concatenate([names[:, 1], names[:, 0]]),
            }
        )
        return frame[np.tile(use, 2) & (frame["point"] >= 0)].reset_index(drop=True)

    @cached_property
    def degree(self) -> Ints:
        """Number of neighbours of every point: parallel lines to the same neighbour count once."""
        pairs = self.incidence.drop_duplicates(["point", "other"])
        return np.bincount(pairs["point"], minlength=len(self.points)).astype(np.int64)

    @cached_property
    def xy(self) -> Floats:
        """Plan coordinates of every point, NaN where they cannot be used."""
        return np.where((self.placed & self.keep_points)[:, None], self.facts.xy, np.nan)

    def near(self, shape: BaseGeometry, distance_m: float) -> Bools:
        """Points that can be used and lie within a distance of a shape."""
        found: Bools = np.asarray(~np.isnan(self.xy).any(axis=1), bool)
        found[found] = shapely.dwithin(shapely.points(self.xy[found]), shape, distance_m)
        return np.asarray(found, bool)

    @cached_property
    def usable_geometry(self) -> Bools:
        """Lines that count, have a geometry, and whose known ends stand where they should."""
        bad = np.append(~self.placed, False)
        is_there = ~shapely.is_missing(self.facts.geometry) & ~shapely.is_empty(self.facts.geometry)
        return np.asarray(self.keep_lines & is_there & ~bad[self.ends].any(axis=1), bool)

    @cached_property
    def length(self) -> Floats:
        """Plan length of every line in metres, NaN where it cannot be known."""
        return np.where(self.usable_geometry, shapely.length(self.facts.geometry), np.nan)

    @cached_property
    def invert(self) -> Floats:
        """Level of the inner bottom at both ends, NaN where unknown or not to be trusted."""
        return self._trusted(self.facts.levels.invert)

    @cached_property
    def crown(self) -> Floats:
        """Level of the outer top at both ends, NaN where unknown or not to be trusted."""
        return self._trusted(self.facts.levels.crown)

    @cached_property
    def is_gravity(self) -> Bools:
        """Lines that drain by their slope and count."""
        return np.asarray((self.facts.line_flow == Flow.GRAVITY) & self.keep_lines, bool)

    @cached_property
    def recorded_flow(self) -> Ints:
        """1 where water flows from start to end, -1 from end to start, 0 where it is not recorded."""
        noted = numbers(self.lines, "flow_direction")
        flow = np.where(noted == 0, 1, np.where(noted == 1, -1, 0))
        return np.where(self.flowing & self.keep_lines, flow, 0).astype(np.int64)

    def _trusted(self, level: Floats) -> Floats:
        usable = self.levelled & self.keep_lines[:, None] & (np.abs(level) < _SENTINEL_DEPTH_M)
        return np.where(usable, level, np.nan)
