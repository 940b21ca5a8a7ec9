"""What to do about a pipe at an excavation: `data/protection.toml`, to be confirmed with its owner."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from gridtwin.standards import Standing, confidence_of
from pipe_network.classes import class_facts
from pipe_network.sections.drawing import Words
from pipe_network.wording import value_words


class Situation(StrEnum):
    """Where a pipe lies, seen from the pit."""

    IN = "in"
    BELOW = "below"
    BESIDE = "beside"
    UNKNOWN = "unknown"


SITUATION_WORDS: Mapping[Situation, Words] = {
    place: Words(*value_words("situation", place.value)) for place in Situation
}


@dataclass(frozen=True, slots=True)
class Protection:
    """How near is too near for a kind of pipe, and what to do in each situation."""

    guard_m: float
    is_shut: bool
    measures: Mapping[Situation, Words]


@dataclass(frozen=True, slots=True)
class ProtectionRules:
    """Protection by kind of pipe ('' for all others)."""

    kinds: Mapping[str, Protection]
    standing: Standing

    def of(self, pipe_class: str) -> Protection:
        """The rule for a class."""
        return self.kinds.get(class_facts(pipe_class).clearance, self.kinds[""])

    @property
    def farthest_m(self) -> float:
        """The largest guard distance of all kinds."""
        return max(one.guard_m for one in self.kinds.values())


@cache
def protection_rules() -> ProtectionRules:
    """The rules that come with the program."""
    raw = tomllib.loads(files("pipe_network").joinpath("data/protection.toml").read_text("utf-8"))
    unknown = Words(raw["unknown_level"]["zh"], raw["unknown_level"]["en"])
    kinds = {
        one["kind"]: Protection(
            float(one["guard_m"]),
            bool(one["shut"]),
            {
                **{
                    place: Words(one[f"{place.value}_zh"], one[f"{place.value}_en"])
                    for place in (Situation.IN, Situation.BELOW, Situation.BESIDE)
                },
                Situation.UNKNOWN: unknown,
            },
        )
        for one in raw["kind"]
    }
    return ProtectionRules(kinds, confidence_of(raw["confidence"]).standing)
