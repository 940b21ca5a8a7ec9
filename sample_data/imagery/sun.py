"""Where the sun stands: azimuth and elevation for a place and a moment (Meeus' low accuracy, 0.01°)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from math import asin, atan2, cos, degrees, radians, sin, tan

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
                "choose another hour in sample_data/imagery/style.toml",
                zh=f"太阳高度角{self.elevation_deg:.1f}°低于5°，此时无法航摄；"
                "请在sample_data/imagery/style.toml中另选时刻",
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
    days = (moment - datetime(2000, 1, 1, 12, tzinfo=UTC)).total_seconds() / 86400
    centuries = days / 36525
    mean_longitude = 280.46646 + 36000.76983 * centuries
    anomaly = radians(357.52911 + 35999.05029 * centuries)
    center = (1.914602 - 0.004817 * centuries) * sin(anomaly) + 0.019993 * sin(2 * anomaly)
    node = radians(125.04 - 1934.136 * centuries)
    ecliptic = radians(mean_longitude + center - 0.00569 - 0.00478 * sin(node))
    tilt = radians(23.439291 - 0.0130042 * centuries + 0.00256 * cos(node))
    declination = asin(sin(tilt) * sin(ecliptic))
    right_ascension = atan2(cos(tilt) * sin(ecliptic), cos(ecliptic))
    sidereal = radians(280.46061837 + 360.98564736629 * days + longitude)
    hour_angle = sidereal - right_ascension
    phi = radians(latitude)
    height = asin(sin(phi) * sin(declination) + cos(phi) * cos(declination) * cos(hour_angle))
    south = atan2(sin(hour_angle), cos(hour_angle) * sin(phi) - tan(declination) * cos(phi))
    return Sun((degrees(south) + 180) % 360, degrees(height))
