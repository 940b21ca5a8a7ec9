"""What a page tells of a long section: of a pipe or crossing pointed at, and of the place of the cursor."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipe_network.sections.axes import Axes
from pipe_network.sections.crossings import Crossing
from pipe_network.sections.drawing import Readout, Words, same
from pipe_network.sections.labels import class_label, number_label, size_label, station_label, text_of
from pipe_network.sections.profile import Profile

Floats = NDArray[np.float64]
Facts = dict[str, Sequence[tuple[Words, Words]]]


def profile_facts(profile: Profile) -> Facts:
    """What is told of every pipe and every crossing when a reader points at it."""
    facts: Facts = {}
    for step, (_, row) in enumerate(profile.lines.iterrows()):
        crown, invert = profile.crown_m[step], profile.invert_m[step]
        facts[f"pipe-{step}"] = (
            (Words("管段", "line"), same(str(row["line_no"]))),
            (Words("类型", "class"), class_label(str(row["pipe_class"]))),
            (Words("管径", "size"), same(size_label(row))),
            (Words("材质", "material"), same(text_of(row.get("material")))),
            (Words("管顶高程", "crown"), _pair(crown, 3)),
            (Words("管底高程", "invert"), _pair(invert, 3)),
            (Words("覆土", "cover"), _pair(profile.cover_m[step], 2)),
            (Words("坡度", "slope"), same(number_label(float(profile.fall_permille[step]), 2) + " ‰")),
            (
                Words("长度", "length"),
                same(number_label(float(np.diff(profile.station_m[step])[0]), 2) + " m"),
            ),
        )
        if profile.is_adverse[step]:
            facts[f"pipe-{step}"] = (
                *facts[f"pipe-{step}"],
                (Words("逆坡", "adverse"), Words("是（按记录）", "yes, as recorded")),
            )
    for number, crossing in enumerate(profile.crossings):
        facts[f"crossing-{number}"] = _crossing_facts(crossing)
    return facts


def _crossing_facts(crossing: Crossing) -> tuple[tuple[Words, Words], ...]:
    place = Words("上方", "above") if crossing.is_above else Words("下方", "below")
    return (
        (Words("交叉管线", "crossing"), same(crossing.line_no)),
        (Words("类型", "class"), class_label(crossing.pipe_class)),
        (Words("管径", "size"), same(crossing.size)),
        (Words("桩号", "station"), same(station_label(crossing.station_m))),
        (Words("管顶高程", "crown"), same(number_label(crossing.crown_m, 3))),
        (Words("管底高程", "invert"), same(number_label(crossing.invert_m, 3))),
        (Words("垂直净距", "vertical gap"), same(number_label(crossing.gap_m, 3) + " m")),
        (Words("位置", "place"), place),
        (Words("交角", "angle"), same(number_label(crossing.angle_deg, 1) + "°")),
    )


def profile_readouts(profile: Profile, axes: Axes) -> tuple[Readout, ...]:
    """Station, ground and the levels of the pipe at any place along the way."""
    ends = profile.station_m
    breaks = np.column_stack([ends, ends[:, 1]]).ravel()  # the third value parts one pipe from the next
    nan = np.full(len(ends), np.nan)

    def of_pipes(words: Words, values: Floats) -> Readout:
        return Readout(words, axes.x(breaks), np.column_stack([values, nan]).ravel(), 3)

    station = np.array([0.0, profile.course.length_m])
    return (
        Readout(Words("桩号 (m)", "station (m)"), axes.x(station), station),
        Readout(Words("地面高程 (m)", "ground (m)"), axes.x(profile.ground_station_m), profile.ground_m, 3),
        of_pipes(Words("管顶高程 (m)", "crown (m)"), profile.crown_m),
        of_pipes(Words("管底高程 (m)", "invert (m)"), profile.invert_m),
        of_pipes(Words("坡度 (‰)", "slope (‰)"), np.column_stack([profile.fall_permille] * 2)),
    )


def _pair(values: Floats, decimals: int) -> Words:
    return same(" → ".join(number_label(float(value), decimals) for value in values))
