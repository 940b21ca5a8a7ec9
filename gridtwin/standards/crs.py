"""CGCS2000 coordinate reference systems: which EPSG code a place and a survey file need.

EPSG writes CGCS2000 / Gauss-Kruger as X = north, Y = east, and so do survey tables. GridTwin keeps (x, y) as
(east, north) everywhere and swaps at import only. An easting above 1,000,000 m carries its zone in front: the
prefix style.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from gridtwin.standards.confidence import Confidence
from gridtwin.standards.errors import OutOfRange, UnknownEntry
from gridtwin.standards.records import find_record, records

GEOGRAPHIC_EPSG = 4490


@dataclass(frozen=True, slots=True)
class CrsEntry:
    """A CGCS2000 system. `has_prefix`: eastings begin with the zone number; None for other than projected."""

    TABLE: ClassVar[str] = "crs_codes"
    epsg: int
    name: str
    kind: str
    zone_width: int | None
    has_prefix: bool | None
    zone: int | None
    central_meridian: float | None
    false_easting: float | None
    axes: str
    source: str
    confidence: Confidence

    @property
    def is_projected(self) -> bool:
        """Whether coordinates are metres on a Gauss-Kruger zone."""
        return self.kind == "projected"

    def zone_range(self) -> tuple[float, float]:
        """Longitudes between which the zone is meant to be used."""
        if self.central_meridian is None or self.zone_width is None:
            raise OutOfRange(f"EPSG:{self.epsg} {self.name} has no zone; use a Gauss-Kruger zone")
        return self.central_meridian - self.zone_width / 2, self.central_meridian + self.zone_width / 2


def crs_entries(*, override_dir: str | Path | None = None) -> tuple[CrsEntry, ...]:
    """All CGCS2000 systems of the table."""
    return records(CrsEntry, override_dir=override_dir)


def crs_entry(epsg: int) -> CrsEntry:
    """The system of that EPSG code.

    >>> crs_entry(4544).name
    'CGCS2000 / 3-degree Gauss-Kruger CM 105E'

    Raises:
        UnknownEntry: the code is no CGCS2000 system.
    """
    return find_record(CrsEntry, str(epsg))


def crs_title(epsg: int) -> str:
    """Code and, where the table has it, name of a system, as documents give it.

    >>> crs_title(4544), crs_title(32650)
    ('CGCS2000 / 3-degree Gauss-Kruger CM 105E, EPSG:4544', 'EPSG:32650')
    """
    try:
        return f"{crs_entry(epsg).name}, EPSG:{epsg}"
    except UnknownEntry:
        return f"EPSG:{epsg}"


def is_working_crs(epsg: int) -> bool:
    """Whether a workspace may work in the system: a CGCS2000 3° zone (EPSG 4513 … 4554).

    >>> is_working_crs(4544), is_working_crs(4490)
    (True, False)
    """
    try:
        return crs_entry(epsg).zone_width == 3
    except UnknownEntry:
        return False


def crs_for_longitude(longitude: float, *, zone_width: int = 3, has_prefix: bool = False) -> CrsEntry:
    """The Gauss-Kruger zone that a longitude (degrees east) falls into.

    On the border of two zones the eastern one is taken.

    >>> crs_for_longitude(103.8).epsg
    4544
    >>> crs_for_longitude(103.8, has_prefix=True).epsg
    4523

    Raises:
        OutOfRange: CGCS2000 has no such zone there.
    """
    if zone_width == 3:
        zone = (longitude + 1.5) // 3
    elif zone_width == 6:
        zone = longitude // 6 + 1
    else:
        raise OutOfRange(f"zones {zone_width} degrees wide do not exist in CGCS2000; use 3 or 6")
    for entry in crs_entries():
        if (entry.zone_width, entry.has_prefix, entry.zone) == (zone_width, has_prefix, zone):
            return entry
    west, east = (73.5, 136.5) if zone_width == 3 else (72, 138)
    raise OutOfRange(
        f"longitude {longitude} is in no CGCS2000 {zone_width}-degree zone ({west:g} … {east:g} degrees "
        f"east); check that x is the longitude and y the latitude"
    )


def looks_swapped(first: float, second: float) -> bool:
    """Whether a pair read as (east, north) rather is (north, east), as survey tables write X = north.

    Chinese northings lie between 1,800 and 6,000 km; eastings near 500 km, or above 13,000 km with a prefix.
    The answer is a hint for a question to the user, never a reason to swap silently.

    >>> looks_swapped(3_991_234.5, 508_123.4), looks_swapped(508_123.4, 3_991_234.5)
    (True, False)
    """

    def is_easting(value: float) -> bool:
        return 100_000 <= value % 1_000_000 <= 900_000 and (value < 1_000_000 or 13e6 <= value < 46e6)

    def is_northing(value: float) -> bool:
        return 1_800_000 <= value <= 6_000_000

    return is_northing(first) and is_easting(second) and not is_easting(first)
