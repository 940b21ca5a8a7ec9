"""Draws a data band: a heading column, values at places, values between places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.sections.band_cells import Cell
from pipe_network.sections.drawing import BLACK, GREY, PALE, RED, Item, Pen, Text, Words, box, line

Floats = NDArray[np.float64]

HEADING_MM = 30.0
LEADER_MM = 7.0
PITCH_MM = 3.4  # two upright values may not stand closer
_TEXT_MM = 2.2
_FRAME = Pen(BLACK, 0.25)
_THIN = Pen(GREY, 0.13)
_FAINT = Pen(PALE, 0.13)
_FLAT_ROW_MM = 6.5


@dataclass(frozen=True, slots=True)
class BandLine:
    """A row ready to draw: heading and cells at the places, or one fewer between them."""

    title: Words
    at: str
    cells: Sequence[Cell]

    @property
    def height_mm(self) -> float:
        """Height that the longest text needs."""
        if self.at == "pipe":
            return _FLAT_ROW_MM
        longest = max((text_width_mm(cell.words, _TEXT_MM) for cell in self.cells), default=0.0)
        return max(9.0, longest + 2.5)


def text_width_mm(words: Words, size_mm: float) -> float:
    """About how wide words are: Chinese characters are as wide as high, others a little over half."""
    return (
        max(sum(1.0 if ord(sign) > 0x2E7F else 0.58 for sign in text) for text in (words.zh, words.en))
        * size_mm
    )


def spread(places: Floats, low: float, high: float, pitch: float = PITCH_MM) -> Floats:
    """The places, moved as little as it takes to stand `pitch` apart within [low, high].

    Where they do not all fit they stand evenly, closer than the pitch.
    """
    count = len(places)
    if count == 0:
        return places.astype(float)
    pitch = min(pitch, (high - low) / max(count - 1, 1))
    order = np.argsort(places, kind="stable")
    steps = np.arange(count) * pitch
    wanted = places[order] - steps
    moved = (_least_squares_ascending(wanted)).clip(low, high - steps[-1]) + steps
    found = np.empty(count)
    found[order] = moved
    return found


def _least_squares_ascending(values: Floats) -> Floats:
    """The closest never-descending values (pool adjacent violators)."""
    blocks: list[tuple[float, int]] = []
    for value in values:
        mean, count = float(value), 1
        while blocks and blocks[-1][0] > mean:
            previous, number = blocks.pop()
            mean, count = (mean * count + previous * number) / (count + number), count + number
        blocks.append((mean, count))
    return np.repeat([mean for mean, _ in blocks], [count for _, count in blocks])


def band_height_mm(rows: Sequence[BandLine]) -> float:
    """Height of the band with the leaders above it."""
    return LEADER_MM + sum(row.height_mm for row in rows)


def draw_band(
    rows: Sequence[BandLine], places: Floats, *, left: float, right: float, top: float
) -> list[Item]:
    """The band with its top at `top`; values stand below their places, or near them with a leader."""
    stands = spread(places, left + PITCH_MM / 2, right - PITCH_MM / 2)
    items: list[Item] = []
    for place, stand in zip(places, stands, strict=True):
        items.append(line(place, top, stand, top + LEADER_MM, _THIN))
    y = top + LEADER_MM
    bottom = top + band_height_mm(rows)
    for row in rows:
        items += _row(row, stands, places, y=y, edges=(left, right))
        y += row.height_mm
    items.append(box(left - HEADING_MM, top + LEADER_MM, right, bottom, pen=_FRAME))
    items.append(line(left, top + LEADER_MM, left, bottom, _FRAME))
    return items


def _row(
    row: BandLine, stands: Floats, places: Floats, *, y: float, edges: tuple[float, float]
) -> list[Item]:
    left, right = edges
    middle = y + row.height_mm / 2
    items: list[Item] = [
        Text((left - HEADING_MM / 2, middle), row.title, 2.5),
        line(left - HEADING_MM, y, right, y, _THIN),
    ]
    if row.at == "node":
        for stand, cell in zip(stands, row.cells, strict=True):
            colour = RED if cell.is_bad else BLACK
            items.append(Text((stand, middle), cell.words, _TEXT_MM, is_upright=True, colour=colour))
        return items
    for start, end, cell in zip(stands[:-1], stands[1:], row.cells, strict=True):
        items.append(line(start, y, start, y + row.height_mm, _FAINT))
        items += _between(cell, start, end, y=y, height=row.height_mm)
    if len(stands):
        items.append(line(stands[-1], y, stands[-1], y + row.height_mm, _FAINT))
    return items


def _between(cell: Cell, start: float, end: float, *, y: float, height: float) -> list[Item]:
    """Flat where it fits, else small and upright, else left to the table of values."""
    if not cell.words.zh:
        return []
    colour, middle = RED if cell.is_bad else BLACK, ((start + end) / 2, y + height / 2)
    room = end - start - 0.6
    flat = min(_TEXT_MM, room / text_width_mm(cell.words, 1.0))
    upright = min(_TEXT_MM, room, (height - 0.4) / text_width_mm(cell.words, 1.0))
    size = max(flat, upright)
    if size < 0.8:
        return []
    return [Text(middle, cell.words, size, is_upright=upright > flat, colour=colour)]
