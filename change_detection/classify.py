"""Stage 5, classify: what each object is (new building, extension, demolition …), each with a probability.

The classifier is data (`change_detection.classifier`); what it looks at is measured by
`change_detection.features`. What pictures cannot tell comes out as a low probability, not as a guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from change_detection.align import Alignment
from change_detection.classifier import Classifier, shipped
from change_detection.normalise import Radiometry
from change_detection.outline import Outline
from change_detection.pair import ImagePair
from change_detection.sights import Measurer
from gridtwin.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class ClassifyOptions:
    """What classifying may use besides the pair.

    `score_map` is the file the outlines were drawn from: its building bands tell an extension from a new
    building. `detector` names who scored, so that `change_probability` fits. `classifier` is GridTwin's own
    by default.
    """

    score_map: Path | None = None
    detector: str | None = None
    classifier: Classifier | None = None


def classify(
    found: Sequence[Outline],
    pair: ImagePair,
    alignment: Alignment,
    radiometry: Radiometry,
    *,
    options: ClassifyOptions | None = None,
    progress: Progress = silent,
) -> list[Outline]:
    """The outlines, in the same order, with their class, its probability, and that of a real change.

    `class_probabilities` has every class, the likeliest first; they add up to 1.
    """
    if not found:
        return []
    options = options or ClassifyOptions()
    classifier = options.classifier or shipped()
    measurer = Measurer(pair, alignment, radiometry)
    features = measurer.measure(found, score_map=options.score_map, progress=progress)
    chances = classifier.probabilities(features)
    scores = np.array([item.score for item in found])
    real = classifier.change_probability(chances, scores, options.detector)
    return [
        _told(item, classifier.classes, [float(value) for value in row], float(change))
        for item, row, change in zip(found, chances, real, strict=True)
    ]


def _told(item: Outline, classes: Sequence[str], chances: Sequence[float], real: float) -> Outline:
    ranked = sorted(zip(classes, chances, strict=True), key=lambda pair: -pair[1])
    return replace(
        item,
        change_class=ranked[0][0],
        class_probability=ranked[0][1],
        class_probabilities=tuple(ranked),
        change_probability=real,
    )
