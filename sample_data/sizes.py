"""The plans of data/sizes.toml as values."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from sample_data.errors import UnknownSize

SIZES = ("small", "district", "city")


@dataclass(frozen=True, slots=True)
class River:
    """The river band of a plan and the bend of its street grid."""

    t: float
    width_m: float
    bend_m: float
    wave_m: float
    fade_m: float
    turn: float


@dataclass(frozen=True, slots=True)
class RoadClass:
    """Cross section of a class of roads: between the red lines, between the kerbs, and its lanes."""

    width_m: float
    carriageway_m: float
    lanes: int
    grade: str


@dataclass(frozen=True, slots=True)
class Zone:
    """A rectangle of the plan with one character."""

    name: str
    rect: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Size:
    """Everything that distinguishes one size of sample city; a city without lines draws its own."""

    name: str
    width_m: float
    components: int
    sensors: int
    river: River
    hills: tuple[dict[str, float], ...]
    changes: dict[str, int]
    zones: tuple[Zone, ...] = ()
    must: tuple[tuple[float, float, str], ...] = ()
    verticals: tuple[tuple[float, str], ...] = ()
    horizontals: tuple[tuple[float, str], ...] = ()
    bridges: tuple[float, ...] = ()
    tunnels: tuple[float, ...] = ()
    spacing_m: tuple[float, float] | None = None
    bridge_every: int = 3
    tunnel_every: int = 3


@cache
def table(name: str) -> dict[str, Any]:  # Any: TOML values; the callers know their table
    """One TOML file of the generator's data.

    >>> sorted(table("sizes")["road_classes"])
    ['主干路', '支路', '次干路']
    """
    return tomllib.loads((files("sample_data") / "data" / f"{name}.toml").read_text("utf-8"))


def size(name: str) -> Size:
    """The plan of that size.

    Raises:
        UnknownSize: there is no such size.
    """
    if name not in SIZES:
        raise UnknownSize(
            f"size '{name}' is not known; choose one of {', '.join(SIZES)}",
            zh=f"没有规模“{name}”；请从{', '.join(SIZES)}中选择",
        )
    raw = dict(table("sizes")[name])
    raw["river"] = River(**raw["river"])
    raw["zones"] = tuple(Zone(entry["name"], tuple(entry["rect"])) for entry in raw["zones"])
    for key in ("must", "verticals", "horizontals"):
        raw[key] = tuple(tuple(entry) for entry in raw.get(key, ()))
    for key in ("hills", "bridges", "tunnels", "spacing_m"):
        if key in raw:
            raw[key] = tuple(raw[key])
    return Size(name=name, **raw)


def road_class(name: str) -> RoadClass:
    """Cross section of a class of roads, by its name in CJJ 36."""
    return RoadClass(**table("sizes")["road_classes"][name])
