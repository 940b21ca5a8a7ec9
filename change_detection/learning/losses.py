"""What training makes small: cross entropy and dice, blind to what nobody knows and gentle along outlines."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional

from change_detection.learning.options import LossOptions

HEADS = ("change", "building_before", "building_after")


def total_loss(logits: Mapping[str, Tensor], truth: Mapping[str, Tensor], options: LossOptions) -> Tensor:
    """Loss of a batch.

    Args:
        logits: (N, 1, H, W) of each head.
        truth: masks (N, 1, H, W) of each head, 0 … 1, and for each `weight_<head>`, 0 where nobody knows.
        options: see `LossOptions`.
    """
    parts = {name: head_loss(logits[name], truth[name], truth[f"weight_{name}"], options) for name in HEADS}
    return parts["change"] + options.building / 2 * (parts["building_before"] + parts["building_after"])


def head_loss(logits: Tensor, mask: Tensor, weight: Tensor, options: LossOptions) -> Tensor:
    """Cross entropy and dice of one map; 0 where no pixel is known.

    >>> zero, one = torch.zeros(1, 1, 4, 4), torch.ones(1, 1, 4, 4)
    >>> float(head_loss(zero, one, zero, LossOptions()))
    0.0
    """
    logits = logits.float()
    counted = weight * edge_weights(mask, options)
    known = counted.sum()
    entropy = functional.binary_cross_entropy_with_logits(logits, mask, reduction="none")
    mean_entropy = (entropy * counted).sum() / known.clamp_min(1.0)
    chance = torch.sigmoid(logits)
    both = (chance * mask * counted).sum()
    either = ((chance + mask) * counted).sum()
    dice = 1 - (2 * both + 1) / (either + 1)
    return (1 - options.dice) * mean_entropy + options.dice * dice * (known > 0)


def edge_weights(mask: Tensor, options: LossOptions) -> Tensor:
    """`edge_weight` within `edge_px` of where the mask changes, 1 elsewhere."""
    if options.edge_px < 1:
        return torch.ones_like(mask)
    side = 2 * options.edge_px + 1
    highest = functional.max_pool2d(mask, side, 1, options.edge_px)
    lowest = -functional.max_pool2d(-mask, side, 1, options.edge_px)
    return torch.where(highest > lowest, options.edge_weight, 1.0)
