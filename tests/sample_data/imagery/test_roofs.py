from __future__ import annotations

import numpy as np
import pytest
import shapely

from sample_data.imagery.block import Block
from sample_data.imagery.canvas import Stamp
from sample_data.imagery.noise import noise_bank
from sample_data.imagery.roofs import Thing, draw_thing
from sample_data.imagery.style import load_style

GRID = Block(0.0, 100.0, 0.25, 0, 0, 400, 400)
FOOTPRINT = shapely.box(20, 40, 44, 52)  # 24 m × 12 m: rows 192…239, columns 80…175


def _draw(
    kind: str = "building", roof_type: str = "flat", style: str = "concrete_grey", height: float = 7.0
) -> Stamp:
    cover = load_style().cover(kind, style)
    thing = Thing(11, FOOTPRINT, kind, "industrial", 100.0, height, roof_type, 0.0, cover)
    return draw_thing(thing, GRID, noise_bank(1))


def _top(stamp: Stamp, x: float, y: float) -> float:
    column, row = stamp.block.pixels(np.array([[x, y]]))[0].round().astype(int)
    return float(stamp.top[row, column])


def test_the_mask_has_the_footprints_area() -> None:
    assert _draw().mask.sum() * 0.25**2 == pytest.approx(FOOTPRINT.area, rel=0.04)


def test_a_flat_roof_lies_at_base_plus_height_and_its_parapet_above() -> None:
    stamp = _draw()
    inside = stamp.top[stamp.mask]
    assert np.median(inside) == pytest.approx(107.0)
    assert _top(stamp, 20.2, 46) == pytest.approx(107.7)


def test_a_gable_has_its_ridge_in_the_middle_at_full_height() -> None:
    stamp = _draw(roof_type="gable", style="tile_red", height=9.0)
    ridge, eaves = _top(stamp, 32, 46), _top(stamp, 32, 40.5)
    assert ridge == pytest.approx(109.0, abs=0.2)
    assert eaves < ridge - 2.0
    assert _top(stamp, 32, 51.5) == pytest.approx(eaves, abs=0.2)


def test_a_pit_goes_down() -> None:
    stamp = _draw(kind="pit", style="soil", height=-4.0)
    assert stamp.dug
    assert stamp.top[stamp.mask].min() == pytest.approx(96.0, abs=0.1)
    assert stamp.top[stamp.mask].max() <= 100.05


def test_a_heap_is_highest_inside() -> None:
    stamp = _draw(kind="stockpile", style="green_net", height=5.0)
    assert stamp.top[stamp.mask].max() == pytest.approx(105.0, abs=0.1)
    assert _top(stamp, 20.2, 40.2) < 102.0


def test_the_same_key_draws_the_same_roof() -> None:
    assert (_draw().color == _draw().color).all()


def test_a_shed_smaller_than_a_pixel_is_still_one_pixel() -> None:
    cover = load_style().cover("building", "concrete_grey")
    speck = Thing(1, shapely.box(10.0, 10.0, 10.1, 10.1), "shed", "other", 0.0, 3.0, "flat", None, cover)
    assert draw_thing(speck, GRID, noise_bank(1)).mask.sum() >= 1
