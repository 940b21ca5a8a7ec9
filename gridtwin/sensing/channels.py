"""Channels: the sensors of the register with the small numbers under which their observations are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from gridtwin.sensing.reading import Numbers, Values


@dataclass(frozen=True, slots=True)
class Channels:
    """All channels, arrays of one length n in ascending number.

    Attributes:
        number: under which observations are kept; never given twice.
        sensor_id, code, name, sector, property, unit, status: from the layer `sensor`.
        least, most: range of the sensor, NaN where it has none.
        interval_s: reporting interval, NaN where it has none.
        thing: what it sits on (`class/id`), else its own code; sensors of one thing share it.
        grid_code: unit grid, empty where there is none.
        lon, lat: EPSG:4490 degrees, NaN where there is no place.
    """

    number: Numbers
    sensor_id: NDArray[np.object_]
    code: NDArray[np.object_]
    name: NDArray[np.object_]
    sector: NDArray[np.object_]
    property: NDArray[np.object_]
    unit: NDArray[np.object_]
    status: NDArray[np.object_]
    least: Values
    most: Values
    interval_s: Values
    thing: NDArray[np.object_]
    grid_code: NDArray[np.object_]
    lon: Values
    lat: Values
    by_code: dict[str, int] = field(init=False)
    _at: Numbers = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_code", dict(zip(self.code, self.number.tolist(), strict=True)))
        at = np.full(int(self.number.max(initial=0)) + 1, -1, dtype=np.int64)
        at[self.number] = np.arange(len(self.number))
        object.__setattr__(self, "_at", at)

    def __len__(self) -> int:
        return len(self.number)

    def positions(self, numbers: Numbers | Sequence[int]) -> Numbers:
        """Where channels of these numbers stand in the arrays."""
        made: Numbers = self._at[np.asarray(numbers, dtype=np.int64)]
        return made

    def position(self, number: int) -> int:
        """Where one channel stands."""
        return int(self._at[number])

    def has(self, number: int) -> bool:
        """Whether there is a channel of that number."""
        return 0 <= number < len(self._at) and int(self._at[number]) >= 0
