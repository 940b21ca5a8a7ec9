"""Verdicts on cover: one a stretch of the line that has too little, at the place where most is missing."""

from __future__ import annotations

import numpy as np
import shapely

from pipe_network.planned.cover import CoverRule
from pipe_network.planned.site import Site
from pipe_network.planned.verdicts import Against, Required, Topic, Verdict, severity
from pipe_network.works.cover_rules import english_rows


def cover_verdicts(site: Site, rule: CoverRule, *, lanes_known: bool) -> list[Verdict]:
    """Stretches with too little cover; one warning where the ground is not known at all."""
    stations = site.stations
    if np.isnan(stations.cover_m).all():
        return [_no_ground(site)]
    missing = stations.required_m - stations.cover_m
    is_short = np.nan_to_num(missing.round(3), nan=-1.0) > 0
    stretches = np.split(np.arange(len(is_short)), np.flatnonzero(np.diff(is_short.astype(int))) + 1)
    return [
        _verdict(site, rule, (int(rows[0]), int(rows[missing[rows].argmax()]), int(rows[-1])), lanes_known)
        for rows in stretches
        if is_short[rows[0]]
    ]


def _verdict(site: Site, rule: CoverRule, rows: tuple[int, int, int], lanes_known: bool) -> Verdict:
    stations = site.stations
    start, worst, end = (float(stations.along_m[row]) for row in rows)
    found, metres = float(stations.cover_m[rows[1]]), float(stations.required_m[rows[1]])
    is_certain = rule.is_certain and lanes_known
    english = english_rows().get(rule.row, rule.row)
    required = Required(metres, rule.row, rule.standard, rule.confidence, is_certain, english)
    row = required.words
    message = (
        f"cover {found:.2f} m from {start:.0f} to {end:.0f} m, at least {metres:.2f} m is required{row[0]}",
        f"{start:.0f}～{end:.0f}米处覆土{found:.2f}米，应不小于{metres:.2f}米{row[1]}",
    )
    way_out = (
        f"lower by {metres - found:.2f} m there, or protect the pipe",
        f"该段下移{metres - found:.2f}米，或采取保护措施",
    )
    place = shapely.line_interpolate_point(site.route.line, worst)
    level = severity(required, is_hit=found < 0)
    return Verdict(Topic.COVER, level, worst, place, Against(), required, found, message, way_out)


def no_cover_row(site: Site) -> Verdict:
    """That the table of least cover says nothing of such a pipe."""
    message = (
        "the table of least cover has no row for this class: cover not judged",
        "最小覆土深度表中没有该类管线的条款，覆土未判定",
    )
    place = shapely.line_interpolate_point(site.route.line, 0)
    return Verdict(Topic.COVER, "warning", 0.0, place, Against(), Required(), None, message)


def _no_ground(site: Site) -> Verdict:
    message = "the ground is unknown here: cover not judged", "此处地面高程未知，覆土无法判定"
    place = shapely.line_interpolate_point(site.route.line, 0)
    return Verdict(Topic.COVER, "warning", 0.0, place, Against(), Required(), None, message)
