"""Conditions on a row's fields, as values: turned into SQL without any text of a user."""

from __future__ import annotations

import operator as op
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from gridtwin.model.feature_class import FeatureClass, FieldType
from gridtwin.store.database import Database, plain_where
from gridtwin.store.errors import BadValue

_DEEPEST = 32


class Operator(StrEnum):
    """How a field and a value are compared."""

    EQUAL = "="
    UNEQUAL = "<>"
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class Compare:
    """The field's value stands in this relation to `value`, which is of the field's type."""

    field: str
    operator: Operator
    value: Any


@dataclass(frozen=True, slots=True)
class Like:
    """The text fits the pattern: % stands for any text, _ for one character, whatever the case."""

    field: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Holds:
    """The text holds this text somewhere, whatever the case of a to z; no character stands for others."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """The field has one of the values."""

    field: str
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class IsMissing:
    """The field is empty."""

    field: str


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """All conditions hold; none holds always."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one condition holds."""

    conditions: tuple[Condition, ...]


Condition = Compare | Like | Holds | OneOf | IsMissing | Not | AllOf | AnyOf


def to_sql(database: Database, declared: FeatureClass, condition: Condition | None) -> sa.ColumnElement[bool]:
    """The condition on the table of the class.

    Raises:
        UnknownColumn: the class has no such field.
        BadValue: the field holds JSON, or the condition is nested too deep.
    """
    if condition is None:
        return sa.true()
    _check(declared, condition)
    return _sql(database, database.table(declared.name), condition)


def fields_of(condition: Condition, depth: int = 0) -> Iterator[str]:
    """The fields that the condition is about."""
    if depth > _DEEPEST:
        raise BadValue(
            f"the condition is nested more than {_DEEPEST} levels deep; write it flatter",
            zh=f"条件嵌套超过{_DEEPEST}层；请简化",
        )
    match condition:
        case Not(inner):
            yield from fields_of(inner, depth + 1)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from fields_of(part, depth + 1)
        case Compare() | Like() | Holds() | OneOf() | IsMissing():
            yield condition.field


def _check(declared: FeatureClass, condition: Condition) -> None:
    names = set(fields_of(condition))
    plain_where(declared, dict.fromkeys(names))
    for field in declared.fields:
        if field.name in names and field.type is FieldType.JSON:
            raise BadValue(
                f"{declared.name}.{field.name} holds structured data and cannot be compared",
                zh=f"{declared.name}.{field.name}为结构化数据，不能用于比较",
            )


def _sql(database: Database, table: sa.Table, condition: Condition) -> sa.ColumnElement[bool]:
    match condition:
        case Not(inner):
            return sa.not_(_sql(database, table, inner))
        case AllOf(parts):
            return sa.and_(sa.true(), *(_sql(database, table, part) for part in parts))
        case AnyOf(parts):
            return sa.or_(sa.false(), *(_sql(database, table, part) for part in parts))
        case Compare() | Like() | Holds() | OneOf() | IsMissing():
            return _plain_sql(database, table.c[condition.field], condition)


def _plain_sql(
    database: Database, column: sa.ColumnElement[Any], condition: Compare | Like | Holds | OneOf | IsMissing
) -> sa.ColumnElement[bool]:
    match condition:
        case IsMissing():
            return column.is_(None)
        case Like(_, pattern):
            return sa.func.lower(column).like(pattern.lower())
        case Holds(_, text):
            return sa.func.lower(column).contains(text.lower(), autoescape=True)
        case OneOf(name, values):
            return database.is_any_of(column, database.encode_where({name: list(values)})[name])
        case Compare(name, operator, value):
            return _compared(column, operator, database.encode_where({name: value})[name])


def _compared(
    column: sa.ColumnElement[Any], operator: Operator, value: Any
) -> sa.ColumnElement[bool]:  # Any: a value of any field type
    made: sa.ColumnElement[bool] = _COMPARISONS[operator](column, value)
    return made


_COMPARISONS: Mapping[Operator, Callable[[Any, Any], Any]] = {
    Operator.EQUAL: op.eq,
    Operator.UNEQUAL: op.ne,
    Operator.LESS: op.lt,
    Operator.AT_MOST: op.le,
    Operator.MORE: op.gt,
    Operator.AT_LEAST: op.ge,
}
