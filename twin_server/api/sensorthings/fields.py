"""Properties of the entities: how each is read from the register or the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import Any, NamedTuple

import numpy as np

from gridtwin.sensing.reading import Quality
from twin_server.api.sensorthings.view import View
from twin_server.sensing.times import to_text

MEASUREMENT = "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement"
GEOJSON = "application/geo+json"
_UNITS = "http://unitsofmeasure.org/ucum.html"


class Row(NamedTuple):
    """One observation; `at` is the position of its channel."""

    at: int
    at_ms: int
    value: float
    quality: int
    received_ms: int


Key = Any  # Any: a position for most kinds, a Row for observations
Json = dict[str, Any]


class Type(StrEnum):
    """What filters can do with a value."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "time"  # milliseconds
    SPAN = "span"  # two of them
    DATE = "date"
    DURATION = "duration"  # milliseconds
    BOOL = "truth value"
    GEO = "geometry"
    ANY = "JSON"
    NULL = "null"


@dataclass(frozen=True, slots=True)
class Field:
    """A property."""

    type: Type
    get: Callable[[View, Key], Any]  # Any: by type


def text_field(name: str) -> Field:
    """A text of the register."""
    return Field(Type.TEXT, lambda view, at: str(getattr(view.book.register.channels, name)[at]))


def fixed(value: str) -> Field:
    """The same text for all."""
    return Field(Type.TEXT, lambda view, key: value)


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def point(view: View, thing: int) -> Json | None:
    """The place of a thing as GeoJSON."""
    place = view.book.places[thing]
    return None if place is None else {"type": "Point", "coordinates": list(place)}


def thing_text(view: View, thing: int) -> str:
    """What a thing is called in the register, and how many sensors it has."""
    book = view.book
    return f"{book.things[thing]}: {len(book.members[thing])} sensors"


def thing_properties(view: View, thing: int) -> Json:
    """Host and unit grid of a thing."""
    book = view.book
    host, _, host_id = book.things[thing].partition("/")
    first = book.members[thing][0]
    return {
        "thing": book.things[thing],
        **({"hostClass": host, "hostId": host_id} if host_id else {}),
        "gridCode": str(book.register.channels.grid_code[first]),
    }


def stream_text(view: View, at: int) -> str:
    """What is observed, in words."""
    register = view.book.register
    observed = register.property_at(at)
    words = f"{observed.zh} {observed.en}" if observed else str(register.channels.property[at])
    return f"{words}, {register.channels.unit[at]}"


def unit(view: View, at: int) -> Json:
    """Unit of a datastream."""
    unit = str(view.book.register.channels.unit[at])
    return {"name": unit, "symbol": unit, "definition": _UNITS}


def stream_properties(view: View, at: int) -> Json:
    """Code, sector, property and unit grid of a datastream."""
    channels = view.book.register.channels
    return {
        "code": str(channels.code[at]),
        "sector": str(channels.sector[at]),
        "property": str(channels.property[at]),
        "gridCode": str(channels.grid_code[at]),
    }


def sensor_properties(view: View, at: int) -> Json:
    """What the register says of a sensor."""
    channels = view.book.register.channels
    return {
        "code": str(channels.code[at]),
        "status": str(channels.status[at]),
        "rangeMin": _number(channels.least[at]),
        "rangeMax": _number(channels.most[at]),
        "intervalSeconds": _number(channels.interval_s[at]),
    }


def metadata(view: View, at: int) -> str:
    """A sensor in one line of HTML."""
    channels = view.book.register.channels
    return escape(f"{channels.code[at]} {channels.name[at]}, {channels.unit[at]}")


def property_words(view: View, at: int) -> tuple[str, str]:
    """Name and description of an observed property."""
    sector, name = view.book.properties[at]
    known = view.book.register.sectors.get(sector)
    observed = known.properties.get(name) if known else None
    if known is None or observed is None:
        return name, f"{sector}.{name}"
    return f"{observed.zh} {observed.en}", observed.definition or f"{known.zh} {known.en}: {observed.unit}"


def definition(view: View, at: int) -> str:
    """A URN of an observed property."""
    return f"urn:gridtwin:observed-property:{view.book.property_id(at)}"


def quality(view: View, row: Row) -> str:
    """What the intake made of an observation."""
    del view
    return Quality(row.quality).text


def parameters(view: View, row: Row) -> Json:
    """When an observation arrived."""
    del view
    return {"received": to_text(row.received_ms)}
