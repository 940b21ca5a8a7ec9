"""How pipes and things find their rows in the clearance tables: `data/clearance_kinds.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from pipe_network.errors import BadPipeData

_ANY = "any"


class Edge(StrEnum):
    """What a clearance to a thing is measured to."""

    SHAPE = "shape"
    CENTRE = "centre"
    OUTLINE = "outline"


class Served(StrEnum):
    """Which lines serve a thing and are not judged against it."""

    NOBODY = ""
    DEAD_END = "dead_end"
    NODE = "node"


@dataclass(frozen=True, slots=True)
class Surrounding:
    """A kind of thing on the ground: its headings in the tables, and the rows of a layer that are it."""

    headings: tuple[str, ...]
    title_en: str
    layer: str
    name: tuple[str, ...]
    edge: Edge
    along: bool
    served: Served
    served_m: float
    column: str | None
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Kinds:
    """The whole file; see the comments in it."""

    laying: Mapping[str, str]
    laying_words: Mapping[str, str]
    trench: str
    trench_of: frozenset[str]
    headings: Mapping[str, Mapping[str, Mapping[str, tuple[str, ...]]]]
    untold: frozenset[str]
    side_by_side_below_deg: float
    stacked_below_deg: float
    surroundings: tuple[Surrounding, ...]

    def headings_of(self, table: str, utility: str, laying: str | None) -> dict[str, bool | None]:
        """Headings of a table for a utility laid so; None where only a laying that is unknown would decide.

        >>> kinds().headings_of("vertical", "电力", "direct")
        {'电力直埋': True, '电缆(直埋)': True}
        >>> kinds().headings_of("horizontal", "热力", "trench"), kinds().headings_of("vertical", "给水", None)
        ({'管沟': True}, {'给水': True})
        """
        if laying == "trench" and utility in self.trench_of:
            return {self.trench: True}
        ways = self.headings[table].get(utility)
        if ways is None:
            return {utility: True}
        told = laying if laying in ways else _ANY if _ANY in ways else None
        if told is not None:
            return dict.fromkeys(ways[told], True)
        return {heading: None for names in ways.values() for heading in names}


@cache
def kinds() -> Kinds:
    """The file that ships with the package."""
    text = files("pipe_network").joinpath("data/clearance_kinds.toml").read_text("utf-8")
    return parse_kinds(text, "clearance_kinds.toml")


def parse_kinds(text: str, origin: str) -> Kinds:
    """Kinds of a TOML text; `origin` names it in messages.

    Raises:
        BadPipeData: a part is missing, or a value is none of those that are allowed.
    """
    try:
        raw = tomllib.loads(text)
        return Kinds(
            dict(raw["laying"]),
            dict(raw["laying_words"]),
            raw["trench"]["kind"],
            frozenset(raw["trench"]["of"]),
            {table: _ways(raw[table]) for table in ("horizontal", "vertical")},
            frozenset(raw["untold"]["conditions"]),
            float(raw["angles"]["side_by_side_below_deg"]),
            float(raw["angles"]["stacked_below_deg"]),
            tuple(_surrounding(one) for one in raw["surroundings"]),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise BadPipeData(
            f"{origin}: {error}; see the comments in the file that ships with GridTwin",
            zh=f"{origin}：{error}；写法见随软件提供的文件中的注释",
        ) from error


def _ways(raw: Mapping[str, Mapping[str, list[str]]]) -> dict[str, dict[str, tuple[str, ...]]]:
    return {utility: {way: tuple(names) for way, names in ways.items()} for utility, ways in raw.items()}


def _surrounding(raw: Mapping[str, Any]) -> Surrounding:
    where = raw.get("where", {})
    return Surrounding(
        (raw["heading"], *raw.get("also", ())),
        raw["title_en"],
        raw["layer"],
        tuple(raw["name"]),
        Edge(raw["edge"]),
        bool(raw.get("along", False)),
        Served(raw.get("served", "")),
        float(raw.get("served_m", 0.0)),
        where.get("column"),
        frozenset(where.get("values", ())),
    )
