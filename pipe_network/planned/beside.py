"""Verdicts on what lies along the proposed pipe: pipes and things on the ground; shifts away from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.clearance.judge import Kind, judge_pipes
from pipe_network.clearance.rules import HORIZONTAL, Rules
from pipe_network.clearance.surroundings import Things, judge_surroundings
from pipe_network.network import PipeNetwork
from pipe_network.planned.site import Site
from pipe_network.planned.verdicts import Against, Required, Topic, Verdict, required_of, severity
from pipe_network.planned.ways_out import aside, say_shift

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Near:
    """Something too near to a line (row) of the route: its shape, and what is found and required."""

    topic: Topic
    line: int
    against: Against
    shape: shapely.Geometry
    found_m: float
    required: Required
    is_hit: bool = False


def pipes_beside(site: Site, rules: Rules) -> list[Verdict]:
    """Pipes along the route, and those it overlaps where no row covers the pair."""
    judged = judge_pipes(site.network, rules, only=site.is_new)
    found = judged.breaches
    verdicts = []
    for row, kind in enumerate(found.kind):
        lines = int(found.first[row]), int(found.second[row])
        own, other = lines if site.is_new[lines[0]] else lines[::-1]
        if kind is Kind.VERTICAL:
            continue
        is_judged = kind is Kind.HORIZONTAL
        bound = judged.requirements[HORIZONTAL].known[found.rule[row]] if is_judged else None
        near = _Near(
            Topic.HORIZONTAL if is_judged else Topic.COLLISION,
            own,
            site.line(other),
            shapely.force_2d(site.network.lines.geometry.iloc[other]),
            float(found.found_m[row]),
            required_of(bound),
            is_hit=float(found.gap_m[row]) < 0,
        )
        verdicts.append(_verdict(site, near))
    return verdicts


def things_beside(site: Site, things: Sequence[Things], rules: Rules) -> list[Verdict]:
    """Buildings, trees, poles and kerbs too near to the route."""
    own = PipeNetwork(site.network.points, site.network.lines[site.is_new].reset_index(drop=True))
    first = int(np.flatnonzero(site.is_new)[0])
    near = judge_surroundings(own, things, rules)
    verdicts = []
    for row, line in enumerate(near.line):
        kind, name = near.kind[row], near.name[row]
        title = f"{kind.title_en} {name}".strip(), f"{kind.headings[0]}{name}"
        against = Against(name, kind.headings[0], title)
        shape = _nearest_shape(things, kind.headings[0], near.place[row])
        required = required_of(near.requirement[row])
        found = float(near.found_m[row])
        verdicts.append(
            _verdict(site, _Near(Topic.SURROUNDINGS, first + int(line), against, shape, found, required))
        )
    return verdicts


def _verdict(site: Site, near: _Near) -> Verdict:
    axis = shapely.force_2d(site.network.lines.geometry.iloc[near.line])
    direction = np.subtract(axis.coords[-1], axis.coords[0])
    ends = shapely.get_coordinates(shapely.shortest_line(axis, near.shape))
    target = ends[1] if (ends[1] != ends[0]).any() else _middle(near.shape)
    shift = aside(near.required.metres - near.found_m, ends[0], direction, target)
    demand, title = near.required.demand, near.against.title
    message = (
        f"{near.found_m:.2f} m beside {title[0]}, {demand[0]}",
        f"与{title[1]}水平净距{near.found_m:.2f}米，{demand[1]}",
    )
    if near.topic is Topic.COLLISION:
        message = (f"lies in {title[0]}; {demand[0]}", f"与{title[1]}相碰；{demand[1]}")
    place = shapely.Point(ends[0])
    return Verdict(
        near.topic,
        severity(near.required, is_hit=near.is_hit),
        site.station(place),
        place,
        near.against,
        near.required,
        near.found_m,
        message,
        say_shift(shift, direction),
    )


def _nearest_shape(things: Sequence[Things], heading: str, place: Floats) -> shapely.Geometry:
    shapes = next(group.shapes for group in things if group.kind.headings[0] == heading)
    return shapes[shapely.distance(shapes, shapely.Point(place[:2])).argmin()]


def _middle(thing: shapely.Geometry) -> Floats:
    return np.asarray(shapely.get_coordinates(shapely.centroid(thing))[0], np.float64)
