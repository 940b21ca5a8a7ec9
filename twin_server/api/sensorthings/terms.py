"""Parts of a filter with their types: what stands in it as it is, and how texts become moments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import shapely
from odata_query import ast

from twin_server.api.sensorthings.fields import Key, Type
from twin_server.api.sensorthings.view import View
from twin_server.errors import BadRequest
from twin_server.sensing.times import parse_ms, to_ms

Node = Any  # Any: a node of odata-query's tree
Values = Sequence[Any]  # Any: by type
_SAFE_WHOLE = 2**53


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a filter: its type, and its values at an entity (several behind a navigation to many)."""

    type: Type
    values: Callable[[View, Key], Values]
    literal: Any = None  # Any: by type; what stands in the filter as it is

    def holds(self, view: View, key: Key) -> bool:
        """Whether a condition holds: for any of the values."""
        return any(self.values(view, key))


def literal(node: Node) -> Term:
    """A value that stands in the filter.

    Raises:
        BadRequest: it is none.
    """
    try:
        kind, value = _value(node)
    except (ValueError, OverflowError, shapely.errors.ShapelyError) as error:
        raise refused(f"'{str(getattr(node, 'val', ''))[:40]}' is no value", "含有无效的值") from error
    return Term(kind, lambda view, key: (value,), value)


def _value(node: Node) -> tuple[Type, Any]:
    if isinstance(node, ast.Integer):
        whole = int(node.val)
        return Type.NUMBER, whole if abs(whole) < _SAFE_WHOLE else float(whole)
    if isinstance(node, ast.DateTime):
        return Type.TIME, to_ms(node.py_val)
    if isinstance(node, ast.Duration):
        return Type.DURATION, int(node.py_val.total_seconds() * 1000)
    if isinstance(node, ast.Geography):
        made = shapely.from_wkt(node.val.replace("''", "'").split(";")[-1])
        return Type.GEO, made
    kinds = {
        ast.Null: Type.NULL, ast.Float: Type.NUMBER, ast.Boolean: Type.BOOL, ast.String: Type.TEXT,
        ast.Date: Type.DATE, ast.GUID: Type.TEXT,
    }  # fmt: skip
    if type(node) not in kinds:
        raise refused(f"{type(node).__name__} is not supported", f"不支持{type(node).__name__}")
    return kinds[type(node)], node.val if isinstance(node, ast.GUID) else node.py_val


def as_time(given: Term) -> Term:
    """Texts and days as moments."""
    if given.type is Type.TIME:
        return given
    if given.literal is not None:
        moment = _moment(given.literal)
        return Term(Type.TIME, lambda view, key: (moment,), moment)
    return Term(Type.TIME, lambda view, key: [_moment(value) for value in given.values(view, key)])


def _moment(value: date | str | None) -> int | None:
    if value is None:
        return None
    return parse_ms(value.isoformat() if isinstance(value, date) else value, "moment")


def refused(english: str, chinese: str) -> BadRequest:
    """The error that says what is wrong with a filter."""
    return BadRequest(
        f"$filter: {english}; see docs/sensorthings.md", zh=f"$filter：{chinese}；见docs/sensorthings.md"
    )
