"""Many positions of the proposed pipe at once: which of them have room beside, and what each one crosses.

Only what decides where the search looks closer; the positions that it offers are judged one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import nan

import numpy as np
from numpy.typing import NDArray

from pipe_network.clearance.judge import Kind, judge_pipes
from pipe_network.clearance.rules import Rules
from pipe_network.clearance.surroundings import Things, judge_surroundings
from pipe_network.network import PipeNetwork
from pipe_network.planned.around import Around
from pipe_network.planned.cover import cover_rule, cover_stations, least_room_m
from pipe_network.planned.crossings import Crossing, crossings
from pipe_network.planned.route import Route, all_joined
from pipe_network.planned.search import Outlook

Flags = NDArray[np.bool_]
Ints = NDArray[np.int64]


def outlooks_of(network: PipeNetwork, routes: Sequence[Route], around: Around, rules: Rules) -> list[Outlook]:
    """What each route comes to, in order; none of them may end at a point of its class."""
    whole, position = all_joined(network, routes)
    is_barred = _barred(whole, position, around.things, rules)
    crossed: list[list[Crossing]] = [[] for _ in routes]
    for one in crossings(whole, position >= 0, rules):
        crossed[position[one.own_line]].append(one)
    rule = cover_rule(routes[0].proposal)
    seen = []
    for route, barred, crossing in zip(routes, is_barred.tolist(), crossed, strict=True):
        room = nan if barred else least_room_m(cover_stations(route, rule, around.terrain, around.lanes))
        seen.append(Outlook(barred, crossing, room))
    return seen


def _barred(whole: PipeNetwork, position: Ints, things: Sequence[Things], rules: Rules) -> Flags:
    """Whether a pipe or a thing along each route is too near."""
    is_new = position >= 0
    is_barred = np.zeros(int(position.max()) + 1, bool)
    found = judge_pipes(whole, rules, only=is_new).breaches
    for first, second, kind in zip(found.first, found.second, found.kind, strict=True):
        if kind is Kind.HORIZONTAL and is_new[first] != is_new[second]:
            is_barred[max(position[first], position[second])] = True
    if things:
        own = PipeNetwork(whole.points, whole.lines[is_new].reset_index(drop=True))
        is_barred[position[is_new][judge_surroundings(own, things, rules).line]] = True
    return is_barred
