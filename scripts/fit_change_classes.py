"""Fit the classes of changes on painted sample cities and write change_detection/data/change_classes.json.

    python scripts/fit_change_classes.py WORK [--data FILE] [--images DIR] [--workers 2]

WORK keeps cities and measurements (50 MB a city); a second run goes on from there. Three groups of seeds
never mix: trees grow on FIT, temperatures and change curves are set on CALIBRATE, and everything printed and
drawn is from REPORT. Needs scikit-learn (extra `train`); the file it writes does not.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from class_figures import draw_confusion, draw_reliability, expected_calibration_error, table
from class_samples import Samples, city_samples, together, without
from scipy.optimize import minimize_scalar
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from change_detection.classifier import FORMAT, KNOWLEDGE, OTHER, Classifier, read
from change_detection.features import CUES, NAMES

ROOT = Path(__file__).resolve().parents[1]
FIT, CALIBRATE, REPORT = range(1001, 1021), range(1041, 1046), range(1061, 1067)
CLASSES = (
    "new_building",
    "extension",
    "added_floor",
    "temporary_structure",
    "demolition",
    "roof_replaced",
    "earthworks",
    "stockpile",
    OTHER,
)
# Without heights a raised roof and a new one look alike; the picture shall not guess the rarer, graver one.
_ADDED_FLOOR_UNSEEN = 0.06
# Without heights and building maps a roof where a roof was looks like any bright thing where one was.
_ROOF_UNSEEN = 0.5
# Which way a detector points: mostly right, now and then wrong or silent; it must not carry the class alone.
_DIRECTION_UNKNOWN, _DIRECTION_WRONG = 0.35, 0.06
_APPEARED = ("new_building", "extension", "added_floor", "temporary_structure", "stockpile")
# Around a real change much else changes too; in the sample city nothing does.
_RING_CHANGED = 0.35
# Real surfaces vary more than painted ones: so much (in usual spreads) is added to every cue.
_CUE_NOISE = 0.4


def main() -> int:
    """Fit, calibrate, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("--data", type=Path, default=ROOT / "change_detection/data/change_classes.json")
    parser.add_argument("--images", type=Path, default=ROOT / "docs/images")
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    groups = {
        name: _measured(seeds, arguments.work, arguments.workers)
        for name, seeds in (("fit", FIT), ("calibrate", CALIBRATE), ("report", REPORT))
    }
    raw = _grown(groups["fit"])
    _write(raw, arguments.data)
    _calibrate(raw, arguments.data, groups["calibrate"])
    _report(read(arguments.data), groups["report"], arguments.images)
    return 0


def _measured(seeds: range, work: Path, workers: int) -> Samples:
    with ProcessPoolExecutor(workers) as pool:
        parts = list(pool.map(city_samples, seeds, [work] * len(seeds), [_detectors(n) for n in seeds]))
    found = together(parts)
    print(f"seeds {seeds.start}-{seeds.stop - 1}: {len(found.classes)} objects", file=sys.stderr)
    return found


def _detectors(seed: int) -> tuple[str, ...]:
    """The detector whose change curve is fitted looks at half of the cities no tree grows on; it is slow."""
    return ("building",) if seed not in FIT and seed % 2 else ()


def variants(samples: Samples) -> dict[str, np.ndarray]:
    """The same objects with and without surface models and building maps."""
    return {
        "pictures": without(samples.features, heights=False, buildings=False),
        "heights": without(samples.features, heights=True, buildings=False),
        "buildings": without(samples.features, heights=False, buildings=True),
        "heights_buildings": samples.features.astype(np.float64),
    }


def _grown(samples: Samples) -> dict[str, Any]:
    """Trees in the form of the file; all temperatures 1 yet."""
    rng = np.random.default_rng(11)
    features, weights = [], []
    for name, values in variants(samples).items():
        seen = _disturbed(values, _pointing(samples, name), rng)
        features.append(seen if name.startswith("heights") else _sizes_mixed(seen, samples.classes, rng))
        weights.append(_weights(samples, name))
    labels = np.tile([CLASSES.index(kind) for kind in samples.classes], len(KNOWLEDGE))
    model = HistGradientBoostingClassifier(
        max_iter=70, learning_rate=0.12, max_leaf_nodes=10, min_samples_leaf=60, l2_regularization=5.0,
        max_features=0.4, random_state=5, early_stopping=False,
    )  # fmt: skip
    model.fit(np.concatenate(features), labels, sample_weight=np.concatenate(weights))
    rounds = [[_tree(predictor.nodes) for predictor in trees] for trees in model._predictors]
    return {
        "format": FORMAT,
        "features": list(NAMES),
        "classes": list(CLASSES),
        "baseline": [round(float(value), 5) for value in model._baseline_prediction.ravel()],
        "rounds": rounds,
        "temperature": dict.fromkeys(KNOWLEDGE, 1.0),
        "curves": {"default": {"offset": 0.0, "doubt": 1.0, "score": 0.0}},
        "note": {
            "fitted_by": "scripts/fit_change_classes.py",
            "seeds": {"fit": [FIT.start, FIT.stop - 1], "calibrate": [CALIBRATE.start, CALIBRATE.stop - 1]},
            "objects": len(samples.classes),
        },
    }


def _disturbed(values: np.ndarray, classes: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Features as a less tidy world would give them."""
    seen = values.copy()
    count = len(seen)
    seen[:, NAMES.index("direction")] = _directions(classes, rng)
    for place, name in enumerate(NAMES):
        if name.rpartition("_")[0].removesuffix("_ring") in CUES:
            seen[:, place] += rng.normal(0, _CUE_NOISE, count)
    changed = rng.random(count) < _RING_CHANGED
    others = rng.permutation(count)
    early = [
        place for place, name in enumerate(NAMES) if name.endswith("_ring_before") and "building" not in name
    ]
    for place in early:
        seen[changed, place] = seen[others, place][changed]
    seen[changed, NAMES.index("colour_change_ring")] = rng.uniform(0.3, 4.0, int(changed.sum()))
    return seen


def _sizes_mixed(values: np.ndarray, classes: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Raised and new roofs with sizes from one hat: in the sample city they differ, elsewhere they do not."""
    mixed = values.copy()
    roofs = np.flatnonzero(np.isin(classes, ["added_floor", "roof_replaced"]))
    others = rng.permutation(roofs)
    for name in ("log_area", "width_m", "elongation", "rectangularity", "compactness"):
        mixed[roofs, NAMES.index(name)] = values[others, NAMES.index(name)]
    return mixed


def _pointing(samples: Samples, knowledge: str) -> np.ndarray:
    """Classes as far as a detector can see their way: from a picture a raised roof is just another roof."""
    if knowledge.startswith("heights"):
        return samples.classes
    return np.where(samples.classes == "added_floor", "roof_replaced", samples.classes)


def _directions(classes: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """What a detector would say of the way of each change; of a new roof or of soil it may say anything."""
    sign = np.where(np.isin(classes, _APPEARED), 1.0, np.where(classes == "demolition", -1.0, 0.0))
    sign = np.where(sign == 0, rng.choice([-1.0, 1.0], len(classes)), sign)
    sign = np.where(rng.random(len(classes)) < _DIRECTION_WRONG, -sign, sign)
    told = sign * rng.choice([1.0, 0.9, 0.7, 0.4], len(classes))
    return np.where(rng.random(len(classes)) < _DIRECTION_UNKNOWN, 0.0, told)


def _weights(samples: Samples, knowledge: str) -> np.ndarray:
    """Every class weighs the same to the square root; an added floor that cannot be seen weighs less."""
    counts = {kind: float((samples.classes == kind).sum()) for kind in CLASSES}
    weight = np.array([counts[kind] ** -0.5 for kind in samples.classes])
    if not knowledge.startswith("heights"):
        weight[samples.classes == "added_floor"] *= _ADDED_FLOOR_UNSEEN
    if knowledge == "pictures":
        weight[samples.classes == "roof_replaced"] *= _ROOF_UNSEEN
    return weight / weight.mean()


def _tree(nodes: np.ndarray) -> list[list[float]]:
    """A scikit-learn tree as columns, rounded to what matters."""
    leaf = nodes["is_leaf"].astype(bool)
    return [
        np.where(leaf, -1, nodes["feature_idx"]).tolist(),
        [
            0 if end else float(f"{value:.5g}")
            for value, end in zip(nodes["num_threshold"], leaf, strict=True)
        ],
        nodes["left"].tolist(),
        nodes["right"].tolist(),
        nodes["missing_go_to_left"].astype(int).tolist(),
        [round(float(value), 4) if end else 0 for value, end in zip(nodes["value"], leaf, strict=True)],
    ]


def _calibrate(raw: dict[str, Any], path: Path, samples: Samples) -> None:
    """Set temperatures for what is known, and how sure a change is for what the detectors found."""
    model = read(path)
    truth = np.array([CLASSES.index(kind) for kind in samples.classes])
    rng = np.random.default_rng(12)
    for name, values in variants(samples).items():
        values[:, NAMES.index("direction")] = _directions(_pointing(samples, name), rng)
        weight = _weights(samples, name)
        logits = np.log(np.maximum(model.probabilities(values), 1e-9))
        best = minimize_scalar(
            _loss, (0.4, 4.0), args=(logits, truth, weight), bounds=(0.4, 4.0), method="bounded"
        )
        raw["temperature"][name] = round(float(best.x), 4)
    _write(raw, path)
    model = read(path)
    curve = _curve(model, samples, samples.origins == "building")
    raw["curves"] = {"default": curve, "building": curve}
    _write(raw, path)


def _loss(temperature: float, logits: np.ndarray, truth: np.ndarray, weight: np.ndarray) -> float:
    scaled = logits / temperature
    scaled -= np.log(np.exp(scaled).sum(axis=1, keepdims=True))
    return float(-(weight * scaled[np.arange(len(truth)), truth]).sum() / weight.sum())


def _curve(model: Classifier, samples: Samples, chosen: np.ndarray) -> dict[str, float]:
    """Logistic regression of "this is a change" on the doubt of the class model and the score."""
    other = model.probabilities(without(samples.features[chosen], heights=False, buildings=False))
    doubt, score = (
        np.log(np.clip(share, 0.01, 0.99) / (1 - np.clip(share, 0.01, 0.99)))
        for share in (1 - other[:, CLASSES.index(OTHER)], samples.scores[chosen])
    )
    fit = LogisticRegression(C=1.0).fit(np.stack([doubt, score], axis=1), samples.classes[chosen] != OTHER)
    values = {"offset": fit.intercept_[0], "doubt": fit.coef_[0][0], "score": fit.coef_[0][1]}
    return {name: round(float(value), 4) for name, value in values.items()}


def _report(model: Classifier, samples: Samples, images: Path) -> None:
    """Figures and pictures from seeds that nothing was fitted on."""
    images.mkdir(parents=True, exist_ok=True)
    truth = np.array([CLASSES.index(kind) for kind in samples.classes])
    told = variants(samples)
    rng = np.random.default_rng(13)
    for name, values in told.items():
        values[:, NAMES.index("direction")] = _directions(_pointing(samples, name), rng)
    chances = {name: model.probabilities(values) for name, values in told.items()}
    print(f"seeds {REPORT.start}-{REPORT.stop - 1}, {len(truth)} objects\n")
    for name, values in chances.items():
        right = values.argmax(axis=1) == truth
        error = expected_calibration_error(values.max(axis=1), right, _weights(samples, name))
        print(f"{name}: right {right.mean():.3f}, expected calibration error {error:.3f}")
    for name in ("pictures", "heights"):
        print(f"\n{name}\n{table(truth, chances[name], CLASSES)}")
    chosen = samples.origins == "building"
    found = model.probabilities(without(samples.features[chosen], heights=False, buildings=False))
    values = model.change_probability(found, samples.scores[chosen], "building")
    real = samples.classes[chosen] != OTHER
    error = expected_calibration_error(values, real, np.ones(len(real)))
    print(f"\nchange probability: {len(real)} objects, {real.mean():.3f} real, calibration error {error:.3f}")
    weights = {name: _weights(samples, name) for name in KNOWLEDGE}
    draw_reliability(chances, truth, weights, images / "change-class-reliability.png")
    draw_confusion(
        {name: chances[name] for name in ("pictures", "heights")},
        truth,
        CLASSES,
        images / "change-class-confusion.png",
    )


def _write(raw: dict[str, Any], path: Path) -> None:
    path.write_text(json.dumps(raw, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
