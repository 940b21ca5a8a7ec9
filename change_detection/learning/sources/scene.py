"""One place on two dates: who stands there when, drawn into two canvases with their building masks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.buildings import Date, Structure
from change_detection.learning.sources.desk import Desk
from change_detection.learning.sources.materials import Canvas, materials
from change_detection.learning.sources.pairs import TrainingPair
from change_detection.learning.sources.scatter import Tree, draw_cars, draw_tree, tree_shadow
from change_detection.learning.sources.view import developed, displaced


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on one date."""

    buildings: Sequence[Structure]
    trees: Sequence[Tree]
    cars: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Painted:
    """One date: the canvas, what buildings cover, and what changed buildings cover (0 … 1)."""

    canvas: Canvas
    building: NDArray[np.float32]
    changed: NDArray[np.float32]

    @staticmethod
    def bare(canvas: Canvas) -> Painted:
        """Ground without buildings."""
        nothing = np.zeros(canvas.shape[:2], np.float32)
        return Painted(canvas, nothing, nothing)


def paint(under: Painted, standing: Standing, changed: frozenset[int], date: Date, *, desk: Desk) -> Painted:
    """Draw what stands there; `changed` holds the seeds of buildings that the other date does not have."""
    canvas, rng, bank = under.canvas, desk.rng, desk.bank
    shape = canvas.shape[:2]
    shadow = np.zeros(shape, np.uint8)
    for building in standing.buildings:
        building.shade(shadow, date)
    for tree in standing.trees:
        tree_shadow(shadow, tree, date)
    _darken(canvas, shadow, date)
    draw_cars(canvas, standing.cars, date, rng)
    leaf = materials("ground")["forest"].colour(rng)
    covered, new = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
    for tree in standing.trees:
        draw_tree(canvas, tree, date, leaf, bank)
    for building in sorted(standing.buildings, key=lambda b: b.height_m):
        own = new if building.seed in changed else covered
        building.draw(canvas, own, date, bank)
    for tree in standing.trees[: len(standing.trees) // 8]:
        draw_tree(canvas, tree, date, leaf, bank)
    share, new_share = covered.astype(np.float32) / 255, new.astype(np.float32) / 255
    return Painted(
        canvas,
        np.maximum(under.building, np.maximum(share, new_share)),
        np.maximum(under.changed * (1 - share), new_share),
    )


def _darken(canvas: Canvas, shadow: NDArray[np.uint8], date: Date) -> None:
    soft = cv2.GaussianBlur(shadow, (0, 0), max(0.5, 0.25 / date.px_m)).astype(np.float32)[..., None] / 255
    # Shadows are lit by the sky alone: they lose more red than blue.
    canvas *= 1 - soft * date.sun.depth * np.array([1.0, 0.97, 0.9], np.float32)


def photographed(first: Painted, second: Painted, desk: Desk, *, most_px: float = 5.0) -> TrainingPair:
    """Both dates as pictures; the later one slightly displaced, its masks with it."""
    rng, bank = desk.rng, desk.bank
    canvas, building, changed = displaced(
        [second.canvas, second.building, second.changed],
        rng,
        bank,
        most_px=most_px if rng.random() < 0.85 else 0.6,
    )
    before, after = developed(first.canvas, rng, bank), developed(canvas, rng, bank)
    n = before.shape[0]
    return TrainingPair(
        before=before,
        after=after,
        building_before=_half(first.building, n),
        building_after=_half(building, n),
        change=np.maximum(_half(first.changed, n), _half(changed, n)),
        ignore=np.zeros((n, n), np.uint8),
    )


def _half(plane: NDArray[np.float32], n: int) -> NDArray[np.uint8]:
    return (cv2.resize(plane, (n, n), interpolation=cv2.INTER_AREA) >= 0.5).astype(np.uint8)
