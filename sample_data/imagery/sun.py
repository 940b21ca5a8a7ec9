"""Where the sun stands: azimuth and elevation for a place and a moment (NOAA's short formulas, to 0.1°)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from math import asin, atan2, cos, degrees, pi, radians, sin, tan

from gridtwin.errors import UsageError


@dataclass(frozen=True, slots=True)
class Sun:
    """Direction to the sun: azimuth clockwise from north, elevation above the horizon, both in degrees."""

    azimuth_deg: float
    elevation_deg: float

    def __post_init__(self) -> None:
        if not 5.0 <= self.elevation_deg <= 90.0:
            raise UsageError(
                f"sun elevation {self.elevation_deg:.1f}° is below 5°: nobody takes orthophotos then; "
                "choose another hour in sample_data/imagery/style.toml"
            )

    @property
    def towards(self) -> tuple[float, float]:
        """Unit vector (east, north) of the horizontal direction to the sun."""
        return sin(radians(self.azimuth_deg)), cos(radians(self.azimuth_deg))

    @property
    def slope(self) -> float:
        """Metres that a ray rises per metre of ground: tan(elevation). A wall of h metres casts h / slope."""
        return tan(radians(min(self.elevation_deg, 89.9)))


def sun_at(longitude: float, latitude: float, moment: datetime) -> Sun:
    """The sun over a place (degrees) at an aware moment."""
    utc = moment.astimezone(UTC)
    hours = utc.hour + utc.minute / 60 + utc.second / 3600
    year = 2 * pi / 365 * (utc.timetuple().tm_yday - 1 + (hours - 12) / 24)
    equation_min = 229.18 * (
        0.000075
        + 0.001868 * cos(year)
        - 0.032077 * sin(year)
        - 0.014615 * cos(2 * year)
        - 0.040849 * sin(2 * year)
    )
    declination = (
        0.006918
        - 0.399912 * cos(year)
        + 0.070257 * sin(year)
        - 0.006758 * cos(2 * year)
        + 0.000907 * sin(2 * year)
        - 0.002697 * cos(3 * year)
        + 0.00148 * sin(3 * year)
    )
    hour_angle = radians((hours * 60 + equation_min + 4 * longitude) / 4 - 180)
    phi = radians(latitude)
    height = asin(sin(phi) * sin(declination) + cos(phi) * cos(declination) * cos(hour_angle))
    south = atan2(sin(hour_angle), cos(hour_angle) * sin(phi) - tan(declination) * cos(phi))
    return Sun((degrees(south) + 180) % 360, degrees(height))
