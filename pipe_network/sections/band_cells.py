"""Texts in the cells of a data band below a long section."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.classes import Reference
from pipe_network.levels import references
from pipe_network.sections.bands import BandRow
from pipe_network.sections.drawing import Words, same
from pipe_network.sections.labels import class_label, number_label, size_label, station_label, text_of
from pipe_network.sections.profile import Profile

Floats = NDArray[np.float64]

ADVERSE = Words("逆坡", "adverse")


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a cell; `is_bad` prints them red."""

    words: Words
    is_bad: bool = False


def node_cells(profile: Profile, row: BandRow) -> list[Cell]:
    """One cell a node. Where the pipes on both sides differ, both values: 'before / after'."""
    if row.value == "point_no":
        return [Cell(same(name)) for name in profile.nodes["point_no"].map(text_of)]
    if row.value == "station":
        return [Cell(same(station_label(value))) for value in profile.node_station_m]
    if row.value == "offset":
        return [Cell(same(number_label(value, row.decimals))) for value in profile.node_station_m]
    if row.value == "ground":
        return [_number(value, row) for value in profile.node_ground_m]
    sided = _sided(profile, row.value)
    if sided is None:
        texts = profile.nodes.get(row.value, [None] * len(profile.nodes))
        return [Cell(same(text_of(value))) for value in texts]
    return [_both(before, after, row) for before, after in zip(*_around(sided), strict=True)]


def pipe_cells(profile: Profile, row: BandRow) -> list[Cell]:
    """One cell a pipe."""
    if row.value == "slope":
        return [_slope(profile, step, row.decimals) for step in range(len(profile.steps))]
    if row.value == "length":
        return [_number(value, row) for value in np.diff(profile.station_m, axis=1)[:, 0]]
    lines = [line for _, line in profile.lines.iterrows()]
    if row.value == "size":
        return [Cell(same(label), label == "?") for label in map(size_label, lines)]
    if row.value == "class":
        return [Cell(class_label(str(line["pipe_class"]))) for line in lines]
    if row.value == "holes":
        return [
            Cell(same(f"{text_of(line['hole_count'])}/{text_of(line['used_holes'])}".strip("/")))
            for line in lines
        ]
    return [Cell(same(text_of(line.get(row.value)))) for line in lines]


def _sided(profile: Profile, value: str) -> Floats | None:
    """Values at both ends of every pipe, where a value belongs to pipes and not to nodes."""
    ground = np.column_stack([profile.node_ground_m[:-1], profile.node_ground_m[1:]])
    is_invert = (references(profile.lines) == Reference.INVERT)[:, None]
    level = np.where(is_invert, profile.invert_m, profile.crown_m)
    return {
        "crown": profile.crown_m,
        "invert": profile.invert_m,
        "axis": (profile.crown_m + profile.invert_m) / 2,
        "level": level,
        "depth": ground - level,
        "cover": profile.cover_m,
    }.get(value)


def _around(sided: Floats) -> tuple[Floats, Floats]:
    """Value of the pipe before and of the pipe after each node; the ends have one pipe only."""
    before = np.concatenate([sided[:1, 0], sided[:, 1]])
    after = np.concatenate([sided[:, 0], sided[-1:, 1]])
    return before, after


def _both(before: float, after: float, row: BandRow) -> Cell:
    first, second = number_label(before, row.decimals), number_label(after, row.decimals)
    text = first if first == second else f"{first} / {second}"
    return Cell(same(text), not (np.isfinite(before) and np.isfinite(after)))


def _number(value: float, row: BandRow) -> Cell:
    return Cell(same(number_label(value, row.decimals)), not np.isfinite(value))


def _slope(profile: Profile, step: int, decimals: int) -> Cell:
    fall = float(profile.fall_permille[step])
    if not np.isfinite(fall):
        return Cell(same("—"), is_bad=True)
    number = number_label(abs(fall), decimals)
    arrow = "" if float(number) == 0 else ("↘ " if fall > 0 else "↗ ")
    if profile.is_adverse[step]:
        return Cell(Words(f"{arrow}{number} {ADVERSE.zh}", f"{arrow}{number} {ADVERSE.en}"), is_bad=True)
    return Cell(same(arrow + number))
