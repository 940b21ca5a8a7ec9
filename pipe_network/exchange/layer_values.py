"""Cells of a mapped layer: numbers that mean "not known" emptied and counted, words made stored values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.exchange.layer_maps import LayerMap, Pattern, built_in, column_of
from pipe_network.survey.notes import Note

Values = NDArray[np.object_]
Floats = NDArray[np.float64]
_HEIGHTS = frozenset({"ground_m", "bottom_m", "start_level_m", "end_level_m"})


def plain_cells(column: pd.Series[Any]) -> Values:
    """Plain values, None where there is none or only blanks."""
    there = column.notna()
    if not there.any():
        return np.full(len(column), None, object)
    plain = column.astype(object).where(there, None)
    if column.dtype.kind in "fiub":
        return plain.to_numpy(object)
    return filled([None if isinstance(value, str) and not value.strip() else value for value in plain])


def filled(values: Sequence[Any]) -> Values:  # Any: what a column holds
    """The values as an array of objects, whatever they are."""
    made: Values = np.full(len(values), None, object)
    made[:] = list(values)
    return made


def apply_map(found: LayerMap, cells: dict[str, Values], frame: gpd.GeoDataFrame) -> None:
    """What the map says beyond names: times, patterns, boxes, prefixes, values, constants."""
    headings = [str(name) for name in frame.columns]
    for name in found.epoch_ms:
        _change(cells, name, _month_of_epoch)
    for one in found.patterns:
        _match(one, cells, frame, headings)
    if found.box is not None:
        _box(found.box, cells, frame, headings)
    for name, letters in found.prefix.items():
        _change(cells, name, _Prefixed(letters))
    for name, words in found.values.items():
        _change(cells, name, _Translated(words))
    for name, value in found.constants.items():
        old = cells.get(name, filled([None] * len(frame)))
        cells[name] = filled([value if one is None else one for one in old])


class _Prefixed:
    """Puts letters before a value."""

    def __init__(self, letters: str) -> None:
        self.letters = letters

    def __call__(self, value: object) -> str:
        return f"{self.letters}{_plain(value)}"


class _Translated:
    """Puts the stored value for a text; a text that is not listed stays."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = {text.casefold(): stored for text, stored in words.items()}

    def __call__(self, value: object) -> object:
        return self.words.get(_plain(value).casefold(), value)


def _change(cells: dict[str, Values], name: str, convert: Callable[[Any], object]) -> None:
    if name in cells:
        cells[name] = filled([None if value is None else convert(value) for value in cells[name]])


def _match(one: Pattern, cells: dict[str, Values], frame: gpd.GeoDataFrame, headings: Sequence[str]) -> None:
    at = column_of(one.heading, headings)
    if at is None:
        return
    found = [one.pattern.fullmatch(str(value).strip()) for value in frame[headings[at]]]
    old = cells.get(one.field, filled([None] * len(frame)))
    cells[one.field] = filled(
        [match.expand(one.text) if match else value for match, value in zip(found, old, strict=True)]
    )


def _plain(value: object) -> str:
    """Text of a value; a whole number without its decimals."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _month_of_epoch(value: Any) -> str | None:  # Any: what a column holds
    """Year and month; nothing for the first years of clocks, which stand for an unknown date."""
    moment = pd.Timestamp(float(value), unit="ms")
    return f"{moment.year:04d}{moment.month:02d}" if moment.year > 1900 else None


def _box(
    names: tuple[str, str], cells: dict[str, Values], frame: gpd.GeoDataFrame, headings: Sequence[str]
) -> None:
    """Width and height: a section where both are known and differ, else the width as diameter."""
    width, height = (_positive(frame, column_of(name, headings)) for name in names)
    is_box = np.isfinite(width) & np.isfinite(height) & (width != height)
    is_round = np.isfinite(width) & ~is_box
    cells["diameter_mm"] = filled(
        [round(w) if known else None for w, known in zip(width, is_round, strict=True)]
    )
    cells["section"] = filled(
        [f"{w:g}X{h:g}" if known else None for w, h, known in zip(width, height, is_box, strict=True)]
    )


def _positive(frame: gpd.GeoDataFrame, at: int | None) -> Floats:
    if at is None:
        return np.full(len(frame), np.nan)
    numbers = pd.to_numeric(frame.iloc[:, at], errors="coerce").to_numpy(float)
    return np.where(numbers > 0, numbers, np.nan)


def drop_sentinels(
    cells: dict[str, Values], found: LayerMap, sentinels: Sequence[float], told: tuple[str, list[str]]
) -> None:
    """Empty numbers that mean "not known" and count them; `told` is where, and the notes."""
    for name in _HEIGHTS & cells.keys():
        cells[name] = _within(name, cells[name], told)
    for name, values in list(cells.items()):
        unknown = (*found.missing.get(name, ()), *(sentinels if name in _HEIGHTS else ()))
        if unknown:
            numbers = pd.to_numeric(pd.Series(values, dtype=object), errors="coerce").to_numpy(float)
            is_unknown = is_any(numbers, unknown)
            cells[name] = filled([None if gone else v for v, gone in zip(values, is_unknown, strict=True)])
            count_sentinels(name, numbers, unknown, told)
    for (first, second), value in found.missing_together:
        if first in cells and second in cells:
            both = np.array([a == b == value for a, b in zip(cells[first], cells[second], strict=True)], bool)
            for name in (first, second):
                cells[name] = filled([None if gone else v for v, gone in zip(cells[name], both, strict=True)])
            count_sentinels(f"{first} = {second}", np.where(both, value, np.nan), (value,), told)


def _within(name: str, values: Values, told: tuple[str, list[str]]) -> Values:
    """Heights without those that are beyond any ground."""
    numbers = pd.to_numeric(pd.Series(values, dtype=object), errors="coerce").to_numpy(float)
    beyond = is_beyond(numbers)
    count_beyond(name, numbers, told)
    return filled([None if gone else value for value, gone in zip(values, beyond, strict=True)])


def is_beyond(numbers: Floats) -> NDArray[np.bool_]:
    """Which heights are beyond any ground, sentinels apart."""
    low, high = built_in().height_range
    with np.errstate(invalid="ignore"):
        beyond: NDArray[np.bool_] = ((numbers < low) | (numbers > high)) & ~is_any(
            numbers, built_in().sentinels
        )
    return beyond


def count_beyond(name: str, numbers: Floats, told: tuple[str, list[str]]) -> None:
    """Say how many heights are beyond any ground."""
    where, notes = told
    count = int(is_beyond(numbers).sum())
    if count:
        low, high = built_in().height_range
        notes.append(
            Note(
                f"{where}: {name} is below {low:g} m or above {high:g} m in {count} places; left empty",
                zh=f"{where}：{name}有{count}处低于{low:g}米或高于{high:g}米，按空值处理",
            )
        )


def is_any(numbers: Floats, unknown: Sequence[float]) -> NDArray[np.bool_]:
    """Which numbers are one of those that mean "not known"."""
    found: NDArray[np.bool_] = np.isclose(
        numbers[:, None], np.array(unknown)[None], rtol=1e-9, atol=1e-6
    ).any(1)
    return found


def count_sentinels(
    name: str, numbers: Floats, unknown: Sequence[float], told: tuple[str, list[str]]
) -> None:
    """Say how often each number that means "not known" stands in a column."""
    where, notes = told
    for value in dict.fromkeys(unknown):
        count = int(is_any(numbers, (value,)).sum())
        if count:
            notes.append(
                Note(
                    f"{where}: {name} is {_shown(value)} in {count} places, meaning not known; left empty",
                    zh=f"{where}：{name}有{count}处为{_shown(value)}，表示未知，按空值处理",
                )
            )


def _shown(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e9 else str(value)
