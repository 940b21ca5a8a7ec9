"""Where a fine-tuned model draws the line, and how far it still leans on classical cues.

Chosen on the ground it learned from, never on what was held back, so that the figures stay honest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from change_detection.detectors.fused import FusedModel, fused_parameters
from change_detection.fusion import Fusion
from change_detection.learning.chips import Chip
from change_detection.learning.plan import Plan
from change_detection.model_file import ModelFile

_THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
_SHARES = (1.0, 0.5, 0.0)  # of the base model's weight of the cues
_LEAST_PEAK = 0.6  # somewhere an object must be more likely than not
_WORTH = 0.002  # a smaller gain in F1 changes nothing


@dataclass(frozen=True, slots=True)
class _Setting:
    cues: float
    threshold: float


def with_operating_point(plan: Plan, model: ModelFile, chips: Sequence[Chip]) -> Plan:
    """The plan with threshold, peak and weight of the cues of the best pixel F1 over the chips.

    Args:
        plan: what the model was trained by.
        model: the exported model.
        chips: labelled ground it learned from; what nobody reviewed counts neither way.
    """
    fusion = plan.fusion or Fusion(cues=0.0)
    shares = sorted({round(fusion.cues * share, 3) for share in _SHARES}, reverse=True)
    settings = [_Setting(cues, limit) for cues in shares for limit in _THRESHOLDS]
    sums = np.zeros((len(settings), 3))
    usual = replace(fused_parameters(model), candidate=fusion.candidate)
    detectors = [FusedModel(model, replace(usual, cues=cues)) for cues in shares]
    for chip in chips:
        sums += _counts(chip, detectors, settings)
    f1 = 2 * sums[:, 0] / np.maximum(2 * sums[:, 0] + sums[:, 1] + sums[:, 2], 1)
    now = _Setting(fusion.cues, plan.threshold)
    best = settings[int(np.argmax(f1))]
    if now in settings and f1.max() - f1[settings.index(now)] < _WORTH:
        best = now
    return replace(
        plan,
        threshold=best.threshold,
        peak=max(_LEAST_PEAK, best.threshold),
        fusion=replace(fusion, cues=best.cues),
    )


def _counts(chip: Chip, detectors: Sequence[FusedModel], settings: Sequence[_Setting]) -> np.ndarray:
    """True positives, false positives, false negatives (pixels) of each setting.

    The first of the detectors leans most on the cues: what they see is asked of it alone.
    """
    view = chip.view()
    told = detectors[0].answer(view)
    seen = detectors[0].seen(view, told.values)
    known, truth = chip.weight > 0, chip.change == 1
    joined = {one.parameters.cues: one.joined(view, told, seen).values for one in detectors}
    sums = np.zeros((len(settings), 3))
    for row, setting in enumerate(settings):
        found = joined[setting.cues] >= setting.threshold
        sums[row] = (
            (found & truth & known).sum(),
            (found & ~truth & known).sum(),
            (~found & truth & known).sum(),
        )
    return sums
