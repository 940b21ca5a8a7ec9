"""The check of a proposed pipe: crossings, clearances, cover and what stands on the ground, with ways out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from pipe_network.clearance.rules import Rules, load_rules
from pipe_network.clearance.surroundings import Things
from pipe_network.model_facts import buried
from pipe_network.network import PipeNetwork
from pipe_network.planned.beside import pipes_beside, things_beside
from pipe_network.planned.cover import cover_rule, cover_stations
from pipe_network.planned.covering import cover_verdicts, no_cover_row
from pipe_network.planned.crossings import crossings
from pipe_network.planned.passing import crossing_verdict
from pipe_network.planned.route import Proposal, Route, check_proposal, joined, with_depth
from pipe_network.planned.search import Judged, Way, smallest_way
from pipe_network.planned.site import Site
from pipe_network.planned.verdicts import verdict_frame
from pipe_network.sections.terrain import Terrain

_NEAR_M = 30.0


@dataclass(frozen=True, slots=True)
class Around:
    """Besides pipes: the ground, things on it, and where motor vehicles drive (None: unknown)."""

    terrain: Terrain
    things: Sequence[Things] = ()
    lanes: Sequence[shapely.Geometry] | None = None


@dataclass(frozen=True, slots=True)
class PlannedReport:
    """The route among the pipes that were judged, and the verdicts along it.

    `way` is one move that mends all of it, None where nothing is to be mended or none was found.
    """

    site: Site
    verdicts: gpd.GeoDataFrame
    way: Way | None = None

    @property
    def is_clear(self) -> bool:
        """Whether nothing speaks against the line as proposed."""
        return not self.verdicts["severity"].isin(["error", "warning"]).any()


def check_planned(
    network: PipeNetwork, proposal: Proposal, around: Around, *, rules: Rules | None = None
) -> PlannedReport:
    """Judge a proposed pipe against everything that exists.

    Raises:
        BadPipeData: the proposal has no known class, no size, or nothing that says how deep it lies.
    """
    network, rules = buried(network), rules or load_rules()
    route = _route(check_proposal(proposal), around.terrain)
    site, judged = _judge(network, route, around, rules)
    way = smallest_way(proposal, lambda one: _judge(network, _route(one, around.terrain), around, rules)[1])
    return PlannedReport(site, verdict_frame(judged.verdicts, network.lines.crs), way)


def _judge(network: PipeNetwork, route: Route, around: Around, rules: Rules) -> tuple[Site, Judged]:
    """The route among the pipes near it, and what is said of it there."""
    rule = cover_rule(route.proposal)
    whole, is_new = joined(_near(network, route), route)
    site = Site(whole, is_new, route, cover_stations(route, rule, around.terrain, around.lanes))
    crossed = crossings(whole, is_new, rules)
    verdicts = [crossing_verdict(site, one) for one in crossed]
    verdicts += pipes_beside(site, rules)
    if around.things:
        verdicts += things_beside(site, around.things, rules)
    if rule is None:
        verdicts.append(no_cover_row(site))
    else:
        verdicts += cover_verdicts(site, rule, lanes_known=around.lanes is not None)
    return site, Judged(verdicts, crossed, site.least_room_m)


def _route(proposal: Proposal, terrain: Terrain) -> Route:
    xyz = shapely.get_coordinates(proposal.line, include_z=proposal.line.has_z)
    keep = np.ones(len(xyz), bool)
    keep[1:] = np.hypot(*np.diff(xyz[:, :2], axis=0).T) > 0
    xyz = xyz[keep]
    return with_depth(xyz, terrain.heights(xyz[:, :2]), proposal)


def _near(network: PipeNetwork, route: Route) -> PipeNetwork:
    is_near = shapely.dwithin(network.lines.geometry.to_numpy(), route.line, _NEAR_M)
    return PipeNetwork(network.points, network.lines[is_near].reset_index(drop=True))
