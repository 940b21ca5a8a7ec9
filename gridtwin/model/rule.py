"""Rules of a field in one flat record, for importers and stores that check whole columns at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gridtwin.model.domain import Code, Domain, domain
from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, Field, FieldType
from gridtwin.standards import code_structure


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What a column must keep: `allowed` are stored domain values, `pattern` a regular expression for codes.

    `listed` is the domain behind `allowed`, with the titles of its values; an open domain allows others too.
    `code_kind` names the code behind `pattern`; `gridtwin.standards.explain_code` says what is wrong with one
    value.
    """

    field: Field
    allowed: frozenset[Code] | None = None
    pattern: str | None = None
    code_kind: str | None = None
    listed: Domain | None = None

    @property
    def name(self) -> str:
        """Name of the column."""
        return self.field.name

    @property
    def type(self) -> FieldType:
        """Type of the column."""
        return self.field.type

    @property
    def required(self) -> bool:
        """Whether every row fills the column."""
        return self.field.required


def field_rules(
    declared: FeatureClass, *, with_system: bool = False, override_dir: str | Path | None = None
) -> tuple[FieldRule, ...]:
    """The rules of a class's columns, in order; `with_system` puts the system fields in front.

    >>> from gridtwin.model.feature_class import feature_class
    >>> field_rules(feature_class("unit_grid"))[0].pattern
    '[0-9]{6}[0-9]{3}[0-9]{3}[0-9]{3}'
    """
    fields = (*SYSTEM_FIELDS, *declared.fields) if with_system else declared.fields
    return tuple(_rule(declared, field, override_dir) for field in fields)


def _rule(declared: FeatureClass, field: Field, override_dir: str | Path | None) -> FieldRule:
    listed = domain(field.domain, override_dir=override_dir) if field.domain else None
    allowed = listed.allowed if listed and not listed.is_open else None
    kind = declared.code_kind if field.name == declared.code_field else None
    pattern = code_structure(kind).pattern if kind else None
    return FieldRule(field, allowed, pattern, kind, listed)
