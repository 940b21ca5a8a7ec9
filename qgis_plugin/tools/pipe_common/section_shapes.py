"""A section as plain shapes in metres (station, level): what the view paints and the DXF writer writes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from ...fixed import fixed
from ...translation import pick
from .words import class_colour

GROUND, EDGE, BAD, GRID = "#6b4f2a", "#303030", "#d62828", "#b0b0b0"
_CORNERS = 24


@dataclass(frozen=True)
class Shape:
    """Corners; closed ones are filled. `width` in pixels."""

    points: list[tuple[float, float]]
    colour: str
    is_closed: bool = False
    width: float = 1.0
    is_dashed: bool = False


@dataclass(frozen=True)
class Label:
    """A text beside a place; `is_upright` turns it by a quarter."""

    x: float
    z: float
    text: str
    colour: str = EDGE
    is_upright: bool = False


@dataclass(frozen=True)
class BandRow:
    """A row of the data band below: heading, and cells as (station, text, whether it is bad)."""

    title: str
    cells: list[tuple[float, str, bool]]


@dataclass(eq=False)
class Picture:
    """Shapes, labels and the data band of a section."""

    shapes: list[Shape] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    band: list[BandRow] = field(default_factory=list)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Least and greatest station and level; a metre each where there is nothing."""
        points = [point for shape in self.shapes for point in shape.points]
        if not points:
            return 0.0, 0.0, 1.0, 1.0
        xs, zs = [x for x, _ in points], [z for _, z in points]
        return min(xs), min(zs), max(*xs, min(xs) + 1.0), max(*zs, min(zs) + 1.0)


def long_picture(record: dict[str, Any]) -> Picture:
    """The engine's long section: ground, pipes with fall, nodes, crossings."""
    made = Picture()
    nodes = [each for each in record["nodes"] if each["station_m"] is not None]
    made.shapes += _ground(record)
    inverts: dict[float, float] = {}
    for pipe in record["pipes"]:
        _pipe(made, pipe, inverts)
    for node in nodes:
        foot = inverts.get(node["station_m"])
        top = node["ground_m"]
        if foot is not None and top is not None:
            made.shapes.append(Shape([(node["station_m"], foot), (node["station_m"], top)], EDGE))
        level = top if top is not None else foot
        if level is not None:
            made.labels.append(Label(node["station_m"], level, node["point_no"], is_upright=True))
    for crossing in record["crossings"]:
        _crossing(made, crossing)
    made.band = _band(
        record,
        node=[each["station_m"] for each in record["nodes"]],
        pipe=[_middle(each["station_m"]) for each in record["pipes"]],
    )
    return made


def cross_picture(record: dict[str, Any]) -> Picture:
    """The engine's cross section: ground, outlines of pipes, room between them."""
    made = Picture()
    pipes = [each for each in record["pipes"] if each["offset_m"] is not None]
    made.shapes += _ground(record)
    made.band = _band(record, node=[each["offset_m"] for each in record["pipes"]], pipe=[])
    for pipe in pipes:
        crown, invert = pipe["crown_m"], pipe["invert_m"]
        if crown is None or invert is None:
            if pipe["ground_m"] is not None:
                made.labels.append(
                    Label(pipe["offset_m"], pipe["ground_m"], f"{pipe['line_no']} ?", BAD, is_upright=True)
                )
            continue
        span = pipe["span_m"] or (crown - invert)
        middle = (crown + invert) / 2
        is_round = pipe["outline"] is not None
        outline = _ellipse if is_round else _box
        made.shapes.append(
            Shape(
                outline(pipe["offset_m"], middle, span / 2, (crown - invert) / 2),
                class_colour(pipe["pipe_class"]).name(),
                is_closed=True,
            )
        )
        if pipe["ground_m"] is not None:
            made.shapes.append(
                Shape([(pipe["offset_m"], crown), (pipe["offset_m"], pipe["ground_m"])], GRID, is_dashed=True)
            )
            made.labels.append(
                Label(
                    pipe["offset_m"],
                    pipe["ground_m"],
                    f"{pipe['pipe_class']} {pipe['size'] or ''}".strip(),
                    is_upright=True,
                )
            )
    return made


def _ground(record: dict[str, Any]) -> list[Shape]:
    """The ground line, broken where it is unknown."""
    runs: list[list[tuple[float, float]]] = [[]]
    for station, level in record["ground"]:
        if station is None or level is None:
            runs.append([])
        else:
            runs[-1].append((station, level))
    return [Shape(run, GROUND, width=2.5) for run in runs if len(run) > 1]


def _band(record: dict[str, Any], *, node: list[float | None], pipe: list[float | None]) -> list[BandRow]:
    """The data band that the engine gives, as on the printed sheet; a cell without a place is left out."""
    places = {"node": node, "pipe": pipe}
    return [
        BandRow(
            pick(row["zh"], row["en"]),
            [
                (place, pick(cell["zh"], cell["en"]), cell["is_bad"])
                for place, cell in zip(places[row["at"]], row["cells"])
                if place is not None
            ],
        )
        for row in record["band"]
    ]


def _middle(ends: list[float | None]) -> float | None:
    begin, end = ends
    return None if begin is None or end is None else (begin + end) / 2


def _pipe(made: Picture, pipe: dict[str, Any], inverts: dict[float, float]) -> None:
    stations, crowns, floors = pipe["station_m"], pipe["crown_m"], pipe["invert_m"]
    if None in (*stations, *crowns, *floors):
        return
    for station, level in zip(stations, floors):
        inverts[station] = min(level, inverts.get(station, level))
    colour = class_colour(pipe["pipe_class"]).name()
    outline = [*zip(stations, crowns), *zip(reversed(stations), reversed(floors))]
    made.shapes.append(Shape(outline, colour, is_closed=True))
    fall = pipe["fall_permille"]
    text = " ".join(each for each in (pipe["size"], "" if fall is None else f"{fixed(fall, 1)}‰") if each)
    made.labels.append(Label(sum(stations) / 2, min(floors), text, BAD if pipe["is_adverse"] else EDGE))


def _crossing(made: Picture, crossing: dict[str, Any]) -> None:
    crown, invert, station = crossing["crown_m"], crossing["invert_m"], crossing["station_m"]
    if None in (crown, invert, station):
        return
    half = (crossing["width_m"] or crown - invert) / 2
    outline = _ellipse if crossing["is_round"] else _box
    colour = class_colour(crossing["pipe_class"]).name()
    middle = (crown + invert) / 2
    made.labels.append(
        Label(station, invert, f"{crossing['pipe_class']} {crossing.get('size') or ''}".strip())
    )
    made.shapes.append(Shape(outline(station, middle, half, (crown - invert) / 2), colour, is_closed=True))


def _box(x: float, z: float, half: float, rise: float) -> list[tuple[float, float]]:
    return [(x - half, z - rise), (x + half, z - rise), (x + half, z + rise), (x - half, z + rise)]


def _ellipse(x: float, z: float, half: float, rise: float) -> list[tuple[float, float]]:
    steps = (2 * math.pi * each / _CORNERS for each in range(_CORNERS))
    return [(x + half * math.cos(angle), z + rise * math.sin(angle)) for angle in steps]
