"""Verdicts on crossings: levels of both pipes, the gap, and how to pass with enough of it."""

from __future__ import annotations

import shapely

from pipe_network.planned.crossings import Crossing
from pipe_network.planned.site import Site
from pipe_network.planned.verdicts import Against, Required, Topic, Verdict, Words, required_of, severity
from pipe_network.planned.ways_out import flows_of, past_crossing


def crossing_verdict(site: Site, one: Crossing) -> Verdict:
    """The verdict on one crossing; ok where the gap is enough, a warning where level or row is unknown."""
    place = shapely.Point(one.place)
    station = site.station(place)
    other, required = site.line(one.line), required_of(one.requirement)
    if one.is_too_near is None:
        message = (
            f"crosses {other.title[0]}, levels unknown: not judged",
            f"与{other.title[1]}交叉，高程未知，无法判定",
        )
        return Verdict(Topic.CROSSING, "warning", station, place, other, required, None, message)
    message = _words(one, other, required)
    if one.requirement is None and not one.is_too_near:
        return Verdict(Topic.CROSSING, "warning", station, place, other, required, one.gap_m, message)
    if not one.is_too_near:
        return Verdict(Topic.CROSSING, "ok", station, place, other, required, one.gap_m, message)
    level = severity(required, is_hit=one.gap_m < 0)
    flows = flows_of(site.route.proposal.pipe_class, other.code)
    way_out = past_crossing(one, site.room_above(station), flows)
    return Verdict(Topic.CROSSING, level, station, place, other, required, one.gap_m, message, way_out)


def _words(one: Crossing, other: Against, required: Required) -> Words:
    is_above = sum(one.own_m) >= sum(one.other_m)
    own = f"{one.own_m[1]:.2f}", f"{one.own_m[0]:.2f}"
    theirs = f"{one.other_m[1]:.2f}", f"{one.other_m[0]:.2f}"
    demand, over = required.demand, ("above", "上") if is_above else ("below", "下")
    return (
        f"passes {over[0]} {other.title[0]} ({theirs[0]} to {theirs[1]} m) at {own[0]} to {own[1]} m: "
        f"gap {one.gap_m:.2f} m, {demand[0]}",
        f"自{own[0]}～{own[1]}米从{other.title[1]}（{theirs[0]}～{theirs[1]}米）{over[1]}方通过："
        f"垂直净距{one.gap_m:.2f}米，{demand[1]}",
    )
