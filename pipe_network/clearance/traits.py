"""What the clearance tables ask of a pipe: utility, way of laying, diameter, gas pressure, voltage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.standards import load_table
from pipe_network.classes import class_facts
from pipe_network.clearance.kinds import kinds
from pipe_network.levels import sizes

Ints = NDArray[np.int64]

_GAS = "燃气"
_PRESSURE = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*(MPa|kPa|Pa)\s*$", re.IGNORECASE)
_MPA = {"mpa": 1.0, "kpa": 1e-3, "pa": 1e-6}


@dataclass(frozen=True, slots=True)
class Traits:
    """A pipe or a thing as the tables see it; None where something is not known or does not apply."""

    utility: str
    laying: str | None = None
    diameter_mm: float | None = None
    gas_class: str | None = None
    voltage_kv: float | None = None
    headings: tuple[str, ...] = ()

    @property
    def is_thing(self) -> bool:
        """Whether it is something on the ground, with headings of its own."""
        return bool(self.headings)


@dataclass(frozen=True, slots=True)
class Profiles:
    """The different traits among lines, and which of them each line has."""

    of_line: Ints
    traits: tuple[Traits, ...]


def profiles(lines: pd.DataFrame) -> Profiles:
    """Traits of lines with the columns of `pipe_line`; a class without a clearance row has utility ''."""
    size = sizes(lines)
    diameter = np.nan_to_num(np.fmax(size.width_m, size.height_m) * 1000).round(1)
    columns = pd.DataFrame(
        {
            "utility": lines["pipe_class"].map(lambda code: class_facts(str(code)).clearance),
            "laying": _column(lines, "embedding").map(kinds().laying).astype(object).fillna(""),
            "diameter": diameter,
            "gas": _column(lines, "pressure").fillna("").astype(str),
            "voltage": pd.to_numeric(_column(lines, "voltage_kv"), errors="coerce").fillna(0.0).astype(float),
        }
    )
    columns["gas"] = columns["gas"].where(columns["utility"] == _GAS, "")
    groups = columns.groupby(list(columns), sort=False)
    found = columns.drop_duplicates().itertuples(index=False, name=None)
    return Profiles(np.asarray(groups.ngroup(), np.int64), tuple(_traits(*key) for key in found))


def gas_pressure_class(text: str) -> str | None:
    """The pressure class that a text names or that its figure falls into (GB 50028); None for anything else.

    >>> gas_pressure_class("中压A"), gas_pressure_class("0.3MPa"), gas_pressure_class("3 kPa")
    ('中压A', '中压A', '低压')
    >>> gas_pressure_class("B") is None
    True
    """
    cleaned = text.strip().replace("(", "").replace(")", "").replace("级", "")
    if cleaned in gas_classes():
        return cleaned
    found = _PRESSURE.match(text)
    if found is None:
        return None
    pressure = float(found[1]) * _MPA[found[2].lower()]
    for name, (above, up_to) in gas_classes().items():
        if pressure <= up_to and (pressure > above or above == 0):
            return name
    return None


@cache
def gas_classes() -> dict[str, tuple[float, float]]:
    """Pressure classes as the clearance tables write them → MPa above and up to."""
    return {
        f"{row['pressure_class']}{row['grade'] or ''}": (
            float(row["p_from_mpa_exclusive"] or 0),
            float(row["p_to_mpa_inclusive"] or 0),
        )
        for row in load_table("gas_pressure_classes")
    }


def _traits(utility: str, laying: str, diameter: float, gas: str, voltage: float) -> Traits:
    return Traits(
        utility,
        laying or None,
        diameter if diameter > 0 else None,
        gas_pressure_class(gas) if gas else None,
        voltage if voltage > 0 else None,
    )


def _column(lines: pd.DataFrame, name: str) -> pd.Series:
    return lines[name].astype(object) if name in lines else pd.Series(None, lines.index, dtype=object)
