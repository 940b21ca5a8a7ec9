"""Trees and cars, the small things that differ between dates and are no buildings."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.buildings import Corners, Date, fill
from change_detection.learning.sources.materials import Canvas
from change_detection.learning.sources.texture import NoiseBank

_CAR_COLOURS = (
    (230, 230, 230),
    (200, 202, 205),
    (60, 62, 66),
    (30, 32, 36),
    (150, 40, 40),
    (50, 70, 120),
    (120, 122, 124),
)


@dataclass(frozen=True, slots=True)
class Tree:
    """A crown at (x, y) metres."""

    x: float
    y: float
    radius_m: float
    height_m: float
    seed: int


def draw_trees(number: int, side_m: float, rng: np.random.Generator) -> list[Tree]:
    """Trees, half of them in groups."""
    trees: list[Tree] = []
    while len(trees) < number:
        x, y = rng.uniform(0, side_m, 2)
        group = int(rng.integers(2, 14)) if rng.random() < 0.25 else 1
        for _ in range(group):
            radius = float(np.clip(rng.lognormal(0.9, 0.4), 0.8, 7))
            trees.append(
                Tree(
                    float(x + rng.normal(0, 2.2 * group**0.5)),
                    float(y + rng.normal(0, 2.2 * group**0.5)),
                    radius,
                    radius * float(rng.uniform(1.2, 3)),
                    int(rng.integers(1 << 31)),
                )
            )
    return trees[:number]


def tree_shadow(shadow: NDArray[np.uint8], tree: Tree, date: Date) -> None:
    """The shadow of a crown."""
    reach = 0.7 * tree.height_m / date.px_m
    centre = (
        round((tree.x / date.px_m + date.sun.shadow_x * reach) * 16),
        round((tree.y / date.px_m + date.sun.shadow_y * reach) * 16),
    )
    cv2.circle(shadow, centre, max(8, round(tree.radius_m / date.px_m * 16)), 255, -1, cv2.LINE_AA, 4)


def draw_tree(canvas: Canvas, tree: Tree, date: Date, colour: Canvas, bank: NoiseBank) -> None:
    """A crown: a ragged dome lit from the sun's side."""
    rng = np.random.default_rng(tree.seed)
    radius = max(1.5, tree.radius_m / date.px_m)
    half = int(np.ceil(radius * 1.3))
    x, y = round(tree.x / date.px_m), round(tree.y / date.px_m)
    left, top, right, bottom = x - half, y - half, x + half + 1, y + half + 1
    if left < 0 or top < 0 or right > canvas.shape[1] or bottom > canvas.shape[0]:
        return
    v, u = np.mgrid[-half : half + 1, -half : half + 1].astype(np.float32) / np.float32(radius)
    rough = bank.crop(rng, u.shape, slope=0.9)
    alpha = np.clip((1.0 - np.hypot(u, v) + rough * 0.18) * radius * 0.7, 0, 1)[..., None]
    sun_x, sun_y = date.sun.towards
    light = (u * sun_x + v * sun_y) * rng.uniform(10, 30) + rough * rng.uniform(4, 14)
    tone = colour + rng.normal(0, 7, 3).astype(np.float32)
    view = canvas[top:bottom, left:right]
    view += (tone + light[..., None] - view) * alpha


def draw_cars(canvas: Canvas, spots: NDArray[np.float64], date: Date, rng: np.random.Generator) -> None:
    """Cars at (x, y, angle) rows, metres and radians."""
    for x, y, angle in spots:
        long, wide = rng.uniform(3.8, 5.5) / 2, rng.uniform(1.6, 2.2) / 2
        colour = np.asarray(_CAR_COLOURS[int(rng.integers(len(_CAR_COLOURS)))], float) + rng.normal(0, 8)
        c, s = np.cos(angle), np.sin(angle)
        box = np.array([[-long, -wide], [long, -wide], [long, wide], [-long, wide]])
        points: Corners = (
            np.stack([x + box[:, 0] * c - box[:, 1] * s, y + box[:, 0] * s + box[:, 1] * c], 1) / date.px_m
        ).astype(np.float32)
        shaded = points + np.array([date.sun.shadow_x, date.sun.shadow_y], np.float32) * np.float32(
            1.2 / date.px_m
        )
        _tone(canvas, shaded, None)
        _tone(canvas, points, colour)


def _tone(canvas: Canvas, points: Corners, colour: NDArray[np.float64] | None) -> None:
    left, top = np.floor(points.min(0)).astype(int) - 1
    right, bottom = np.ceil(points.max(0)).astype(int) + 2
    if left < 0 or top < 0 or right > canvas.shape[1] or bottom > canvas.shape[0]:
        return
    alpha = np.zeros((bottom - top, right - left), np.uint8)
    fill(alpha, points - np.array([left, top], np.float32))
    share = (alpha.astype(np.float32) / 255)[..., None]
    view = canvas[top:bottom, left:right]
    if colour is None:
        view *= 1 - 0.45 * share
    else:
        view += (colour.astype(np.float32) - view) * share
