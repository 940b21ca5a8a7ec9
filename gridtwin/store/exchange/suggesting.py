"""Which field of a class each heading of a source seems to mean: proposed to people, who decide."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from functools import cache, partial
from importlib.resources import files

from gridtwin.model.feature_class import FeatureClass
from gridtwin.store.exchange import mapping

_LEAST_PREFIX = 3  # characters: what a Shapefile leaves of a title


def suggest(declared: FeatureClass, headings: Sequence[str]) -> dict[str, str]:
    """Heading → field, the better reason first; no field is proposed twice.

    Names, aliases and titles go first, then the same behind the title of the class, then other usual
    headings, then titles that were cut off.

    >>> from gridtwin.model import feature_class
    >>> suggest(feature_class("street"), ["街道名称", "街道代码", "OBJECTID"])
    {'街道名称': 'name', '街道代码': 'code'}
    """
    found: dict[str, str] = {}
    ways: tuple[Callable[[str], str | None], ...] = (
        partial(_matched, declared),
        partial(_after_title, declared),
        partial(_usual, declared),
        partial(_cut_off, declared),
    )
    for means in ways:
        for heading in headings:
            field = None if heading in found else means(heading)
            if field is not None and field not in found.values():
                found[heading] = field
    return {heading: found[heading] for heading in headings if heading in found}


def _matched(declared: FeatureClass, heading: str) -> str | None:
    field = mapping.match(declared, [heading], given={}, ignore_unknown=True).get(heading)
    return field if field in declared.field_names else None


def _after_title(declared: FeatureClass, heading: str) -> str | None:
    """街道名称 is the name of a street."""
    text = mapping.plain(heading)
    for title in (declared.title_zh, declared.title_en, declared.name):
        start = mapping.plain(title)
        rest = text.removeprefix(start)
        if rest and rest != text:
            return _matched(declared, rest) or _usual(declared, rest)
    return None


def _usual(declared: FeatureClass, heading: str) -> str | None:
    text = mapping.plain(heading)
    fields = _usual_headings().get(text, ())
    return next((name for name in fields if name in declared.field_names), None)


def _cut_off(declared: FeatureClass, heading: str) -> str | None:
    begun = mapping.plain(heading)
    fitting = [field.name for field in declared.fields if mapping.plain(field.zh).startswith(begun)]
    return fitting[0] if len(begun) >= _LEAST_PREFIX and len(fitting) == 1 else None


@cache
def _usual_headings() -> dict[str, tuple[str, ...]]:
    """Plain heading → the fields that it may mean, the likeliest first (`usual_headings.toml`)."""
    text = files("gridtwin.store.exchange").joinpath("usual_headings.toml").read_text("utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for field, names in tomllib.loads(text)["headings"].items():
        for name in names:
            key = mapping.plain(name)
            found[key] = (*found.get(key, ()), field)
    return found
