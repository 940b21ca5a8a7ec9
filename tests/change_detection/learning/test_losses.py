"""The losses on masks small enough to reckon by hand."""

import math

import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch (extra train)")

from change_detection.learning.losses import edge_weights, head_loss, total_loss  # noqa: E402
from change_detection.learning.options import LossOptions  # noqa: E402

PLAIN = LossOptions(edge_px=0, dice=0.0)


def _map(value, side=4):
    return torch.full((1, 1, side, side), float(value))


def test_cross_entropy_of_indecision_is_log_two():
    assert float(head_loss(_map(0), _map(1), _map(1), PLAIN)) == pytest.approx(math.log(2))


def test_dice_alone():
    # 16 pixels at 0.5 against 16 of 1: 1 − (2·8 + 1) / (8 + 16 + 1)
    assert float(head_loss(_map(0), _map(1), _map(1), LossOptions(edge_px=0, dice=1.0))) == pytest.approx(
        1 - 17 / 25
    )


def test_unknown_pixels_do_not_count():
    logits, mask, weight = _map(-20), _map(0), _map(1)
    mask[..., :2], weight[..., :2] = 1, 0
    assert float(head_loss(logits, mask, weight, PLAIN)) == pytest.approx(0, abs=1e-6)
    assert float(head_loss(logits, mask, _map(0), LossOptions())) == 0


def test_outlines_count_less():
    mask = _map(0, 6)
    mask[..., 3:] = 1
    weights = edge_weights(mask, LossOptions(edge_px=1, edge_weight=0.3))[0, 0, 0]
    assert weights.tolist() == pytest.approx([1, 1, 0.3, 0.3, 1, 1])


def test_heads_are_weighed():
    logits = dict.fromkeys(("change", "building_before", "building_after"), _map(0))
    truth = dict.fromkeys(logits, _map(1)) | {f"weight_{name}": _map(1) for name in logits}
    both = LossOptions(building=0.5, dice=0.0, edge_px=0)
    assert float(total_loss(logits, truth, both)) == pytest.approx(1.5 * math.log(2))


def test_a_blind_batch_still_has_a_gradient_of_zero():
    logits = _map(0.3).requires_grad_()
    head_loss(logits, _map(1), _map(0), LossOptions()).backward()
    assert float(logits.grad.abs().sum()) == 0
