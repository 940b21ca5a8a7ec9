"""Parameters of the ratings: `data/condition.toml` with a city's `standards/condition.toml` laid over it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from gridtwin.ledger.condition.formulas import formula
from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.rules import read_table
from gridtwin.standards import Row, load_table

T = TypeVar("T")


class Correction(StrEnum):
    """How the deducts of several distresses are joined (docs/decisions/0014-several-distresses.md)."""

    FORMULA = "formula"
    GUARDED = "guarded"


@dataclass(frozen=True, slots=True)
class Limit:
    """The least measure that counts; `is_included` when the limit itself counts."""

    measure: str
    least: float
    is_included: bool


@dataclass(frozen=True, slots=True)
class ConditionParameters:
    """What no standards table holds; meanings stand beside the values in `data/condition.toml`."""

    folder: Path | None
    road_edition: str
    older_road_edition: str
    grade_below_bands: str
    decimals: int
    correction: Correction
    patrol_kinds: tuple[str, ...]
    class_one: str
    bridge_grades: tuple[Mapping[str, Any], ...]  # Any: TOML values
    pci_formula: str
    pavements: Mapping[str, str]
    measures: Mapping[str, str]
    area_rules: Mapping[str, str]
    thresholds: Mapping[str, tuple[Limit, ...]]
    sidewalk: Mapping[str, str]
    tunnel: Mapping[str, Any]  # Any: TOML values
    _made: dict[Hashable, Any] = field(
        default_factory=dict, repr=False, compare=False
    )  # Any: as `once` made it

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made the first time only: tables are read once for thousands of objects."""
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]
        return made

    def rows(self, table: str, **conditions: str) -> tuple[Row, ...]:
        """Rows of a standards table, the city's own where it has one."""
        loaded = self.once(table, lambda: load_table(table, override_dir=self.folder))
        return loaded.where(**conditions)

    def index_formula(self, index: str) -> Row:
        """The row of `index_formulas` of an index."""
        return self.once(
            ("formula", index), lambda: load_table("index_formulas", override_dir=self.folder).row(index)
        )


def load_parameters(folder: Path | None = None) -> ConditionParameters:
    """The parameters; `folder` is the `standards` folder of a workspace and need not exist.

    Raises:
        BadRuleTable: a key is missing or a value cannot be.
    """
    override = None if folder is None else folder / "condition.toml"
    raw = read_table("condition", override)
    try:
        return _parse(raw, folder)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadRuleTable(
            f"{override}: {error}; see data/condition.toml for the keys and their values",
            zh=f"{override}：{error}；可用的键和值见data/condition.toml",
        ) from error


def _parse(raw: dict[str, Any], folder: Path | None) -> ConditionParameters:
    for rule in raw["area_rules"].values():
        formula(rule)
    return ConditionParameters(
        folder=folder,
        road_edition=str(raw["road_edition"]),
        older_road_edition=str(raw["older_road_edition"]),
        grade_below_bands=str(raw["grade_below_bands"]),
        decimals=int(raw["decimals"]),
        correction=Correction(raw["correction"]),
        patrol_kinds=tuple(raw["patrol_kinds"]),
        class_one=str(raw["class_one"]),
        bridge_grades=tuple(raw["bridge_grades"]),
        pci_formula=str(raw["pci"]["formula"]),
        pavements=dict(raw["pavements"]),
        measures=dict(raw["measures"]),
        area_rules=dict(raw["area_rules"]),
        thresholds={
            entry["text"]: tuple(_limit(limit) for limit in entry["limits"]) for entry in raw["thresholds"]
        },
        sidewalk=dict(raw["sidewalk"]),
        tunnel=dict(raw["tunnel"]),
    )


def _limit(entry: Mapping[str, Any]) -> Limit:
    included = "at_least" in entry
    return Limit(str(entry["measure"]), float(entry["at_least" if included else "above"]), included)
