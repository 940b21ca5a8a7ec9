"""Where axes of pipes meet at an angle: ends that leave a wedge open, and how large a filling must be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.levels import Pieces

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Joints:
    """Fillings: the piece whose size and feature each has, and its place (n, 3)."""

    piece: Ints
    place: Floats


def joints(pieces: Pieces, *, bend_deg: float, fill_m: float) -> Joints:
    """Places where a piece ends and no other goes on in its direction.

    Ends are the same place when they agree to a millimetre in plan and height and are of one shape. A place
    needs no filling when the largest end there has another of that size straight across: smaller ones then
    end inside.
    """
    count = len(pieces.line)
    if not count:
        return Joints(np.zeros(0, np.int64), np.zeros((0, 3)))
    place = np.concatenate([pieces.start, pieces.end])
    away = np.concatenate([pieces.end - pieces.start, pieces.start - pieces.end])
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    width = np.tile(pieces.width_m, 2)
    key = np.column_stack([np.round(place * 1000), np.tile(pieces.is_round, 2)])
    group = np.unique(key, axis=0, return_inverse=True)[1].ravel()
    order = np.lexsort((-width, group))
    is_first = np.r_[True, np.diff(group[order]) != 0]
    largest = order[is_first]  # of each place
    straight, open_m = _across(order, group, away, width)
    wanted = (np.bincount(group) > 1) & (straight > np.radians(bend_deg)) & (open_m > fill_m)
    chosen = largest[wanted]
    return Joints((chosen % count).astype(np.int64), place[chosen])


def _across(order: Ints, group: Ints, away: Floats, width: Floats) -> tuple[Floats, Floats]:
    """For each place: the bend from the largest end to the straightest of its size, and the opening there."""
    places = int(group.max()) + 1
    first = np.flatnonzero(np.r_[True, np.diff(group[order]) != 0])
    largest = order[first]
    size = np.bincount(group, minlength=places)
    best = np.full(places, np.pi)
    nearest = np.full(places, np.pi)
    for step in range(1, int(size.max(initial=1))):
        has = np.flatnonzero(size > step)
        other = order[first[has] + step]
        cosine = -(away[largest[has]] * away[other]).sum(axis=1)
        bend = np.arccos(np.clip(cosine, -1, 1))
        nearest[has] = np.minimum(nearest[has], bend)
        alike = width[other] >= 0.99 * width[largest[has]]
        best[has] = np.where(alike, np.minimum(best[has], bend), best[has])
    best = np.where(best < np.pi, best, nearest)
    return best, width[largest] / 2 * np.sin(np.minimum(best, np.pi / 2))
