import numpy as np
import pytest

from change_detection.normalise import UNCHANGED, Radiometry, both_ways, fit_radiometry
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


def test_dates_meet_halfway_and_exchanging_them_exchanges_the_answer():
    """after = 2 × before − 10; fitted the other way, before = 0.5 × after + 5: 60 and 110 meet at 85."""
    light = Radiometry((2.0,) * 3, (-10.0,) * 3, 0.0, 0.5, ((0.5,) * 3, (5.0,) * 3))
    before, after = np.full((2, 2, 3), 60, np.float32), np.full((2, 2, 3), 110, np.float32)
    one, other = light.met(before, after)
    assert one == pytest.approx(85)
    assert other == pytest.approx(85)
    again, back = light.swapped().met(after, before)
    assert np.array_equal(again, other)
    assert np.array_equal(back, one)


def test_without_a_fit_back_the_inverse_is_taken():
    light = Radiometry((2.0,) * 3, (-10.0,) * 3, 0.0, 0.5)
    assert light.swapped().gain == pytest.approx((0.5,) * 3)
    assert light.swapped().offset == pytest.approx((5.0,) * 3)


def test_a_radiometry_is_fitted_both_ways():
    before = np.random.default_rng(1).uniform(40, 100, (40, 40, 3)).astype(np.float32)
    view = PairView(before, before * 1.5 + 20, np.ones((40, 40), bool), 0.5)
    there, back = both_ways(view), both_ways(view.swapped())
    assert there.gain == pytest.approx((1.5,) * 3, rel=0.03)
    assert there.back == (back.gain, back.offset)
    assert back.back == (there.gain, there.offset)
