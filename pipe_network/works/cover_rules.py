"""Least cover that a pipe must have: row of cover_depth.csv by kind, way of laying and material."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pandas as pd

from gridtwin.standards import Standing, confidence_of, load_table
from pipe_network.classes import class_facts
from pipe_network.errors import BadPipeData


@dataclass(frozen=True, slots=True)
class CoverRule:
    """Which pipes a row of the table holds for; `laying` None fits every way of laying."""

    kind: str
    laying: tuple[str, ...] | None
    steel: str | None
    row: str


@dataclass(frozen=True, slots=True)
class LeastCover:
    """A row of cover_depth.csv; metres. `other_m` (footways, other lanes) may be missing."""

    row: str
    motor_m: float
    other_m: float | None
    standard: str
    standing: Standing

    @property
    def elsewhere_m(self) -> float:
        """Cover outside motor lanes; that of motor lanes where the table has no other."""
        return self.motor_m if self.other_m is None else self.other_m


@dataclass(frozen=True, slots=True)
class CoverRules:
    """Rules in order, rows by name, open ways of laying, and how motor lanes are recognised."""

    rules: Sequence[CoverRule]
    rows: dict[str, LeastCover]
    open_laying: frozenset[str]
    lane_layer: str
    lane_column: str
    lane_values: frozenset[str]
    step_m: float

    def row_of(self, line: pd.Series) -> LeastCover | None:
        """The row for a line; None for kinds that the table does not know."""
        kind = class_facts(str(line["pipe_class"])).clearance
        words = f"{line.get('material')} {line.get('protection')}"
        for rule in self.rules:
            is_laid = rule.laying is None or line.get("embedding") in rule.laying
            if kind == rule.kind and is_laid and (rule.steel is None or rule.steel in words):
                return self.rows[rule.row]
        return None


def cover_rules(override_dir: Path | None = None) -> CoverRules:
    """Rules that come with the program, over cover_depth.csv or a city's own copy of it.

    Raises:
        BadPipeData: a rule names a row that the table does not have.
    """
    rows = {}
    for entry in load_table("cover_depth", override_dir=override_dir):
        other = entry["min_cover_m_non_motor_or_footway"]
        name = str(entry["pipe"])
        rows[name] = LeastCover(
            name,
            float(str(entry["min_cover_m_motor_lane"])),
            None if other is None else float(str(other)),
            str(entry["standard"]),
            confidence_of(str(entry["confidence"])).standing,
        )
    raw = _raw()
    rules = tuple(
        CoverRule(
            one["kind"], tuple(one["laying"]) if "laying" in one else None, one.get("steel"), one["row"]
        )
        for one in raw["rule"]
    )
    for rule in rules:
        if rule.row not in rows:
            raise BadPipeData(
                f"cover_rules.toml names row '{rule.row}', which cover_depth.csv lacks ({', '.join(rows)})",
                zh=f"cover_rules.toml引用的“{rule.row}”不在cover_depth.csv中；现有：{'、'.join(rows)}",
            )
    lane = raw["motor_lane"]
    return CoverRules(
        rules,
        rows,
        frozenset(raw["open"]["laying"]),
        lane["layer"],
        lane["column"],
        frozenset(lane["values"]),
        float(raw["sampling"]["step_m"]),
    )


def english_rows() -> dict[str, str]:
    """Row of cover_depth.csv → the same in English.

    >>> english_rows()["排水"]
    'sewage or stormwater'
    """
    return dict(_raw()["english"])


def _rule(raw: dict[str, Any]) -> CoverRule:  # Any: TOML values
    laying = tuple(raw["laying"]) if "laying" in raw else None
    return CoverRule(raw["kind"], laying, raw.get("steel"), raw["row"])


@cache
def _raw() -> dict[str, Any]:  # Any: TOML values
    return tomllib.loads(files("pipe_network").joinpath("data/cover_rules.toml").read_text("utf-8"))
