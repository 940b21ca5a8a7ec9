"""What is held back from learning, by place, and how good a model is on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from change_detection.errors import TooFewLabels
from change_detection.learning.chips import Chip
from change_detection.metrics import Counts, Scores, count, scores
from change_detection.score import Detector

_FEW_PLACES = 4
# A model that is hardly better must not raise many more alarms; one that is clearly better may.
_CLEARLY_BETTER = 0.05
_MORE_ALARMS = 1.25
_FEW_ALARMS_PER_KM2 = 2.0


@dataclass(frozen=True, slots=True)
class Split:
    """Chips to learn from and chips to measure on."""

    learned: tuple[Chip, ...]
    held_back: tuple[Chip, ...]


def split_by_place(chips: Sequence[Chip], share: float, *, seed: int) -> Split:
    """Hold back whole places until `share` of the chips is held back; some change on either side.

    Raises:
        TooFewLabels: there are not two places with changes.
    """
    if len({chip.group for chip in chips}) < _FEW_PLACES:
        chips = [replace(chip, group=chip.name) for chip in chips]
    places = sorted({chip.group for chip in chips})
    changed = [place for place in places if any(c.has_change for c in chips if c.group == place)]
    if len(changed) < 2:
        raise TooFewLabels(
            f"confirmed changes lie in {len(changed)} place(s); at least 2 are needed, one to learn from "
            "and one to measure on: review patches elsewhere in the city too",
            zh=f"确认的变化只分布在{len(changed)}处；至少需要2处，一处用于学习，一处用于检验：请审核其他地段的图斑",
        )
    rng = np.random.default_rng([seed, 2])
    shuffled = [str(place) for place in rng.permutation(places)]
    first = next(place for place in shuffled if place in changed)
    last = next(place for place in reversed(shuffled) if place in changed)
    held = {first}
    for place in shuffled:
        if sum(chip.group in held for chip in chips) >= share * len(chips):
            break
        if place != last:
            held.add(place)
    return Split(
        tuple(chip for chip in chips if chip.group not in held),
        tuple(chip for chip in chips if chip.group in held),
    )


def measure(detector: Detector, chips: Sequence[Chip]) -> Scores:
    """Figures over what is known of the chips; what nobody reviewed counts neither way."""
    pooled = Counts()
    for chip in chips:
        found = detector.score(chip.view()).values >= 0.5
        pooled += count(found, chip.change == 1, chip.gsd_m, valid=chip.weight > 0)
    return scores(pooled)


def is_no_worse(before: Scores, after: Scores) -> bool:
    """Whether a model may take the place of another: no lower F1, and no more alarms for next to nothing."""
    gain = (after.f1 or 0.0) - (before.f1 or 0.0)
    if gain < 0 or gain >= _CLEARLY_BETTER:
        return gain >= 0
    limit = max(_MORE_ALARMS * (before.false_alarms_per_km2 or 0.0), _FEW_ALARMS_PER_KM2)
    return (after.false_alarms_per_km2 or 0.0) <= limit
