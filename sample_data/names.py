"""Invented names of streets, quarters and companies, without repeats."""

from __future__ import annotations

from typing import Any

from sample_data.sizes import table

_COUNT = "〇一二三四五六七八九十"


def names() -> dict[str, Any]:  # Any: TOML values
    """The lists of data/names.toml."""
    return table("names")


def numbered(stems: list[str], index: int) -> str:
    """The stem of that index; from the second round on with a numeral: 新桥, …, 新桥二."""
    turn, rest = divmod(index, len(stems))
    return stems[rest] if turn == 0 else f"{stems[rest]}{numeral(turn + 1)}"


def numeral(number: int) -> str:
    """A Chinese numeral.

    >>> [numeral(n) for n in (3, 10, 12, 20, 47)]
    ['三', '十', '十二', '二十', '四十七']
    """
    if number <= 10:
        return _COUNT[number]
    tens, ones = divmod(number, 10)
    head = "十" if tens == 1 else f"{numeral(tens)}十"
    return head + (_COUNT[ones] if ones else "")


def street_name(index: int, road_class: str, axis: str) -> str:
    """Name of a street by its number: 路 along the valley, 街 across it, 巷 for local roads."""
    if road_class == "支路":
        return f"{numbered(names()['lane_stems'], index)}巷"
    return f"{numbered(names()['road_stems'], index)}{'路' if axis == 'h' else '街'}"
