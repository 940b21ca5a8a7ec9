"""A closure in names and numbers: what a program reads and what the printed order is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from pipe_network.isolation.customers import COLUMNS, served_buildings, service_ends
from pipe_network.isolation.model import IsolationModel, ValveState
from pipe_network.isolation.plan import (
    Closure,
    Extent,
    Fallback,
    affected,
    closure,
    extent,
    fallbacks,
    segments_at,
)
from pipe_network.isolation.working_order import Standing, in_order, standing
from pipe_network.isolation.works import Overlap, Work, overlaps
from pipe_network.topology.from_network import has_node_role
from pipe_network.topology.graph import Ints


@dataclass(frozen=True, slots=True)
class IsolationPlan:
    """A closure with all that is told about it. `buildings` is empty where no building is known.

    Valves to close stand in working order, as `standing` says.
    """

    place: str
    model: IsolationModel
    closure: Closure
    fallbacks: Sequence[Fallback]
    overlaps: Sequence[Overlap]
    buildings: pd.DataFrame
    standing: Standing
    failed: tuple[str, ...] = ()

    @property
    def isolated(self) -> Extent:
        """What is cut off on purpose."""
        return extent(self.model, self.closure.isolated)

    @property
    def lost(self) -> Extent:
        """What loses supply with it."""
        return extent(self.model, self.closure.lost)

    @property
    def affected(self) -> Extent:
        """Both together."""
        return affected(self.model, self.closure)

    @property
    def is_whole_piece(self) -> bool:
        """Whether the place can only be cut off by shutting its source: no valve stands between the two."""
        has_source = len(self.sources_inside()) or not self.model.graph.nodes.is_source.any()
        return not len(self.closure.close) and bool(has_source)

    def drains(self) -> Ints:
        """Nodes of the cut-off part where it can be emptied."""
        nodes = self.isolated.nodes
        return nodes[has_node_role(self.model.graph, "drain")[nodes]]

    def fallback_valves(self) -> Ints:
        """Valves to close too when one of the plan fails, in working order."""
        more = [one.more for one in self.fallbacks]
        found = np.unique(np.concatenate(more)) if more else np.zeros(0, np.int32)
        return in_order(self.model, self.standing, found.astype(np.int32))

    def sources_inside(self) -> Ints:
        """Sources inside the area: they feed the place on and must be shut themselves."""
        return self.closure.sources


def isolate(
    model: IsolationModel,
    place: str,
    *,
    failed: Sequence[str] = (),
    works: Sequence[Work] = (),
    buildings: gpd.GeoDataFrame | None = None,
) -> IsolationPlan:
    """The plan that cuts off a line or a point.

    Raises:
        UnknownObject: no line or point `place`, no valve of a name in `failed` or in the works.
    """
    at = segments_at(model, place)
    bad = [model.valves.place(name) for name in failed]
    found = closure(model, at, failed=bad)
    stand = standing(model, found, place)
    found = replace(found, close=in_order(model, stand, found.close))
    served = (
        pd.DataFrame(columns=[*COLUMNS, "service_end"])
        if buildings is None
        else served_buildings(model.graph, affected(model, found).nodes, buildings)
    )
    return IsolationPlan(
        place,
        model,
        found,
        [
            replace(one, more=in_order(model, stand, one.more))
            for one in fallbacks(model, found, at, failed=bad)
        ],
        overlaps(model, found, works, at=at, failed=bad),
        served,
        stand,
        tuple(failed),
    )


def valve_rows(plan: IsolationPlan, which: Ints) -> list[dict[str, Any]]:
    """Name, state, road, side, distance along the pipes and place of valves."""
    graph, valves = plan.model.graph, plan.model.valves
    spot = valves.spot()[which]
    road = graph.nodes.columns.get("road_name", np.full(graph.n_nodes, "", dtype=str))
    size = graph.links.columns.get("diameter_mm", np.full(graph.n_links, np.nan))
    first = {int(valve): int(seat) for seat, valve in reversed(list(enumerate(valves.of_seat.tolist())))}
    rows = []
    for valve, node in zip(which.tolist(), spot.tolist(), strict=True):
        x, y = graph.nodes.xy[node]
        diameter = size[valves.seats.link[first[valve]]]
        rows.append(
            {
                "valve": str(valves.names[valve]),
                "state": str(valves.states[valve]) or "not recorded",
                "node": str(graph.node_ids[node]),
                "road": str(road[node]),
                "diameter_mm": None if np.isnan(diameter) else float(diameter),
                "supply_side": bool(plan.standing.is_supply[valve]),
                "along_m": _finite(plan.standing.distance_m[valve]),
                "x": None if np.isnan(x) else round(float(x), 3),
                "y": None if np.isnan(y) else round(float(y), 3),
            }
        )
    return rows


def plan_json(plan: IsolationPlan) -> dict[str, Any]:
    """Everything as plain values."""
    graph = plan.model.graph
    names = plan.model.valves.names
    affected_nodes = plan.affected.nodes
    return {
        "at": plan.place,
        "failed": list(plan.failed),
        "whole_piece": plan.is_whole_piece,
        "close": valve_rows(plan, plan.closure.close),
        "already_closed": valve_rows(plan, plan.closure.keep),
        "cannot_be_operated": valve_rows(plan, plan.closure.useless),
        "isolated": _extent_json(plan, plan.isolated),
        "also_without_supply": _extent_json(plan, plan.lost),
        "sources_inside": [str(name) for name in graph.node_ids[plan.sources_inside()]],
        "supply_assumed": plan.closure.assumed_supply,
        "customers": plan.affected.sums.customers,
        "service_ends": [str(name) for name in graph.node_ids[service_ends(graph, affected_nodes)]],
        "buildings_estimated": plan.buildings.astype(object)
        .where(plan.buildings.notna(), None)
        .to_dict("records"),
        "drain_m3": round(plan.isolated.sums.volume_m3, 1),
        "drain_at": [str(name) for name in graph.node_ids[plan.drains()]],
        "if_a_valve_fails": [
            {
                "valve": str(names[one.valve]),
                "close_too": [str(name) for name in names[one.more]],
                "not_needed_then": [str(name) for name in names[one.spared]],
                "customers_more": one.customers,
                "possible": one.is_possible,
                "sources_to_shut": [str(name) for name in graph.node_ids[one.sources]],
            }
            for one in plan.fallbacks
        ],
        "overlaps": [_overlap_json(plan, one) for one in plan.overlaps],
    }


def state_is_doubtful(state: str) -> bool:
    """Whether nobody noted the state, so that it is to be looked at on site."""
    return state in (ValveState.NOT_RECORDED, "not recorded", "nan")


def _finite(metres: float) -> float | None:
    return round(float(metres), 1) if np.isfinite(metres) else None


def _extent_json(plan: IsolationPlan, part: Extent) -> dict[str, Any]:
    graph = plan.model.graph
    return {
        "nodes": [str(name) for name in graph.node_ids[part.nodes]],
        "links": [str(name) for name in graph.link_ids[part.links]],
        "sums": part.sums.as_json(),
    }


def _overlap_json(plan: IsolationPlan, one: Overlap) -> dict[str, Any]:
    graph = plan.model.graph
    return {
        "work": one.work.name,
        "clear": one.is_clear,
        "valves": [str(name) for name in plan.model.valves.names[one.valves]],
        "lines": [str(name) for name in graph.link_ids[one.lines]],
        "lost_with_both": [str(name) for name in graph.link_ids[extent(plan.model, one.lost_more).links]],
        "customers_more": one.customers_more,
    }
