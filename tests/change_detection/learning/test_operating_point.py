"""Where a tuned model draws the line: chosen on what was learned from, by pixels that are known."""

import numpy as np
import pytest

pytest.importorskip("onnx", reason="onnx makes the networks of these tests (extra test)")
from change_detection.fusion import Fusion
from change_detection.learning.chips import SURE, Chip
from change_detection.learning.operating_point import with_operating_point
from change_detection.learning.plan import Plan
from change_detection.learning.sources.pairs import UNKNOWN
from change_detection.model_file import read_model_file
from tests.change_detection import onnx_graphs as graphs

SIDE = 128
TRUE, DECOY = np.s_[20:60, 20:60], np.s_[70:110, 70:110]


def chip(name="a", *, true=0.48, decoy=0.32, is_known=True) -> Chip:
    """The model answers with the difference of the red bands: `true` where something changed."""
    before = np.full((SIDE, SIDE, 3), 10, np.uint8)
    after = before.copy()
    after[TRUE] = 10 + round(255 * true)
    after[DECOY] = 10 + round(255 * decoy)
    change = np.zeros((SIDE, SIDE), np.uint8)
    change[TRUE] = 1
    weight = np.full_like(change, SURE)
    if not is_known:
        weight[DECOY] = 0
    unknown = np.full_like(change, UNKNOWN)
    return Chip(name, name, before, after, change, unknown, unknown, weight, 0.5)


def plan(**more) -> Plan:
    return Plan("m", "1", "m", "m", threshold=0.2, peak=0.3, **more)


@pytest.fixture
def model(tmp_path):
    return read_model_file(graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"), threshold=0.2))


def test_the_threshold_comes_between_what_is_true_and_what_is_not(model):
    found = with_operating_point(plan(), model, [chip("a"), chip("b")])
    assert 0.32 < found.threshold < 0.48
    assert found.peak == 0.6
    assert found.fusion == Fusion(cues=0.0)


def test_what_nobody_reviewed_moves_nothing(model):
    found = with_operating_point(plan(), model, [chip(is_known=False)])
    assert found.threshold == 0.2


def test_a_model_that_knows_leans_less_on_the_cues(model):
    """To the cues the decoy is as much a roof as the true one, to the model it is not."""
    found = with_operating_point(plan(fusion=Fusion(cues=0.6)), model, [chip(true=0.9, decoy=0.25)])
    assert found.fusion.cues < 0.6


def test_the_peak_is_never_below_the_threshold(model):
    found = with_operating_point(plan(), model, [chip(true=0.95, decoy=0.58)])
    assert found.threshold == 0.6
    assert found.peak == 0.6
