"""The level of detection: noise that is known comes back as it was put in."""

import numpy as np
import pytest

from change_detection.errors import UnusablePair
from change_detection.grid import Grid
from change_detection.heights.level import Level, StableGround, robust
from change_detection.heights.register import register
from change_detection.heights.relief import roughness, slope_of
from change_detection.heights.stable import measure_level
from change_detection.heights.surface import SurfaceFile, open_surfaces
from tests.change_detection.heights import surveys
from tests.change_detection.heights.surveys import surface, write


def pair_of(tmp_path, before, after):
    return open_surfaces(
        SurfaceFile(write(tmp_path / "a.tif", before)), SurfaceFile(write(tmp_path / "b.tif", after))
    )


def test_median_and_spread_by_hand():
    assert robust(np.array([1.0, 2.0, 2.5, 3.0, 50.0])) == pytest.approx((2.5, 1.4826 * 0.5))
    assert all(np.isnan(robust(np.empty(0))))


def test_planes_are_smooth_and_steep_as_they_are():
    y, x = np.mgrid[0:20, 0:20].astype(np.float32) * 0.5
    plane = 1500 + 0.3 * x - 0.4 * y
    assert roughness(plane, 0.5)[5:-5, 5:-5].max() < 1e-3
    assert slope_of(plane, 0.5) == pytest.approx(0.5, abs=1e-3)


def test_a_crown_is_rough():
    rng = np.random.default_rng(1)
    assert np.median(roughness(rng.normal(1500, 0.5, (40, 40)).astype(np.float32), 0.5)) > 0.4


def test_noise_of_6_and_8_cm_gives_a_level_of_20_cm(tmp_path, monkeypatch):
    """√(0.06² + 0.08²) = 0.10 m; 1.96 × 0.10 = 0.196 m."""
    monkeypatch.setattr("change_detection.heights.stable._NODE_M", 20.0)
    before, after = surface(seed=1, noise=0.06), surface(seed=2, noise=0.08) + 0.25
    with pair_of(tmp_path, before, after) as pair:
        level = measure_level(pair)
    assert level.ground.bias_m == pytest.approx(0.25, abs=0.01)
    assert level.ground.nmad_m == pytest.approx(0.10, rel=0.06)
    assert level.ground.lod95_m == pytest.approx(0.196, rel=0.06)
    assert level.ground.correlated_m < 0.01
    assert not level.ground.is_local


def test_changed_houses_do_not_matter(tmp_path):
    changed = surface(dict.fromkeys("abcd", 6.0), seed=2, noise=0.05)
    with pair_of(tmp_path, surface(seed=1, noise=0.05), changed) as pair:
        ground = measure_level(pair).ground
    assert ground.bias_m == pytest.approx(0, abs=0.01)
    assert ground.nmad_m == pytest.approx(0.0707, rel=0.15)


def test_where_the_noise_is_larger_the_level_is_higher(tmp_path, monkeypatch):
    monkeypatch.setattr("change_detection.heights.stable._NODE_M", 20.0)
    before, after = surface(seed=1, noise=0.03), surface(seed=2, noise=0.03)
    rng = np.random.default_rng(3)
    after[:, 120:] += rng.normal(0, 0.12, after[:, 120:].shape).astype(np.float32)
    with pair_of(tmp_path, before, after) as pair:
        level = measure_level(pair)
        found = level.lod95(pair.grid.whole)
    assert level.ground.is_local
    west, east = np.median(found[:, :80]), np.median(found[:, 160:])
    assert west == pytest.approx(1.96 * 0.0424, rel=0.35)
    assert east == pytest.approx(1.96 * np.hypot(0.0424, 0.12), rel=0.25)


def test_walls_have_a_higher_level():
    ground = StableGround(100, 0.0, 0.1, 0.196, 0.3, 0.01, is_local=False)
    level = Level(ground, np.full((2, 2), 0.1), 10.0)
    from rasterio.windows import Window

    slope = np.array([[0.0, 1.0, 50.0]], np.float32)
    found = level.lod95(Window(0, 0, 3, 1), slope)
    assert found[0] == pytest.approx([0.196, 1.96 * np.hypot(0.1, 0.3), 1.96 * np.hypot(0.1, 0.9)], rel=1e-4)


def test_the_same_survey_twice_has_a_floor(tmp_path):
    same = surface(seed=1)
    with pair_of(tmp_path, same, same) as pair:
        assert measure_level(pair).ground.lod95_m == pytest.approx(0.0196)


def test_no_stable_ground_is_refused(tmp_path):
    rng = np.random.default_rng(1)
    with (
        pair_of(tmp_path, rng.normal(1500, 3, (60, 60)), rng.normal(1500, 3, (60, 60))) as pair,
        pytest.raises(UnusablePair, match="smooth unchanged ground") as told,
    ):
        measure_level(pair)
    assert "稳定" in told.value.zh


@pytest.mark.parametrize(
    ("shift", "lift", "tilt"),
    [((0.0, 0.0), 0.4, 0.0), ((0.8, -0.6), -2.0, 0.0), ((3.0, 4.0), 10.0, 0.0), ((1.0, 1.0), 0.5, 0.001)],
    ids=["height only", "less than two cells", "ten cells", "with a tilt"],
)
def test_a_known_displacement_is_found(tmp_path, shift, lift, tilt):
    x = (np.arange(surveys.SIDE) + 0.5) * surveys.CELL - 60
    after = surface(seed=2, moved=shift) + lift + tilt * x[None, :]
    with pair_of(tmp_path, surface(seed=1), after) as pair:
        found = register(pair)
    assert found.is_horizontal_known
    assert found.motion.shift == pytest.approx([*shift, lift], abs=0.06)
    assert found.motion.tilt_m_per_km[0] == pytest.approx(1000 * tilt, abs=0.1)
    assert found.nmad_after_m == pytest.approx(0.0707, rel=0.25)


def test_a_turn_is_found(tmp_path):
    """0.5° about the middle: cells at the edge move by half a metre."""
    after = surface(seed=2, turn_deg=0.5)
    with pair_of(tmp_path, surface(seed=1), after) as pair:
        assert register(pair).motion.turn_deg == pytest.approx(0.5, abs=0.02)


def test_flat_ground_cannot_tell_a_shift(tmp_path):
    rng = np.random.default_rng(1)
    flat = [rng.normal(1500 + lift, 0.05, (200, 200)) for lift in (0, 0.3)]
    with pair_of(tmp_path, *flat) as pair:
        found = register(pair)
    assert not found.is_horizontal_known
    assert found.motion.shift == pytest.approx([0, 0, 0.3], abs=0.01)


def test_negligible_displacements_are_left_alone(tmp_path):
    with pair_of(tmp_path, surface(seed=1), surface(seed=2)) as pair:
        assert register(pair).motion.shift[:2] == pytest.approx([0, 0])


def test_a_pair_is_read_on_any_grid(tmp_path):
    with pair_of(tmp_path, surface(seed=1), surface(seed=2)) as pair:
        assert isinstance(pair.grid, Grid)
        assert pair.grid.gsd_m == 0.5
        assert pair.read_after(pair.grid).shape == (240, 240)
