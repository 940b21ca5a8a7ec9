"""Tables of the engine for people: titles of columns and coded values in the user's language."""

from __future__ import annotations

from typing import Any

from ...dock.result_dock import Column
from ...translation import language, pick
from .words import word

SHOWN = 1000  # rows of a table in a dock; more would hold the window up
_PLACE = {"x", "y"}


def readable(table: dict[str, Any], *, most: int = SHOWN) -> tuple[list[Column], list[list[Any]]]:
    """Columns and rows without coordinates and without the other language."""
    kept = [place for place, each in enumerate(table["columns"]) if _is_wanted(each["name"])]
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
