"""Parameters of methods: frozen dataclasses whose fields say kind, range and meaning; read from JSON."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from gridtwin.cli.engine.errors import BadParams

T = TypeVar("T")
Json = Any  # Any: whatever JSON carries
_LONGEST_TEXT = 20_000
_MOST = 1_000_000  # entries of a list


@dataclass(frozen=True, slots=True)
class Kind:
    """How a parameter is read, and its JSON schema. `rule` says in two languages what it takes."""

    schema: Mapping[str, Json]
    read: Callable[[Json], Json]
    rule: tuple[str, str]


def given(
    en: str,
    zh: str,
    kind: str = "text",
    default: Json = MISSING,
    *,
    among: tuple[str, ...] = (),
    least: float | None = None,
    most: float | None = None,
) -> Json:
    """A field of a parameters' class; required where there is no default."""
    meta = {"en": en, "zh": zh, "kind": kind, "among": among, "least": least, "most": most}
    if default is MISSING:
        return dataclasses.field(metadata=meta)
    return dataclasses.field(default=default, metadata=meta)


def read(params: type[T], raw: Json) -> T:
    """The parameters of a request.

    Raises:
        BadParams: one is unknown, missing, or not of its kind.
    """
    if raw is None:
        raw = {}
    if not isinstance(raw, dict):
        raise BadParams(
            "params is an object of named parameters", "params应为具名参数的对象", param="params", value=raw
        )
    fields = {field.name: field for field in dataclasses.fields(params)}  # type: ignore[arg-type]
    unknown = [name for name in raw if name not in fields]
    if unknown:
        known = ", ".join(fields) or "-"
        raise BadParams(
            f"there is no parameter '{unknown[0][:60]}'; there are {known}",
            f"没有参数“{unknown[0][:60]}”；可用：{known}",
            param=unknown[0][:60],
        )
    values = {name: _value(field, raw.get(name)) for name, field in fields.items()}
    return params(**{name: value for name, value in values.items() if value is not MISSING})


def schema(params: type) -> dict[str, Json]:
    """The JSON schema of a parameters' class."""
    properties, required = {}, []
    for field in dataclasses.fields(params):
        meta = field.metadata
        made = {**_kinds()[meta["kind"]].schema, "title_en": meta["en"], "title_zh": meta["zh"]}
        for name, key in (("among", "enum"), ("least", "minimum"), ("most", "maximum")):
            if meta[name] not in (None, ()):
                made[key] = list(meta[name]) if name == "among" else meta[name]
        if field.default is MISSING:
            required.append(field.name)
        elif field.default is not None:
            made["default"] = list(field.default) if isinstance(field.default, tuple) else field.default
        properties[field.name] = made
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": required,
    }


def _value(field: dataclasses.Field[Any], value: Json) -> Json:
    meta = field.metadata
    if value is None:
        if field.default is MISSING:
            raise BadParams(
                f"parameter '{field.name}' is missing: {meta['en']}",
                f"缺少参数“{field.name}”：{meta['zh']}",
                param=field.name,
            )
        return MISSING
    kind = _kinds()[meta["kind"]]
    try:
        found = kind.read(value)
    except (TypeError, ValueError, OverflowError):
        raise _refused(field.name, value, *kind.rule) from None
    if meta["among"] and not set(found if isinstance(found, tuple) else (found,)) <= set(meta["among"]):
        listed = ", ".join(meta["among"])
        raise _refused(field.name, value, f"one of {listed}", f"{listed}之一")
    _check_range(field.name, found, meta["least"], meta["most"])
    return found


def _check_range(name: str, value: Json, least: float | None, most: float | None) -> None:
    if least is not None and value < least:
        raise _refused(name, value, f"{least:g} or more", f"不小于{least:g}的值")
    if most is not None and value > most:
        raise _refused(name, value, f"{most:g} or less", f"不大于{most:g}的值")


def _refused(name: str, value: Json, en: str, zh: str) -> BadParams:
    shown = str(value)[:80]
    return BadParams(
        f"parameter '{name}' is '{shown}'; give {en}",
        f"参数“{name}”的值为“{shown}”；应为{zh}",
        param=name,
        value=shown,
        rule=(en, zh),
    )


def _text(value: Json) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or "\0" in value:
        raise ValueError(value)
    value.encode()  # half a surrogate pair is no text
    return value


def _name(value: Json) -> str:
    text = _text(value).strip()
    if not text:
        raise ValueError(value)
    return text


def _path(value: Json) -> Path:
    path = Path(_name(value)).expanduser()
    if not path.is_absolute():
        raise ValueError(value)
    return path


def _integer(value: Json) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 2**53:
        raise ValueError(value)
    return value


def _number(value: Json) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(value)
    return float(value)


def _flag(value: Json) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _list_of(one: Callable[[Json], T], least: int = 0) -> Callable[[Json], tuple[T, ...]]:
    def many(value: Json) -> tuple[T, ...]:
        if not isinstance(value, list) or not least <= len(value) <= _MOST:
            raise ValueError(value)
        return tuple(one(each) for each in value)

    return many


def _point(value: Json) -> tuple[float, float]:
    x, y = _list_of(_number)(value)
    return x, y


def _places(value: Json) -> list[list[float]]:
    found = [list(place) for place in _list_of(_list_of(_number), 2)(value)]
    if not all(len(place) in {2, 3} for place in found):
        raise ValueError(value)
    return found


def _object(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _day(value: Json) -> date:
    return date.fromisoformat(_name(value))


def _moment(value: Json) -> datetime:
    found = datetime.fromisoformat(_name(value))
    if found.tzinfo is None:
        raise ValueError(value)
    return found


@cache
def _kinds() -> Mapping[str, Kind]:
    text: dict[str, Json] = {"type": "string"}
    number: dict[str, Json] = {"type": "number"}
    place: dict[str, Json] = {"type": "array", "items": number, "minItems": 2}
    texts: dict[str, Json] = {"type": "array", "items": text}
    objects: dict[str, Json] = {"type": "array", "items": {"type": "object"}}
    line: dict[str, Json] = {"type": "array", "items": place, "minItems": 2}
    path: dict[str, Json] = {"type": "string", "format": "absolute-path"}
    absolute = ("an absolute path", "绝对路径")
    return {
        "text": Kind(text, _text, ("a text", "文本")),
        "name": Kind({**text, "minLength": 1}, _name, ("a text that is not empty", "非空文本")),
        "path": Kind(path, _path, absolute),
        "paths": Kind({"type": "array", "items": path, "minItems": 1}, _list_of(_path, 1), absolute),
        "integer": Kind({"type": "integer"}, _integer, ("a whole number", "整数")),
        "number": Kind(number, _number, ("a finite number", "有限数值")),
        "flag": Kind({"type": "boolean"}, _flag, ("true or false", "true或false")),
        "texts": Kind(texts, _list_of(_name), ("a list of texts", "文本列表")),
        "names": Kind(
            {**texts, "minItems": 1}, _list_of(_name, 1), ("a list of one text or more", "至少一项的文本列表")
        ),
        "point": Kind(place, _point, ("a place [x, y], east first", "位置[x, y]，东坐标在前")),
        "line": Kind(
            line,
            _list_of(_point, 2),
            ("two places or more, [[x, y], …], east first", "至少两个位置[[x, y], …]，东坐标在前"),
        ),
        "places": Kind(
            line,
            _places,
            ("two places or more, [[x, y] or [x, y, z], …]", "至少两个位置[[x, y]或[x, y, z], …]"),
        ),
        "shape": Kind({"type": "object"}, _object, ("a geometry as in GeoJSON", "GeoJSON形式的图形")),
        "object": Kind({"type": "object"}, _object, ("an object", "对象")),
        "objects": Kind(objects, _list_of(_object), ("a list of objects", "对象列表")),
        "day": Kind({**text, "format": "date"}, _day, ("a day, YYYY-MM-DD", "日期YYYY-MM-DD")),
        "moment": Kind(
            {**text, "format": "date-time"},
            _moment,
            (
                "a moment with its zone, such as 2026-05-31T08:00:00+08:00",
                "带时区的时刻，如2026-05-31T08:00:00+08:00",
            ),
        ),
    }


@dataclass(frozen=True, kw_only=True)
class Nothing:
    """A method without parameters."""


@dataclass(frozen=True, kw_only=True)
class InWorkspace:
    """A method that asks a workspace."""

    workspace: Path = given("workspace folder", "工作区目录", "path")


@dataclass(frozen=True, kw_only=True)
class Change(InWorkspace):
    """A method that changes a workspace."""

    actor: str = given("who does it; the account by default", "操作人，缺省为系统账户", "text", "")
    reason: str = given("why, for the history", "变更原因，记入历史", "text", "")
