"""Titles of the columns of results: of the city model, else of `columns.toml`."""

from __future__ import annotations

from functools import cache
from typing import Any

import tomllib
from gridtwin.model import feature_class

from ..forms.form import alias
from ..translation import pick
from .declaration import FOLDER, Part


def titled(table: dict[str, Any], part: Part) -> dict[str, Any]:
    """The table with a title for each column that has none."""
    shown = titles_of([each["name"] for each in table["columns"]], part)
    columns = [
        each if each.get("title") else {**each, "title": dict.fromkeys(("zh", "en"), shown[each["name"]])}
        for each in table["columns"]
    ]
    return {**table, "columns": columns}


def titles_of(names: list[str], part: Part) -> dict[str, str]:
    """Title of each column in the user's language: of the class that the output is `of`, or of the list.

    A name that neither knows stands for itself: columns of a file of the user's own.
    """
    of = part.rest.get("of")
    known: dict[str, str] = {name: pick(zh, en) for name, (zh, en) in _listed().items()}
    if of:
        known |= {each.name: alias(each) for each in feature_class(of).fields}
    return {name: known.get(name, name) for name in names}


@cache
def _listed() -> dict[str, tuple[str, str]]:
    raw = tomllib.loads((FOLDER / "columns.toml").read_text("utf-8"))
    return {name: (str(zh), str(en)) for name, (zh, en) in raw.items()}
