"""What can be set about a training, as plain values; importable without PyTorch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BufferOptions:
    """`capacity` pairs are kept; every step brings `fresh_per_step` new ones and draws a batch of all.

    `first` pairs are made before the first step. `workers` processes make them; 0 makes pairs in this one.
    """

    capacity: int = 2000
    first: int = 200
    fresh_per_step: float = 4.0
    workers: int = 1


@dataclass(frozen=True, slots=True)
class LossOptions:
    """How the parts of the loss are weighed.

    `building` is the weight of the two building maps together against change. Pixels within `edge_px` of an
    outline count `edge_weight`: labels and pictures never agree to the pixel. `dice` is the share of the
    dice loss.
    """

    building: float = 0.5
    dice: float = 0.5
    edge_px: int = 1
    edge_weight: float = 0.3


@dataclass(frozen=True, slots=True)
class TrainOptions:
    """The course of a training.

    The learning rate rises over the first `warm_share` of the steps and falls as a cosine. `precision` is
    fp32, bf16 or auto (bf16 where the processor computes it natively). `part` is whole or head: head leaves
    everything but the last layers as it is. `is_norm_frozen` keeps the statistics of the normalisation.
    """

    steps: int = 20_000
    batch: int = 16
    learning_rate: float = 2e-3
    weight_decay: float = 0.01
    warm_share: float = 0.05
    ema: float = 0.999
    clip: float = 1.0
    precision: str = "auto"
    part: str = "whole"
    is_norm_frozen: bool = False
    checkpoint_minutes: float = 5.0
