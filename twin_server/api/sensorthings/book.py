"""The register as SensorThings sees it: things, places and observed properties, with numbers that stay.

A thing and its place have the number of its first channel, a datastream and its sensor that of the channel.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from twin_server.sensing.register import Register

Place = tuple[float, float]
_T = TypeVar("_T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Book:
    """Indexes over a register. Channels are meant by their position, things by theirs in `things`.

    Attributes:
        members: channels of each thing.
        thing_of, property_of: of each channel.
        thing_at, property_at: by number and by id.
        properties: (sector, name) of what is observed; `streams` are the channels of each.
        places: lon and lat of each thing, None where none of its sensors has a place.
    """

    register: Register
    things: Sequence[str] = field(init=False)
    members: Sequence[Sequence[int]] = field(init=False)
    thing_of: Sequence[int] = field(init=False)
    thing_at: Mapping[int, int] = field(init=False)
    places: Sequence[Place | None] = field(init=False)
    properties: Sequence[tuple[str, str]] = field(init=False)
    property_of: Sequence[int] = field(init=False)
    property_at: Mapping[str, int] = field(init=False)
    streams: Sequence[Sequence[int]] = field(init=False)

    def __post_init__(self) -> None:
        channels = self.register.channels
        things, thing_of, members = _grouped(channels.thing.tolist())
        pairs = list(zip(channels.sector.tolist(), channels.property.tolist(), strict=True))
        properties, property_of, streams = _grouped(pairs)
        numbers = channels.number.tolist()
        made = {
            "things": things,
            "thing_of": thing_of,
            "members": members,
            "thing_at": {numbers[group[0]]: thing for thing, group in enumerate(members)},
            "places": [self._place(group) for group in members],
            "properties": properties,
            "property_of": property_of,
            "property_at": {".".join(pair): at for at, pair in enumerate(properties)},
            "streams": streams,
        }
        for name, value in made.items():
            object.__setattr__(self, name, value)

    def number(self, at: int) -> int:
        """Number of the channel at a position."""
        return int(self.register.channels.number[at])

    def thing_number(self, thing: int) -> int:
        """Number of a thing: that of its first channel."""
        return self.number(self.members[thing][0])

    def thing_name(self, thing: int) -> str:
        """What the names of its sensors have in common, else what it is called in the register."""
        names = [str(self.register.channels.name[at]) for at in self.members[thing]]
        least, most = min(names), max(names)
        differs = (at for at, letter in enumerate(least) if most[at : at + 1] != letter)
        same = next(differs, len(least))
        common = least[:same].strip(" -_—·")
        return common if len(common) > 1 else self.things[thing]

    def property_id(self, at: int) -> str:
        """Id of an observed property, for example `water.pressure`."""
        return ".".join(self.properties[at])

    def _place(self, group: Sequence[int]) -> Place | None:
        channels = self.register.channels
        for at in group:
            if np.isfinite(channels.lon[at]):
                return round(float(channels.lon[at]), 8), round(float(channels.lat[at]), 8)
        return None


def _grouped(keys: Sequence[_T]) -> tuple[list[_T], list[int], list[list[int]]]:
    """Different keys in order of appearance, the group of each position, and the positions of each group."""
    known: dict[_T, int] = {}
    of = [known.setdefault(key, len(known)) for key in keys]
    members: list[list[int]] = [[] for _ in known]
    for at, group in enumerate(of):
        members[group].append(at)
    return list(known), of, members
