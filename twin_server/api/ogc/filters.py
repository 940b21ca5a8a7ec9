"""`filter` of a request (CQL text) as a condition: comparisons, LIKE, IN, BETWEEN, IS NULL, AND, OR, NOT.

The text is parsed by pygeofilter; functions, arithmetic and spatial predicates are refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pygeofilter import ast  # type: ignore[import-untyped]

from gridtwin.model.feature_class import FeatureClass, FieldType
from gridtwin.store.conditions import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    IsMissing,
    Like,
    Not,
    OneOf,
    Operator,
)
from twin_server.api.ogc.values import field_named, typed
from twin_server.errors import BadRequest

Node = Any  # Any: a node of pygeofilter's tree, which has no types
_DEEPEST = 32
_COMPARISONS: Mapping[type, Operator] = {
    ast.Equal: Operator.EQUAL,
    ast.NotEqual: Operator.UNEQUAL,
    ast.LessThan: Operator.LESS,
    ast.LessEqual: Operator.AT_MOST,
    ast.GreaterThan: Operator.MORE,
    ast.GreaterEqual: Operator.AT_LEAST,
}
_TURNED = {
    Operator.LESS: Operator.MORE,
    Operator.AT_MOST: Operator.AT_LEAST,
    Operator.MORE: Operator.LESS,
    Operator.AT_LEAST: Operator.AT_MOST,
}


def condition(declared: FeatureClass, node: Node, depth: int = 0) -> Condition:
    """The parsed filter as a condition on the rows of the class.

    Raises:
        BadRequest: it names an unknown field, compares what cannot be compared, or asks for more than we do.
    """
    if depth > _DEEPEST:
        raise _refused("nesting of this depth", "如此深的嵌套")
    if isinstance(node, ast.And | ast.Or):
        sides = condition(declared, node.lhs, depth + 1), condition(declared, node.rhs, depth + 1)
        return AllOf(sides) if isinstance(node, ast.And) else AnyOf(sides)
    if isinstance(node, ast.Not):
        return Not(condition(declared, node.sub_node, depth + 1))
    if type(node) in _COMPARISONS:
        return _comparison(declared, node)
    make = _PREDICATES.get(type(node))
    if make is None:
        raise _refused(type(node).__name__, type(node).__name__)
    made = make(declared, node)
    return Not(made) if getattr(node, "not_", False) else made


def _comparison(declared: FeatureClass, node: Node) -> Condition:
    operator, left, right = _COMPARISONS[type(node)], node.lhs, node.rhs
    if isinstance(right, ast.Attribute):
        left, right, operator = right, left, _TURNED.get(operator, operator)
    name = _field(declared, left)
    return Compare(name, operator, _value(declared, name, right))


def _between(declared: FeatureClass, node: Node) -> Condition:
    name = _field(declared, node.lhs)
    low, high = _value(declared, name, node.low), _value(declared, name, node.high)
    return AllOf((Compare(name, Operator.AT_LEAST, low), Compare(name, Operator.AT_MOST, high)))


def _like(declared: FeatureClass, node: Node) -> Condition:
    name = _field(declared, node.lhs)
    if field_named(declared, name).type is not FieldType.TEXT:
        raise BadRequest(f"LIKE is for text; {name} is none", zh=f"LIKE只用于文本；{name}不是文本")
    return Like(name, str(node.pattern))


def _one_of(declared: FeatureClass, node: Node) -> Condition:
    name = _field(declared, node.lhs)
    return OneOf(name, tuple(_value(declared, name, value) for value in node.sub_nodes))


def _missing(declared: FeatureClass, node: Node) -> Condition:
    return IsMissing(_field(declared, node.lhs))


_PREDICATES: Mapping[type, Callable[[FeatureClass, Node], Condition]] = {
    ast.Between: _between,
    ast.Like: _like,
    ast.In: _one_of,
    ast.IsNull: _missing,
}


def _field(declared: FeatureClass, node: Node) -> str:
    if not isinstance(node, ast.Attribute):
        raise _refused("anything but a field on the left", "左侧不是字段的写法")
    return field_named(declared, str(node.name)).name


def _value(declared: FeatureClass, name: str, node: Node) -> Any:  # Any: a value of any field type
    if isinstance(node, ast.Node):
        raise _refused("anything but a value on the right", "右侧不是数值的写法")
    return typed(field_named(declared, name), node)


def _refused(what: str, what_zh: str) -> BadRequest:
    return BadRequest(
        f"filter: {what} is not supported; use =, <>, <, <=, >, >=, LIKE, IN, BETWEEN, IS NULL, AND, OR, "
        "NOT, and bbox for places",
        zh=f"filter：不支持{what_zh}；可用=、<>、<、<=、>、>=、LIKE、IN、BETWEEN、IS NULL、AND、OR、NOT，"
        "按位置查询请用bbox",
    )
