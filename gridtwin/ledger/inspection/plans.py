"""Plans of inspections as data: host class, kind, to which values of a field it applies, and the cycle.

Cycles come from the standards tables inspection_intervals and maintenance_grades (CJJ 36, CJJ 99) as
`data/inspection_plans.toml` says; plans of facilities come with their packs as `extra`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.inspection.periods import Period, Unit
from gridtwin.ledger.rules import read_table
from gridtwin.model import domain, feature_class
from gridtwin.model.feature_class import FeatureClass
from gridtwin.standards import Standing, confidence_of, load_table

_NAME = "inspection_plans"
Raw: TypeAlias = Mapping[str, Any]  # Any: TOML values
Values: TypeAlias = Mapping[str, tuple[Any, ...]]  # values of each field


@dataclass(frozen=True, slots=True)
class Plan:
    """One kind of inspection: due `after` the last one, overdue when `until` has passed.

    Attributes:
        scope: whose plan it is, values by field of the host; other hosts need none. Empty: all.
        when: values by field that decide the cycle; a host in scope that fits none lacks a plan.
        own: fields of `when` that a facility pack keeps in the host's attributes.
        first: `at once` when a host never inspected is due since it was built, `after cycle` one cycle later.
        confidence: mark of the standards data; see docs/standards.md.
    """

    host_class: str
    kind: str
    en: str
    after: Period
    until: Period
    scope: Values = field(default_factory=dict, hash=False)
    when: Values = field(default_factory=dict, hash=False)
    own: frozenset[str] = frozenset()
    first: str = "at once"
    source: str = ""
    confidence: str = "own"

    @property
    def is_to_confirm(self) -> bool:
        """Whether the cycle has not been confirmed against the standard."""
        return confidence_of(self.confidence).standing is Standing.CONFIRM

    @property
    def conditions(self) -> Values:
        """All that a host must have for the plan to apply."""
        return {**self.scope, **self.when}

    def cycle(self, language: str) -> str:
        """Such as `3 to 6 months` or `3个月至6个月`."""
        if self.after == self.until:
            return self.after.text(language)
        if language == "zh":
            return f"{self.after.text('zh')}至{self.until.text('zh')}"
        return f"{self.after.count} to {self.until.text('en')}"


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
    """A plan from its TOML entry: host_class, kind, after, until, unit; en, first, source, confidence.

    `field` and `values`, or a table `scope`, say whose plan it is; `when` what decides the cycle.

    Raises:
        KeyError, TypeError, ValueError: a key is missing, the unit is unknown, or values are no lists.
    """
    unit = Unit(entry["unit"])
    scope = dict(entry.get("scope", {}))
    if entry.get("field") is not None:
        scope[str(entry["field"])] = entry.get("values", ())
    return Plan(
        host_class=str(entry["host_class"]),
        kind=str(entry["kind"]),
        en=str(entry.get("en", entry["kind"])),
        after=Period(int(entry["after"]), unit),
        until=Period(int(entry.get("until", entry["after"])), unit),
        scope=_listed(scope),
        when=_listed(entry.get("when", {})),
        own=frozenset(entry.get("own", ())),
        first=str(entry.get("first", "at once")),
        source=str(entry.get("source", "")),
        confidence=str(entry.get("confidence", "own")),
    )


def _listed(given: Raw) -> dict[str, tuple[Any, ...]]:
    """Values of each field as a tuple; a single value stands for a list of it."""
    return {
        str(name): tuple(values) if isinstance(values, list | tuple) else (values,)
        for name, values in given.items()
    }


def _decided(entry: Raw, cycle: Raw, values: Sequence[str]) -> Plan:
    """A plan out of a standards table: the field of the entry decides which row of the table applies."""
    rest = {key: value for key, value in entry.items() if key not in ("field", "scopes")}
    return plan_of({**rest, **cycle, "when": {entry["field"]: values} if "field" in entry else {}})


def _intervals(entry: Raw, override_dir: Path | None) -> list[Plan]:
    table = load_table("inspection_intervals", override_dir=override_dir)
    made = []
    for row in table.where(subject=entry["host_class"], inspection=entry["kind"]):
        scope = row["scope"]
        values = [] if scope is None else entry.get("scopes", {}).get(scope, [scope])
        cycle = {"after": row["years_from"], "until": row["years_to"], "unit": "year"}
        made.append(_decided(entry, {**cycle, **_origin(row)}, values))
    return made


def _patrols(entry: Raw, override_dir: Path | None) -> list[Plan]:
    table = load_table("maintenance_grades", override_dir=override_dir)
    return [
        _decided(entry, {**_origin(row), "after": row["patrol_days"], "unit": "day"}, [str(row["grade"])])
        for row in table.where(subject=entry["host_class"])
    ]


def _origin(row: Raw) -> dict[str, str]:
    return {"source": f"{row['standard']} ({row['source']})", "confidence": str(row["confidence"])}


def _check(plan: Plan, where: str) -> None:
    declared = feature_class(plan.host_class)
    name = f"{plan.host_class} {plan.kind}"
    for field_name in plan.conditions:
        if field_name not in plan.own and field_name not in declared.field_names:
            raise _bad(where, name, f"{plan.host_class} has no field {field_name}", f"没有字段{field_name}")
    if plan.after.count < 1 or plan.until.days < plan.after.days:
        raise _bad(where, name, "after must be 1 or more, and until not less", "after须≥1且until不小于after")
    if plan.first not in ("at once", "after cycle"):
        raise _bad(where, name, "first is 'at once' or 'after cycle'", "first须为at once或after cycle")
    for field_name, values in plan.conditions.items():
        _check_values(declared, (field_name, values), where, name)


def _check_values(declared: FeatureClass, given: tuple[str, tuple[Any, ...]], where: str, name: str) -> None:
    """Refuse an empty list, and values that the field never has."""
    field_name, values = given
    if not values:
        raise _bad(where, name, f"{field_name}: name at least one value", f"{field_name}至少给出一个取值")
    listed = next((each.domain for each in declared.fields if each.name == field_name), None)
    known = domain(listed) if listed else None
    unknown = [value for value in values if known and not known.is_open and value not in known.allowed]
    if unknown:
        raise _bad(
            where, name, f"{field_name} is never '{unknown[0]}'", f"{field_name}没有取值“{unknown[0]}”"
        )


def _bad(where: str, name: str, why: str, why_zh: str) -> BadRuleTable:
    return BadRuleTable(f"{where}: plan {name}: {why}", zh=f"{where}：检查计划{name}：{why_zh}")
