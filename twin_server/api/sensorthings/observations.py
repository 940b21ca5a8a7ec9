"""Observations from the store, a page at a time. Times, results and navigation are filtered by the database.

Pages go by what stands last on the one before (channel and time, the primary key), not by counting rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from odata_query import ast

from gridtwin.sensing.store.schema import OBSERVATION
from gridtwin.sensing.store.sets import one_of
from twin_server.api.sensorthings.fields import Row, Type
from twin_server.api.sensorthings.filters import condition, names_of, term
from twin_server.api.sensorthings.kinds import ID_NAMES, KINDS
from twin_server.api.sensorthings.options import Options, Order
from twin_server.api.sensorthings.terms import Node, Term, as_time
from twin_server.api.sensorthings.view import View
from twin_server.errors import BadRequest

Clause = sa.ColumnElement[bool]
_ROW = OBSERVATION.c
_COLUMNS: Mapping[str, sa.ColumnElement[Any]] = {
    "phenomenonTime": _ROW.at,
    "resultTime": _ROW.at,
    "result": _ROW.value,
}
_ORDERS: Mapping[str, tuple[sa.ColumnElement[Any], ...]] = {
    **dict.fromkeys(ID_NAMES, (_ROW.channel, _ROW.at)),
    "phenomenonTime": (_ROW.at, _ROW.channel),
    "resultTime": (_ROW.at, _ROW.channel),
    "result": (_ROW.value, _ROW.channel, _ROW.at),
    "Datastream/id": (_ROW.channel, _ROW.at),
    "Datastream/@iot.id": (_ROW.channel, _ROW.at),
}
_COMPARE: Mapping[type, Callable[[Any, Any], Clause]] = {
    ast.Eq: lambda column, value: column == value,
    ast.NotEq: lambda column, value: column != value,
    ast.Lt: lambda column, value: column < value,
    ast.LtE: lambda column, value: column <= value,
    ast.Gt: lambda column, value: column > value,
    ast.GtE: lambda column, value: column >= value,
}
_TURNED = {ast.Lt: ast.Gt, ast.LtE: ast.GtE, ast.Gt: ast.Lt, ast.GtE: ast.LtE}
_FETCHED = 2_000


@dataclass(frozen=True, slots=True)
class Page:
    """Observations of a page; `token` is where the next one begins, None at the end."""

    rows: Sequence[Row]
    count: int | None
    token: str | None


class Asked:
    """A question for observations: of some channels (None: all), with options."""

    def __init__(self, view: View, channels: Sequence[int] | None, options: Options) -> None:
        self._view = view
        self._options = options
        self._channels = None if channels is None else [view.book.number(at) for at in channels]
        self._clauses: list[Clause] = []
        self._rest: list[Term] = []
        if options.filter is not None:
            for part in _conjuncts(options.filter[1]):
                pushed = _pushed(view, part)
                if pushed is None:
                    self._rest.append(condition("Observation", part))
                else:
                    self._clauses.append(pushed)

    def page(self) -> Page:
        """The page that the options ask for."""
        options = self._options
        count = self._count() if options.is_counted else None
        if options.top == 0:
            return Page([], count, None)
        rows: list[Row] = []
        skip = options.skip if self._rest else 0
        for row in self._rows():
            if skip:
                skip -= 1
                continue
            if len(rows) == options.top:
                last = rows[-1]
                return Page(rows, count, f"{self._view.book.number(last.at)}-{last.at_ms}")
            rows.append(row)
        return Page(rows, count, None)

    @property
    def is_by_key(self) -> bool:
        """Whether the next page can begin after the last row of this one."""
        names = [one.text for one in self._options.orderby]
        return not names or (len(names) == 1 and names[0] != "result")

    def _rows(self) -> Iterator[Row]:
        """Rows in order; where all conditions are the database's, only as many as a page needs."""
        options = self._options
        asked = self._select().where(self._after())
        order = _order(options.orderby)
        asked = asked.order_by(*order)
        if not self._rest:
            asked = asked.offset(options.skip).limit(options.top + 1)
        at = self._view.book.register.at
        with self._view.connection.execute(asked.execution_options(yield_per=_FETCHED)) as result:
            for part in result.partitions():
                self._view.check_time()
                for number, at_ms, value, quality, received in part:
                    row = Row(at[number], at_ms, value, quality, received)
                    if all(one.holds(self._view, row) for one in self._rest):
                        yield row

    def _select(self) -> sa.Select[Any]:
        return self._narrowed(sa.select(_ROW.channel, _ROW.at, _ROW.value, _ROW.quality, _ROW.received))

    def _narrowed(self, asked: sa.Select[Any]) -> sa.Select[Any]:
        store = self._view.store
        if self._channels is None:
            if retired := self._view.retired():
                asked = asked.where(sa.not_(one_of(store, _ROW.channel, retired)))
        elif len(self._channels) == 1:
            asked = asked.where(_ROW.channel == self._channels[0])
        else:
            asked = asked.where(one_of(store, _ROW.channel, self._channels))
        return asked.where(*self._clauses)

    def _count(self) -> int:
        if self._rest:
            return sum(1 for _ in Asked(self._view, self._positions(), _uncut(self._options))._rows())
        asked = self._narrowed(sa.select(sa.func.count()).select_from(OBSERVATION))
        number: int = self._view.connection.execute(asked).scalar_one()
        return number

    def _positions(self) -> Sequence[int] | None:
        at = self._view.book.register.at
        return None if self._channels is None else [at[number] for number in self._channels]

    def _after(self) -> Any:  # Any: SQLAlchemy's comparisons of tuples have no types
        """Rows behind the one that the token names, in the order that is asked for."""
        token = self._options.token
        if token is None:
            return sa.true()
        channel, at_ms = read_id(token) or (None, None)
        if channel is None or not self.is_by_key or self._options.skip:
            raise BadRequest(
                f"$skiptoken '{token[:40]}' belongs to no link of this server; follow @iot.nextLink as it is",
                zh=f"$skiptoken“{token[:40]}”无效；请直接使用@iot.nextLink",
            )
        orderby = self._options.orderby
        by_time = bool(orderby) and orderby[0].text in _COLUMNS
        pair = (_ROW.at, _ROW.channel) if by_time else (_ROW.channel, _ROW.at)
        values = (at_ms, channel) if by_time else (channel, at_ms)
        is_down = bool(orderby) and orderby[0].is_descending
        if self._channels is not None and len(self._channels) == 1:  # the plain form is sure to use the key
            return _ROW.at < at_ms if is_down else _ROW.at > at_ms
        found: Any = sa.tuple_(*pair)
        return found < values if is_down else found > values


def find_row(view: View, wanted: int | str) -> Row | None:
    """The observation of an id such as `17-1764460800000`."""
    channel, at_ms = read_id(wanted) or (None, None)
    at = view.book.register.at.get(channel) if channel is not None else None
    if at is None:
        return None
    asked = sa.select(_ROW.value, _ROW.quality, _ROW.received)
    found = view.connection.execute(asked.where(_ROW.channel == channel, _ROW.at == at_ms)).first()
    return None if found is None else Row(at, int(at_ms or 0), found[0], found[1], found[2])


def read_id(given: int | str) -> tuple[int, int] | None:
    """Channel and milliseconds of an id, None where it is none."""
    channel, dash, at_ms = str(given).partition("-")
    sign, digits = (-1, at_ms[1:]) if at_ms.startswith("-") else (1, at_ms)
    is_id = dash and all(part.isascii() and part.isdecimal() for part in (channel, digits))
    if not is_id or len(channel) > 9 or len(digits) > 15:
        return None
    return int(channel), sign * int(digits)


def _order(orderby: Sequence[Order]) -> list[sa.ColumnElement[Any]]:
    columns: dict[str, sa.ColumnElement[Any]] = {}
    for one in orderby:
        if one.text not in _ORDERS:
            raise BadRequest(
                f"$orderby: Observations are ordered by {', '.join(_ORDERS)}, not '{one.text[:40]}'",
                zh=f"$orderby：Observations可按{'、'.join(_ORDERS)}排序，不支持“{one.text[:40]}”",
            )
        for column in _ORDERS[one.text]:
            columns.setdefault(str(column), column.desc() if one.is_descending else column.asc())
    return list(columns.values()) or [_ROW.channel.asc(), _ROW.at.asc()]


def _uncut(options: Options) -> Options:
    return Options(filter=options.filter, top=10**9)


def _conjuncts(node: Node) -> list[Node]:
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And):
        return _conjuncts(node.left) + _conjuncts(node.right)
    return [node]


def _pushed(view: View, node: Node) -> Clause | None:
    """The condition for the database, None where it cannot say it."""
    if isinstance(node, ast.BoolOp):
        left, right = _pushed(view, node.left), _pushed(view, node.right)
        if left is None or right is None:
            return None
        return left & right if isinstance(node.op, ast.And) else left | right
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        inner = _pushed(view, node.operand)
        return None if inner is None else sa.not_(inner)
    heads = _heads(node)
    if heads and heads <= set(KINDS["Observation"].links):
        return _of_channels(view, condition("Observation", node))
    if isinstance(node, ast.Compare) and type(node.comparator) in _COMPARE:
        return _compared(view, node)
    return None


def _of_channels(view: View, given: Term) -> Clause:
    """A condition on datastreams or features of interest, decided for each channel."""
    book = view.book
    found = [
        book.number(at)
        for at in range(len(book.register.channels))
        if given.holds(view, Row(at, 0, 0.0, 0, 0))
    ]
    return one_of(view.store, _ROW.channel, found)


def _compared(view: View, node: Node) -> Clause | None:
    """A comparison of a time or result with something that is the same for all observations."""
    how = type(node.comparator)
    column = _column(node.left)
    if column is not None:
        return _with_constant(view, column, how, node.right)
    column = _column(node.right)
    return None if column is None else _with_constant(view, column, _TURNED.get(how, how), node.left)


def _column(node: Node) -> str | None:
    is_plain = isinstance(node, ast.Identifier) and not node.namespace and node.name in _COLUMNS
    return str(node.name) if is_plain else None


def _with_constant(view: View, name: str, how: type, node: Node) -> Clause | None:
    if _heads(node):
        return None
    wanted = Type.NUMBER if name == "result" else Type.TIME
    given = term("Observation", node)
    if wanted is Type.TIME and given.type in (Type.TEXT, Type.DATE):
        given = as_time(given)
    if given.type is not wanted:
        return None
    value = given.values(view, None)[0]
    return None if value is None else _COMPARE[how](_COLUMNS[name], value)


def _heads(node: Node) -> set[str]:
    """First names of all paths of a part of a filter."""
    if isinstance(node, ast.Identifier | ast.Attribute):
        return {names_of(node)[0]}
    parts: list[Node] = []
    for name in ("left", "right", "operand"):
        parts += [getattr(node, name)] if hasattr(node, name) else []
    parts += list(getattr(node, "args", ()))
    if isinstance(node, ast.List):
        parts += node.val
    return set().union(*map(_heads, parts)) if parts else set()
