"""The clearance check of a network: pipes against pipes, and against what stands on the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from pipe_network.clearance.findings import clearance_findings
from pipe_network.clearance.gaps import surface_gaps
from pipe_network.clearance.joints import joints
from pipe_network.clearance.judge import judge_pipes
from pipe_network.clearance.nearby import near_m, pipes_near, things_near
from pipe_network.clearance.rules import Rules, load_rules
from pipe_network.clearance.segments import closest
from pipe_network.clearance.surroundings import Things, judge_surroundings
from pipe_network.levels import pieces
from pipe_network.network import PipeNetwork

_LARGEST_PIPE_M = 10.0  # across; what is judged is the room between faces, what is cut out is by axes


@dataclass(frozen=True, slots=True)
class ClearanceReport:
    """Findings, and how much was looked at: near pairs, crossings, those without levels, excused."""

    findings: gpd.GeoDataFrame
    counts: dict[str, int]


def check_clearance(
    network: PipeNetwork, things: Sequence[Things] = (), *, rules: Rules | None = None
) -> ClearanceReport:
    """Judge the whole network by both tables of the standard, or by a city's own."""
    rules = rules or load_rules()
    judged = judge_pipes(network, rules)
    near = judge_surroundings(network, things, rules) if things else None
    return ClearanceReport(clearance_findings(network, judged, near), dict(judged.counts))


def check_clearance_near(
    network: PipeNetwork,
    things: Sequence[Things],
    place: tuple[shapely.Geometry, float],
    *,
    rules: Rules | None = None,
) -> ClearanceReport:
    """The findings within a distance of a shape: of the network only what may bear on them is judged."""
    rules, (shape, metres) = rules or load_rules(), place
    reach = metres + reach_m(rules)
    report = check_clearance(
        pipes_near(network, shape, reach), things_near(things, shape, reach), rules=rules
    )
    found = report.findings
    return ClearanceReport(found[found.geometry.dwithin(shape, metres)].reset_index(drop=True), report.counts)


def reach_m(rules: Rules | None = None) -> float:
    """From a finding to the farthest axis or thing that bears on it."""
    return near_m(rules or load_rules()) + _LARGEST_PIPE_M


def pairs_within(network: PipeNetwork, gap_m: float) -> gpd.GeoDataFrame:
    """Pairs of lines whose surfaces are nearer than `gap_m` in space, whatever any table says, nearest first.

    Pairs that share a point are left out; so are pieces whose level is unknown.
    """
    body = pieces(network)
    gaps = surface_gaps(body, gap_m)
    line_a, line_b = body.line[gaps.first], body.line[gaps.second]
    keep = ~joints(network.lines).share_node(line_a, line_b)
    first, second, gap = gaps.first[keep], gaps.second[keep], gaps.gap_m[keep]
    a0, a1 = body.start[first], body.end[first]
    near = closest(a0, a1, body.start[second], body.end[second])
    order = np.argsort(gap, kind="stable")
    lines = network.lines
    frame = gpd.GeoDataFrame(
        {
            "code": lines["line_no"].to_numpy(object)[line_a[keep]],
            "pipe_class": lines["pipe_class"].to_numpy(object)[line_a[keep]],
            "other": lines["line_no"].to_numpy(object)[line_b[keep]],
            "other_class": lines["pipe_class"].to_numpy(object)[line_b[keep]],
            "gap_m": gap.round(3),
        },
        geometry=shapely.points(a0 + near.along_a[:, None] * (a1 - a0)),
        crs=lines.crs,
    ).iloc[order]
    return frame.drop_duplicates(["code", "other"], ignore_index=True)
