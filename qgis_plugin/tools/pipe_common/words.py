"""Coded values of answers about pipes as words: classes by the standard, states by `words.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import tomllib
from gridtwin.errors import GridTwinError
from gridtwin.model import domain, feature_class
from gridtwin.standards import confidence_of, pipe_classes, standing_title
from qgis.PyQt.QtGui import QColor

from ...forms.point_names import english_points
from ...translation import language, pick

_GREY = "#808080"


def word(column: str, value: str) -> str:
    """A value of a column in the user's language; itself where nothing is known about it."""
    if column in {"pipe_class", "other_class"} and value in _classes():
        return class_title(value)
    if column in {"feature", "appurtenance"}:
        return pick(value, english_points().get(value, value))
    if column == "confidence":
        return _confidence(value)
    found = _words().get(column, {}).get(value)
    if found is not None:
        return pick(found[0], found[1])
    named = _domain_of(column)
    return value if named is None else domain(named).title(value, language())


def _confidence(mark: str) -> str:
    """What may be said of a figure with this mark of the standards data."""
    try:
        return str(standing_title(confidence_of(mark).standing, language()))
    except GridTwinError:  # a mark of a city's own table
        return mark


def class_title(code: str) -> str:
    """Code and name of a class, as in `JP 配水`."""
    found = _classes().get(code)
    return code if found is None else f"{code} {pick(found[0], found[1])}"


def class_colour(code: str) -> QColor:
    """Colour of CJJ 61-2017 annex B; grey where the standard gives none."""
    found = _classes().get(code)
    return QColor((found[2] if found else "") or _GREY)


def class_codes() -> list[str]:
    """Codes of the classes of the standard that pipes have, in its order."""
    return [each.code for each in pipe_classes(level="minor")]


@cache
def _classes() -> dict[str, tuple[str, str, str]]:
    return {
        each.code: (each.name_zh, each.name_en or each.name_zh, each.colour_hex or "")
        for each in pipe_classes()
    }


@cache
def _domain_of(column: str) -> str | None:
    """The list of values that a column of pipes has in the model."""
    for name in ("pipe_line", "pipe_point"):
        for field in feature_class(name).fields:
            if field.name == column and field.domain:
                return str(field.domain)
    return None


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    read: dict[str, dict[str, list[str]]] = tomllib.loads(
        (Path(__file__).parent / "words.toml").read_text("utf-8")
    )
    return read
