"""Functions of filters (OGC 18-088, tables 22 and 23) on single values; what cannot be computed is None."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Any

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import shape

from twin_server.api.sensorthings.fields import Type
from twin_server.sensing.times import to_ms

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Function:
    """A function: types of its arguments, how many are needed, type of its value, how it is computed."""

    takes: tuple[Type, ...]
    gives: Type
    call: Callable[..., Any]
    least: int | None = None

    @property
    def needed(self) -> int:
        """How many arguments it needs."""
        return len(self.takes) if self.least is None else self.least


def apply(function: Function, values: tuple[Any, ...]) -> Any:  # Any: values by type
    """The value, None where an argument is missing or unfit."""
    if any(value is None for value in values):
        return None
    try:
        made = function.call(*values)
    except (ValueError, TypeError, OverflowError, ShapelyError):
        return None
    is_wild = isinstance(made, float) and not math.isfinite(made)
    return None if is_wild or (isinstance(made, str) and len(made) > _LONGEST) else made


def geometry(given: Any) -> shapely.Geometry:  # Any: GeoJSON, or a geometry
    """A geometry of GeoJSON."""
    return shape(given) if isinstance(given, dict) else given


def _moment(at_ms: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=at_ms)


def _part(name: str) -> Function:
    return Function((Type.TIME,), Type.NUMBER, lambda at: getattr(_moment(at), name))


def _text(call: Callable[[str], Any], gives: Type = Type.TEXT) -> Function:
    return Function((Type.TEXT,), gives, call)


def _test(call: Callable[[str, str], bool]) -> Function:
    return Function((Type.TEXT, Type.TEXT), Type.BOOL, call)


def _number(call: Callable[[float], float]) -> Function:
    return Function((Type.NUMBER,), Type.NUMBER, call)


def _related(name: str) -> Function:
    def call(left: Any, right: Any) -> bool:  # Any: GeoJSON or geometry
        return bool(getattr(shapely, name)(geometry(left), geometry(right)))

    return Function((Type.GEO, Type.GEO), Type.BOOL, call)


def _substring(text: str, start: float, length: float | None = None) -> str:
    first = max(0, int(start))
    return text[first:] if length is None else text[first : first + max(0, int(length))]


def _half_up(value: float) -> float:
    return math.floor(value + 0.5) if value >= 0 else math.ceil(value - 0.5)


def _day(at_ms: int) -> date:
    return _moment(at_ms).date()


_TEXT2, _GEO2 = (Type.TEXT, Type.TEXT), (Type.GEO, Type.GEO)
FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {
        "substringof": _test(lambda part, text: part in text),
        "contains": _test(lambda text, part: part in text),
        "endswith": _test(str.endswith),
        "startswith": _test(str.startswith),
        "length": _text(len, Type.NUMBER),
        "indexof": Function(_TEXT2, Type.NUMBER, str.find),
        "substring": Function((Type.TEXT, Type.NUMBER, Type.NUMBER), Type.TEXT, _substring, 2),
        "tolower": _text(str.lower),
        "toupper": _text(str.upper),
        "trim": _text(str.strip),
        "concat": Function(_TEXT2, Type.TEXT, lambda left, right: left + right),
        **{name: _part(name) for name in ("year", "month", "day", "hour", "minute", "second")},
        "fractionalseconds": Function((Type.TIME,), Type.NUMBER, lambda at: at % 1000 / 1000),
        "date": Function((Type.TIME,), Type.DATE, _day),
        "totaloffsetminutes": Function((Type.TIME,), Type.NUMBER, lambda at: 0),
        "now": Function((), Type.TIME, lambda: to_ms(datetime.now(UTC))),
        "mindatetime": Function((), Type.TIME, lambda: to_ms(datetime.min.replace(tzinfo=UTC))),
        "maxdatetime": Function((), Type.TIME, lambda: to_ms(datetime.max.replace(tzinfo=UTC))),
        "round": _number(_half_up),
        "floor": _number(math.floor),
        "ceiling": _number(math.ceil),
        "geo.distance": Function(
            _GEO2, Type.NUMBER, lambda left, right: float(geometry(left).distance(geometry(right)))
        ),
        "geo.length": Function((Type.GEO,), Type.NUMBER, lambda line: float(geometry(line).length)),
        "geo.intersects": _related("intersects"),
        **{
            f"st_{name}": _related(name)
            for name in (
                "equals", "disjoint", "touches", "within", "overlaps", "crosses", "intersects", "contains",
            )
        },
        "st_relate": Function(
            (*_GEO2, Type.TEXT),
            Type.BOOL,
            lambda left, right, pattern: bool(
                shapely.relate_pattern(geometry(left), geometry(right), pattern)
            ),
        ),
    }
)  # fmt: skip
