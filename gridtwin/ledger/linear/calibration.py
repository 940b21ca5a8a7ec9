"""Calibration: distance along a line ↔ stationing, linear between known points, with equations 断链.

An equation is a point with two numbers, as in K1+200 = K1+300. Numbers between the two are missing when the
stationing jumps ahead (short 短链), and occur twice when it jumps back (long 长链). Equations cut the
stationing into parts, counted from 1; within a part numbers rise strictly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from gridtwin.ledger.errors import AmbiguousStationing, BadCalibration, BadStationing
from gridtwin.ledger.linear.stationing import Stationing, format_station, parse_station

TOLERANCE_M = 0.001  # what rounding to millimetres may add to either end
_SAME_M = 1e-6  # an equation of less is none


@dataclass(frozen=True, slots=True)
class CalibrationPoint:
    """A known place: the stationing at a distance along the line, and the one after it at an equation."""

    distance_m: float
    station_m: float
    after_m: float | None = None

    @property
    def ahead_m(self) -> float:
        """The number with which the stationing goes on."""
        return self.station_m if self.after_m is None else self.after_m

    @property
    def is_equation(self) -> bool:
        """Whether the stationing jumps here."""
        return self.after_m is not None


class Found(IntEnum):
    """What became of a stationing that was looked up."""

    ONCE = 0
    BEYOND = 1
    MISSING = 2
    TWICE = 3
    NOT_IN_PART = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A run of stationing without a jump: distances and numbers of its points, both rising."""

    number: int
    distances: NDArray[np.float64]
    stations: NDArray[np.float64]

    @property
    def first(self) -> float:
        """Lowest number."""
        return float(self.stations[0])

    @property
    def last(self) -> float:
        """Highest number."""
        return float(self.stations[-1])


@dataclass(frozen=True, slots=True)
class Distances:
    """Distances along the line of stationings; NaN, part 0 and the reason in `found` where there is none."""

    distance_m: NDArray[np.float64]
    part: NDArray[np.int64]
    found: NDArray[np.int64]


@dataclass(frozen=True)
class Calibration:
    """The stationing of a line of that length. `points` are sorted, from 0 to the end."""

    length_m: float
    points: tuple[CalibrationPoint, ...]

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The runs between equations, in order along the line."""
        cuts = [0, *[at for at, point in enumerate(self.points) if point.is_equation], len(self.points) - 1]
        made = []
        for number, (low, high) in enumerate(pairwise(cuts), start=1):
            run = self.points[low : high + 1]
            numbers = [run[0].ahead_m, *[point.station_m for point in run[1:]]]
            made.append(Part(number, np.array([point.distance_m for point in run]), np.array(numbers)))
        return tuple(made)

    @property
    def equations(self) -> tuple[CalibrationPoint, ...]:
        """Points at which the stationing jumps."""
        return tuple(point for point in self.points if point.is_equation)

    @property
    def first(self) -> Stationing:
        """The stationing at the start of the line."""
        return Stationing(self.points[0].station_m)

    @property
    def last(self) -> Stationing:
        """The stationing at its end."""
        return self.station_of(self.length_m)

    def station_of(self, distance_m: float, *, is_back: bool = False) -> Stationing:
        """Stationing at one distance, with the part where the number alone would not do."""
        numbers, parts = self.stations([distance_m], is_back=is_back)
        number, part = float(numbers[0]), int(parts[0])
        return Stationing(number, part if self.is_ambiguous(np.array([number]))[0] else None)

    def stations(
        self, distances_m: ArrayLike, *, is_back: bool = False
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Numbers and parts at distances along the line; NaN and 0 off it.

        Args:
            distances_m: any shape (n,), metres from the start of the line.
            is_back: at an equation, whether to give the number before it (for ends of segments).
        """
        asked = np.atleast_1d(np.asarray(distances_m, dtype=float))
        joints = np.array([point.distance_m for point in self.equations])
        at = np.searchsorted(joints, asked, side="left" if is_back else "right")
        numbers = np.full(len(asked), np.nan)
        for index, part in enumerate(self.parts):
            mine = at == index
            numbers[mine] = np.interp(asked[mine], part.distances, part.stations)
        off = ~((asked >= -TOLERANCE_M) & (asked <= self.length_m + TOLERANCE_M))
        numbers[off] = np.nan
        return numbers, np.where(off, 0, at + 1).astype(np.int64)

    def is_ambiguous(self, stations_m: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which numbers occur in more than one part."""
        repeated: NDArray[np.bool_] = self._holders(stations_m, 0.0).sum(axis=1) > 1
        return repeated

    def distances(self, stations_m: ArrayLike, parts: ArrayLike | None = None) -> Distances:
        """Distances along the line of numbers, (n,), each with its part or 0 where none is told."""
        asked = np.atleast_1d(np.asarray(stations_m, dtype=float))
        told = np.zeros(len(asked), np.int64) if parts is None else np.atleast_1d(np.asarray(parts, np.int64))
        holders = self._holders(asked, 0.0)
        lost = ~holders.any(axis=1)
        holders[lost] = self._holders(asked[lost], TOLERANCE_M)
        number_of_holders = holders.sum(axis=1)
        chosen = np.where(told > 0, told, holders.argmax(axis=1) + 1)
        found = np.select(
            [
                number_of_holders == 0,
                told > len(self.parts),
                (told > 0) & ~holders[np.arange(len(asked)), np.minimum(chosen, len(self.parts)) - 1],
                (told == 0) & (number_of_holders > 1),
            ],
            [self._why_absent(asked), Found.NOT_IN_PART, Found.NOT_IN_PART, Found.TWICE],
            Found.ONCE,
        )
        distance = np.full(len(asked), np.nan)
        for part in self.parts:
            mine = (found == Found.ONCE) & (chosen == part.number)
            distance[mine] = np.interp(asked[mine], part.stations, part.distances)
        return Distances(distance, np.where(found == Found.ONCE, chosen, 0), found.astype(np.int64))

    def distance_of(self, station: Stationing | float | str) -> float:
        """Distance along the line of one stationing.

        Raises:
            BadStationing: beyond the road, or missing at an equation; both sides are named.
            AmbiguousStationing: it occurs twice and no part is told; the choices are named.
        """
        asked = station if isinstance(station, Stationing) else parse_station(station)
        result = self.distances([asked.metres], [asked.part or 0])
        if result.found[0] == Found.ONCE:
            return float(result.distance_m[0])
        raise self._refusal(asked, Found(int(result.found[0])))

    def sides_of_gap(self, metres: float) -> tuple[float, float]:
        """The two numbers of the short equation that leaves this number out."""
        for point in self.equations:
            if point.station_m < metres < point.ahead_m:
                return point.station_m, point.ahead_m
        raise ValueError(metres)

    def parts_with(self, metres: float) -> list[int]:
        """Numbers of the parts in which the number occurs."""
        return [int(at) + 1 for at in np.flatnonzero(self._holders(np.array([metres]), TOLERANCE_M)[0])]

    def as_json(self) -> list[dict[str, float]]:
        """What the column `calibration` of a route keeps."""
        return [
            {"distance_m": point.distance_m, "station_m": point.station_m}
            | ({} if point.after_m is None else {"after_m": point.after_m})
            for point in self.points
        ]

    def _holders(self, asked: NDArray[np.float64], slack: float) -> NDArray[np.bool_]:
        """(n, parts): whether a part holds a number."""
        low = np.array([part.first for part in self.parts]) - slack
        high = np.array([part.last for part in self.parts]) + slack
        return np.asarray((asked[:, None] >= low) & (asked[:, None] <= high))

    def _why_absent(self, asked: NDArray[np.float64]) -> NDArray[np.int64]:
        why = np.full(len(asked), int(Found.BEYOND))
        for point in self.equations:
            why[(asked > point.station_m) & (asked < point.ahead_m)] = Found.MISSING
        return why

    def _refusal(self, asked: Stationing, why: Found) -> BadStationing:
        if why is Found.TWICE:
            choices = [format_station(asked.metres, part=part) for part in self.parts_with(asked.metres)]
            return AmbiguousStationing(
                f"{asked} occurs {len(choices)} times; say which: {', '.join(choices)}",
                zh=f"{asked}为重号（长链）；请注明断链段：{'、'.join(choices)}",
            )
        if why is Found.MISSING:
            back, ahead = map(format_station, self.sides_of_gap(asked.metres))
            return BadStationing(
                f"{asked} does not exist: at the equation {back} = {ahead} the numbers between are left out; "
                f"use {back} or {ahead}",
                zh=f"{asked}不存在：断链{back}={ahead}之间缺号（短链）；请用{back}或{ahead}",
            )
        if why is Found.NOT_IN_PART:
            return self._not_in_part(asked)
        return BadStationing(
            f"{asked} lies beyond the road, which runs from {self.first} to {self.last}",
            zh=f"{asked}超出道路范围（{self.first}至{self.last}）",
        )

    def _not_in_part(self, asked: Stationing) -> BadStationing:
        held = ", ".join(map(str, self.parts_with(asked.metres)))
        return BadStationing(
            f"part {asked.part} has no {format_station(asked.metres)}; it occurs in part {held} "
            f"of {len(self.parts)}",
            zh=f"第{asked.part}段没有{format_station(asked.metres)}；它在第{held}段（共{len(self.parts)}段）",
        )


def make_calibration(length_m: float, start_m: float, points: Iterable[CalibrationPoint] = ()) -> Calibration:
    """Calibration of a line, checked; ends that no point fixes run on at one metre a metre.

    Raises:
        BadCalibration: a point off the line, two at one place, numbers that do not rise, or a point at the
            start that says another number than `start_m`.
    """
    given = sorted(points, key=lambda point: point.distance_m)
    for point in given:
        _check_point(point, length_m)
    if not given or given[0].distance_m > TOLERANCE_M:
        given.insert(0, CalibrationPoint(0.0, start_m))
    elif abs(given[0].station_m - start_m) > TOLERANCE_M or given[0].is_equation:
        raise BadCalibration(
            f"the point at the start says {format_station(given[0].station_m)}, the route begins with "
            f"{format_station(start_m)}; make them agree, and put no equation there",
            zh=f"起点标定点为{format_station(given[0].station_m)}，而路线起点桩号为{format_station(start_m)}；"
            "请使二者一致，起点处不设断链",
        )
    last = given[-1]
    if last.distance_m < length_m - TOLERANCE_M:
        given.append(CalibrationPoint(length_m, last.ahead_m + length_m - last.distance_m))
    elif last.is_equation:
        raise BadCalibration(
            "the last calibration point is an equation at the end of the line; leave it out",
            zh="最后一个标定点是路线终点处的断链；请去掉",
        )
    _check_rising(given)
    return Calibration(length_m, tuple(given))


def points_of(rows: Sequence[Mapping[str, Any]] | None) -> list[CalibrationPoint]:  # Any: JSON
    """Points of the column `calibration`, or of a table with distance_m, station_m and after_m.

    Raises:
        BadCalibration: an entry lacks a number.
    """
    made = []
    for row in rows or []:
        try:
            after = row.get("after_m")
            after_m = None if after is None or pd.isna(after) else parse_station(after).metres
            station_m = parse_station(row["station_m"]).metres
            point = CalibrationPoint(float(row["distance_m"]), station_m, after_m)
        except (KeyError, TypeError, ValueError) as error:
            raise BadCalibration(
                f"calibration point {dict(row)}: {error}; give distance_m, station_m, "
                "and after_m at an equation",
                zh=f"标定点{dict(row)}有误：须给出distance_m、station_m，断链处另给after_m",
            ) from error
        jump = after_m is not None and abs(after_m - point.station_m) > _SAME_M
        made.append(point if jump else CalibrationPoint(point.distance_m, point.station_m))
    return made


def _check_point(point: CalibrationPoint, length_m: float) -> None:
    if not np.isfinite((point.distance_m, point.station_m, point.ahead_m)).all():
        raise BadCalibration(
            f"calibration point at {point.distance_m:g} m, stationing {point.station_m:g}: not finite; "
            "correct it",
            zh=f"标定点距离{point.distance_m:g}米、桩号{point.station_m:g}：含有非有限数值；请更正",
        )
    if not -TOLERANCE_M <= point.distance_m <= length_m + TOLERANCE_M:
        raise BadCalibration(
            f"calibration point at {point.distance_m:g} m ({format_station(point.station_m)}): the line is "
            f"{length_m:.3f} m long; correct the distance",
            zh=f"标定点距离{point.distance_m:g}米（{format_station(point.station_m)}）：路线长{length_m:.3f}米，"
            "请更正距离",
        )


def _check_rising(points: list[CalibrationPoint]) -> None:
    for before, after in pairwise(points):
        if after.distance_m - before.distance_m <= TOLERANCE_M:
            raise BadCalibration(
                f"two calibration points at {after.distance_m:g} m; keep one (an equation is one point with "
                "two numbers)",
                zh=f"{after.distance_m:g}米处有两个标定点；请只留一个（断链为一点两号）",
            )
        if after.station_m - before.ahead_m <= 0:
            low, high = format_station(before.ahead_m), format_station(after.station_m)
            raise BadCalibration(
                f"stationing does not rise from {low} at {before.distance_m:g} m to {high} at "
                f"{after.distance_m:g} m; correct a point, or make it an equation (two numbers at one point)",
                zh=f"桩号未递增：{before.distance_m:g}米处{low}，{after.distance_m:g}米处{high}；"
                "请更正标定点，或设为断链（一点两号）",
            )
