"""Sections as plain values for programs: numbers in metres, None where unknown."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict

from pipe_network.sections.band_drawing import BandLine
from pipe_network.sections.cut import CrossSection, CutPipe
from pipe_network.sections.drawing import Words
from pipe_network.sections.labels import size_label
from pipe_network.sections.profile import Profile

_DECIMALS = 4


def profile_record(profile: Profile) -> dict[str, object]:
    """A long section as JSON can carry it."""
    pipes = [
        {
            "line_no": str(line["line_no"]),
            "pipe_class": str(line["pipe_class"]),
            "size": size_label(line),
            "is_forward": profile.steps[step].is_forward,
            "station_m": _list(profile.station_m[step]),
            "crown_m": _list(profile.crown_m[step]),
            "invert_m": _list(profile.invert_m[step]),
            "cover_m": _list(profile.cover_m[step]),
            "fall_permille": _number(profile.fall_permille[step]),
            "is_adverse": bool(profile.is_adverse[step]),
        }
        for step, (_, line) in enumerate(profile.lines.iterrows())
    ]
    nodes = [
        {"point_no": str(name), "station_m": _number(station), "ground_m": _number(ground)}
        for name, station, ground in zip(
            profile.nodes["point_no"], profile.node_station_m, profile.node_ground_m, strict=True
        )
    ]
    return {
        "length_m": _number(profile.course.length_m),
        "nodes": nodes,
        "pipes": pipes,
        "ground": _pairs(profile.ground_station_m, profile.ground_m),
        "crossings": [_plain(asdict(crossing)) for crossing in profile.crossings],
        "ground_source": _words(profile.ground_source),
        "notes": [_words(note) for note in profile.notes],
    }


def cut_record(cut: CrossSection) -> dict[str, object]:
    """A cross section as JSON can carry it."""
    return {
        "length_m": _number(cut.length_m),
        "line": [_list(place) for place in cut.xy],
        "pipes": [_cut_pipe(pipe) for pipe in cut.pipes],
        "ground": _pairs(cut.ground_offset_m, cut.ground_m),
        "between_m": _list(cut.between_m),
        "clear_m": _list(cut.clear_m),
        "ground_source": _words(cut.ground_source),
        "notes": [_words(note) for note in cut.notes],
    }


def band_record(lines: Sequence[BandLine]) -> list[dict[str, object]]:
    """A data band as JSON can carry it: a cell a node, or (`at` is "pipe") a cell a pipe."""
    return [
        {
            **_words(line.title),
            "at": line.at,
            "cells": [{**_words(cell.words), "is_bad": cell.is_bad} for cell in line.cells],
        }
        for line in lines
    ]


def _cut_pipe(pipe: CutPipe) -> dict[str, object]:
    outline = None if pipe.outline is None else _plain(asdict(pipe.outline))
    return {
        "line_no": pipe.line_no,
        "pipe_class": pipe.pipe_class,
        "size": pipe.size,
        "holes": list(pipe.holes),
        "offset_m": _number(pipe.offset_m),
        "ground_m": _number(pipe.ground_m),
        "crown_m": _number(pipe.crown_m),
        "invert_m": _number(pipe.invert_m),
        "cover_m": _number(pipe.cover_m),
        "span_m": _number(pipe.span_m),
        "outline": outline,
        "angle_deg": _number(pipe.angle_deg),
        "is_parallel": pipe.is_parallel,
    }


def _plain(values: dict[str, object]) -> dict[str, object]:
    return {name: _number(value) if isinstance(value, float) else value for name, value in values.items()}


def _pairs(along: object, level: object) -> list[list[float | None]]:
    return [list(pair) for pair in zip(_list(along), _list(level), strict=True)]


def _list(values: object) -> list[float | None]:
    return [_number(value) for value in values]  # type: ignore[attr-defined]


def _number(value: float) -> float | None:
    return round(float(value), _DECIMALS) if math.isfinite(value) else None


def _words(words: Words) -> dict[str, str]:
    return {"zh": words.zh, "en": words.en}
