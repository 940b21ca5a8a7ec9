"""Pipes against pipes: horizontal clearance side by side, vertical clearance where they cross, collisions.

Horizontal clearances are judged whatever the depths, as the table of GB 50289-2016 is written; what it says
about deep trenches (the angle of repose) is not judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from pipe_network.clearance.boxes import Boxes, boxes_around, overlapping
from pipe_network.clearance.gaps import gaps_of
from pipe_network.clearance.joints import joints, only_near_where_they_cross
from pipe_network.clearance.kinds import kinds
from pipe_network.clearance.meetings import Meetings, meetings
from pipe_network.clearance.requirements import Requirements
from pipe_network.clearance.rules import HORIZONTAL, VERTICAL, Rules, load_rules
from pipe_network.clearance.traits import profiles
from pipe_network.levels import Pieces, pieces
from pipe_network.network import PipeNetwork

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


class Kind(StrEnum):
    """What was judged."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"
    COLLISION = "collision"


@dataclass(frozen=True, slots=True)
class Breaches:
    """Pairs of lines (rows) that lie nearer than they may; one entry a pair and kind, the worst place of it.

    `rule` counts in `Requirements.known` of the kind; -1 for collisions that no row covers.
    """

    first: Ints
    second: Ints
    kind: NDArray[np.object_]
    rule: Ints
    required_m: Floats
    found_m: Floats
    gap_m: Floats
    place: Floats


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found, and how much of the network was looked at."""

    breaches: Breaches
    requirements: dict[str, Requirements]
    counts: dict[str, int]


def judge_pipes(network: PipeNetwork, rules: Rules | None = None, *, only: Flags | None = None) -> Judged:
    """Every pair of lines that share no node, judged by the tables.

    Args:
        network: all the pipes.
        rules: the tables; those of the standard if none.
        only: (n lines,) judge only pairs of one of these lines with one of the others.
    """
    rules = rules or load_rules()
    kinds_of_lines = profiles(network.lines)
    tables = {name: Requirements(rules, name, kinds_of_lines) for name in (HORIZONTAL, VERTICAL)}
    body = pieces(network)
    reach = rules.largest_m(HORIZONTAL, kinds_of_lines.traits, kinds_of_lines.traits)
    judging = _Judging(network, body, tables, only)
    for first, second in overlapping(_upright(body, reach / 2)):
        judging.take(first, second)
    return judging.result()


def _upright(body: Pieces, reach_m: float) -> Boxes:
    """Boxes in plan only: pieces at any depth are candidates."""
    boxes = boxes_around(body.start, body.end, np.nan_to_num(body.width_m) / 2 + reach_m)
    boxes.low[:, 2] = boxes.high[:, 2] = np.nan
    return boxes


class _Judging:
    """Gathers what chunks of candidates bring."""

    def __init__(
        self, network: PipeNetwork, body: Pieces, tables: dict[str, Requirements], only: Flags | None
    ) -> None:
        self.body, self.tables, self.only = body, tables, only
        self.joined = joints(network.lines)
        self.crossing: list[tuple[Ints, Ints]] = []
        self.side: list[Meetings] = []
        self.found: list[dict[str, NDArray[np.generic]]] = []
        self.counts = dict.fromkeys(("pairs", "crossings", "crossings_without_level", "excused"), 0)

    def take(self, first: Ints, second: Ints) -> None:
        line_a, line_b = self.body.line[first], self.body.line[second]
        keep = (line_a != line_b) & ~self.joined.share_node(line_a, line_b)
        if self.only is not None:
            keep &= self.only[line_a] != self.only[line_b]
        met = meetings(self.body, first[keep], second[keep])
        self.counts["pairs"] += len(met.first)
        crossing = met.where(met.is_crossing)
        self.crossing.append((self.body.line[crossing.first], self.body.line[crossing.second]))
        self._cross(crossing)
        beside = met.where(~met.is_crossing)
        required, _ = self._required(HORIZONTAL, beside)
        self.side.append(beside.where(is_less(beside.plan_m, required)))
        self._collide(beside.where(np.isnan(required) & (beside.plan_m < 0)), beside_rule=True)

    def _cross(self, met: Meetings) -> None:
        required, rule = self._required(VERTICAL, met)
        self.counts["crossings"] += len(met.first)
        self.counts["crossings_without_level"] += int(np.isnan(met.upright_m).sum())
        self._add(Kind.VERTICAL, met, is_less(met.upright_m, required), (required, rule, met.upright_m))
        self._collide(met.where(np.isnan(required) & (met.upright_m < 0)), beside_rule=False)

    def _collide(self, met: Meetings, *, beside_rule: bool) -> None:
        """Pairs that no row covers, but that overlap in space."""
        gap = gaps_of(self.body, met.first, met.second) if beside_rule else met.upright_m
        nothing = np.zeros(len(met.first)), np.full(len(met.first), -1, np.int64), gap
        self._add(Kind.COLLISION, met, gap < 0, nothing)

    def _required(self, table: str, met: Meetings) -> tuple[Floats, Ints]:
        return self.tables[table].of_lines(self.body.line[met.first], self.body.line[met.second])

    def _add(self, kind: Kind, met: Meetings, keep: Flags, figures: tuple[Floats, Ints, Floats]) -> None:
        if not keep.any():
            return
        met, (required, rule, found) = met.where(keep), tuple(column[keep] for column in figures)
        self.found.append(
            {
                "first": self.body.line[met.first],
                "second": self.body.line[met.second],
                "kind": np.array([kind] * len(met.first), object),  # np.full would make plain text of it
                "rule": rule,
                "required_m": required,
                "found_m": found,
                "gap_m": gaps_of(self.body, met.first, met.second),
                "place": met.place,
            }
        )

    def result(self) -> Judged:
        crossing = _joined([*zip(*self.crossing, strict=True)]) if self.crossing else (_NONE, _NONE)
        for met in self.side:
            excused = self._excused(met, crossing)
            self.counts["excused"] += int(excused.sum())
            required, rule = self._required(HORIZONTAL, met)
            self._add(Kind.HORIZONTAL, met, ~excused, (required, rule, met.plan_m))
        return Judged(_worst(self.found), self.tables, self.counts)

    def _excused(self, met: Meetings, crossing: tuple[Ints, Ints]) -> Flags:
        turned = met.angle_deg >= kinds().side_by_side_below_deg
        return np.asarray(
            turned & only_near_where_they_cross(self.joined, self.body, met, crossing), np.bool_
        )


_NONE = np.zeros(0, np.int64)
_DIGITS = 3  # surveys note millimetres


def is_less(found_m: Floats, required_m: Floats) -> Flags:
    """Whether clearances are too small, to the millimetre."""
    return np.asarray(found_m.round(_DIGITS) < required_m, np.bool_)


def _joined(columns: list[tuple[Ints, ...]]) -> tuple[Ints, Ints]:
    first, second = (np.concatenate(column) for column in columns)
    return first, second


def _worst(found: list[dict[str, NDArray[np.generic]]]) -> Breaches:
    """One entry a pair of lines and kind: where most is missing."""
    if not found:
        empty = np.zeros(0)
        return Breaches(_NONE, _NONE, np.zeros(0, object), _NONE, empty, empty, empty, np.zeros((0, 3)))
    all_of = {name: np.concatenate([part[name] for part in found]) for name in found[0]}
    low, high = np.minimum(all_of["first"], all_of["second"]), np.maximum(all_of["first"], all_of["second"])
    missing = np.asarray(all_of["found_m"], float) - np.asarray(all_of["required_m"], float)
    order = np.lexsort((missing, all_of["kind"].astype(str), high, low))
    key = np.column_stack([low, high])[order]
    kind = all_of["kind"][order]
    is_new = np.ones(len(order), bool)
    is_new[1:] = (key[1:] != key[:-1]).any(axis=1) | (kind[1:] != kind[:-1])
    rows = order[is_new]
    return Breaches(*(all_of[name][rows] for name in Breaches.__slots__))
