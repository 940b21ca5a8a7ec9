"""The entities of SensorThings over channels and how they hang together (OGC 18-088, clause 8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from twin_server.api.sensorthings.book import Book
from twin_server.api.sensorthings.fields import (
    GEOJSON,
    MEASUREMENT,
    Field,
    Json,
    Key,
    Type,
    definition,
    fixed,
    metadata,
    parameters,
    point,
    property_words,
    quality,
    sensor_properties,
    stream_properties,
    stream_text,
    text_field,
    thing_properties,
    thing_text,
    unit,
)
from twin_server.api.sensorthings.view import View


@dataclass(frozen=True, slots=True)
class Link:
    """A navigation; `follow` is None for observations, which are in the store."""

    kind: str
    is_many: bool
    follow: Callable[[Book, Key], Sequence[Key]] | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entity.

    Attributes:
        plural: name of the set.
        keys: all there are; `find` is by id, None where there is none.
        id_of: the id in links and JSON.
    """

    plural: str
    fields: Mapping[str, Field]
    links: Mapping[str, Link]
    keys: Callable[[Book], Sequence[Key]]
    id_of: Callable[[Book, Key], int | str]
    find: Callable[[Book, int | str], Key | None]


def _many(kind: str, follow: Callable[[Book, Key], Sequence[Key]] | None = None) -> Link:
    return Link(kind, is_many=True, follow=follow)


def _one(kind: str, follow: Callable[[Book, Key], Sequence[Key]]) -> Link:
    return Link(kind, is_many=False, follow=follow)


def _whole(wanted: int | str) -> int:
    return wanted if isinstance(wanted, int) else -1


def _find_channel(book: Book, wanted: int | str) -> int | None:
    return book.register.at.get(_whole(wanted))


def _find_thing(book: Book, wanted: int | str) -> int | None:
    return book.thing_at.get(_whole(wanted))


def _find_place(book: Book, wanted: int | str) -> int | None:
    thing = _find_thing(book, wanted)
    return None if thing is None or book.places[thing] is None else thing


def _things_with_place(book: Book, thing: int) -> Sequence[int]:
    return [thing] if book.places[thing] is not None else []


def _properties(get: Callable[[View, Key], Json]) -> Field:
    return Field(Type.ANY, get)


def _channels(book: Book) -> Sequence[int]:
    return range(len(book.register.channels))


_NONE: Link = _many("HistoricalLocation", lambda book, key: ())
_SPAN = Field(Type.SPAN, lambda view, at: view.span(at))
_AT = Field(Type.TIME, lambda view, row: row.at_ms)

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "Thing": Kind(
            "Things",
            {
                "name": Field(Type.TEXT, lambda view, thing: view.book.thing_name(thing)),
                "description": Field(Type.TEXT, thing_text),
                "properties": _properties(thing_properties),
            },
            {
                "Locations": _many("Location", _things_with_place),
                "HistoricalLocations": _NONE,
                "Datastreams": _many("Datastream", lambda book, thing: book.members[thing]),
            },
            lambda book: range(len(book.things)),
            lambda book, thing: book.thing_number(thing),
            _find_thing,
        ),
        "Location": Kind(
            "Locations",
            {
                "name": Field(Type.TEXT, lambda view, thing: view.book.thing_name(thing)),
                "description": Field(Type.TEXT, lambda view, thing: view.book.things[thing]),
                "encodingType": fixed(GEOJSON),
                "location": Field(Type.GEO, point),
            },
            {"Things": _many("Thing", lambda book, thing: [thing]), "HistoricalLocations": _NONE},
            lambda book: [at for at in range(len(book.things)) if book.places[at] is not None],
            lambda book, thing: book.thing_number(thing),
            _find_place,
        ),
        "HistoricalLocation": Kind(
            "HistoricalLocations",
            {"time": Field(Type.TIME, lambda view, key: None)},
            {
                "Thing": _one("Thing", lambda book, key: ()),
                "Locations": _many("Location", lambda book, key: ()),
            },
            lambda book: (),
            lambda book, key: 0,
            lambda book, wanted: None,
        ),
        "Datastream": Kind(
            "Datastreams",
            {
                "name": text_field("name"),
                "description": Field(Type.TEXT, stream_text),
                "observationType": fixed(MEASUREMENT),
                "unitOfMeasurement": Field(Type.ANY, unit),
                "observedArea": Field(Type.GEO, lambda view, at: point(view, view.book.thing_of[at])),
                "phenomenonTime": _SPAN,
                "resultTime": _SPAN,
                "properties": _properties(stream_properties),
            },
            {
                "Thing": _one("Thing", lambda book, at: [book.thing_of[at]]),
                "Sensor": _one("Sensor", lambda book, at: [at]),
                "ObservedProperty": _one("ObservedProperty", lambda book, at: [book.property_of[at]]),
                "Observations": _many("Observation"),
            },
            _channels,
            lambda book, at: book.number(at),
            _find_channel,
        ),
        "Sensor": Kind(
            "Sensors",
            {
                "name": text_field("name"),
                "description": text_field("code"),
                "encodingType": fixed("text/html"),
                "metadata": Field(Type.TEXT, metadata),
                "properties": _properties(sensor_properties),
            },
            {"Datastreams": _many("Datastream", lambda book, at: [at])},
            _channels,
            lambda book, at: book.number(at),
            _find_channel,
        ),
        "ObservedProperty": Kind(
            "ObservedProperties",
            {
                "name": Field(Type.TEXT, lambda view, at: property_words(view, at)[0]),
                "definition": Field(Type.TEXT, definition),
                "description": Field(Type.TEXT, lambda view, at: property_words(view, at)[1]),
                "properties": _properties(
                    lambda view, at: dict(zip(("sector", "property"), view.book.properties[at], strict=True))
                ),
            },
            {"Datastreams": _many("Datastream", lambda book, at: book.streams[at])},
            lambda book: range(len(book.properties)),
            lambda book, at: book.property_id(at),
            lambda book, wanted: book.property_at.get(str(wanted)),
        ),
        "Observation": Kind(
            "Observations",
            {
                "phenomenonTime": _AT,
                "result": Field(Type.NUMBER, lambda view, row: row.value),
                "resultTime": _AT,
                "resultQuality": Field(Type.TEXT, quality),
                "parameters": _properties(parameters),
            },
            {
                "Datastream": _one("Datastream", lambda book, row: [row.at]),
                "FeatureOfInterest": _one("FeatureOfInterest", lambda book, row: [book.thing_of[row.at]]),
            },
            lambda book: (),
            lambda book, row: f"{book.number(row.at)}-{row.at_ms}",
            lambda book, wanted: None,
        ),
        "FeatureOfInterest": Kind(
            "FeaturesOfInterest",
            {
                "name": Field(Type.TEXT, lambda view, thing: view.book.thing_name(thing)),
                "description": Field(Type.TEXT, lambda view, thing: view.book.things[thing]),
                "encodingType": fixed(GEOJSON),
                "feature": Field(Type.GEO, point),
            },
            {"Observations": _many("Observation")},
            lambda book: range(len(book.things)),
            lambda book, thing: book.thing_number(thing),
            _find_thing,
        ),
    }
)
SETS: Mapping[str, str] = MappingProxyType({kind.plural: name for name, kind in KINDS.items()})
ID_NAMES = ("id", "@iot.id")


def channels_of(book: Book, name: str, key: Key) -> Sequence[int]:
    """Positions of the channels whose observations hang on a datastream or a feature of interest."""
    return [key] if name == "Datastream" else book.members[key]
