"""A new line for part of a route 改线: its calibration, re-stationed, stretched, or with an equation kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString

from gridtwin.ledger.errors import BadCalibration, BadRealignment
from gridtwin.ledger.linear.alignment import Alignment
from gridtwin.ledger.linear.calibration import (
    TOLERANCE_M,
    Calibration,
    CalibrationPoint,
    make_calibration,
)
from gridtwin.ledger.linear.positions import RouteIndex
from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.linear.stationing import format_station

Floats = NDArray[np.float64]


class Stationed(StrEnum):
    """How the new part is stationed.

    EQUATION: it counts its own metres; numbers beyond keep their values, an equation 断链 takes up the rest.
    RESTATION: it counts its own metres, and so does everything beyond: numbers beyond change.
    STRETCH: numbers at both ends stay and are spread evenly between; numbers beyond keep their values.

    An equation where the new part begins stays, with STRETCH also one where it ends.
    """

    EQUATION = "equation"
    RESTATION = "restation"
    STRETCH = "stretch"


@dataclass(frozen=True, slots=True)
class Realigned:
    """A route before and after, and the replaced part.

    Attributes:
        before: the route as it was.
        after: the route with the new line in it.
        from_m: where the replaced part begins, along both lines.
        old_to_m: where it ends along the old line.
        new_to_m: where the new part ends along the new line.
        how: how the new part is stationed.
    """

    before: Route
    after: Route
    from_m: float
    old_to_m: float
    new_to_m: float
    how: Stationed

    @property
    def longer_m(self) -> float:
        """By how much the route got longer (negative: shorter)."""
        return self.after.length_m - self.before.length_m


def realign(route: Route, new_line: LineString, *, how: Stationed, join_m: float, day: date) -> Realigned:
    """The route with `new_line` instead of the part between the places where its ends meet the old line.

    Args:
        route: as it is.
        new_line: in the CRS of the route; its direction does not matter.
        how: how the new part is stationed.
        join_m: how far the ends of the new line may lie from the old one.
        day: from which the new line is in force.

    Raises:
        BadRealignment: the new line does not meet the route at two places, or is older than the last one.
    """
    _check_day(route, day)
    line, low, high = _joined_ends(route, new_line, join_m)
    old, new = route.alignment, Alignment.of(line)
    parts = [old.xy[old.along < low - TOLERANCE_M], new.xy, old.xy[old.along > high + TOLERANCE_M]]
    whole = Alignment.of(LineString(np.vstack([part for part in parts if len(part)])))
    last = low + new.length_m
    points = _points(route.calibration, (low, high), (low, last), whole.length_m, how)
    try:
        calibration = make_calibration(whole.length_m, points[0].station_m, points)
    except BadCalibration as error:
        raise BadRealignment(
            f"route {route.code}: {error}; station the new part another way (--stationing)",
            zh=f"路线{route.code}：{error.zh}；请改用其他编号方式（--stationing）",
        ) from error
    after = Route(route.code, route.name, whole.line(), calibration, day)
    return Realigned(route, after, low, high, last, how)


def _check_day(route: Route, day: date) -> None:
    if route.realigned_on is not None and day < route.realigned_on:
        raise BadRealignment(
            f"route {route.code} was realigned on {route.realigned_on} already; {day} is before that",
            zh=f"路线{route.code}已于{route.realigned_on}改线；{day}早于该日期",
        )


def _joined_ends(route: Route, new_line: LineString, join_m: float) -> tuple[LineString, float, float]:
    """The new line in the direction of the route, led up to it, and where its ends lie along the old line.

    An end beside the old line is joined to the nearest place of it, so that the rest stays where it is.
    """
    line = shapely.line_merge(shapely.force_2d(new_line))
    if not isinstance(line, LineString) or line.length <= 0:
        raise BadRealignment(
            "the new line is not one line with a length; draw it in one piece",
            zh="新线不是一条有长度的连续线；请绘成一段",
        )
    ends = shapely.get_coordinates(line)[[0, -1]]
    found = RouteIndex({route.code: route}).locate(ends)
    for at, gap in enumerate(found.away_m):
        if gap > join_m:
            raise BadRealignment(
                f"the {'start' if at == 0 else 'end'} of the new line ({ends[at, 0]:.2f}, {ends[at, 1]:.2f}) "
                f"lies {gap:.2f} m from route {route.code}, farther than {join_m:g} m; "
                "draw it up to the old line",
                zh=f"新线{'起点' if at == 0 else '终点'}（{ends[at, 0]:.2f}, {ends[at, 1]:.2f}）距路线"
                f"{route.code}{gap:.2f}米，超过{join_m:g}米；请使其与原线相接",
            )
    low, high = float(found.distance_m[0]), float(found.distance_m[1])
    if abs(high - low) <= join_m:
        raise BadRealignment(
            f"both ends of the new line meet route {route.code} at the same place; it replaces nothing",
            zh=f"新线两端与路线{route.code}相接于同一处，没有替换任何路段",
        )
    if low > high:
        line, low, high = line.reverse(), high, low
    feet = route.alignment.places([low, high])
    return LineString(np.vstack([feet[:1], shapely.get_coordinates(line), feet[1:]])), low, high


def _points(
    old: Calibration, replaced: tuple[float, float], new: tuple[float, float], length: float, how: Stationed
) -> list[CalibrationPoint]:
    """Calibration points of the whole new line."""
    (low, high), (first, last) = replaced, new
    own = last - first
    to_low, to_high = (float(number) for number in old.stations([low, high], is_back=True)[0])
    at_low, at_high = (float(number) for number in old.stations([low, high])[0])
    before = [point for point in old.points if point.distance_m < low - TOLERANCE_M]
    beyond = [point for point in old.points if point.distance_m > high + TOLERANCE_M]
    has_more = high < old.length_m - TOLERANCE_M
    joint = CalibrationPoint(last, at_low + own)
    shift = 0.0
    if how is Stationed.STRETCH:
        joint = _joint(last, to_high, at_high)
    elif how is Stationed.RESTATION or not has_more:
        shift = at_low + own - at_high
    else:
        joint = _joint(last, at_low + own, at_high)
    moved = [_moved(point, length - old.length_m, shift) for point in beyond]
    middle = _joint(first, to_low, at_low) if low > TOLERANCE_M else CalibrationPoint(0.0, at_low)
    made = [*before, middle, joint, *moved]
    # Sums of lengths differ from the length of the sum by rounding.
    return [*made[:-1], replace(made[-1], distance_m=length)]


def _joint(distance_m: float, back_m: float, ahead_m: float) -> CalibrationPoint:
    """A point with one number, or an equation where two differ."""
    is_one = abs(back_m - ahead_m) <= TOLERANCE_M
    return CalibrationPoint(distance_m, back_m, None if is_one else ahead_m)


def _moved(point: CalibrationPoint, along: float, shift: float) -> CalibrationPoint:
    after = None if point.after_m is None else point.after_m + shift
    return CalibrationPoint(point.distance_m + along, point.station_m + shift, after)


def new_distances(change: Realigned, old_m: Floats, *, carry_m: float) -> Floats:
    """Where places of the old line lie along the new one; NaN on the replaced part if the new is too far."""
    made = np.where(old_m >= change.old_to_m - TOLERANCE_M, old_m + change.longer_m, old_m)
    inside = (old_m > change.from_m + TOLERANCE_M) & (old_m < change.old_to_m - TOLERANCE_M)
    if inside.any():
        made[inside] = _projected(change, change.before.alignment.places(old_m[inside]), carry_m)
    return np.clip(made, 0, change.after.length_m)


def _projected(change: Realigned, xy: Floats, carry_m: float) -> Floats:
    """Along the new part, the nearest to places of the old one."""
    piece = change.after.alignment.cut(change.from_m, change.new_to_m)
    points = shapely.points(xy)
    along = shapely.line_locate_point(piece, points) + change.from_m
    made: Floats = np.where(shapely.distance(piece, points) <= carry_m, along, np.nan)
    return made


def described(change: Realigned) -> Sequence[str]:
    """Old and new length, and the equations there now, in words for both languages: English, Chinese."""
    equations = ", ".join(_equation(point) for point in change.after.calibration.equations)
    return (
        f"{change.before.length_m:.3f} m → {change.after.length_m:.3f} m; equations: {equations or 'none'}",
        f"{change.before.length_m:.3f}米→{change.after.length_m:.3f}米；断链：{equations or '无'}",
    )


def _equation(point: CalibrationPoint) -> str:
    return f"{format_station(point.station_m)} = {format_station(point.ahead_m)}"
