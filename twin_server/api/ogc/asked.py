"""What one request asks for, checked before pygeoapi sees it.

pygeoapi moves only two corners of a box and does not refuse unknown parameters; both are done here. The
provider finds the answer in a context variable, which travels with the request's thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from gridtwin.model.feature_class import FeatureClass
from gridtwin.store.conditions import AllOf, Compare, Condition, Operator
from gridtwin.store.pages import Area
from gridtwin.store.tables import all_fields
from twin_server.api.language import CHINESE, ENGLISH
from twin_server.api.ogc import boxes, moments
from twin_server.api.ogc.collections import limits
from twin_server.api.ogc.reference import Reference, reference
from twin_server.api.ogc.values import field_named, typed
from twin_server.city import City
from twin_server.errors import BadRequest

_FORM = ("f", "lang")
_ITEM = (*_FORM, "crs")
_ITEMS = (
    *_ITEM,
    "bbox",
    "bbox-crs",
    "datetime",
    "limit",
    "offset",
    "resulttype",
    "sortby",
    "properties",
    "skipGeometry",
    "filter",
    "filter-lang",
)
DEALT_WITH = frozenset({"bbox", "bbox-crs", "crs", "datetime"})
_WHOLE = re.compile(r"[0-9]{1,18}")
_CHOICES = {
    "resulttype": ("results", "hits"),
    "skipGeometry": ("true", "false"),
    "filter-lang": ("cql-text",),
    "f": ("json", "html", "jsonld"),
    "lang": (CHINESE, ENGLISH),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Where, in which system, and which rows."""

    crs: Reference
    area: Area | None = None
    condition: Condition | None = None


_current: ContextVar[Asked] = ContextVar("asked")


def current() -> Asked:
    """What the request in hand asks for."""
    return _current.get()


@contextmanager
def asking(asked: Asked) -> Iterator[None]:
    """For the time of one answer."""
    token = _current.set(asked)
    try:
        yield
    finally:
        _current.reset(token)


def for_items(city: City, declared: FeatureClass, given: Mapping[str, str], names: list[str]) -> Asked:
    """What a request for features of a class asks for; `names` has each parameter as often as it was sent.

    Raises:
        BadRequest: a parameter is unknown, sent twice, or breaks its rule.
    """
    properties = [field.name for field in all_fields(declared)]
    check_names(names, [*_ITEMS, *properties])
    _check_form(given)
    _check_range(given)
    crs = reference(city, given.get("crs"), parameter="crs")
    terms: list[Condition] = [
        Compare(name, Operator.EQUAL, typed(field_named(declared, name), value))
        for name, value in given.items()
        if name in properties
    ]
    if "datetime" in given:
        terms.append(moments.during(declared, given["datetime"]))
    area = _area(city, declared, given)
    return Asked(crs, area, AllOf(tuple(terms)) if terms else None)


def for_item(city: City, given: Mapping[str, str], names: list[str]) -> Asked:
    """What a request for one feature asks for.

    Raises:
        BadRequest: a parameter is unknown, sent twice, or breaks its rule.
    """
    check_names(names, _ITEM)
    _check_form(given)
    return Asked(reference(city, given.get("crs"), parameter="crs"))


def for_form(given: Mapping[str, str], names: list[str], *more: str) -> None:
    """Check a request for a description.

    Raises:
        BadRequest: a parameter is unknown, sent twice, or breaks its rule.
    """
    check_names(names, (*_FORM, *more))
    _check_form(given)


def check_names(names: list[str], known: list[str] | tuple[str, ...]) -> None:
    """Refuse parameters that are not known, and those that come twice.

    Raises:
        BadRequest: there is such a parameter.
    """
    for name in names:
        if name not in known:
            raise BadRequest(
                f"parameter '{name[:80]}' is not known here; known are {', '.join(known)}",
                zh=f"此处没有参数“{name[:80]}”；可用：{', '.join(known)}",
            )
        if names.count(name) > 1:
            raise BadRequest(
                f"parameter '{name}' was sent {names.count(name)} times; send it once",
                zh=f"参数“{name}”出现了{names.count(name)}次；只能出现一次",
            )


def _area(city: City, declared: FeatureClass, given: Mapping[str, str]) -> Area | None:
    if "bbox" not in given:
        if "bbox-crs" in given:
            raise BadRequest("bbox-crs belongs to bbox; send both", zh="bbox-crs须与bbox一起使用")
        return None
    system = reference(city, given.get("bbox-crs"), parameter="bbox-crs")
    return boxes.area(city, declared.name, boxes.parse_box(given["bbox"], system), system)


def _check_form(given: Mapping[str, str]) -> None:
    for name, choices in _CHOICES.items():
        if name in given and given[name] not in choices:
            listed = ", ".join(choices)
            raise BadRequest(
                f"{name} is one of {listed}, not '{given[name][:80]}'",
                zh=f"{name}应为{listed}之一，而不是“{given[name][:80]}”",
            )


def _check_range(given: Mapping[str, str]) -> None:
    for name, least, most in (("limit", 1, None), ("offset", 0, limits().max_offset)):
        text = given.get(name)
        if text is None:
            continue
        if not _WHOLE.fullmatch(text) or int(text) < least or (most is not None and int(text) > most):
            ends = f"{least} … {most}" if most is not None else f"≥ {least}"
            raise BadRequest(
                f"{name} is a whole number {ends}, not '{text[:40]}'",
                zh=f"{name}应为整数（{ends}），而不是“{text[:40]}”",
            )
    if "sortby" in given and not all(part.strip("+-") for part in given["sortby"].split(",")):
        raise BadRequest(
            f"sortby '{given['sortby'][:80]}' is empty; name fields, with - for descending",
            zh=f"sortby“{given['sortby'][:80]}”为空；请给出字段名，降序加-",
        )
    if len(given.get("filter", "")) > limits().max_filter_characters:
        raise BadRequest(
            f"filter has more than {limits().max_filter_characters} characters; write a shorter one",
            zh=f"filter超过{limits().max_filter_characters}个字符；请缩短",
        )
