"""What a facility pack says: host, extra fields, plans, form, quantities, indicators, relations, symbol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from gridtwin.ledger.inspection.forms import Form
from gridtwin.ledger.inspection.plans import Plan
from gridtwin.ledger.packs.arithmetic import Arithmetic
from gridtwin.model import feature_class
from gridtwin.model.feature_class import FeatureClass, Field
from gridtwin.standards import Standing, confidence_of

TODAY = "today"
# Known to every formula: rows, those with an inspection overdue, open defects, square kilometres of the area.
NUMBER, OVERDUE, DEFECTS, AREA = "number", "overdue", "defects", "area_km2"
Limit: TypeAlias = float | str | None  # a number, `today`, or none


@dataclass(frozen=True, slots=True)
class HostFacts:
    """Fields of a host class that stand for its state and the year it was built, where it has them."""

    state: str | None
    year: str | None


# Classes that have a column for further attributes.
HOSTS: Mapping[str, HostFacts] = {
    "facility": HostFacts("state", "built_year"),
    "component": HostFacts("state", "start_date"),
    "green_plot": HostFacts(None, None),
    "tree": HostFacts(None, "planted_year"),
}
ATTRIBUTES = "attributes"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a list as it is stored, with its titles."""

    value: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class PackField:
    """A field beyond those of the host class, kept in its attributes."""

    field: Field
    choices: tuple[Choice, ...] = ()
    source: str = ""
    confidence: str = "own"

    @property
    def name(self) -> str:
        """Name of the column."""
        return self.field.name

    @property
    def is_to_confirm(self) -> bool:
        """Whether its list or limits have not been confirmed against the standard."""
        return is_to_confirm(self.confidence)

    def parse(self, text: str) -> str | None:
        """The stored value behind a value or title in either language; None when nothing fits."""
        wanted = text.strip().casefold()
        for each in self.choices:
            if wanted in (each.value.casefold(), each.zh.casefold(), each.en.casefold()):
                return each.value
        return None

    def title(self, value: object, language: str = "zh") -> str:
        """A value as it is shown."""
        for each in self.choices:
            if each.value == value:
                return each.zh if language == "zh" else each.en
        if isinstance(value, bool):
            return {("zh", True): "是", ("zh", False): "否"}.get((language, value), "yes" if value else "no")
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Condition:
    """Which values of a field count: one of `values`, above or below a limit, filled in or not."""

    field: str
    values: tuple[Any, ...] | None = None
    above: Limit = None
    below: Limit = None
    filled: bool | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """The number of rows that meet all conditions, or the sum of a field over them."""

    name: str
    total: str | None = None
    where: tuple[Condition, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """Fields it looks at."""
        return (*((self.total,) if self.total else ()), *(each.field for each in self.where))


@dataclass(frozen=True, slots=True)
class Indicator:
    """A formula over quantities; `digits` after the point are shown."""

    name: str
    zh: str
    en: str
    unit: str
    formula: Arithmetic
    digits: int = 1
    confidence: str = "own"


@dataclass(frozen=True, slots=True)
class Follow:
    """Rows of a further class of which one of `fields` has the value that `key` has in the related row."""

    target: str
    fields: tuple[str, ...]
    key: str
    show: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """Rows of another class that belong to a facility.

    Attributes:
        via: field of the host that holds the id of the other row.
        by_host: whether the other class has host_class and host_id.
        within_m: else what lies this near; the nearest alone unless `many`.
    """

    name: str
    zh: str
    en: str
    target: str
    show: tuple[str, ...]
    via: str | None = None
    by_host: bool = False
    within_m: float | None = None
    many: bool = False
    follow: Follow | None = None


@dataclass(frozen=True, slots=True)
class Symbol:
    """How maps show the facilities; `classes` are colours by value of the field `by`."""

    colour: str
    icon: str
    size_mm: float
    by: str | None = None
    classes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """One kind of facilities. Its rows have one of the values in each field of `where`; empty: all rows."""

    name: str
    zh: str
    en: str
    version: str
    host: str
    where: Mapping[str, tuple[Any, ...]]
    fields: tuple[PackField, ...]
    state: str | None
    year: str | None
    plans: tuple[Plan, ...]
    form: Form | None
    quantities: Mapping[str, Quantity]
    indicators: tuple[Indicator, ...]
    relations: tuple[Relation, ...]
    symbol: Symbol
    file: str
    is_own: bool = False
    source: str = ""

    @property
    def declared(self) -> FeatureClass:
        """The host class."""
        return feature_class(self.host)

    @property
    def field_names(self) -> tuple[str, ...]:
        """Names of the pack's own fields."""
        return tuple(each.name for each in self.fields)

    @property
    def host_names(self) -> tuple[str, ...]:
        """Names of the host's fields, without the attributes that hold the pack's."""
        return tuple(name for name in self.declared.field_names if name != ATTRIBUTES)

    @property
    def condition(self) -> dict[str, Any]:
        """Which rows of the host are its, as `Workspace.read` takes it."""
        return {name: list(values) for name, values in self.where.items()}

    def field(self, name: str) -> PackField | None:
        """The pack's own field of that name."""
        return next((each for each in self.fields if each.name == name), None)

    def title(self, language: str) -> str:
        """Its title in Chinese (`zh`) or English (`en`)."""
        return self.zh if language == "zh" else self.en

    @property
    def to_confirm(self) -> tuple[str, ...]:
        """Fields, plans and indicators that have not been confirmed against the standard."""
        return (
            *(each.name for each in self.fields if each.is_to_confirm),
            *(each.kind for each in self.plans if each.is_to_confirm),
            *(each.name for each in self.indicators if is_to_confirm(each.confidence)),
        )


def is_to_confirm(mark: str) -> bool:
    """Whether a confidence mark asks for a look at the standard."""
    return confidence_of(mark).standing is Standing.CONFIRM
