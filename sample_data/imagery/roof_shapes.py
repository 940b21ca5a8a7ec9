"""Shape of a roof above its base: flat with a parapet, gable, hip, shed, heap, pit, tunnel or drum."""

from __future__ import annotations

import numpy as np

from sample_data.imagery.canvas import Field
from sample_data.imagery.sheet import Sheet

PARAPET_M = 0.7
PARAPET_WIDTH_M = 0.4


def flat(sheet: Sheet, height_m: float, *, parapet_m: float = PARAPET_M) -> Field:
    """A level slab at `height_m`, with a parapet on its edge."""
    top = np.full(sheet.mask.shape, height_m, np.float32)
    if parapet_m > 0 and sheet.width_m > 5.0:
        top[sheet.edge_m < PARAPET_WIDTH_M] += parapet_m
    return top


def gable(sheet: Sheet, height_m: float, *, pitch: float) -> Field:
    """Two slopes; the ridge is at `height_m`, at most 40 % of the height is roof."""
    half = max(sheet.width_m / 2, 0.5)
    middle = _middle(sheet.across, sheet)
    rise = min(pitch * half, 0.4 * height_m)
    return (height_m - rise * np.abs(sheet.across - middle) / half).astype(np.float32)


def shed(sheet: Sheet, height_m: float, *, pitch: float) -> Field:
    """One slope across the roof; the high side is at `height_m`."""
    width = max(sheet.width_m, 1.0)
    low = float(sheet.across[sheet.mask].min()) if sheet.mask.any() else 0.0
    rise = min(pitch * width, 0.3 * height_m)
    return (height_m - rise * (sheet.across - low) / width).astype(np.float32)


def hip(sheet: Sheet, height_m: float, *, pitch: float) -> Field:
    """Slopes from every side; the ridge is at `height_m`."""
    deepest = max(float(sheet.edge_m.max()), 0.5)
    rise = min(pitch * deepest, 0.4 * height_m)
    return (height_m - rise * (1 - sheet.edge_m / deepest)).astype(np.float32)


def heap(sheet: Sheet, height_m: float, bumps: Field) -> Field:
    """Loose material: steep at the foot, bumpy, `height_m` at its highest."""
    deepest = max(float(sheet.edge_m.max()), 0.5)
    rise = np.clip(sheet.edge_m / min(deepest, abs(height_m) * 1.4), 0.0, 1.0)
    shape = rise * (0.8 + 0.2 * sheet.edge_m / deepest) * (1 + 0.10 * bumps)
    return (height_m * shape / max(float(shape.max()), 0.1)).astype(np.float32)


def tunnel(sheet: Sheet, height_m: float) -> Field:
    """A plastic greenhouse: a half round across the axis."""
    half = max(sheet.width_m / 2, 0.5)
    middle = _middle(sheet.across, sheet)
    arch = np.sqrt(np.clip(1 - ((sheet.across - middle) / (1.02 * half)) ** 2, 0.05, 1.0))
    return (height_m * arch).astype(np.float32)


def _middle(axis: Field, sheet: Sheet) -> float:
    inside = axis[sheet.mask]
    return float((inside.min() + inside.max()) / 2) if inside.size else 0.0
