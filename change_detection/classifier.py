"""The classifier of changes, as data: boosted trees, temperatures and change curves from a JSON file.

Written by scripts/fit_change_classes.py; read here with nothing but the standard library and NumPy.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from change_detection.errors import BadClassifier
from change_detection.features import BUILDING_NAMES, HEIGHT_NAMES, NAMES
from gridtwin.model import domain

Floats = NDArray[np.float64]
FORMAT = 1
OTHER = "other"
DEFAULT_CURVE = "default"


@dataclass(frozen=True, slots=True)
class Tree:
    """A decision tree: at node n go left if feature[n] <= threshold[n]; feature −1 marks a leaf with `value`.

    An unknown feature (NaN) goes left where `unknown_left`.
    """

    feature: NDArray[np.intp]
    threshold: Floats
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    unknown_left: NDArray[np.bool_]
    value: Floats

    def answer(self, features: Floats) -> Floats:
        """Value of the leaf each row of features ends in."""
        rows = np.arange(len(features))
        node = np.zeros(len(features), np.intp)
        while True:
            wanted = self.feature[node]
            inner = wanted >= 0
            if not inner.any():
                return self.value[node]
            seen = features[rows, np.where(inner, wanted, 0)]
            go_left = np.where(np.isnan(seen), self.unknown_left[node], seen <= self.threshold[node])
            node = np.where(inner, np.where(go_left, self.left[node], self.right[node]), node)


@dataclass(frozen=True, slots=True)
class ChangeCurve:
    """Probability that an object is a real change: logistic in the class model's doubt and in the score."""

    offset: float
    doubt: float
    score: float

    def answer(self, other: Floats, scores: Floats) -> Floats:
        """Probability from that of class "other" and from the detector's score."""
        logit = self.offset + self.doubt * _logit(1 - other) + self.score * _logit(scores)
        return np.asarray(1 / (1 + np.exp(-np.clip(logit, -30, 30))), np.float64)


@dataclass(frozen=True, slots=True)
class Classifier:
    """Trees in rounds, one tree a class and round; temperatures by what is known; curves by detector."""

    classes: tuple[str, ...]
    baseline: Floats
    rounds: tuple[tuple[Tree, ...], ...]
    temperature: Mapping[str, float]
    curves: Mapping[str, ChangeCurve]
    note: Mapping[str, Any]  # Any: free text and numbers about the fit

    def probabilities(self, features: Floats) -> Floats:
        """Probability of each class (objects, classes); rows add up to 1."""
        total = np.tile(self.baseline, (len(features), 1))
        for trees in self.rounds:
            for column, tree in enumerate(trees):
                total[:, column] += tree.answer(features)
        warmth = np.array([self.temperature[name] for name in knowledge(features)])
        scaled = total / warmth[:, None] if len(features) else total
        power = np.exp(scaled - scaled.max(axis=1, keepdims=True)) if len(features) else scaled
        return np.asarray(power / power.sum(axis=1, keepdims=True), np.float64)

    def change_probability(self, probabilities: Floats, scores: Floats, detector: str | None) -> Floats:
        """Probability that each object is a real change; a detector without a curve gets the default one."""
        curve = self.curves.get(detector or DEFAULT_CURVE, self.curves[DEFAULT_CURVE])
        return curve.answer(probabilities[:, self.classes.index(OTHER)], scores)


KNOWLEDGE = ("pictures", "heights", "buildings", "heights_buildings")


def knowledge(features: Floats) -> list[str]:
    """What is known of each object besides its pictures: heights, building maps, both, or nothing."""
    rise, map_value = NAMES.index(HEIGHT_NAMES[0]), NAMES.index(BUILDING_NAMES[0])
    has = np.isfinite(features[:, [rise, map_value]])
    return [KNOWLEDGE[int(heights) + 2 * int(buildings)] for heights, buildings in has]


@cache
def shipped() -> Classifier:
    """The classifier that comes with GridTwin."""
    return read(Path(str(files("change_detection") / "data" / "change_classes.json")))


def read(path: Path) -> Classifier:
    """The classifier of a file.

    Raises:
        BadClassifier: the file is missing or not well formed.
    """
    try:
        raw = json.loads(path.read_text("utf-8"))
        return _parsed(raw)
    except (OSError, KeyError, TypeError, ValueError, IndexError) as error:
        raise BadClassifier(
            f"{path}: {error}; write it anew with scripts/fit_change_classes.py",
            zh=f"{path}：{error}；请用scripts/fit_change_classes.py重新生成",
        ) from error


def _parsed(raw: dict[str, Any]) -> Classifier:
    _demand(raw["format"] == FORMAT, f"format {raw['format']}; this version reads format {FORMAT}")
    _demand(
        tuple(raw["features"]) == NAMES, "its features are not those that change_detection.features measures"
    )
    known = {str(item.value) for item in domain("change_class").values}
    classes = tuple(str(name) for name in raw["classes"])
    wrong = sorted(set(classes) - known)
    _demand(not wrong, f"class '{wrong[0] if wrong else ''}' is not in the domain change_class")
    _demand(
        OTHER in classes and len(set(classes)) == len(classes), f"classes need '{OTHER}' and no name twice"
    )
    baseline = np.asarray(raw["baseline"], np.float64)
    _demand(
        baseline.shape == (len(classes),), f"baseline has {baseline.size} values for {len(classes)} classes"
    )
    rounds = tuple(tuple(_tree(tree) for tree in trees) for trees in raw["rounds"])
    _demand(all(len(trees) == len(classes) for trees in rounds), "every round needs one tree a class")
    temperature = {name: float(raw["temperature"][name]) for name in KNOWLEDGE}
    _demand(all(value > 0 for value in temperature.values()), "a temperature is not above 0")
    curves = {name: ChangeCurve(**curve) for name, curve in raw["curves"].items()}
    _demand(DEFAULT_CURVE in curves, f"no change curve '{DEFAULT_CURVE}'")
    return Classifier(classes, baseline, rounds, temperature, curves, raw.get("note", {}))


def _tree(raw: Sequence[Sequence[float]]) -> Tree:
    """A tree from its columns: feature, threshold, left, right, unknown_left, value."""
    feature, threshold, left, right, unknown_left, value = raw
    size = len(feature)
    _demand(
        all(len(column) == size for column in raw) and size > 0, "a tree has columns of different lengths"
    )
    _demand(max(feature) < len(NAMES), f"a tree asks for feature {max(feature)}; there are {len(NAMES)}")
    for place, (asked, *ways) in enumerate(zip(feature, left, right, strict=True)):
        _demand(asked < 0 or all(place < way < size for way in ways), f"node {place} of a tree leads nowhere")
    _demand(bool(np.isfinite(value).all()), "a leaf has no finite value")
    return Tree(
        np.asarray(feature, np.intp),
        np.asarray(threshold, np.float64),
        np.asarray(left, np.intp),
        np.asarray(right, np.intp),
        np.asarray(unknown_left, bool),
        np.asarray(value, np.float64),
    )


def _demand(is_true: bool, message: str) -> None:
    if not is_true:
        raise ValueError(message)


def _logit(share: Floats) -> Floats:
    bounded = np.clip(share, 0.01, 0.99)
    return np.asarray(np.log(bounded / (1 - bounded)), np.float64)
