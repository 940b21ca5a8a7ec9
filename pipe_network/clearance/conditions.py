"""Conditions of the clearance tables (`d<=200mm`, `直埋`, `中压A`, `电力<35kV` …) as parsed rules."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass

from pipe_network.clearance.kinds import kinds
from pipe_network.clearance.traits import Traits, gas_classes
from pipe_network.errors import BadPipeData

_COMPARED = re.compile(
    r"^(?P<subject>[^\d<>=]*?)(?P<sign><=|>=|<|>)(?P<figure>\d+(?:\.\d+)?)(?P<unit>mm|kV)$"
)
_SIGNS: dict[str, Callable[[float, float], bool]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition; `subject` is the utility it speaks of, '' for the side of the row it stands on."""

    text: str
    subject: str
    holds: Callable[[Traits], bool | None]


def parse_condition(text: str | None, where: str) -> Condition:
    """The rule behind a cell; `where` names table and row in messages. An empty cell always holds.

    `holds` answers True, False, or None where the pipe does not tell.

    >>> over = parse_condition("d>200mm", "row 2")
    >>> over.holds(Traits("给水", diameter_mm=300)), over.holds(Traits("给水"))
    (True, None)
    >>> parse_condition("电力<35kV", "row 9").subject
    '电力'

    Raises:
        BadPipeData: nobody can say what the text means.
    """
    if not text:
        return Condition("", "", lambda _: True)
    found = _COMPARED.match(text)
    if found is not None:
        return _comparison(text, found)
    known = kinds()
    if text in gas_classes():
        return Condition(text, "", lambda one: _same(one.gas_class, text))
    if text in known.laying_words:
        return Condition(text, "", lambda one: _same(one.laying, known.laying_words[text]))
    if text in known.untold:
        return Condition(text, "", lambda _: None)
    raise BadPipeData(
        f"{where}: condition '{text}' is not understood; write d<=200mm, 电力<35kV, a gas pressure class, "
        f"or one of {', '.join(known.laying_words)}",
        zh=f"{where}：条件“{text}”无法识别；可写d<=200mm、电力<35kV、燃气压力级别或"
        f"{'、'.join(known.laying_words)}",
    )


def _comparison(text: str, found: re.Match[str]) -> Condition:
    compare, figure = _SIGNS[found["sign"]], float(found["figure"])
    is_diameter = found["unit"] == "mm"

    def holds(one: Traits) -> bool | None:
        value = one.diameter_mm if is_diameter else one.voltage_kv
        return None if value is None else compare(value, figure)

    subject = found["subject"]
    return Condition(text, "" if is_diameter and subject == "d" else subject, holds)


def _same(value: str | None, wanted: str) -> bool | None:
    return None if value is None else value == wanted
