"""The classical baselines: what each is there for; the same by either order of dates and any tiling."""

from pathlib import Path

import numpy as np
import pytest

from change_detection.chain import ChainOptions, detect
from change_detection.detectors.irmad import IrMadParameters, fit
from change_detection.detectors.pca_kmeans import PcaKMeansParameters, centres, main_axes
from change_detection.detectors.statistics import on_scale, otsu_threshold, sample_of
from change_detection.pair import PairView
from change_detection.score import load_detector
from change_detection.score_map import open_score_map
from tests.change_detection import scenes

BASELINES = ("cva", "irmad", "pca_kmeans", "mbi_diff")


def _view(before: np.ndarray, after: np.ndarray) -> PairView:
    return PairView(before.astype(np.float32), after.astype(np.float32), np.ones(before.shape[:2], bool), 0.5)


def _new_roof() -> PairView:
    return _view(scenes.town(), scenes.town((*scenes.TOWN, scenes.NEW)))


@pytest.mark.parametrize("name", BASELINES)
def test_exchanging_the_dates_changes_the_direction_only(name):
    there, back = (load_detector(name).score(view) for view in (_new_roof(), _new_roof().swapped()))
    changed, other = there.values >= 0.5, back.values >= 0.5
    assert (changed == other).mean() > 0.999
    both = changed & other
    np.testing.assert_allclose(there.direction[both], -back.direction[both], atol=1e-6)


def test_the_index_says_what_appeared_and_the_others_cannot_tell():
    row, col, height, width = scenes.NEW
    inside = (slice(row + 5, row + height - 5), slice(col + 5, col + width - 5))
    assert load_detector("mbi_diff").score(_new_roof()).direction[inside].mean() > 0.95
    for name in ("cva", "irmad", "pca_kmeans"):
        assert not load_detector(name).score(_new_roof()).direction.any()


@pytest.mark.parametrize("name", BASELINES)
def test_the_size_of_tiles_changes_no_byte(name, tmp_path: Path):
    images = (
        scenes.write(tmp_path / "before.tif", scenes.town()),
        scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW))),
    )
    maps = []
    for tile_px in (100, 300):
        target = tmp_path / f"{tile_px}.tif"
        options = ChainOptions(tile_px=tile_px, block_px=100)
        detect(*images, load_detector(name), options=options, score_map=target)
        with open_score_map(target) as data:
            maps.append(data.read(data.grid.whole)["score"])
    np.testing.assert_array_equal(*maps)
    row, col, height, width = scenes.NEW
    assert (maps[0][row + 3 : row + height - 3, col + 3 : col + width - 3] >= 0.5).mean() > 0.5


def test_irmad_forgives_another_exposure():
    """Gain and offset of a band are no change, however far the colours lie apart."""
    town = scenes.town() * 0.7
    rng = np.random.default_rng(3)
    brighter = town * np.array([1.3, 1.2, 1.25]) + np.array([12, 20, 8]) + rng.normal(0, 1, town.shape)
    view = _view(town, brighter)
    assert (load_detector("irmad").score(view).values >= 0.5).mean() < 0.01
    assert (load_detector("cva").score(view).values >= 0.5).mean() > 0.1


def test_the_transform_finds_the_unchanged_half():
    """Unchanged pixels follow one line; other pixels (a tenth) move the plain fit, not the weighed one."""
    rng = np.random.default_rng(1)
    before = rng.normal(100, 30, (2000, 3))
    after = before + rng.normal(0, 1, before.shape)
    after[:200] = rng.normal(100, 30, (200, 3))
    distance = fit(before, after, IrMadParameters()).distance(before, after)
    assert np.median(distance[:200]) > 100 * np.median(distance[200:])
    once = fit(before, after, IrMadParameters(rounds=0)).distance(before, after)
    ratios = [np.median(d[:200]) / np.median(d[200:]) for d in (once, distance)]
    assert ratios[1] > ratios[0]


def test_clusters_start_from_the_halves_and_end_at_their_means():
    points = np.array([[0, 0], [1, 0], [2, 0], [9, 1], [11, 1]], np.float32)
    calm, changed = centres(points, 10)
    assert calm.tolist() == [1, 0]
    assert changed.tolist() == [10, 1]


def test_equal_points_are_one_cluster_twice():
    calm, changed = centres(np.full((4, 1), 3, np.float32), 10)
    assert calm.tolist() == changed.tolist() == [3]


def test_the_first_axis_of_flat_patches_is_their_mean():
    rng = np.random.default_rng(2)
    flat = np.kron(rng.uniform(0, 100, (12, 12)), np.ones((5, 5))).astype(np.float32)
    axes = main_axes(flat, np.ones(flat.shape, bool), PcaKMeansParameters())
    assert axes.shape == (1, 5, 5)
    np.testing.assert_allclose(axes[0], 0.2, atol=1e-5)  # 25 equal weights of unit length


def test_a_dark_roof_is_hardly_one_for_the_building_index():
    row, col, height, width = scenes.NEW
    shares = []
    for colour in (40, 220):
        roof = scenes.ground()
        roof[row : row + height, col : col + width] = colour
        values = load_detector("mbi_diff").score(_view(scenes.ground(), roof)).values
        shares.append((values[row + 8 : row + height - 8, col + 8 : col + width - 8] >= 0.5).mean())
    assert shares[0] < 0.35
    assert shares[1] > 0.95


def test_otsu_parts_two_groups_and_knows_nothing_of_gaps():
    values = np.array([[1, 1, 2, 9, 10, 500]], np.float32)
    valid = values < 100
    assert 2 <= otsu_threshold(values, valid) < 9
    assert otsu_threshold(values, values > 1000) == 0


def test_a_sample_is_spread_evenly_and_never_too_large():
    valid = np.ones((10, 10), bool)
    rows, cols = sample_of(valid, 30)
    assert len(rows) == 25
    assert (rows[1], cols[1]) == (0, 4)


def test_both_the_threshold_and_the_floor_must_be_reached():
    value, measure = np.array([[10, 10, 30]], np.float32), np.array([[5, 20, 60]], np.float32)
    assert on_scale(value, 10, (measure, 20)).tolist() == [[0.125, 0.5, 1.0]]
