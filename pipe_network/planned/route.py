"""The proposed pipe with its levels, and a network in which it lies beside all that exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.standards import UnknownEntry, pipe_class
from pipe_network.classes import class_facts
from pipe_network.errors import BadPipeData
from pipe_network.levels import parse_section
from pipe_network.network import PipeNetwork
from pipe_network.planned.settings import settings

Floats = NDArray[np.float64]

PREFIX = "PLANNED"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed. Levels and depths are to the crown, of gravity drainage to the invert.

    Attributes:
        line: axis in plan; a z is the level, unless `levels_m` or `depth_m` say otherwise.
        pipe_class: code of CJJ 61.
        diameter_mm: outer diameter; or
        section: 'W×H' in millimetres.
        levels_m: level at the start and at the end, straight between them.
        depth_m: below the ground all along.
        embedding: way of laying (CJJ 61-2017 C.0.2).
        pressure: design pressure, of gas.
        voltage_kv: of power cables.
    """

    line: shapely.LineString
    pipe_class: str
    diameter_mm: float | None = None
    section: str | None = None
    levels_m: tuple[float, float] | None = None
    depth_m: float | None = None
    embedding: str | None = "直埋"
    pressure: str | None = None
    voltage_kv: float | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """A proposal with levels at its vertices: `xyz` (n, 3) as its class counts them, `ground_m` (n,)."""

    proposal: Proposal
    xyz: Floats
    ground_m: Floats

    @property
    def line(self) -> shapely.LineString:
        """The axis in plan."""
        return shapely.LineString(self.xyz[:, :2])

    @property
    def along_m(self) -> Floats:
        """Way from the start to each vertex in plan, (n,)."""
        return along_of(self.xyz)


def check_proposal(proposal: Proposal) -> Proposal:
    """The proposal, if its class is known and it has one size and something that says how deep it lies.

    Raises:
        BadPipeData: it has not.
    """
    try:
        pipe_class(proposal.pipe_class)
    except UnknownEntry as error:
        raise BadPipeData(
            f"pipe class '{proposal.pipe_class}' is not in CJJ 61-2017; see docs/codes.md",
            zh=f"管线类型“{proposal.pipe_class}”不在CJJ 61-2017中；见docs/codes.md",
        ) from error
    has_section = proposal.section is not None
    if has_section == (proposal.diameter_mm is not None) or (
        has_section and not parse_section(proposal.section)
    ):
        raise BadPipeData(
            "a planned pipe needs a diameter in mm or a section as 1200X800, and not both",
            zh="规划管线须给出管径（毫米）或断面（如1200X800），二者择一",
        )
    if proposal.diameter_mm is not None and not 0 < proposal.diameter_mm <= 20_000:
        raise BadPipeData(
            f"diameter {proposal.diameter_mm:g} mm: give millimetres above 0 and up to 20000",
            zh=f"管径{proposal.diameter_mm:g}毫米：请给出大于0且不超过20000的毫米数",
        )
    given = [proposal.line.has_z, proposal.levels_m is not None, proposal.depth_m is not None]
    if not any(given) or all(given[1:]):
        raise BadPipeData(
            "say how deep the planned pipe lies: a z at every point, two levels, or a depth (one of them)",
            zh="请说明规划管线的埋设高程：各点带z值，或起终点高程，或埋深（择一）",
        )
    return proposal


def with_depth(xyz: Floats, ground_m: Floats, proposal: Proposal) -> Route:
    """The route of a proposal whose vertices are `xyz` (n, 2 or 3) below a known ground (n,)."""
    along = along_of(xyz) / along_of(xyz)[-1]
    if proposal.levels_m is not None:
        start, end = proposal.levels_m
        z = start + (end - start) * along
    elif proposal.depth_m is not None:
        z = ground_m - proposal.depth_m
    else:
        z = xyz[:, 2]
    return Route(proposal, np.column_stack([xyz[:, :2], z]), ground_m)


def along_of(xyz: Floats) -> Floats:
    """Way from the first of some places to each of them in plan, (n,)."""
    steps = np.hypot(*np.diff(xyz[:, :2], axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])


def joined(network: PipeNetwork, route: Route) -> tuple[PipeNetwork, NDArray[np.bool_]]:
    """The network with the route as lines of its own, one a straight piece, and which rows those are.

    An end at a point of the same class is a connection to it.
    """
    whole, position = all_joined(network, [route], [_node_names(network, route)])
    return whole, position >= 0


def all_joined(
    network: PipeNetwork, routes: Sequence[Route], names: Sequence[Sequence[str]] | None = None
) -> tuple[PipeNetwork, NDArray[np.int64]]:
    """The network with several routes in it, and which of them each line is a piece of; -1 for its own.

    Without names of their nodes the routes are connected to nothing.
    """
    if names is None:
        names = [[f"{PREFIX}:{place}:{k}" for k in range(len(one.xyz))] for place, one in enumerate(routes)]
    old, new = network.lines, _lines(routes, names, network.lines.crs)
    columns = list(dict.fromkeys([*old.columns, *new.columns]))
    lines = pd.concat(
        [old.reindex(columns=columns).astype(object), new.reindex(columns=columns).astype(object)]
    )
    lines = gpd.GeoDataFrame(lines.reset_index(drop=True), geometry="geometry", crs=old.crs)
    position = np.full(len(lines), -1, np.int64)
    position[len(old) :] = np.repeat(np.arange(len(routes)), [len(one.xyz) - 1 for one in routes])
    return PipeNetwork(network.points, lines, network.tables), position


def _lines(routes: Sequence[Route], names: Sequence[Sequence[str]], crs: object) -> gpd.GeoDataFrame:
    """Pieces of routes of one proposal, wherever it is moved to."""
    proposal = routes[0].proposal
    starts = np.concatenate([one.xyz[:-1] for one in routes])
    ends = np.concatenate([one.xyz[1:] for one in routes])
    return gpd.GeoDataFrame(
        {
            "line_no": [f"{PREFIX}{number}" for one in routes for number in range(1, len(one.xyz))],
            "start_point": [name for of_route in names for name in of_route[:-1]],
            "end_point": [name for of_route in names for name in of_route[1:]],
            "pipe_class": proposal.pipe_class,
            "start_level_m": starts[:, 2],
            "end_level_m": ends[:, 2],
            "diameter_mm": proposal.diameter_mm,
            "section": proposal.section,
            "embedding": proposal.embedding,
            "pressure": proposal.pressure,
            "voltage_kv": proposal.voltage_kv,
            "level_reference": class_facts(proposal.pipe_class).reference.value,
        },
        geometry=shapely.linestrings(np.stack([starts, ends], axis=1)),
        crs=crs,
    )


def meet_points(network: PipeNetwork, routes: Sequence[Route]) -> NDArray[np.bool_]:
    """Whether an end of each route is a connection to a point of the network, (n,)."""
    is_same = (network.points["pipe_class"] == routes[0].proposal.pipe_class).to_numpy(bool)
    tree = shapely.STRtree(network.points.geometry.to_numpy()[is_same])
    ends = shapely.points(np.concatenate([one.xyz[[0, -1], :2] for one in routes]))
    met = np.zeros(len(ends), bool)
    met[tree.query(ends, predicate="dwithin", distance=settings().joins_within_m)[0]] = True
    return np.asarray(met.reshape(-1, 2).any(axis=1), np.bool_)


def _node_names(network: PipeNetwork, route: Route) -> list[str]:
    names = [f"{PREFIX}:{number}" for number in range(len(route.xyz))]
    same = network.points[network.points["pipe_class"] == route.proposal.pipe_class]
    for number in (0, -1):
        distance = same.geometry.distance(shapely.Point(route.xyz[number, :2]))
        if len(distance) and distance.min() <= settings().joins_within_m:
            names[number] = str(same.loc[distance.idxmin(), "point_no"])
    return names
