"""What the census asks of each component class: name, duplicate distance, accuracy, impossible states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.rules import read_table
from gridtwin.standards import accuracy_classes


@dataclass(frozen=True, slots=True)
class Impossible:
    """States that some classes cannot have, and why."""

    states: frozenset[str]
    classes: frozenset[str]
    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class ClassDemands:
    """Demands on every known class, looked up by class code.

    Attributes:
        names: class code → name.
        duplicate_m: class code → distance within which a second component of the class is suspect.
        accuracy: class code → coarsest accuracy class that is good enough.
        mean_error_m: accuracy class → mean error; finer classes have smaller ones.
        impossible: states that classes cannot have.
    """

    names: Mapping[str, str]
    duplicate_m: Mapping[str, float]
    accuracy: Mapping[str, str]
    mean_error_m: Mapping[str, float]
    impossible: tuple[Impossible, ...]


def load_demands(names: Mapping[str, str], override: Path | None = None) -> ClassDemands:
    """Demands on the classes of `names` (code → name) by `data/census_classes.toml`, a city's file over it.

    The city's file says what is otherwise, value by value; only its list of impossible states stands alone.

    Raises:
        BadRuleTable: a distance that is not above 0, an unknown accuracy class, or a key that does not exist.
    """
    table = _laid_over(read_table("census_classes"), read_table("census_classes", override))
    errors = {entry.accuracy_class: float(entry.mean_error_m) for entry in accuracy_classes()}
    for code, entry in {"defaults": table["defaults"], **table["majors"], **table["classes"]}.items():
        _check(code, entry, errors)
    found = {code: _demand(code, table) for code in names}
    return ClassDemands(
        dict(names),
        {code: float(entry["duplicate_m"]) for code, entry in found.items()},
        {code: str(entry["accuracy"]) for code, entry in found.items()},
        errors,
        tuple(_impossible(entry) for entry in table["impossible"]),
    )


def _laid_over(own: Mapping[str, Any], city: Mapping[str, Any]) -> dict[str, Any]:  # Any: TOML values
    made = dict(city)
    made["defaults"] = {**own["defaults"], **city["defaults"]}
    for part in ("majors", "classes"):
        changes = {code: {**own[part].get(code, {}), **entry} for code, entry in city[part].items()}
        made[part] = {**own[part], **changes}
    return made


def _demand(code: str, table: Mapping[str, Any]) -> dict[str, Any]:  # Any: TOML values
    return {**table["defaults"], **table["majors"].get(code[:2], {}), **table["classes"].get(code, {})}


def _impossible(entry: Mapping[str, Any]) -> Impossible:
    return Impossible(frozenset(entry["states"]), frozenset(entry["classes"]), entry["en"], entry["zh"])


def _check(code: str, entry: Mapping[str, Any], accuracy: Mapping[str, float]) -> None:
    unknown = set(entry) - {"duplicate_m", "accuracy"}
    if unknown:
        raise BadRuleTable(
            f"census class {code}: keys {sorted(unknown)} do not exist; see docs/census.md",
            zh=f"普查类别{code}：没有键{sorted(unknown)}；见docs/census.md",
        )
    distance = entry.get("duplicate_m", 1.0)
    if isinstance(distance, bool) or not isinstance(distance, int | float) or distance <= 0:
        raise BadRuleTable(
            f"census class {code}: duplicate_m = {distance!r} must be a number of metres above 0",
            zh=f"普查类别{code}：duplicate_m = {distance!r}应为大于0的米数",
        )
    if entry.get("accuracy", "A") not in accuracy:
        raise BadRuleTable(
            f"census class {code}: accuracy '{entry['accuracy']}' is none of {', '.join(accuracy)}",
            zh=f"普查类别{code}：定位精度“{entry['accuracy']}”不在{', '.join(accuracy)}之中",
        )
