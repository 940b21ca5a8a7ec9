import numpy as np
import pytest

from change_detection.normalise import UNCHANGED, fit_radiometry
from change_detection.pair import PairView
from tests.change_detection import scenes


def _view(before: np.ndarray, after: np.ndarray) -> PairView:
    return PairView(before.astype(np.float32), after.astype(np.float32), np.ones(before.shape[:2], bool), 0.5)


def test_an_identical_pair_needs_nothing():
    town = scenes.town()
    found = fit_radiometry(_view(town, town))
    assert found.gain == pytest.approx((1, 1, 1), abs=1e-6)
    assert found.offset == pytest.approx((0, 0, 0), abs=1e-4)


def test_gain_and_offset_are_found_though_something_was_built():
    before, after = scenes.town(), scenes.town((*scenes.TOWN, scenes.NEW))
    lit = after * np.array([0.8, 0.9, 1.1]) + np.array([10.0, -5.0, 0.0])
    found = fit_radiometry(_view(before, lit))
    assert found.gain == pytest.approx((0.8, 0.9, 1.1), abs=0.06)
    difference = np.abs(found.apply(before.astype(np.float32)) - lit)
    assert np.median(difference) < 3


def test_too_few_pixels_leave_it_as_it_is():
    view = _view(scenes.town(side=9)[:9, :9], scenes.town(side=9)[:9, :9])
    assert fit_radiometry(view) is UNCHANGED
