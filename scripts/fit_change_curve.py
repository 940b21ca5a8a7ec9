"""How sure a detector's patch is a real change: fits one detector's curve in change_classes.json.

    python scripts/fit_change_curve.py WORK [--detector building_net] [--data FILE]

WORK keeps the painted cities of fit_change_classes.py. The curve is a logistic regression on the score of a
patch and the doubt of the classifier, fitted on the seeds of CALIBRATE; printed is what REPORT says of it.
Needs scikit-learn (extra `train`). Run it when the detector's weights have changed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from class_cities import City, paint_city
from class_figures import expected_calibration_error
from fit_change_classes import CALIBRATE, REPORT, ROOT
from sklearn.linear_model import LogisticRegression

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect
from change_detection.classifier import OTHER, read
from change_detection.outline import Outline
from change_detection.score import Detector, load_detector

_REAL, _ALARM = 0.5, 0.05  # shares of a patch that lie in one true change, in any
Found = tuple[np.ndarray, np.ndarray, np.ndarray]


def main() -> int:
    """Fit, write, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--detector", default="building_net")
    parser.add_argument("--data", type=Path, default=ROOT / "change_detection/data/change_classes.json")
    arguments = parser.parse_args()
    detector = load_detector(arguments.detector)
    other, scores, is_real = patches(CALIBRATE, arguments.work, detector)
    fit = LogisticRegression(C=1.0).fit(np.stack([_logit(1 - other), _logit(scores)], axis=1), is_real)
    values = {"offset": fit.intercept_[0], "doubt": fit.coef_[0][0], "score": fit.coef_[0][1]}
    raw = json.loads(arguments.data.read_text("utf-8"))
    raw["curves"][detector.name] = {name: round(float(value), 4) for name, value in values.items()}
    arguments.data.write_text(json.dumps(raw, separators=(",", ":")) + "\n", encoding="utf-8")
    other, scores, is_real = patches(REPORT, arguments.work, detector)
    curve = read(arguments.data).curves[detector.name]
    told = curve.answer(other, scores)
    error = expected_calibration_error(told, is_real, np.ones(len(is_real)))
    print(
        f"{detector.name} {detector.version}: {raw['curves'][detector.name]}\nseeds {REPORT.start}-"
        f"{REPORT.stop - 1}: {len(is_real)} patches, {is_real.mean():.3f} real, mean probability "
        f"{told.mean():.3f}, expected calibration error {error:.3f}"
    )
    return 0


def patches(seeds: range, work: Path, detector: Detector) -> Found:
    """Probability of class "other", score, and whether it is real, of all patches found in the cities."""
    rows = []
    for seed in seeds:
        city = paint_city(seed, work)
        found = detect(
            *city.images, detector, options=ChainOptions(align=AlignOptions(trust_georeference=True))
        )
        rows += [_row(patch, city) for patch in found.outlines]
        print(f"seed {seed}: {len(found.outlines)} patches", file=sys.stderr)
    kept = np.array([row for row in rows if row is not None])
    return kept[:, 0], kept[:, 1], kept[:, 2] > 0


def _row(patch: Outline, city: City) -> tuple[float, float, float] | None:
    """None for a patch that lies half in a change: neither right nor wrong."""
    shares = [patch.polygon.intersection(shape).area / patch.area_m2 for shape in city.truth.geometry]
    if sum(shares) >= _ALARM and max(shares) <= _REAL:
        return None
    return dict(patch.class_probabilities)[OTHER], patch.score, float(max(shares) > _REAL)


def _logit(share: np.ndarray) -> np.ndarray:
    bounded = np.clip(share, 0.01, 0.99)
    return np.asarray(np.log(bounded / (1 - bounded)))


if __name__ == "__main__":
    sys.exit(main())
