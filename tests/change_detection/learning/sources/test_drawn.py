"""Drawn pairs: the same generator gives the same pair, and the masks say what was drawn."""

import numpy as np
import pytest

from change_detection.learning.sources.buildings import Building, Date, Part
from change_detection.learning.sources.desk import Desk
from change_detection.learning.sources.drawn import DrawnScenes, draw_change
from change_detection.learning.sources.layout import QUARTERS, apart, draw_plan
from change_detection.learning.sources.light import Camera, Sun
from change_detection.learning.sources.pairs import Mixture
from change_detection.learning.sources.scene import Painted, Standing, paint
from change_detection.learning.sources.texture import NoiseBank

BANK = NoiseBank(0, side=128)
NOON = Date(0.5, Sun(0.0, -0.5, 0.5), Camera())


def rng(seed=0):
    return np.random.default_rng(seed)


def test_same_generator_same_pair():
    one, other = (DrawnScenes(size_px=64).pair(rng(3)) for _ in range(2))
    assert np.array_equal(one.before, other.before)
    assert np.array_equal(one.change, other.change)
    assert not np.array_equal(one.before, DrawnScenes(size_px=64).pair(rng(4)).before)


def test_pair_has_the_declared_shapes_and_values():
    pair = DrawnScenes(size_px=64).pair(rng(1))
    assert pair.before.shape == pair.after.shape == (64, 64, 3)
    for mask in (pair.building_before, pair.building_after, pair.change, pair.ignore):
        assert mask.shape == (64, 64)
        assert set(np.unique(mask)) <= {0, 1}


def test_change_lies_on_buildings_of_one_of_the_dates():
    for seed in range(6):
        pair = DrawnScenes(size_px=64).pair(rng(seed))
        assert not (pair.change & ~(pair.building_before | pair.building_after)).any()


def test_nothing_changed_means_the_same_buildings_twice():
    town = draw_plan("suburb", 80.0, rng(2))
    region = np.ones((160, 160), np.float32)
    kinds = {}
    for seed in range(60):
        change = draw_change(town.buildings, region, Desk(rng(seed), BANK, 160, 0.5))
        kinds[change.kind] = change
    assert set(kinds) == {"nothing", "single", "development", "replaced"}
    assert kinds["nothing"].before == kinds["nothing"].after == town.buildings
    built = kinds["development"]
    assert {b.seed for b in built.after} - {b.seed for b in built.before} == set(built.changed)


@pytest.mark.parametrize("name", sorted(QUARTERS))
def test_buildings_of_a_plan_stand_clear_of_each_other(name):
    buildings = draw_plan(name, 150.0, rng(5)).buildings
    assert all(apart(a, b) for i, a in enumerate(buildings) for b in buildings[:i])


def test_apart_by_hand():
    def box(x):
        return Building(x, 0.0, 0.0, (Part(0, 0, 10, 4, 3, "flat"),), "flat", seed=1)

    assert not apart(box(0.0), box(9.0))
    assert apart(box(0.0), box(11.0))


def test_a_flat_roof_covers_its_footprint_and_casts_its_shadow_away_from_the_sun():
    house = Building(16.0, 16.0, 0.0, (Part(0, 0, 10, 6, 8, "flat"),), "flat", seed=1)
    grey = np.full((64, 64, 3), 120, np.float32)
    nobody = np.zeros((0, 3))
    painted = paint(
        Painted.bare(grey),
        Standing([house], [], nobody),
        frozenset({1}),
        NOON,
        desk=Desk(rng(), BANK, 64, 0.5),
    )
    # 10 m × 6 m at 0.5 m a pixel is 20 × 12 pixels around (32, 32).
    assert painted.building[27:37, 23:41].min() == 1
    assert painted.building.sum() == pytest.approx(240, rel=0.25)
    assert np.array_equal(painted.building, painted.changed)
    # The shadow of 8 m reaches 0.5 · 8 m = 8 pixels up from the upper wall at row 26.
    assert painted.canvas[20, 32].mean() < 80
    assert painted.canvas[45, 32].mean() == pytest.approx(120)


def test_a_leaning_roof_moves_its_mask():
    tower = Building(16.0, 16.0, 0.0, (Part(0, 0, 8, 8, 20, "flat"),), "flat", seed=1)
    leaning = Date(0.5, NOON.sun, Camera(0.2, 0.0))
    planes = []
    for date in (NOON, leaning):
        mask = np.zeros((64, 64), np.uint8)
        tower.draw(np.zeros((64, 64, 3), np.float32), mask, date, BANK)
        planes.append(np.flatnonzero(mask.any(0)).max())
    # 20 m high, 0.2 m a metre: 4 m, 8 pixels to the right.
    assert planes[1] - planes[0] == pytest.approx(8, abs=1)


def test_a_mixture_wants_fitting_weights():
    with pytest.raises(ValueError, match="as many weights"):
        Mixture([DrawnScenes(size_px=64)], [1.0, 2.0])
    with pytest.raises(ValueError, match="none negative"):
        Mixture([DrawnScenes(size_px=64)], [-1.0])
