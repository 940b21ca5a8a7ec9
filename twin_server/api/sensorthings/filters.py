"""`$filter`, parsed by odata-query, as a function of an entity. No text of it reaches a database."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from typing import Any

from odata_query import ast
from odata_query.exceptions import ODataException
from odata_query.grammar import ODataLexer, ODataParser

from twin_server.api.sensorthings.fields import Field, Key, Type
from twin_server.api.sensorthings.functions import FUNCTIONS, Function, apply
from twin_server.api.sensorthings.kinds import ID_NAMES, KINDS, Link
from twin_server.api.sensorthings.terms import Node, Term, Values, as_time, literal, refused
from twin_server.api.sensorthings.view import View

_DEEPEST = 60
_LONGEST_PATH = 4
_COMPARISONS: Mapping[type, Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_ARITHMETIC: Mapping[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: math.fmod,
}


def parse(text: str) -> Node:
    """The tree of a filter.

    Raises:
        BadRequest: it cannot be read.
    """
    parser = ODataParser()
    parser._function_call = ast.Call  # type: ignore[method-assign]  # ours are more than odata-query's
    try:
        made = parser.parse(ODataLexer().tokenize(text.strip()))
    except (
        ODataException,
        RecursionError,
        NotImplementedError,
        ValueError,
        TypeError,
        AttributeError,
    ) as error:
        raise refused(f"'{text[:80]}' cannot be read", f"“{text[:80]}”无法识别") from error
    if made is None:
        raise refused("it is empty", "内容为空")
    return made


def condition(kind: str, node: Node) -> Term:
    """A filter as a condition on entities of a kind.

    Raises:
        BadRequest: it names what is not there, or compares what cannot be compared.
    """
    made = term(kind, node)
    if made.type not in (Type.BOOL, Type.ANY):
        raise refused(f"it gives a {made.type}, and has to say true or false", "结果须为真或假")
    return made


def term(kind: str, node: Node, depth: int = 0) -> Term:
    """A part of a filter."""
    if depth > _DEEPEST:
        raise refused("it is nested too deeply", "嵌套过深")
    if isinstance(node, ast.Identifier | ast.Attribute):
        return path(kind, names_of(node))
    if isinstance(node, ast._Literal):
        return literal(node)
    make = _MAKERS.get(type(node))
    if make is None:
        raise refused(f"{type(node).__name__} is not supported", f"不支持{type(node).__name__}")
    return make(kind, node, depth + 1)


def names_of(node: Node) -> list[str]:
    """The names of a path."""
    made: list[str] = []
    while isinstance(node, ast.Attribute):
        made.append(node.attr)
        node = node.owner
    if not isinstance(node, ast.Identifier) or len(made) > 20:
        raise refused("a path is names with / between them", "路径须为以/分隔的名称")
    return [".".join((*node.namespace, node.name)), *reversed(made)]


def path(kind: str, names: Sequence[str]) -> Term:
    """Values at the end of a path such as `result` or `Datastream/Thing/properties/gridCode`."""
    links: list[Link] = []
    left = list(names)
    while left and left[0] in KINDS[kind].links:
        link = KINDS[kind].links[left.pop(0)]
        if link.follow is None:
            raise refused(
                "there is no way through Observations; ask for Observations with Datastream/…",
                "不能经由Observations筛选；请查询Observations并使用Datastream/…",
            )
        links.append(link)
        kind = link.kind
    if not left or len(links) > _LONGEST_PATH:
        raise refused("a path ends at a property, after at most four steps", "路径须以属性结尾，且不超过四级")
    field, inner = _field(kind, left[0]), left[1:]
    if inner and field.type is not Type.ANY:
        raise refused(f"'{left[0]}' has no parts", f"“{left[0]}”没有下级")
    return Term(field.type, _following(links, field, inner))


def _following(links: Sequence[Link], field: Field, inner: Sequence[str]) -> Callable[[View, Key], Values]:
    if not links and not inner:
        return lambda view, key: (field.get(view, key),)

    def values(view: View, key: Key) -> Values:
        keys = [key]
        for link in links:
            assert link.follow is not None  # noqa: S101 - checked when the path was read
            keys = [found for one in keys for found in link.follow(view.book, one)]
        found = [field.get(view, one) for one in keys]
        for name in inner:
            found = [value.get(name) if isinstance(value, dict) else None for value in found]
        return found

    return values


def _field(kind: str, name: str) -> Field:
    declared = KINDS[kind]
    if name in ID_NAMES:
        is_text = kind in ("Observation", "ObservedProperty")
        return Field(Type.TEXT if is_text else Type.NUMBER, lambda view, key: declared.id_of(view.book, key))
    if name not in declared.fields:
        known = ", ".join(["id", *declared.fields, *declared.links])
        raise refused(
            f"{kind} has no '{name[:40]}'; it has {known}", f"{kind}没有“{name[:40]}”；可用：{known}"
        )
    return declared.fields[name]


def _compare(kind: str, node: Node, depth: int) -> Term:
    left = term(kind, node.left, depth)
    if isinstance(node.comparator, ast.In):
        if not isinstance(node.right, ast.List):
            raise refused("in is followed by a list: (1,2)", "in之后须为列表，如(1,2)")
        terms = [term(kind, one, depth) for one in node.right.val]
        found = [_compared(left, one, ast.Eq) for one in terms]
        return Term(Type.BOOL, lambda view, key: (any(one.holds(view, key) for one in found),))
    return _compared(left, term(kind, node.right, depth), type(node.comparator))


def _compared(left: Term, right: Term, how: type) -> Term:
    left, right = _alike(left, right)
    compare, is_ordered = _COMPARISONS[how], how in _ORDERED
    if Type.NULL in (left.type, right.type):
        if is_ordered:
            raise refused("null is neither more nor less", "null不能比较大小")
        other = right if left.type is Type.NULL else left
        wants_none = how is ast.Eq

        def is_none(view: View, key: Key) -> Values:
            values = other.values(view, key)
            return (all(value is None for value in values) is wants_none,)

        return Term(Type.BOOL, is_none)
    if Type.GEO in (left.type, right.type):
        raise refused("geometries are compared by st_equals and the like", "几何图形请用st_equals等函数比较")
    check = _span_compared(how) if left.type is Type.SPAN else compare
    loose = Type.ANY in (left.type, right.type)

    def values(view: View, key: Key) -> Values:
        pairs = product(left.values(view, key), right.values(view, key))
        return [
            check(one, two)
            for one, two in pairs
            if one is not None and two is not None and (not loose or _is_comparable(one, two))
        ]

    return Term(Type.BOOL, values)


def _alike(left: Term, right: Term) -> tuple[Term, Term]:
    """Both sides as one type: texts and days beside moments are read as moments."""
    kinds = (left.type, right.type)
    if left.type is right.type and left.type is not Type.SPAN:
        return left, right
    if Type.NULL in kinds or Type.ANY in kinds:
        return left, right
    if left.type is Type.SPAN and right.type in (Type.TIME, Type.TEXT, Type.DATE):
        return left, as_time(right)
    if left.type is Type.TIME and right.type in (Type.TEXT, Type.DATE):
        return left, as_time(right)
    if right.type is Type.TIME and left.type in (Type.TEXT, Type.DATE):
        return as_time(left), right
    raise refused(f"{left.type} and {right.type} cannot be compared", f"{left.type}与{right.type}不能比较")


def _span_compared(how: type) -> Callable[[tuple[int, int], int], bool]:
    """A span is after a moment when it begins after it, before when it ends before it."""
    compare = _COMPARISONS[how]
    if how in (ast.Gt, ast.GtE):
        return lambda span, moment: compare(span[0], moment)
    if how in (ast.Lt, ast.LtE):
        return lambda span, moment: compare(span[1], moment)
    return lambda span, moment: compare(span[0], moment) and compare(span[1], moment)


def _is_comparable(one: Any, two: Any) -> bool:
    number = int | float
    return isinstance(one, str) == isinstance(two, str) and isinstance(one, number) == isinstance(two, number)


def _both(kind: str, node: Node, depth: int) -> Term:
    left, right = (_truth(term(kind, side, depth)) for side in (node.left, node.right))
    if isinstance(node.op, ast.And):
        return Term(Type.BOOL, lambda view, key: (left.holds(view, key) and right.holds(view, key),))
    return Term(Type.BOOL, lambda view, key: (left.holds(view, key) or right.holds(view, key),))


def _unary(kind: str, node: Node, depth: int) -> Term:
    inner = term(kind, node.operand, depth)
    if isinstance(node.op, ast.Not):
        _truth(inner)
        return Term(Type.BOOL, lambda view, key: (not inner.holds(view, key),))
    if inner.type not in (Type.NUMBER, Type.DURATION, Type.ANY):
        raise refused(f"- stands before numbers, not before {inner.type}", "负号只用于数值")
    return Term(inner.type, lambda view, key: [_negated(value) for value in inner.values(view, key)])


def _negated(value: Any) -> Any:  # Any: a number, or what JSON has
    return -value if isinstance(value, int | float) else None


def _truth(given: Term) -> Term:
    if given.type not in (Type.BOOL, Type.ANY):
        raise refused(f"and, or, not stand between conditions, not {given.type}", "and、or、not只用于条件")
    return given


def _calculated(kind: str, node: Node, depth: int) -> Term:
    left, right = term(kind, node.left, depth), term(kind, node.right, depth)
    is_sum = isinstance(node.op, ast.Add | ast.Sub)
    types = (left.type, right.type)
    numeric = {Type.NUMBER, Type.ANY}
    if set(types) <= numeric:
        gives = Type.NUMBER
    elif is_sum and types == (Type.TIME, Type.DURATION):
        gives = Type.TIME
    elif isinstance(node.op, ast.Sub) and types == (Type.TIME, Type.TIME):
        gives = Type.DURATION
    else:
        raise refused(
            f"{left.type} and {right.type} cannot be calculated with", f"{left.type}与{right.type}不能运算"
        )
    function = Function(types, gives, _guarded(_ARITHMETIC[type(node.op)]))
    return _applied(function, (left, right))


def _guarded(call: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def guarded(left: Any, right: Any) -> Any:
        try:
            return call(left, right) if not isinstance(left, str) and not isinstance(right, str) else None
        except ZeroDivisionError:
            return None

    return guarded


def _called(kind: str, node: Node, depth: int) -> Term:
    name = ".".join((*node.func.namespace, node.func.name))
    function = FUNCTIONS.get(name)
    if function is None:
        raise refused(
            f"there is no function '{name[:40]}'; there are {', '.join(FUNCTIONS)}", f"没有函数“{name[:40]}”"
        )
    if not function.needed <= len(node.args) <= len(function.takes):
        raise refused(f"{name} takes {function.needed} arguments", f"{name}须有{function.needed}个参数")
    terms = []
    for wanted, argument in zip(function.takes, node.args, strict=False):
        given = term(kind, argument, depth)
        given = as_time(given) if wanted is Type.TIME and given.type in (Type.TEXT, Type.DATE) else given
        if given.type not in (wanted, Type.ANY):
            raise refused(f"{name} takes {wanted}, not {given.type}", f"{name}的参数须为{wanted}")
        terms.append(given)
    return _applied(function, tuple(terms))


def _applied(function: Function, terms: tuple[Term, ...]) -> Term:
    if len(terms) == 1:
        only = terms[0]
        return Term(
            function.gives, lambda view, key: [apply(function, (value,)) for value in only.values(view, key)]
        )

    def values(view: View, key: Key) -> Values:
        return [apply(function, found) for found in product(*(one.values(view, key) for one in terms))]

    return Term(function.gives, values)


_MAKERS: Mapping[type, Callable[[str, Node, int], Term]] = {
    ast.Compare: _compare,
    ast.BoolOp: _both,
    ast.UnaryOp: _unary,
    ast.BinOp: _calculated,
    ast.Call: _called,
}
