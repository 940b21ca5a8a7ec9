"""The pages' HTML: files with `$names`; whatever is put in is escaped unless it is HTML of ours."""

from __future__ import annotations

import html
import string
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Html:
    """Text that is HTML already."""

    text: str


EMPTY = Html("")


def render(name: str, language: str, /, **values: str | Html) -> Html:
    """The template with the values in it; words of `data/words.toml` stand as `$w_…`."""
    filled = {key: _escaped(value) for key, value in values.items()}
    return Html(_template(name).substitute(_escaped_words(language), **filled))


def joined(parts: Iterable[Html]) -> Html:
    """Pieces one after the other."""
    return Html("".join(part.text for part in parts))


def word(key: str, language: str) -> str:
    """A text of the pages in one language."""
    return _words()[key][LANGUAGES.index(language)]


@cache
def _words() -> Mapping[str, list[str]]:
    text = (files("twin_server.access") / "data" / "words.toml").read_text("utf-8")
    return tomllib.loads(text)


@cache
def _escaped_words(language: str) -> Mapping[str, str]:
    return {f"w_{key}": html.escape(word(key, language)) for key in _words()}


@cache
def _template(name: str) -> string.Template:
    return string.Template((files("twin_server.access") / "pages" / f"{name}.html").read_text("utf-8"))


def _escaped(value: str | Html) -> str:
    return value.text if isinstance(value, Html) else html.escape(value)
