"""Pictures of tree crowns: a cauliflower of leaf clumps, a cone of needles, or bare branches."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sample_data.imagery.canvas import Field

VARIANTS = 6
_HABITS = {"broadleaf": 0, "conifer": 1, "shrub": 2, "bare": 3}


@dataclass(frozen=True, slots=True)
class CrownPicture:
    """One crown seen from above: its pixels, their height as a share of the tree's, brightness."""

    mask: NDArray[np.bool_]
    height: Field
    texture: Field


@lru_cache(maxsize=2048)
def crown_picture(habit: str, radius_px: int, variant: int) -> CrownPicture:
    """The crown of a habit at a radius in pixels; `variant` is 0 … VARIANTS − 1. Always the same crown."""
    rng = np.random.default_rng([_HABITS[habit], radius_px, variant])
    reach = int(np.ceil(radius_px * 1.2)) + 1
    dy, dx = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    distance, bearing = np.hypot(dx, dy) / radius_px, np.arctan2(dy, dx)
    outline = _outline(bearing, rng)
    inside = distance / outline
    mask = inside < 1.0
    if habit == "conifer":
        height = np.clip(1.0 - 0.75 * inside, 0, 1) + 0.05 * np.cos(bearing * 9 + 3 * distance)
    else:
        height = _clumps(dx / radius_px, dy / radius_px, inside, rng)
    texture = 1.0 + 0.10 * rng.standard_normal(mask.shape)
    if habit == "bare":
        mask &= _branches(distance, bearing, rng)
        texture = 1.0 + 0.16 * rng.standard_normal(mask.shape)
        height = 0.55 + 0.4 * height
    return CrownPicture(mask, height.astype(np.float32), np.clip(texture, 0.6, 1.45).astype(np.float32))


def _outline(bearing: Field, rng: np.random.Generator) -> Field:
    """Radius of the crown by direction: round with a few bays."""
    radius = np.ones_like(bearing)
    for waves in (2, 3, 5, 8):
        radius += rng.uniform(0.02, 0.22) / waves * np.cos(waves * bearing + rng.uniform(0, 2 * np.pi))
    return radius


def _clumps(x: Field, y: Field, inside: Field, rng: np.random.Generator) -> Field:
    """Height of the crown: a dome made of smaller domes."""
    dome = np.sqrt(np.clip(1.0 - inside**2, 0.0, 1.0))
    height = 0.55 + 0.35 * dome
    for _ in range(26):
        away, bearing = np.sqrt(rng.uniform(0, 0.85)), rng.uniform(0, 2 * np.pi)
        size = rng.uniform(0.16, 0.36)
        near = ((x - away * np.cos(bearing)) ** 2 + (y - away * np.sin(bearing)) ** 2) / size**2
        level = 0.42 + 0.42 * np.sqrt(max(0.0, 1.0 - away**2)) + rng.uniform(-0.04, 0.08)
        height = np.maximum(
            height * 0.985, np.where(near < 1, level + 0.9 * size * np.sqrt(np.clip(1 - near, 0, 1)), 0)
        )
    return np.clip(height, 0.3, 1.05)


def _branches(distance: Field, bearing: Field, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Limbs from the stem, and twigs that cover about a third of the crown."""
    kept = rng.random(distance.shape) < 0.20 + 0.14 * np.clip(1 - distance, 0, 1)
    for limb in rng.uniform(-np.pi, np.pi, 7):
        swerve = np.angle(np.exp(1j * (bearing - limb - 0.35 * distance)))
        kept |= np.abs(swerve) * distance < 0.055
    return kept
