"""A way out of all breaches together: the line moved sideways by as little as may be, then up or down."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.planned.crossings import Crossing
from pipe_network.planned.route import Proposal
from pipe_network.planned.settings import settings
from pipe_network.planned.verdicts import Topic, Verdict
from pipe_network.planned.ways_out import Shift, Words, say_shift

Floats = NDArray[np.float64]

_CENTIMETRES = 100
_TOUCH_M = 1e-9


@dataclass(frozen=True, slots=True)
class Judged:
    """What one position of the line comes to; `room_m` is what may be raised, negative where cover lacks."""

    verdicts: Sequence[Verdict]
    crossings: Sequence[Crossing]
    room_m: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """A position of the line seen from afar; `is_barred` where something along it is too near."""

    is_barred: bool
    crossings: Sequence[Crossing]
    room_m: float


@dataclass(frozen=True, slots=True)
class Way:
    """A position that breaks no row of the tables: metres to the left of the line and metres up."""

    shift_m: float
    rise_m: float
    words: Words


Judge = Callable[[Proposal], Judged]
LookAhead = Callable[[Sequence[Proposal]], Sequence[Outlook]]
_AT_ONCE = 41


def smallest_way(proposal: Proposal, judge: Judge, look_ahead: LookAhead) -> Way | None:
    """The position with the smallest shift, and of those the smallest change of depth, without a breach.

    Shifts are tried in steps and up to the most of `data/planned.toml`; depths are exact to a centimetre.
    None where nothing is to be mended or nothing within these limits mends it all.
    """
    if not any(is_breach(one) for one in judge(proposal).verdicts):
        return None
    waiting = _shifts()
    while shifts := list(islice(waiting, _AT_ONCE)):
        moved = [aside_by(proposal, metres) for metres in shifts]
        for shift_m, one, at in zip(shifts, moved, look_ahead(moved), strict=True):
            for rise_m in () if at.is_barred else _rises(at):
                raised = lifted(one, rise_m)
                if raised is not None and not any(map(is_breach, judge(raised).verdicts)):
                    return Way(shift_m, rise_m, _words(proposal, shift_m, rise_m))
    return None


def is_breach(verdict: Verdict) -> bool:
    """Whether something measured breaks a row, or pipes touch: what cannot be judged is none."""
    return (
        verdict.severity != "ok"
        and verdict.found_m is not None
        and (verdict.required.confidence is not None or verdict.severity == "error")
    )


def seen(at: Judged) -> Outlook:
    """A position that was judged, for the search."""
    is_barred = any(is_breach(one) and one.topic in _SIDEWAYS for one in at.verdicts)
    return Outlook(is_barred, at.crossings, at.room_m)


_SIDEWAYS = (Topic.HORIZONTAL, Topic.SURROUNDINGS)


def aside_by(proposal: Proposal, metres: float) -> Proposal:
    """The proposal with every piece of its line moved to the left by `metres`; heights stay with vertices."""
    if metres == 0:
        return proposal
    xyz = shapely.get_coordinates(proposal.line, include_z=proposal.line.has_z)
    keep = np.ones(len(xyz), bool)
    keep[1:] = np.hypot(*np.diff(xyz[:, :2], axis=0).T) > 0
    xyz = xyz[keep]
    way = np.diff(xyz[:, :2], axis=0)
    normal = np.column_stack([-way[:, 1], way[:, 0]]) / np.hypot(*way.T)[:, None]
    before, after = np.vstack([normal[:1], normal]), np.vstack([normal, normal[-1:]])
    middle = before + after
    # A vertex moves along the middle of both normals, so far that both pieces come to lie `metres` aside.
    xyz[:, :2] += metres * middle / np.maximum((middle * after).sum(axis=1), _TOUCH_M)[:, None]
    return replace(proposal, line=shapely.LineString(xyz))


def lifted(proposal: Proposal, metres: float) -> Proposal | None:
    """The proposal so many metres higher; None where it would come out of the ground."""
    if proposal.depth_m is not None:
        depth = proposal.depth_m - metres
        return replace(proposal, depth_m=depth) if depth > 0 else None
    if proposal.levels_m is not None:
        start, end = proposal.levels_m
        return replace(proposal, levels_m=(start + metres, end + metres))
    up = np.array([0.0, 0.0, metres])
    return replace(proposal, line=shapely.transform(proposal.line, lambda xyz: xyz + up, include_z=True))


def _shifts() -> Iterator[float]:
    """0, then both sides alternately, farther and farther."""
    yield 0.0
    step, most = settings().shift_step_m, settings().shift_most_m
    for number in range(1, round(most / step) + 1):
        yield -number * step
        yield number * step


def _rises(at: Outlook) -> list[float]:
    """Changes of level that pass all crossings and keep the cover: the smallest first, whole centimetres."""
    barred = [_barred(one) for one in at.crossings if one.is_too_near is not None]
    ends = [_outward(end) for pair in barred for end in pair]
    most = settings().depth_most_m
    lack = [_outward(at.room_m)] if at.room_m < 0 else []
    fits = [
        rise
        for rise in {0.0, *ends, *lack}
        if abs(rise) <= most
        and not rise > at.room_m + 1 / _CENTIMETRES  # NaN: the cover is not known
        and not any(low + _TOUCH_M < rise < high - _TOUCH_M for low, high in barred)
    ]
    return sorted(fits, key=lambda rise: (abs(rise), rise))


def _barred(one: Crossing) -> tuple[float, float]:
    """Changes of level between which the other pipe is nearer than it may be."""
    required = one.requirement.rule.required_m if one.requirement else 0.0
    (crown, invert), (other_crown, other_invert) = one.own_m, one.other_m
    return other_invert - required - crown, other_crown + required - invert


def _outward(metres: float) -> float:
    """The metres to whole centimetres away from 0."""
    whole = math.ceil(round(abs(metres) * _CENTIMETRES, 6)) / _CENTIMETRES
    return math.copysign(whole, metres)


def _words(proposal: Proposal, shift_m: float, rise_m: float) -> Words:
    xy = shapely.get_coordinates(proposal.line)
    direction = xy[-1] - xy[0]
    said = [say_shift(Shift(abs(shift_m), shift_m > 0), direction)] if shift_m else []
    if rise_m:
        verb = ("raise", "上移") if rise_m > 0 else ("lower", "下移")
        said.append((f"{verb[0]} by {abs(rise_m):.2f} m", f"{verb[1]}{abs(rise_m):.2f}米"))
    return " and ".join(one for one, _ in said), "并".join(two for _, two in said)
