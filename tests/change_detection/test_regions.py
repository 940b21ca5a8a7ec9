import numpy as np
import pytest

from change_detection import regions as module
from change_detection.outline import OutlineOptions, outlines
from change_detection.parts import PartOptions
from change_detection.regions import regions
from change_detection.score_map import open_score_map
from tests.change_detection.test_outline import _score_map


def _boxes(seed: int, height: int, width: int, count: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    score = np.zeros((height, width), np.float32)
    for _ in range(count):
        row, col = rng.integers(0, height - 40), rng.integers(0, width - 40)
        score[row : row + rng.integers(8, 40), col : col + rng.integers(8, 40)] = rng.uniform(0.5, 1)
    return score


@pytest.mark.parametrize("strip_pixels", [64 * 300, 97 * 300, 10_000_000])
def test_strips_do_not_show(tmp_path, monkeypatch, strip_pixels):
    path = _score_map(tmp_path / "s.tif", _boxes(4, 700, 300, 60))
    whole = outlines(path)
    monkeypatch.setattr(module, "STRIP_PIXELS", strip_pixels)
    assert [item.polygon.wkb for item in outlines(path)] == [item.polygon.wkb for item in whole]
    assert len(whole) > 20


def test_what_is_taller_than_memory_allows_is_cut_but_not_lost(tmp_path, monkeypatch):
    score = np.zeros((700, 100), np.float32)
    score[20:680, 40:60] = 0.9
    path = _score_map(tmp_path / "s.tif", score)
    monkeypatch.setattr(module, "STRIP_PIXELS", 6400)
    monkeypatch.setattr(module, "_MOST_ROWS", 200)
    found = outlines(path)
    assert len(found) > 1
    assert sum(item.area_m2 for item in found) == pytest.approx(660 * 20 / 4, rel=0.01)


def test_nothing_large_is_dropped(tmp_path):
    score = np.full((1000, 1000), 0.9, np.float32)
    (found,) = outlines(_score_map(tmp_path / "s.tif", score))
    assert found.area_m2 == 250_000
    assert outlines(tmp_path / "s.tif", OutlineOptions(max_area_m2=200_000)) == []


def test_a_region_knows_its_place_and_values(tmp_path):
    score = np.zeros((80, 90), np.float32)
    score[30:50, 40:70] = 0.8
    with open_score_map(_score_map(tmp_path / "s.tif", score, np.where(score > 0, -1, 0))) as data:
        (found,) = regions(data, 0.5, 25, PartOptions())
    assert (found.row, found.col, found.mask.shape) == (30, 40, (20, 30))
    assert found.mask.all()
    assert found.values["direction"].max() == -1
