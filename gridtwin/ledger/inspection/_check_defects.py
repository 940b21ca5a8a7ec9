"""Checks of the defects of a filled form: I04 to I10, I13 to I15 and I18, one defect at a time."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gridtwin.ledger.errors import BadStationing
from gridtwin.ledger.hosts import Host
from gridtwin.ledger.inspection.filled import DEFECT
from gridtwin.ledger.inspection.forms import Distress, Form
from gridtwin.ledger.inspection.placing import is_on_section
from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.linear.stationing import format_station, parse_station
from gridtwin.ledger.noted import Noted
from gridtwin.model import domain, is_missing

_MEASURES = ("length_m", "width_m", "depth_mm", "count", "area_m2")


@dataclass(frozen=True, slots=True)
class Place:
    """One defect of a form: where it stands in the source, for findings."""

    noted: Noted
    code: str
    row: int
    route: Route | None = None  # of a section, where its numbers jump

    def add(self, rule: str, column: str, **values: object) -> None:
        """Note a breach of this defect; messages may name the column by its titles on the form."""
        zh, en = (title.rstrip(" *") for title in DEFECT.get(column, (column, column)))
        values = {"title_zh": zh, "title_en": en, **values}
        self.noted.add(rule, self.code, row=self.row, column=column, **values)


def checked_defect(given: Mapping[str, Any], form: Form, host: Host, place: Place) -> dict[str, Any]:
    """The values of the row of `defect`, and `point` where coordinates were given."""
    for name in sorted(set(given) - set(DEFECT)):
        place.add("I17", name, known=", ".join(DEFECT))
    kind = _distress(given, form, place)
    measures = _measures(given, place)
    if kind is not None:
        _check_needs(kind, given, measures, place)
        measures["area_m2"] = _area(kind, measures, place)
    _check_length(measures, host, place)
    listed = _listed(given, form, place)
    return {
        "distress": _text(given.get("distress")),
        "severity": _severity(given, form, place),
        **listed,
        **measures,
        "station_m": _station(given.get("station"), host, place),
        "lane": _lane(given.get("lane"), host, place),
        "note": _text(given.get("note")),
        "point": _point(given, host, place),
    }


def _text(value: object) -> str | None:
    return None if value is None or not str(value).strip() else str(value).strip()


def _distress(given: Mapping[str, Any], form: Form, place: Place) -> Distress | None:
    name = _text(given.get("distress")) or ""
    kind = form.distress(name)
    if kind is None:
        place.add("I04", "distress", value=name, form=form.name, known=", ".join(form.distress_names))
    return kind


def _severity(given: Mapping[str, Any], form: Form, place: Place) -> str | None:
    text = _text(given.get("severity"))
    known = domain("defect_severity")
    found = None if text is None else known.parse(text)
    if (text is None and form.severity_required) or (text is not None and found is None):
        choices = ", ".join(f"{each.value} {each.zh}" for each in known.values)
        place.add("I05", "severity", value=text or "", known=choices)
    return None if found is None else str(found)


def _measures(given: Mapping[str, Any], place: Place) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name in _MEASURES:
        value = given.get(name)
        if _text(value) is None:
            made[name] = None
            continue
        number = number_of(value)
        is_whole = name != "count" or (number is not None and number == int(number))
        if number is None or number < 0 or not is_whole:
            place.add("I07", name, value=value)
            made[name] = None
        else:
            made[name] = int(number) if name == "count" else number
    return made


def number_of(value: object) -> float | None:
    """The finite number that a value or a text is; None when it is none."""
    try:
        number = float(str(value).strip())
    except ValueError:
        return None
    return number if math.isfinite(number) and not isinstance(value, bool) else None


def _check_needs(kind: Distress, given: Mapping[str, Any], measures: Mapping[str, Any], place: Place) -> None:
    """An area that was recorded stands in for the measures it is made of; what is no number was told."""
    if measures["area_m2"] and "count" not in kind.needs and kind.rule is not None:
        return
    for name in kind.needs:
        is_told = measures[name] is None and _text(given.get(name)) is not None
        if not measures[name] and not is_told:
            place.add("I06", name, distress=kind.name)


def _area(kind: Distress, measures: Mapping[str, Any], place: Place) -> float | None:
    """The recorded area; where there is none, the one that follows from the measures."""
    recorded = measures["area_m2"]
    length, width = measures["length_m"], measures["width_m"]
    if recorded and length and width:
        tolerance = float(place.noted.rules["I13"].parameters["tolerance"])
        if recorded > length * width * (1 + tolerance):
            place.add("I13", "area_m2", value=recorded, expected=length * width)
    if recorded is not None:
        return float(recorded)
    if kind.rule is None:
        return length * width if length and width else None
    values = {name: np.array([np.nan if measures[name] is None else measures[name]]) for name in kind.needs}
    area = float(np.ravel(kind.rule.area(values))[0])
    return None if math.isnan(area) else round(area, 4)


def _check_length(measures: Mapping[str, Any], host: Host, place: Place) -> None:
    """A defect is not longer than the object that it is on, as far as the card knows that."""
    length, own = measures["length_m"], number_of(host.row.get("length_m"))
    if length and own is not None and length > own:
        place.add("I18", "length_m", value=f"{length:g}", host=host.code, own=f"{own:g}")


def _listed(given: Mapping[str, Any], form: Form, place: Place) -> dict[str, str | None]:
    part, component = _text(given.get("part")), _text(given.get("component"))
    if part is not None and form.components and part not in form.components:
        place.add("I10", "part", value=part, known=", ".join(form.components))
    names = [name for names in form.components.values() for name in names]
    if component is not None and names and component not in names:
        place.add("I10", "component", value=component, known=", ".join(names))
    if part is None and component in names:
        part = next(part for part, own in form.components.items() if component in own)
    side = _text(given.get("side"))
    found = None if side is None else domain("road_side").parse(side)
    if side is not None and found is None:
        sides = domain("road_side").values
        place.add("I10", "side", value=side, known=", ".join(f"{each.value} {each.zh}" for each in sides))
    return {"part": part, "component": component, "side": None if found is None else str(found)}


def _station(given: object, host: Host, place: Place) -> float | None:
    if _text(given) is None:
        return None
    try:
        station = parse_station(given)
    except BadStationing as error:
        place.add("I08", "station", value=given, why=str(error), why_zh=error.zh or str(error))
        return None
    first, last = station_range(host)
    if first is None or last is None:
        return station.metres
    if place.route is None:
        is_inside = first <= station.metres <= last
    else:
        is_inside = is_on_section(place.route, host, station)
    if not is_inside:
        ends = {"first": format_station(first), "last": format_station(last)}
        place.add("I09", "station", value=str(station), **ends, host=host.code)
    return station.metres


def station_range(host: Host) -> tuple[float | None, float | None]:
    """First and last stationing of an object: of its card, else from 0 over its length."""
    first, last = host.row.get("from_station_m"), host.row.get("to_station_m")
    if not is_missing(first) and not is_missing(last):
        return float(first), float(last)  # type: ignore[arg-type]
    length = host.row.get("length_m")
    if is_missing(length):
        shape = host.row.get("geometry")
        length = shape.length if isinstance(shape, BaseGeometry) and host.class_name == "road" else None
    return (None, None) if length is None else (0.0, float(length))


def _lane(given: object, host: Host, place: Place) -> int | None:
    if _text(given) is None:
        return None
    number, lanes = number_of(given), host.row.get("lanes")
    most = None if is_missing(lanes) else int(lanes)  # type: ignore[arg-type]
    if number is None or number < 1 or number != int(number) or (most is not None and number > most):
        place.add("I14", "lane", value=given, lanes="—" if most is None else most)
        return None
    return int(number)


def _point(given: Mapping[str, Any], host: Host, place: Place) -> shapely.Point | None:
    x, y = number_of(given.get("x")), number_of(given.get("y"))
    if x is None or y is None:
        for name in ("x", "y"):
            if _text(given.get(name)) is not None:
                place.add("I07", name, value=given.get(name))
        return None
    point, shape = shapely.Point(x, y), host.row.get("geometry")
    limit = float(place.noted.rules["I15"].parameters["limit_m"])
    if isinstance(shape, BaseGeometry) and point.distance(shape) > limit:
        place.add("I15", "x", value=f"{x:.2f}, {y:.2f}", distance_m=point.distance(shape), limit_m=limit)
    return point
