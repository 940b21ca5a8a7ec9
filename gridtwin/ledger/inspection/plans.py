"""Plans of inspections as data: host class, kind, to which values of a field it applies, and the cycle.

Cycles come from the standards tables inspection_intervals and maintenance_grades (CJJ 36, CJJ 99) as
`data/inspection_plans.toml` says; plans of facilities come with their packs as `extra`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.inspection.periods import Period, Unit
from gridtwin.ledger.rules import read_table
from gridtwin.model import domain, feature_class
from gridtwin.standards import Standing, confidence_of, load_table

_NAME = "inspection_plans"
Raw: TypeAlias = Mapping[str, Any]  # Any: TOML values


@dataclass(frozen=True, slots=True)
class Plan:
    """One kind of inspection: due `after` the last one, overdue when `until` has passed.

    Attributes:
        field: field of the host that decides whether the plan applies; None when it applies to all.
        values: the field's values to which it applies.
        first: `at once` when a host never inspected is due since it was built, `after cycle` one cycle later.
        confidence: mark of the standards data; see docs/standards.md.
    """

    host_class: str
    kind: str
    en: str
    after: Period
    until: Period
    field: str | None = None
    values: tuple[str, ...] = ()
    first: str = "at once"
    source: str = ""
    confidence: str = "own"

    @property
    def is_to_confirm(self) -> bool:
        """Whether the cycle has not been confirmed against the standard."""
        return confidence_of(self.confidence).standing is Standing.CONFIRM


@dataclass(frozen=True, slots=True)
class Assumption:
    """What an empty field is taken to be, by the value of another field of the host."""

    host_class: str
    field: str
    source: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Plans:
    """All plans of a city, and what is assumed where a card is incomplete."""

    plans: tuple[Plan, ...]
    assumptions: tuple[Assumption, ...] = field(default=())

    def plans_for(self, host_class: str) -> tuple[Plan, ...]:
        """The plans of a class, in order."""
        return tuple(plan for plan in self.plans if plan.host_class == host_class)

    def assumption(self, host_class: str, name: str) -> Assumption | None:
        """What stands in for an empty field."""
        fitting = (each for each in self.assumptions if (each.host_class, each.field) == (host_class, name))
        return next(fitting, None)


def load_plans(override_dir: Path | None = None, *, extra: Iterable[Plan] = ()) -> Plans:
    """The plans of `inspection_plans.toml` and the standards tables; a city's own files count.

    Args:
        override_dir: folder standards/ of the workspace; need not exist.
        extra: plans from elsewhere, such as facility packs.

    Raises:
        BadRuleTable: a plan lacks a key, names a field that is not there, or ends before it begins.
    """
    path = None if override_dir is None else override_dir / f"{_NAME}.toml"
    raw = read_table(_NAME, path)
    where = str(path) if path is not None and path.exists() else f"{_NAME}.toml"
    try:
        made = (
            *(plan for entry in raw.get("interval", ()) for plan in _intervals(entry, override_dir)),
            *(plan for entry in raw.get("patrol", ()) for plan in _patrols(entry, override_dir)),
            *(plan_of(entry) for entry in raw.get("plan", ())),
            *extra,
        )
        assumptions = tuple(
            Assumption(host, name, str(rule["from"]), dict(rule["values"]))
            for host, rules in raw.get("assumed", {}).items()
            for name, rule in rules.items()
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadRuleTable(
            f"{where}: {error}; docs/ledgers-inspection.md shows the keys of a plan",
            zh=f"{where}：{error}；检查计划的写法见docs/ledgers-inspection.md",
        ) from error
    for plan in made:
        _check(plan, where)
    return Plans(made, assumptions)


def plan_of(entry: Raw) -> Plan:
    """A plan from its TOML entry: host_class, kind, after, until, unit; en, field, values, first, source.

    Raises:
        KeyError, ValueError: a key is missing or the unit is unknown.
    """
    unit = Unit(entry["unit"])
    return Plan(
        host_class=str(entry["host_class"]),
        kind=str(entry["kind"]),
        en=str(entry.get("en", entry["kind"])),
        after=Period(int(entry["after"]), unit),
        until=Period(int(entry.get("until", entry["after"])), unit),
        field=entry.get("field"),
        values=tuple(entry.get("values", ())),
        first=str(entry.get("first", "at once")),
        source=str(entry.get("source", "")),
        confidence=str(entry.get("confidence", "own")),
    )


def _intervals(entry: Raw, override_dir: Path | None) -> list[Plan]:
    table = load_table("inspection_intervals", override_dir=override_dir)
    made = []
    for row in table.where(subject=entry["host_class"], inspection=entry["kind"]):
        scope = row["scope"]
        values = [] if scope is None else entry.get("scopes", {}).get(scope, [scope])
        cycle = {"after": row["years_from"], "until": row["years_to"], "unit": "year"}
        made.append(plan_of({**entry, **cycle, **_origin(row), "values": values}))
    return made


def _patrols(entry: Raw, override_dir: Path | None) -> list[Plan]:
    table = load_table("maintenance_grades", override_dir=override_dir)
    return [
        plan_of(
            {
                **entry,
                **_origin(row),
                "after": row["patrol_days"],
                "unit": "day",
                "values": [row["grade"]],
            }
        )
        for row in table.where(subject=entry["host_class"])
    ]


def _origin(row: Raw) -> dict[str, str]:
    return {"source": f"{row['standard']} ({row['source']})", "confidence": str(row["confidence"])}


def _check(plan: Plan, where: str) -> None:
    declared = feature_class(plan.host_class)
    name = f"{plan.host_class} {plan.kind}"
    if plan.field is not None and plan.field not in declared.field_names:
        raise _bad(where, name, f"{plan.host_class} has no field {plan.field}", f"没有字段{plan.field}")
    if plan.after.count < 1 or plan.until.days < plan.after.days:
        raise _bad(where, name, "after must be 1 or more, and until not less", "after须≥1且until不小于after")
    if plan.first not in ("at once", "after cycle"):
        raise _bad(where, name, "first is 'at once' or 'after cycle'", "first须为at once或after cycle")
    listed = next((each.domain for each in declared.fields if each.name == plan.field), None)
    known = domain(listed) if listed else None
    unknown = [value for value in plan.values if known and not known.is_open and value not in known.allowed]
    if unknown:
        raise _bad(
            where, name, f"{plan.field} is never '{unknown[0]}'", f"{plan.field}没有取值“{unknown[0]}”"
        )


def _bad(where: str, name: str, why: str, why_zh: str) -> BadRuleTable:
    return BadRuleTable(f"{where}: plan {name}: {why}", zh=f"{where}：检查计划{name}：{why_zh}")
