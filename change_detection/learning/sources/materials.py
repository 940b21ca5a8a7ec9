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
    emboss: bool = False

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
    if material.emboss:
        fine = _embossed(
            bank.crop(rng, (shape[0] + 2, shape[1] + 2), slope=1.5, zoom=float(rng.uniform(0.8, 2)))
        )
    else:
        fine = bank.crop(rng, shape, slope=float(rng.uniform(0.4, 1.0)))
    grey = fine * material.grain * rng.uniform(0.5, 1.5) + slow * material.patches * rng.uniform(0.3, 1.5)
    if material.rows and rng.random() < 0.6:
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


def _embossed(plane: Canvas) -> Canvas:
    """Crowns seen from above: what rises towards the light is bright."""
    relief = plane[2:, 2:] - plane[:-2, :-2]
    return np.asarray(relief / (relief.std() + 1e-6), np.float32)


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
