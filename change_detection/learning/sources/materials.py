"""Materials: what ground and roofs look like, from data/materials.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.texture import NoiseBank

Canvas = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Material:
    """One surface: possible colours and how much they vary, in grey values of 0 … 255."""

    name: str
    colours: tuple[tuple[float, float, float], ...]
    spread: float
    grain: float
    patches: float
    rows: bool = False
    joints: bool = False
    ribs: bool = False
    grid: bool = False
    crowns: bool = False

    def colour(self, rng: np.random.Generator) -> Canvas:
        """One colour of this surface, (3,) float32."""
        base = np.asarray(self.colours[int(rng.integers(len(self.colours)))], np.float32)
        grey = rng.normal(0, self.spread)
        return np.clip(base + grey + rng.normal(0, self.spread / 3, 3), 8, 250).astype(np.float32)


@cache
def materials(kind: str) -> dict[str, Material]:
    """All materials of a kind, `ground` or `roof`, by name."""
    text = (files("change_detection.learning") / "data" / "materials.toml").read_text("utf-8")
    return {
        name: Material(name, tuple(map(tuple, entry.pop("colours"))), **entry)
        for name, entry in tomllib.loads(text)[kind].items()
    }


def cover(
    material: Material,
    rng: np.random.Generator,
    bank: NoiseBank,
    shape: tuple[int, int],
    *,
    px_m: float,
) -> Canvas:
    """A surface of that material, (rows, columns, 3) float32; `px_m` is the pixel size in metres."""
    colour = material.colour(rng)
    slow = bank.crop(rng, shape, slope=1.8, zoom=float(rng.uniform(1, 3)))
    fine = bank.crop(rng, shape, slope=float(rng.uniform(0.4, 1.0)))
    grey = fine * material.grain * rng.uniform(0.5, 1.5) + slow * material.patches * rng.uniform(0.3, 1.5)
    if material.crowns:
        grey += _crowns(rng, bank, shape, px_m, in_rows=material.rows)
    elif material.rows and rng.random() < 0.6:
        grey += _stripes(rng, shape, px_m, period_m=float(rng.uniform(1.0, 8.0))) * rng.uniform(2, 9)
    if material.joints and rng.random() < 0.4:
        grey -= _joints(rng, shape, px_m) * rng.uniform(4, 14)
    surface = colour + grey[..., None]
    if material.patches > 6 and rng.random() < 0.5:
        # Two tones of one ground: dry spots in a lawn, moss on a field.
        other = material.colour(rng)
        share = np.clip(bank.crop(rng, shape, slope=1.5) * 0.8 + rng.uniform(-0.6, 0.4), 0, 1)[..., None]
        surface = surface + (other - colour) * share * rng.uniform(0.3, 0.9)
    return np.asarray(surface, np.float32)


def _crowns(
    rng: np.random.Generator, bank: NoiseBank, shape: tuple[int, int], px_m: float, *, in_rows: bool
) -> Canvas:
    """Tree tops from above: domes lit from one side, dark between; planted in rows or grown."""
    spacing_px = max(3.0, float(np.exp(rng.uniform(np.log(2.2), np.log(9)))) / px_m)
    apart = np.ones(shape, np.uint8)
    rows, cols = np.mgrid[0 : shape[0] : spacing_px, 0 : shape[1] : spacing_px]
    jitter = (0.12 if in_rows else 0.45) * spacing_px
    rows = np.clip(rows + rng.normal(0, jitter, rows.shape), 0, shape[0] - 1).astype(int)
    cols = np.clip(cols + rng.normal(0, jitter, cols.shape), 0, shape[1] - 1).astype(int)
    apart[rows, cols] = 0
    distance = np.asarray(cv2.distanceTransform(apart, cv2.DIST_L2, 3), np.float32) / np.float32(spacing_px)
    dome = 1 - (distance / np.float32(rng.uniform(0.5, 0.8))) ** 2
    dome += bank.crop(rng, shape, slope=1.2) * np.float32(rng.uniform(0.05, 0.3))
    angle = rng.uniform(0, 2 * np.pi)
    side_x, side_y = np.gradient(cv2.GaussianBlur(dome, (0, 0), max(0.6, spacing_px / 8)))[::-1]
    light = (side_x * np.cos(angle) + side_y * np.sin(angle)) * spacing_px
    relief = light * rng.uniform(3, 16) + np.clip(dome, -1, 1) * rng.uniform(3, 26)
    if rng.random() < 0.5:
        # Open woods under a low sun: the ground between the crowns lies in shadow.
        relief -= np.clip(distance * 2.2 - rng.uniform(0.7, 1.3), 0, 1) * rng.uniform(10, 70)
    return np.asarray(relief, np.float32)


def _stripes(rng: np.random.Generator, shape: tuple[int, int], px_m: float, *, period_m: float) -> Canvas:
    angle = rng.uniform(0, np.pi)
    rows, cols = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    phase = (cols * np.cos(angle) + rows * np.sin(angle)) * (2 * np.pi * px_m / period_m)
    return np.asarray(np.sin(phase), np.float32)


def _joints(rng: np.random.Generator, shape: tuple[int, int], px_m: float) -> Canvas:
    lines = np.zeros(shape, np.float32)
    step = max(3, round(rng.uniform(4, 12) / px_m))
    lines[int(rng.integers(step)) :: step] = 1
    lines[:, int(rng.integers(step)) :: step] = 1
    turn = cv2.getRotationMatrix2D((shape[1] / 2, shape[0] / 2), float(rng.uniform(0, 90)), 1.5)
    return np.asarray(cv2.warpAffine(lines, turn, (shape[1], shape[0])), np.float32)
