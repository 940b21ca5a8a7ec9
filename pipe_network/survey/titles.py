"""The pipe class that the name of a workbook or sheet, or the title over a table, speaks of."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from gridtwin.standards import load_table

_LETTERS = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Usage:
    """What `data/survey.toml` says: class names, texts of flow directions, endings of titles, prefixes."""

    class_names: Mapping[str, str]
    flow_direction: Mapping[str, int]
    endings: tuple[str, ...]
    prefixes: Mapping[str, tuple[str, ...]]


@cache
def usage() -> Usage:
    """Local usage of survey deliveries."""
    raw = tomllib.loads(files("pipe_network").joinpath("data/survey.toml").read_text("utf-8"))
    prefixes = {name: tuple(words) for name, words in raw["prefixes"].items()}
    return Usage(raw["class_names"], raw["flow_direction"], tuple(raw["titles"]["endings"]), prefixes)


def class_of_titles(titles: Iterable[str], own: Mapping[str, str] | None = None) -> str | None:
    """Class code that the first telling title names: one of a user's `own` names, a code, a Chinese name.

    >>> class_of_titles(["JSPoint"]), class_of_titles(["管点表", "给水_JP"]), class_of_titles(["雨水管线"])
    ('JS', 'JP', 'YS')
    >>> class_of_titles(["Sheet1", "雨水污水"]) is None
    True
    """
    for title in titles:
        plain = unicodedata.normalize("NFKC", title).casefold()
        mine = {code for name, code in (own or {}).items() if name.casefold() in plain}
        found = mine.pop() if len(mine) == 1 else _code_in(plain) or _name_in(plain)
        if found:
            return found
    return None


def _code_in(title: str) -> str | None:
    codes = _codes()
    found = {codes[word] for word in _words(title) if word in codes}
    return found.pop() if len(found) == 1 else None


def _words(title: str) -> Iterable[str]:
    """Runs of letters, also without the endings that surveyors put behind a class code."""
    for word in _LETTERS.findall(title):
        yield word
        for ending in usage().endings:
            if word.endswith(ending) and len(word) > len(ending):
                yield word.removesuffix(ending)


def _name_in(title: str) -> str | None:
    """The class whose name stands in the title; None when two names stand there that say different things."""
    names = _names()
    found: dict[str, str] = {}
    rest = title
    for name in sorted(names, key=len, reverse=True):
        if name in rest:
            found[name] = names[name]
            rest = rest.replace(name, "\0")
    classes = set(found.values())
    return (classes.pop() or None) if len(classes) == 1 else None


@cache
def _codes() -> dict[str, str]:
    return {str(row["code"]).casefold(): str(row["code"]) for row in load_table("pipe_classes")}


@cache
def _names() -> dict[str, str]:
    """Names of CJJ 61 go before local ones of the same text."""
    found: dict[str, str] = {}
    for row in load_table("pipe_classes"):
        found.setdefault(str(row["name_zh"]).casefold(), str(row["code"]))
    found.pop("其他", None)
    return found | {name.casefold(): code for name, code in usage().class_names.items()}
