"""Model and cues together: the weighted sum, where cues are asked, heights, both directions, refusals."""

from dataclasses import replace

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx makes the networks of these tests (extra test)")
from change_detection.detectors.fused import FusedModel  # noqa: E402
from change_detection.detectors.onnx_model import OnnxModel  # noqa: E402
from change_detection.errors import BadModel, BadParameters  # noqa: E402
from change_detection.pair import PairView  # noqa: E402
from change_detection.score import ScoreMap, load_detector  # noqa: E402
from tests.change_detection import onnx_graphs as graphs  # noqa: E402

SIDE = 256
ROOF = (slice(90, 130), slice(100, 150))
TREE = (slice(180, 220), slice(20, 60))


def fused(tmp_path, table="", **parameters):
    path = graphs.model_file(
        graphs.red_difference(tmp_path / "n.onnx"), body=f"{graphs.PLAIN}\n[fusion]\n{table}", threshold=0.3
    )
    return load_detector(str(path), parameters)


def view(*, heights=None) -> PairView:
    """A grey roof and a green field appear on brown ground; the model sees red bands only."""
    noise = np.random.default_rng(3).normal(0, 3, (2, SIDE, SIDE, 3)).astype(np.float32)
    before = np.full((SIDE, SIDE, 3), (110, 95, 80), np.float32)
    after = before.copy()
    after[ROOF] = (215, 215, 220)
    after[TREE] = (60, 150, 50)
    more = {}
    if heights:
        flat = np.zeros((SIDE, SIDE), np.float32)
        risen = flat.copy()
        risen[heights] = 6
        more = {"height_before": flat, "height_after": risen}
    return PairView(before + noise[0], after + noise[1], np.ones((SIDE, SIDE), bool), 0.5, **more)


def test_a_model_file_with_a_fusion_table_is_a_fused_detector(tmp_path):
    assert isinstance(fused(tmp_path, "cues = 0.4"), FusedModel)
    plain = load_detector(str(graphs.model_file(graphs.red_difference(tmp_path / "p.onnx"))))
    assert isinstance(plain, OnnxModel)
    assert not isinstance(plain, FusedModel)


def test_the_sum_is_weighted(tmp_path):
    detector = fused(tmp_path, smooth_m=0.0, tidy_m=0.0, cues=0.25)
    told = np.full((SIDE, SIDE), 0.4, np.float32)
    seen = np.full((SIDE, SIDE), 0.8, np.float32)
    ahead = np.ones((SIDE, SIDE), np.float32)
    both = detector.joined(view(), ScoreMap(told, 0.5 * ahead), ScoreMap(seen, -ahead))
    # 0.75 × 0.4 + 0.25 × 0.8, and 0.75 × 0.5 − 0.25 × 0.8
    assert both.values == pytest.approx(0.5)
    assert both.direction == pytest.approx(0.175)


def test_cues_make_a_roof_of_a_roof_and_not_of_a_field(tmp_path):
    """The model alone holds the roof (0.41) hardly more certain than the field (0.20)."""
    detector = fused(tmp_path, "cues = 0.5")
    answer = detector.score(view())
    assert np.median(answer.values[ROOF]) > 0.6
    assert np.median(answer.values[TREE]) < 0.3
    assert answer.values[10:60, 10:90].max() < 0.1
    assert np.median(answer.direction[ROOF]) > 0


def test_cues_are_asked_only_around_candidates(tmp_path):
    detector = fused(tmp_path, "cues = 0.5\ncandidate = 0.3")
    told = np.zeros((SIDE, SIDE), np.float32)
    assert not detector.seen(view(), told).values.any()
    told[ROOF] = 0.5
    seen = detector.seen(view(), told).values
    assert seen[ROOF].max() > 0.5
    # Cells of 64 pixels and their neighbours are looked at: from one at (200, 200) that is row 128 and below.
    far = np.zeros_like(told)
    far[200:210, 200:210] = 0.5
    assert not detector.seen(view(), far).values[:128].any()


def test_exchanged_dates_exchange_the_direction(tmp_path):
    detector = fused(tmp_path, "cues = 0.5")
    one = view()
    there = detector.score(one)
    back = detector.score(replace(one, before=one.after, after=one.before))
    found, again = there.values >= 0.5, back.values >= 0.5
    assert (found & again).sum() >= 0.97 * (found | again).sum() > 0
    assert np.median(back.direction[ROOF]) == pytest.approx(-np.median(there.direction[ROOF]), abs=0.05)


def test_heights_decide(tmp_path):
    detector = fused(tmp_path, "cues = 0.5")
    flat = (slice(20, 60), slice(180, 220))  # 6 m higher, looks as before
    answer = detector.score(view(heights=flat))
    assert answer.values[25:55, 185:215].min() >= 0.5
    assert answer.values[ROOF].max() < 0.5


def test_nothing_is_found_where_nothing_was_assessed(tmp_path):
    half = view()
    half.valid[:, :125] = False
    answer = fused(tmp_path, "cues = 0.5").score(half)
    assert not answer.values[:, :125].any()
    assert answer.values[ROOF][:, 30:].max() >= 0.5


def test_without_weight_the_cues_are_not_asked(tmp_path):
    detector = fused(tmp_path, "cues = 0.0")
    told = np.ones((SIDE, SIDE), np.float32)
    assert not detector.seen(view(), told).values.any()


@pytest.mark.parametrize(
    ("table", "match"),
    [
        ("cues = 1.2", r"fusion.cues 1.2; it lies between 0 and 1"),
        ("tidy_m = -1", r"fusion.tidy_m -1; it lies between 0 and 20"),
        ("weight = 1", r"unknown key 'weight'"),
        ('cues = "half"', r"'half' is no number"),
    ],
)
def test_a_table_that_breaks_a_rule_is_refused(tmp_path, table, match):
    with pytest.raises(BadModel, match=match):
        fused(tmp_path, table)


def test_an_unknown_parameter_is_refused(tmp_path):
    with pytest.raises(BadParameters, match="has no parameter 'weight'"):
        fused(tmp_path, weight=1)
