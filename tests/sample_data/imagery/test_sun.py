from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gridtwin.errors import UsageError
from sample_data.imagery import Sun, sun_at

# Solar noon by hand: 12 h UTC − longitude / 15 − equation of time; elevation = 90 − latitude + declination.
NOONS = [
    pytest.param(
        datetime(2025, 6, 21, 5, 6, 38, tzinfo=UTC), 77.38, id="summer solstice, declination +23.44"
    ),
    pytest.param(
        datetime(2025, 12, 21, 5, 2, 55, tzinfo=UTC), 30.50, id="winter solstice, declination −23.44"
    ),
    pytest.param(datetime(2025, 3, 20, 5, 12, 15, tzinfo=UTC), 53.88, id="equinox, 4 h before declination 0"),
]


@pytest.mark.parametrize(("moment", "elevation"), NOONS)
def test_at_solar_noon_the_sun_is_south_at_its_height(moment: datetime, elevation: float) -> None:
    sun = sun_at(103.80, 36.06, moment)
    assert sun.azimuth_deg == pytest.approx(180.0, abs=0.6)
    assert sun.elevation_deg == pytest.approx(elevation, abs=0.15)


def test_in_the_morning_it_stands_in_the_south_east() -> None:
    sun = sun_at(103.80, 36.06, datetime(2025, 4, 18, 3, 20, tzinfo=UTC))
    assert 90 < sun.azimuth_deg < 180
    east, north = sun.towards
    assert east > 0 > north


def test_at_45_degrees_a_wall_casts_its_own_height() -> None:
    assert Sun(180.0, 45.0).slope == pytest.approx(1.0)


def test_a_flight_at_night_is_refused() -> None:
    with pytest.raises(UsageError, match="below 5°"):
        sun_at(103.80, 36.06, datetime(2025, 4, 18, 16, 0, tzinfo=UTC))
