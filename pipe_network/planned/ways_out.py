"""What would mend a breach: lower or raise the proposed pipe, or shift it sideways, by how much."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.classes import Flow, class_facts
from pipe_network.planned.crossings import Crossing

Floats = NDArray[np.float64]
Words = tuple[str, str]

_CENTIMETRES = 100
_GIVES_WAY = (
    "; by GB 50289-2016 3.0.4 pressure pipes give way to gravity ones",
    "；按GB 50289-2016第3.0.4条，压力管线避让重力自流管线",
)


@dataclass(frozen=True, slots=True)
class Shift:
    """A way sideways: metres, to the left of the line's direction or to the right."""

    metres: float
    is_left: bool


def past_crossing(crossing: Crossing, room_above_m: float, flows: tuple[Flow, Flow]) -> Words:
    """How far down or up the proposed pipe must go to pass the other with the clearance required.

    Args:
        crossing: levels of both and what is required.
        room_above_m: how much the cover there exceeds the least cover; NaN where unknown.
        flows: what moves the contents of the proposed and of the other pipe.
    """
    required = crossing.requirement.rule.required_m if crossing.requirement else 0.0
    (crown, invert), (other_crown, other_invert) = crossing.own_m, crossing.other_m
    down, up = _up_to_cm(crown - (other_invert - required)), _up_to_cm(other_crown + required - invert)
    english, chinese = f"lower by {down:.2f} m to pass below", f"下移{down:.2f}米从其下方通过"
    if up <= room_above_m:
        raised = f"raise by {up:.2f} m to pass above", f"上移{up:.2f}米从其上方通过"
        if up < down:
            english, chinese = f"{raised[0]}, or {english}", f"{raised[1]}，或{chinese}"
        else:
            english, chinese = f"{english}, or {raised[0]}", f"{chinese}，或{raised[1]}"
    elif not math.isnan(room_above_m):
        english += "; above it the cover would be too small"
        chinese += "；从上方通过则覆土不足"
    if flows == (Flow.PRESSURE, Flow.GRAVITY):
        return english + _GIVES_WAY[0], chinese + _GIVES_WAY[1]
    return english, chinese


def aside(missing_m: float, place: Floats, direction: Floats, thing: Floats) -> Shift:
    """The shift away from a thing at `thing`, from `place` on a line that runs in `direction`, all (2,)."""
    to_thing = thing - place
    is_thing_left = direction[0] * to_thing[1] - direction[1] * to_thing[0] > 0
    return Shift(_up_to_cm(missing_m), not is_thing_left)


def say_shift(shift: Shift, direction: Floats) -> Words:
    """The shift in words, with the point of the compass it goes to."""
    turned = np.array([-direction[1], direction[0]]) * (1 if shift.is_left else -1)
    octant = round(math.degrees(math.atan2(turned[0], turned[1])) / 45) % 8
    side = ("left", "左") if shift.is_left else ("right", "右")
    return (
        f"shift by {shift.metres:.2f} m to the {side[0]} ({_COMPASS_EN[octant]})",
        f"向{side[1]}侧（{_COMPASS_ZH[octant]}）平移{shift.metres:.2f}米",
    )


_COMPASS_EN = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
_COMPASS_ZH = ("北", "东北", "东", "东南", "南", "西南", "西", "西北")


def flows_of(own_class: str, other_class: str) -> tuple[Flow, Flow]:
    """How both classes flow."""
    return class_facts(own_class).flow, class_facts(other_class).flow


def _up_to_cm(metres: float) -> float:
    return math.ceil(round(metres * _CENTIMETRES, 6)) / _CENTIMETRES
