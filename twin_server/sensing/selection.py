"""Which sensors somebody asks for: an area (box or unit grid) and layers (sector, property, code)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gridtwin.sensing.channels import Channels

if TYPE_CHECKING:
    from twin_server.city import Bbox

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for; None and empty mean all.

    Attributes:
        bbox: west, south, east, north in degrees.
        grid: the first digits of unit grid codes, so also a street or a district.
        sectors, properties, codes: of the register.
    """

    bbox: Bbox | None = None
    grid: str = ""
    sectors: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == Selection()

    def mask(self, channels: Channels) -> Mask:
        """Which channels are meant."""
        made: Mask = np.ones(len(channels), dtype=bool)
        if self.bbox is not None:
            west, south, east, north = self.bbox
            made &= (channels.lon >= west) & (channels.lon <= east)
            made &= (channels.lat >= south) & (channels.lat <= north)
        if self.grid:
            made &= np.array([str(code).startswith(self.grid) for code in channels.grid_code], dtype=bool)
        for column, wanted in (
            (channels.sector, self.sectors),
            (channels.property, self.properties),
            (channels.code, self.codes),
        ):
            if wanted:
                made &= np.isin(column.astype(str), wanted)
        return made

    def numbers(self, channels: Channels) -> list[int]:
        """Numbers of the channels that are meant."""
        made: list[int] = channels.number[self.mask(channels)].tolist()
        return made
