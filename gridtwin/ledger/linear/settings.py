"""Tolerances of routes and positions, and the kinds of linear events: data, which a city may set anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.rules import read_table

_NAME = "linear_settings"


class Shape(StrEnum):
    """What an event of a kind may be."""

    POINT = "point"
    SEGMENT = "segment"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Kind:
    """What events of a kind are; exclusive ones (of a title) must not overlap on one side of the road."""

    shape: Shape
    is_exclusive: bool
    per_title: bool = False


@dataclass(frozen=True, slots=True)
class RouteTolerances:
    """Metres within which ends meet, gaps are bridged, sections are on the route; shares.

    `section_check` of a section must lie on its route; a ring with less than `narrow_ring` of the area of a
    circle of its length is two carriageways.
    """

    snap_m: float
    bridge_m: float
    on_line_m: float
    section_check: float
    narrow_ring: float


@dataclass(frozen=True, slots=True)
class PositionLimits:
    """How far a position may lie from a route, and what still counts as on the line (metres)."""

    farthest_m: float
    centre_m: float


@dataclass(frozen=True, slots=True)
class RealignmentLimits:
    """How near a new line must meet the old one, and how far events are carried over (metres)."""

    join_m: float
    carry_m: float


@dataclass(frozen=True, slots=True)
class LinearSettings:
    """All settings of linear referencing."""

    routes: RouteTolerances
    positions: PositionLimits
    realignment: RealignmentLimits
    kinds: Mapping[str, Kind]


Table = TypeVar("Table", RouteTolerances, PositionLimits, RealignmentLimits)


def load_linear_settings(override_dir: Path | None = None) -> LinearSettings:
    """Settings, with a city's own `linear_settings.toml` in `override_dir` laid over them table by table.

    Raises:
        BadRuleTable: a table lacks a key, has an unknown one, or a value that is no positive number.
    """
    given = read_table(_NAME, None if override_dir is None else override_dir / f"{_NAME}.toml")
    return LinearSettings(
        routes=_numbers(RouteTolerances, given, "routes"),
        positions=_numbers(PositionLimits, given, "positions"),
        realignment=_numbers(RealignmentLimits, given, "realignment"),
        kinds={name: _kind(name, entry) for name, entry in given["kinds"].items()},
    )


def _numbers(made: type[Table], given: Mapping[str, Any], name: str) -> Table:  # Any: TOML values
    table = given[name]
    wanted = {field.name for field in fields(made)}
    if set(table) != wanted or not all(isinstance(v, int | float) and v > 0 for v in table.values()):
        raise BadRuleTable(
            f"{_NAME}: [{name}] needs a positive number for each of {', '.join(sorted(wanted))}; has {table}",
            zh=f"{_NAME}：[{name}]须为{'、'.join(sorted(wanted))}各给一个正数；现为{table}",
        )
    return made(**{key: float(value) for key, value in table.items()})


def _kind(name: str, entry: Mapping[str, Any]) -> Kind:
    try:
        shape = Shape(entry["shape"])
        return Kind(shape, bool(entry["is_exclusive"]), per_title=bool(entry.get("per_title", False)))
    except (KeyError, ValueError) as error:
        raise BadRuleTable(
            f"{_NAME}: kind {name} needs shape (point, segment, any) and is_exclusive; has {dict(entry)}",
            zh=f"{_NAME}：类别{name}须有shape（point、segment、any）和is_exclusive；现为{dict(entry)}",
        ) from error
