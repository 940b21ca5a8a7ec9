"""Tables of the engine for people: titles of columns and coded values in the user's language."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomllib

from ...dock.result_dock import Column
from ...translation import language, pick
from .words import word

SHOWN = 1000  # rows of a table in a dock; more would hold the window up
_PLACE = {"x", "y"}


def readable(table: dict[str, Any], *, most: int = SHOWN) -> tuple[list[Column], list[list[Any]]]:
    """Columns and rows without coordinates and without the other language."""
    kept = _in_order(
        table["name"],
        [place for place, each in enumerate(table["columns"]) if _is_wanted(each["name"])],
        [each["name"] for each in table["columns"]],
    )
    columns = [_column(table["columns"][place]) for place in kept]
    names = [table["columns"][place]["name"] for place in kept]
    known: dict[tuple[str, str], Any] = {}  # words are looked up once: a table has few different ones

    def shown(name: str, value: Any) -> Any:
        if not isinstance(value, str):
            return _shown(value)
        if (name, value) not in known:
            known[name, value] = word(name, value)
        return known[name, value]

    rows = [[shown(name, row[place]) for name, place in zip(names, kept)] for row in table["rows"][:most]]
    return columns, rows


def _in_order(table: str, places: list[int], names: list[str]) -> list[int]:
    """Places of columns, those first that the table is asked for."""
    first = _order().get(table, [])

    def rank(place: int) -> int:
        name = names[place].removesuffix("_zh").removesuffix("_en")
        return first.index(name) if name in first else len(first)

    return sorted(places, key=rank)


@cache
def _order() -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("order.toml").read_text("utf-8"))
    return found


def _is_wanted(name: str) -> bool:
    other = "en" if language() == "zh" else "zh"
    return name not in _PLACE and not name.endswith(f"_{other}")


def _column(each: dict[str, Any]) -> Column:
    title = pick(each["title"]["zh"], each["title"]["en"])
    for ending in ("（中文）", "（英文）", " (Chinese)", " (English)"):
        title = title.removesuffix(ending)
    return Column(
        title[:1].upper() + title[1:],
        each.get("unit") or "",
        is_number=each.get("type") in {"integer", "real"},
    )


def _shown(value: Any) -> Any:
    if isinstance(value, bool):
        return pick("是", "yes") if value else pick("否", "no")
    if isinstance(value, float):
        return round(value, 2)
    return value
