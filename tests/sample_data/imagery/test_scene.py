from __future__ import annotations

import numpy as np
import pytest

from sample_data.district import District
from sample_data.imagery.block import Block
from sample_data.imagery.day import Day, grid_angle, grid_of, prepare_day
from sample_data.imagery.noise import noise_bank
from sample_data.imagery.scene import Studio, view
from sample_data.imagery.style import load_style


@pytest.fixture(scope="module")
def studio(district: District) -> Studio:
    look = load_style()
    bank = noise_bank(district.seed)
    return Studio(grid_of(district, look), district.terrain, bank, look, grid_angle(district))


@pytest.fixture(scope="module", params=["before", "after"])
def day(request: pytest.FixtureRequest, district: District) -> Day:
    return prepare_day(district, request.param, load_style())


def test_a_block_shows_what_a_larger_block_shows(day: Day, studio: Studio) -> None:
    """No seams: only single pixels on the edges of shadows may differ, by the rounding of the shear."""
    large = studio.grid
    small = Block(large.west, large.north, large.pixel_m, 150, 120, 200, 220)
    whole = view(large, day, studio, studio.stamps()).ortho[small.inside(large)].astype(int)
    part = view(small, day, studio, studio.stamps()).ortho.astype(int)
    difference = np.abs(whole - part).max(axis=2)
    assert np.median(difference) == 0
    assert (difference > 12).mean() < 0.02
    for border in (difference[:8], difference[-8:], difference[:, :8], difference[:, -8:]):
        assert border.mean() < 2.5


def test_the_image_is_as_large_as_its_core(day: Day, studio: Studio) -> None:
    core = Block(studio.grid.west, studio.grid.north, studio.grid.pixel_m, 0, 0, 64, 96)
    assert view(core, day, studio, studio.stamps()).ortho.shape == (64, 96, 3)
