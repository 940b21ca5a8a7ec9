from __future__ import annotations

from math import cos, radians, sin

import numpy as np
import pytest

from sample_data.imagery.shadows import shadow_ceiling, sunlit
from sample_data.imagery.sun import Sun

PIXEL_M, TOWER_M = 0.5, 20.0


def _tower() -> np.ndarray:
    """A tower of 6 m × 6 m in the middle of 120 m of level ground."""
    surface = np.zeros((240, 240), np.float32)
    surface[114:126, 114:126] = TOWER_M
    return surface


def _at(field: np.ndarray, azimuth_deg: float, distance_m: float) -> float:
    """Value at a distance from the middle of the tower, in a direction clockwise from north."""
    row = 119.5 - cos(radians(azimuth_deg)) * distance_m / PIXEL_M
    column = 119.5 + sin(radians(azimuth_deg)) * distance_m / PIXEL_M
    return float(field[round(row), round(column)])


@pytest.mark.parametrize("azimuth", [0, 35, 90, 131, 180, 216, 270, 315])
def test_a_shadow_points_away_from_the_sun_and_ends_where_it_must(azimuth: float) -> None:
    sun = Sun(azimuth, 45.0)
    ceiling = shadow_ceiling(_tower(), PIXEL_M, sun, reach_px=100)
    light = sunlit(_tower(), ceiling)
    away = (azimuth + 180) % 360
    assert _at(light, away, 12.0) == 0.0  # 9 m behind the wall, the shadow is 20 m long
    assert _at(light, away, 30.0) == 1.0  # beyond its end
    assert _at(light, azimuth, 8.0) == 1.0  # on the sunny side
    assert _at(light, azimuth, 0.0) == 1.0  # the roof itself


def test_the_ceiling_falls_one_metre_a_metre_at_45_degrees() -> None:
    ceiling = shadow_ceiling(_tower(), PIXEL_M, Sun(180.0, 45.0), reach_px=100)
    # Rows 114…125 are the tower, its north wall is at row 114; 10 m north of the wall is row 94.
    assert ceiling[94, 120] == pytest.approx(TOWER_M - 10.0, abs=PIXEL_M)


def test_a_steeper_sun_casts_a_shorter_shadow() -> None:
    light = sunlit(_tower(), shadow_ceiling(_tower(), PIXEL_M, Sun(180.0, 63.435), reach_px=100))
    shaded_m = (light[:114, 120] < 0.5).sum() * PIXEL_M
    assert shaded_m == pytest.approx(TOWER_M / 2, abs=1.0)  # tan 63.435° = 2


def test_level_ground_has_no_shadow() -> None:
    level = np.full((60, 80), 7.0, np.float32)
    assert sunlit(level, shadow_ceiling(level, PIXEL_M, Sun(200.0, 30.0), reach_px=50)).min() == 1.0
