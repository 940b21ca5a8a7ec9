"""The register as one request sees it: channels, sectors and alarm rules of one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from gridtwin.sensing.alarms.rules import Rule, load_rules
from gridtwin.sensing.channels import Channels
from gridtwin.sensing.register import load_channels
from gridtwin.sensing.sectors import Property, Sector, load_sectors
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.store import Workspace
from twin_server.sensing.selection import Mask, Selection

_MOST_MASKS = 1_000


@dataclass(frozen=True, slots=True)
class Register:
    """Channels with what is known of them.

    Attributes:
        channels: of the layer `sensor`.
        sectors, rules: of the package, with the city's own laid over them.
        at: where each channel stands, by number.
        masks: whether a channel is meant, by its number, for selections that were asked for.
    """

    channels: Channels
    sectors: Mapping[str, Sector]
    rules: Mapping[str, Rule]
    at: Mapping[int, int] = field(init=False)
    masks: dict[Selection, Mask] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        numbers = self.channels.number.tolist()
        object.__setattr__(self, "at", dict(zip(numbers, range(len(numbers)), strict=True)))

    def mask(self, selection: Selection) -> Mask:
        """Whether a channel is meant, by its number."""
        made = self.masks.get(selection)
        if made is None:
            made = np.zeros(int(self.channels.number.max(initial=0)) + 1, dtype=bool)
            made[self.channels.number] = selection.mask(self.channels)
            if len(self.masks) >= _MOST_MASKS:
                self.masks.clear()
            self.masks[selection] = made
        return made

    def property_at(self, at: int) -> Property | None:
        """What the channel at a position observes, where a sector knows it."""
        sector = self.sectors.get(self.channels.sector[at])
        return None if sector is None else sector.properties.get(self.channels.property[at])


def read_register(workspace: Workspace, store: SensingStore) -> Register:
    """The register as it is now.

    Raises:
        BadSensingTable: a table of the city is wrong.
    """
    folder: Path = workspace.root / "standards"
    sectors = load_sectors(folder)
    return Register(load_channels(workspace, store), sectors, load_rules(sectors.values(), folder))


def fingerprint(workspace: Workspace) -> tuple[object, ...]:
    """A value that changes when the layer `sensor` changes."""
    with workspace.asking() as asking:
        found = asking.grouped("sensor", [], latest="valid_from")
    return (int(found["number"].sum()), str(found["latest"].max()) if len(found) else "")
