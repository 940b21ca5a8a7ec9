"""Prices and effects of treatments as data (`data/treatments.toml`): examples until a city brings its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.condition.parameters import ConditionParameters, load_parameters
from gridtwin.ledger.condition.treatment import treatment
from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.rules import read_table

_NAME = "treatments"
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Treatment:
    """Price in cents for a square metre, and the effect on the index: `gain` points up to `ceiling`."""

    name: str
    en: str
    cents_per_m2: int
    gain: float
    ceiling: float
    on_defects: bool = False
    share: float = 1.0

    def after(self, index: Array) -> Array:
        """The index after the treatment, never below the one before."""
        made: Array = np.maximum(index, np.minimum(index + self.gain, self.ceiling))
        return made


@dataclass(frozen=True, slots=True)
class Solver:
    """Up to how many options the optimum is exact, the gap allowed above, and the longest time."""

    exact_options: int
    relative_gap: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Treatments:
    """All treatments, and which of them are for which grade of which pavement."""

    index: str
    benefit: str
    is_example: bool
    by_name: Mapping[str, Treatment]
    by_grade: Mapping[str, tuple[str, ...]]
    same_as: Mapping[str, str]
    assumed_aadt: Mapping[str, int]
    solver: Solver
    parameters: ConditionParameters

    def options(self, pavement: str, grade: str) -> tuple[Treatment, ...]:
        """Treatments for a grade, the usual one first; of the standards table where it has the pavement."""
        text = None
        if pavement in self.parameters.pavements:
            text = treatment(self.parameters, self.parameters.pavements[pavement], pci=grade).text
        names = self.by_grade.get(grade, ()) if text is None else tuple(text.split("或"))
        named = dict.fromkeys(self.same_as.get(name, name) for name in names)
        return tuple(self.by_name[name] for name in named if name in self.by_name)


def load_treatments(override_dir: Path | None = None) -> Treatments:
    """The treatments; a city's own file in the folder standards/ of its workspace counts.

    Raises:
        BadRuleTable: a key is missing, a price is not whole cents, a name is not declared.
    """
    path = None if override_dir is None else override_dir / f"{_NAME}.toml"
    raw = read_table(_NAME, path)
    try:
        made = _parse(raw, override_dir)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadRuleTable(
            f"{_NAME}.toml: {error}; docs/ledgers-works.md shows the keys of a treatment",
            zh=f"{_NAME}.toml：{error}；养护措施的写法见docs/ledgers-works.md",
        ) from error
    named = {name for names in made.by_grade.values() for name in names} | set(made.same_as.values())
    unknown = sorted(named - set(made.by_name))
    if unknown or made.benefit not in ("area", "traffic"):
        what = unknown[0] if unknown else made.benefit
        raise BadRuleTable(
            f"{_NAME}.toml: '{what}' is no declared treatment, or benefit is neither area nor traffic",
            zh=f"{_NAME}.toml：“{what}”不是已声明的措施，或benefit不是area或traffic",
        )
    return made


def _parse(raw: Mapping[str, Any], override_dir: Path | None) -> Treatments:  # Any: TOML values
    solver = raw["solver"]
    return Treatments(
        index=str(raw["index"]),
        benefit=str(raw["benefit"]),
        is_example=bool(raw["is_example"]),
        by_name={name: _treatment(name, entry) for name, entry in raw["treatment"].items()},
        by_grade={grade: tuple(names) for grade, names in raw["by_grade"].items()},
        same_as=dict(raw["same_as"]),
        assumed_aadt=dict(raw["assumed_aadt"]),
        solver=Solver(int(solver["exact_options"]), float(solver["relative_gap"]), float(solver["seconds"])),
        parameters=load_parameters(override_dir),
    )


def _treatment(name: str, entry: Mapping[str, Any]) -> Treatment:
    price = entry["cents_per_m2"]
    if not isinstance(price, int) or price < 1:
        raise ValueError(f"cents_per_m2 of {name} is {price}; it takes whole cents, 1 or more")
    return Treatment(
        name=name,
        en=str(entry["en"]),
        cents_per_m2=price,
        gain=float(entry["gain"]),
        ceiling=float(entry["ceiling"]),
        on_defects=entry.get("on") == "defects",
        share=float(entry.get("share", 1.0)),
    )
