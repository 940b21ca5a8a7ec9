from dataclasses import replace

import numpy as np
import pytest

from change_detection.chain import ChainOptions, detect
from change_detection.gate import Gate
from change_detection.gate import _rectangles as rectangles
from change_detection.normalise import Radiometry
from change_detection.pair import PairView
from change_detection.quick import QuickParameters, QuickScreen, coarse_view
from change_detection.score import load_detector
from tests.change_detection import scenes


def _view(before: np.ndarray, after: np.ndarray, gsd_m: float = 0.5) -> PairView:
    dates = (before.astype(np.float32), after.astype(np.float32))
    return PairView(*dates, np.ones(before.shape[:2], bool), gsd_m)


BEFORE, AFTER = scenes.town(), scenes.town((*scenes.TOWN, scenes.NEW))
INNER = (slice(0, 300), slice(0, 300))


def test_two_metre_pixels_are_means():
    view, factor = coarse_view(_view(BEFORE, AFTER))
    assert (factor, view.gsd_m, view.valid.shape) == (4, 2.0, (75, 75))
    assert view.after[2, 3, 0] == pytest.approx(AFTER[8:12, 12:16, 0].mean(), abs=0.01)


def test_an_identical_pair_scores_nothing_and_other_light_little():
    view, _ = coarse_view(_view(BEFORE, BEFORE))
    assert QuickScreen(QuickParameters()).score(view).values.max() == 0
    hazy, _ = coarse_view(_view(BEFORE, 0.9 * BEFORE + 10))
    assert QuickScreen(QuickParameters()).score(hazy).values.max() < 0.5


def test_the_chain_with_quick_works_in_two_metres_and_finds_the_roof(tmp_path):
    paths = [scenes.write(tmp_path / f"{name}.tif", p) for name, p in (("b", BEFORE), ("a", AFTER))]
    found = detect(*paths, load_detector("quick"))
    assert found.grid.gsd_m == 2.0
    assert len(found.outlines) == 1
    # Coarse: the window of the structure and the shadow widen it.
    assert 1 < found.outlines[0].area_m2 / scenes.box_area_m2(scenes.NEW) < 2


def test_the_gate_passes_the_cells_of_a_change_and_no_others():
    gate = Gate(cell_px=100)
    cells = gate.cells(_view(BEFORE, AFTER), INNER)
    assert cells[1, 1]
    assert not cells[2].any()
    assert not cells[:, 2].any()
    assert not gate.cells(_view(BEFORE, BEFORE), INNER).any()
    assert gate.passing_share([_view(BEFORE, BEFORE), _view(BEFORE, AFTER)]) < 0.3


def test_parts_cover_the_passing_cells_once():
    cells = np.array([[1, 1, 0, 1], [1, 1, 0, 0], [0, 1, 0, 1]], bool)
    covered = np.zeros(cells.shape, int)
    for top, left, bottom, right in rectangles(cells):
        covered[top:bottom, left:right] += 1
    assert np.array_equal(covered, cells.astype(int))


class _Watched:
    """A detector that counts the pixels it is shown."""

    name, version, meaning, halo_m, is_costly = "watched", "1", "", 8.0, True
    parameters = QuickParameters()

    def __init__(self) -> None:
        self.shown = 0

    def score(self, view: PairView):
        self.shown += view.valid.size
        return QuickScreen(self.parameters).score(view)


def test_what_the_gate_skips_is_told_and_loses_nothing(tmp_path):
    wide_before, wide_after = np.tile(BEFORE, (4, 4, 1)), np.tile(BEFORE, (4, 4, 1))
    wide_after[300:600, 300:600] = AFTER
    paths = [scenes.write(tmp_path / f"{name}.tif", p) for name, p in (("b", wide_before), ("a", wide_after))]
    open_, gated = _Watched(), _Watched()
    whole = detect(*paths, open_, options=ChainOptions(gate=False))
    found = detect(*paths, gated)  # costly and most of the ground quiet: the gate comes by itself
    assert gated.shown < 0.5 * open_.shown
    assert found.skipped_share > 0.5
    assert found.report()["gate"] == {"is_on": True, "skipped_share": found.skipped_share}
    assert whole.skipped_share is None
    assert [o.polygon.wkt for o in found.outlines] == [o.polygon.wkt for o in whole.outlines]


def test_a_restless_pair_is_not_gated(tmp_path):
    restless = np.clip(
        BEFORE + np.random.default_rng(1).normal(0, 60, (75, 75, 1)).repeat(4, 0).repeat(4, 1), 0, 255
    )
    paths = [scenes.write(tmp_path / f"{name}.tif", p) for name, p in (("b", BEFORE), ("a", restless))]
    assert detect(*paths, _Watched(), options=replace(ChainOptions(), workers=1)).skipped_share is None


def test_other_light_opens_no_gate():
    """The later date is 1.4 times as bright: as taken every cell passes, under one light none."""
    picture = scenes.town().astype(np.float32)
    view = PairView(0.6 * picture, 0.84 * picture, np.ones(picture.shape[:2], bool), 0.5)
    light = Radiometry((1.4,) * 3, (0.0,) * 3, 0.0, 0.5)
    gate = Gate(cell_px=64)
    assert gate.passing_share([view]) > 0.9
    assert gate.passing_share([replace(view, light=light)]) == 0
