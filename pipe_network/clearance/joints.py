"""Which pairs of lines belong together: neighbours at a node, pieces near only where their run crosses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.clearance.meetings import Meetings
from pipe_network.levels import Pieces

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Joints:
    """Node numbers at both ends of each line, (n, 2); -1 where a line names no point."""

    nodes: Ints
    classes: Ints

    def share_node(self, first: Ints, second: Ints) -> Flags:
        """Whether two lines (rows) end at one node."""
        a, b = self.nodes[first], self.nodes[second]
        same = (a[:, :, None] == b[:, None, :]) & (a[:, :, None] != _NOWHERE)
        return np.asarray(same.any(axis=(1, 2)), np.bool_)

    def degrees(self) -> Ints:
        """Lines at each end of each line, (n, 2); an unnamed end counts as one of its own."""
        known = self.nodes[self.nodes != _NOWHERE]
        count = np.bincount(known, minlength=1) if len(known) else np.ones(1, np.int64)
        return np.where(self.nodes == _NOWHERE, 1, count[np.maximum(self.nodes, 0)])


def joints(lines: pd.DataFrame) -> Joints:
    """Nodes of lines by the names of their points."""
    names = pd.concat([lines["start_point"], lines["end_point"]], ignore_index=True)
    codes, _ = pd.factorize(names.where(names.notna() & (names != "")))
    classes, _ = pd.factorize(lines["pipe_class"])
    return Joints(codes.reshape(2, -1).T.astype(np.int64), classes.astype(np.int64))


def only_near_where_they_cross(
    joined: Joints, pieces: Pieces, side: Meetings, crossing: tuple[Ints, Ints]
) -> Flags:
    """Pairs that do not cross, but end at a node from which the run goes on across the other line.

    Also pairs of a line that crosses elsewhere, and pairs of one class whose nearest nodes one line joins.

    Args:
        joined: nodes of the lines.
        pieces: the pieces that `side` speaks of.
        side: pairs that do not cross.
        crossing: lines (rows) of the pairs that do.
    """
    lines = pieces.line[side.first], pieces.line[side.second]
    nodes = [_nearest_node(joined, pieces, side, which) for which in (0, 1)]
    total = int(max(joined.nodes.max(initial=0), len(joined.nodes))) + 1
    own = np.isin(_pair(*lines, total), _pair(*crossing, total))
    run_on = np.zeros(len(side.first), bool)
    across = [
        joined.nodes[mine, end] * total + other
        for mine, other in (crossing, crossing[::-1])
        for end in (0, 1)
    ]
    known = np.concatenate(across) if len(crossing[0]) else np.zeros(0, np.int64)
    for node, other in ((nodes[0], lines[1]), (nodes[1], lines[0])):
        run_on |= (node != _NOWHERE) & np.isin(node * total + other, known[known >= 0])
    return np.asarray(own | run_on | _linked(joined, lines, nodes, total), np.bool_)


def _linked(joined: Joints, lines: tuple[Ints, Ints], nodes: list[Ints], total: int) -> Flags:
    """Pairs of one class whose nearest nodes are the two ends of a third line."""
    is_pair = (
        (nodes[0] != _NOWHERE)
        & (nodes[1] != _NOWHERE)
        & (joined.classes[lines[0]] == joined.classes[lines[1]])
    )
    ends = joined.nodes[(joined.nodes != _NOWHERE).all(axis=1)]
    between = _pair(nodes[0], nodes[1], total)
    return np.asarray(is_pair & np.isin(between, _pair(ends[:, 0], ends[:, 1], total)), np.bool_)


def _nearest_node(joined: Joints, pieces: Pieces, side: Meetings, which: int) -> Ints:
    """Node of the line where the pair is nearest; -1 where that is on the way."""
    rows = (side.first, side.second)[which]
    line, along = pieces.line[rows], side.along[:, which]
    is_first, is_last = line_ends(pieces)
    node = np.full(len(rows), _NOWHERE, np.int64)
    starts, ends = (along <= 0) & is_first[rows], (along >= 1) & is_last[rows]
    node[starts] = joined.nodes[line[starts], 0]
    node[ends] = joined.nodes[line[ends], 1]
    return node


def line_ends(pieces: Pieces) -> tuple[Flags, Flags]:
    """Whether each piece is the first, and the last, of its line."""
    changes = np.flatnonzero(np.diff(pieces.line)) + 1
    first, last = np.zeros(len(pieces.line), bool), np.zeros(len(pieces.line), bool)
    if len(pieces.line):
        first[np.concatenate([[0], changes])] = True
        last[np.concatenate([changes - 1, [len(pieces.line) - 1]])] = True
    return first, last


def _pair(a: Ints, b: Ints, total: int) -> Ints:
    return np.asarray(np.minimum(a, b) * total + np.maximum(a, b), np.int64)
