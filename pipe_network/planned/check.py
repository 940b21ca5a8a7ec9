"""The check of a proposed pipe: crossings, clearances, cover and what stands on the ground, with ways out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from pipe_network.clearance.nearby import near_m, pipes_near
from pipe_network.clearance.rules import Rules, load_rules
from pipe_network.model_facts import buried
from pipe_network.network import PipeNetwork
from pipe_network.planned.around import Around
from pipe_network.planned.beside import pipes_beside, things_beside
from pipe_network.planned.cover import cover_rule, cover_stations
from pipe_network.planned.covering import cover_verdicts, no_cover_row
from pipe_network.planned.crossings import crossings
from pipe_network.planned.nearby import reach_m
from pipe_network.planned.outlook import outlooks_of
from pipe_network.planned.passing import crossing_verdict
from pipe_network.planned.route import Proposal, Route, check_proposal, joined, meet_points, with_depth
from pipe_network.planned.search import Judged, Outlook, Way, seen, smallest_way
from pipe_network.planned.site import Site
from pipe_network.planned.verdicts import verdict_frame
from pipe_network.sections.terrain import Terrain


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
    reach = reach_m(proposal, rules)
    network, around = pipes_near(network, route.line, reach), around.near(route.line, reach)
    site, judged = _judge(network, route, around, rules)
    way = smallest_way(
        proposal,
        lambda one: _judge(network, _route(one, around.terrain), around, rules)[1],
        lambda many: _outlooks(network, many, around, rules),
    )
    return PlannedReport(site, verdict_frame(judged.verdicts, network.lines.crs), way)


def _judge(network: PipeNetwork, route: Route, around: Around, rules: Rules) -> tuple[Site, Judged]:
    """The route among the pipes near it, and what is said of it there."""
    rule = cover_rule(route.proposal)
    whole, is_new = joined(_near(network, route, near_m(rules)), route)
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


def _outlooks(
    network: PipeNetwork, positions: Sequence[Proposal], around: Around, rules: Rules
) -> list[Outlook]:
    """Positions seen together; one whose end is a connection is judged by itself, as others would join it."""
    routes = [_route(one, around.terrain) for one in positions]
    is_joined = meet_points(network, routes)
    free = [route for route, one in zip(routes, is_joined, strict=True) if not one]
    together = iter(outlooks_of(network, free, around, rules) if free else ())
    return [
        seen(_judge(network, route, around, rules)[1]) if one else next(together)
        for route, one in zip(routes, is_joined, strict=True)
    ]


def _route(proposal: Proposal, terrain: Terrain) -> Route:
    xyz = shapely.get_coordinates(proposal.line, include_z=proposal.line.has_z)
    keep = np.ones(len(xyz), bool)
    keep[1:] = np.hypot(*np.diff(xyz[:, :2], axis=0).T) > 0
    xyz = xyz[keep]
    return with_depth(xyz, terrain.heights(xyz[:, :2]), proposal)


def _near(network: PipeNetwork, route: Route, metres: float) -> PipeNetwork:
    is_near = shapely.dwithin(network.lines.geometry.to_numpy(), route.line, metres)
    return PipeNetwork(network.points, network.lines[is_near].reset_index(drop=True))
