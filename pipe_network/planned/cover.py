"""Cover of the proposed pipe against the least cover of GB 50289-2016 table 4.1.1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.standards import Confidence, confidence_of, load_table
from pipe_network.classes import Reference, class_facts
from pipe_network.clearance.kinds import kinds
from pipe_network.levels import parse_section
from pipe_network.planned.route import Proposal, Route
from pipe_network.planned.settings import settings
from pipe_network.sections.terrain import Terrain

Floats = NDArray[np.float64]

_FOOTWAY, _LANE = "min_cover_m_non_motor_or_footway", "min_cover_m_motor_lane"


@dataclass(frozen=True, slots=True)
class CoverRule:
    """Least covers in metres beside and below motor lanes, by a row of the table."""

    row: str
    footway_m: float
    lane_m: float
    standard: str
    confidence: Confidence
    is_certain: bool


@dataclass(frozen=True, slots=True)
class CoverStations:
    """Places along the line, (n,): way from the start, ground above the crown, required; NaN if unknown."""

    along_m: Floats
    cover_m: Floats
    required_m: Floats


def cover_rule(proposal: Proposal) -> CoverRule | None:
    """The row for a proposal; None where the table has none for its class."""
    laying = kinds().laying.get(proposal.embedding or "")
    rows, is_certain = settings().cover_rows(class_facts(proposal.pipe_class).clearance, laying)
    if not rows:
        return None
    found = [row for row in load_table("cover_depth") if row["pipe"] in rows]
    strictest = max(found, key=lambda row: float(row[_LANE] or 0))
    lane = float(strictest[_LANE] or 0)
    footway = strictest[_FOOTWAY]
    return CoverRule(
        str(strictest["pipe"]),
        lane if footway is None else float(footway),
        lane,
        str(strictest["standard"]),
        confidence_of(str(strictest["confidence"])),
        is_certain,
    )


def cover_stations(
    route: Route, rule: CoverRule | None, terrain: Terrain, lanes: Sequence[shapely.Geometry] | None
) -> CoverStations:
    """Cover at stations of the route; below `lanes` that of motor lanes counts, the stricter if None."""
    line = route.line
    own = route.along_m
    along = np.unique(np.concatenate([np.arange(0, line.length, settings().station_m), own]))
    xy = shapely.get_coordinates(shapely.line_interpolate_point(line, along))
    crown = np.interp(along, own, crowns(route))
    cover = terrain.heights(xy) - crown
    if rule is None:
        return CoverStations(along, cover, np.full(len(along), np.nan))
    if lanes is None:
        required = np.full(len(along), max(rule.lane_m, rule.footway_m))
    else:
        tree = shapely.STRtree(lanes)
        below = np.zeros(len(along), bool)
        below[tree.query(shapely.points(xy), predicate="intersects")[0]] = True
        required = np.where(below, rule.lane_m, rule.footway_m)
    return CoverStations(along, cover, required)


def least_room_m(stations: CoverStations) -> float:
    """By how much the cover exceeds what is required where it does so least; NaN where all is unknown."""
    room = stations.cover_m - stations.required_m
    return float(np.nanmin(room)) if np.isfinite(room).any() else float("nan")


def crowns(route: Route) -> Floats:
    """Level of the crown at each vertex."""
    z = route.xyz[:, 2]
    is_invert = class_facts(route.proposal.pipe_class).reference is Reference.INVERT
    return np.asarray(z + height_m(route.proposal) if is_invert else z, np.float64)


def height_m(proposal: Proposal) -> float:
    """Height of the proposed pipe."""
    section = parse_section(proposal.section)
    return section[1] if section else (proposal.diameter_mm or 0.0) / 1000
