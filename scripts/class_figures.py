"""Calibration error, tables and diagrams of the change classes. Used by fit_change_classes.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np

mpl.use("agg")
from matplotlib import pyplot as plt

_BINS = 10
_TITLES = {
    "pictures": "pictures only",
    "heights": "with surface models",
    "buildings": "with building maps",
    "heights_buildings": "with both",
}


def expected_calibration_error(
    chance: np.ndarray, right: np.ndarray, weight: np.ndarray, *, both_ways: bool = False
) -> float:
    """Mean distance of what was said and what was so, over ten bins of what was said.

    `both_ways` for a probability that may lie below one half.
    """
    return float(sum(share * abs(said - so) for said, so, share in _bins(chance, right, weight, both_ways)))


def _bins(
    chance: np.ndarray, right: np.ndarray, weight: np.ndarray, both_ways: bool = False
) -> list[tuple[float, float, float]]:
    """(mean said, share right, share of the weight) of the bins that are not empty."""
    edges = np.linspace(0.0, 1.0, _BINS + 1)
    place = np.clip(np.digitize(chance, edges) - 1, 0, _BINS - 1)
    found = []
    for number in range(_BINS):
        here = place == number
        if here.any():
            total = weight[here].sum()
            said, so = (np.average(values[here], weights=weight[here]) for values in (chance, right))
            found.append((float(said), float(so), float(total / weight.sum())))
    return found


def table(truth: np.ndarray, chances: np.ndarray, classes: Sequence[str]) -> str:
    """Per class: how many, precision, recall, mean probability given to it where it is true."""
    said = chances.argmax(axis=1)
    lines = [
        "| class | objects | precision | recall | mean probability where true |",
        "|---|---|---|---|---|",
    ]
    for number, name in enumerate(classes):
        there, told = truth == number, said == number
        hits = (there & told).sum()
        precision = f"{hits / told.sum():.2f}" if told.any() else "–"
        mean = chances[there, number].mean()
        lines.append(f"| {name} | {there.sum()} | {precision} | {hits / there.sum():.2f} | {mean:.2f} |")
    return "\n".join(lines)


def draw_reliability(
    chances: Mapping[str, np.ndarray], truth: np.ndarray, weights: Mapping[str, np.ndarray], path: Path
) -> None:
    """The reliability diagram of the likeliest class, a panel for each state of knowledge."""
    figure, panels = plt.subplots(1, len(chances), figsize=(12, 3.4), sharey=True, layout="constrained")
    for panel, (name, values) in zip(panels, chances.items(), strict=True):
        bins = _bins(values.max(axis=1), values.argmax(axis=1) == truth, weights[name])
        said, so, share = (np.array(column) for column in zip(*bins, strict=True))
        panel.plot([0, 1], [0, 1], color="0.7", linewidth=1)
        panel.bar(said, so, width=0.07, color="#8fb4d9")
        panel.scatter(said, so, s=20 + 300 * share, color="#1f4e79", zorder=3)
        error = float((share * np.abs(said - so)).sum())
        panel.set_title(f"{_TITLES[name]}\ncalibration error {error:.3f}", fontsize=10)
        panel.set_xlabel("probability said")
        panel.set_xlim(0, 1)
        panel.set_ylim(0, 1)
    panels[0].set_ylabel("share that was right")
    figure.savefig(path, dpi=110)
    plt.close(figure)


def draw_confusion(
    chances: Mapping[str, np.ndarray], truth: np.ndarray, classes: Sequence[str], folder: Path
) -> None:
    """Confusion matrices side by side; rows are the truth and add up to 1."""
    figure, panels = plt.subplots(1, len(chances), figsize=(13, 6.2), layout="constrained")
    names = [name.replace("_", " ") for name in classes]
    for panel, (name, values) in zip(panels, chances.items(), strict=True):
        matrix = np.zeros((len(classes), len(classes)))
        np.add.at(matrix, (truth, values.argmax(axis=1)), 1)
        share = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
        panel.imshow(share, cmap="Blues", vmin=0, vmax=1)
        for row, col in np.ndindex(share.shape):
            if share[row, col] >= 0.005:
                tone = "white" if share[row, col] > 0.6 else "black"
                panel.text(
                    col, row, f"{share[row, col]:.2f}", ha="center", va="center", color=tone, fontsize=8
                )
        panel.set_xticks(range(len(names)), names, rotation=45, ha="right")
        panel.set_yticks(range(len(names)), names)
        panel.set_xlabel("said")
        panel.set_title(_TITLES[name], fontsize=11)
    panels[0].set_ylabel("true")
    figure.savefig(folder / "change-class-confusion.png", dpi=100)
    plt.close(figure)
