"""Lays the earlier surface on the later one: shift, height, tilt and turn from the whole relief.

Nuth & Kääb (2011, The Cryosphere 5, 271–290): a shift shows as a height difference that grows with the slope
and follows its aspect. In the Cartesian form used here, r = −∇h·s + dz + tilt, all six parameters of a small
rigid motion are solved at once, robustly, from coarse cells to fine; changed ground drops out.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.grid import Grid
from change_detection.heights.motion import Motion
from change_detection.heights.surface import SurfacePair
from change_detection.image import Pixels
from gridtwin.progress import Progress, silent

Floats = NDArray[np.float64]

_CELLS_M = (8.0, 4.0, 2.0, 1.0)
_WINDOW_PX, _WINDOWS = 400, 9
_STEPS = 6
_LEAST_CELLS, _MOST_CELLS = 400, 200_000
# Neighbouring cells say the same: so many of them count as one witness.
_ALIKE_CELLS = 16.0
_STEEPEST = 3.0
# A smaller displacement is left alone: to move it would only blur.
_NEGLIGIBLE_CELLS = 0.1
# Slopes that only one date shows are noise; a shift read from them would be none.
_LEAST_RELIEF = 0.5


@dataclass(frozen=True, slots=True)
class Registration:
    """How the earlier surface was moved, and the standard error of its shift on the ground (m).

    `is_horizontal_known` is False when the relief is too faint to tell a shift: none is applied then.
    `nmad_before_m` and `nmad_after_m` are the spread of the height difference without and with the motion.
    """

    motion: Motion
    shift_error_m: float
    is_horizontal_known: bool
    nmad_before_m: float
    nmad_after_m: float


def register(pair: SurfacePair, *, progress: Progress = silent) -> Registration:
    """The motion that lays the earlier surface on the later one, from at most nine windows of the ground."""
    left, bottom, right, top = pair.grid.bounds
    pivot = np.array([(left + right) / 2, (bottom + top) / 2, 0.0])
    motion = Motion.small(pivot, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
    cells = sorted({max(cell, pair.grid.gsd_m) for cell in (*_CELLS_M, pair.grid.gsd_m)}, reverse=True)
    error = np.full(2, np.inf)
    knows = False
    for index, cell in enumerate(cells):
        parts = list(_windows(pair.grid, cell))
        after = [pair.read_after(part) for part in parts]
        scale = 1.0
        for _ in range(_STEPS):
            before = [pair.read_before(part, motion) for part in parts]
            step = _solve(list(zip(parts, before, after, strict=True)), pivot, scale)
            if step is None:
                break
            error = step.error[:2]
            knows = bool(np.hypot(*error) < 0.5 * cell and step.relief > _LEAST_RELIEF)
            motion = motion.then(step.motion(pivot, is_horizontal=knows))
            scale = max(0.15, scale * 0.6)
            if np.abs(step.values[:2]).max() < 0.01 * cell and abs(step.values[2]) < 0.005:
                break
        progress((index + 1) / len(cells), "register")
    return _report(pair, _worthwhile(motion, pair.grid), float(np.hypot(*error)), is_known=knows)


@dataclass(frozen=True, slots=True)
class _Step:
    """values: dx, dy, dz (m), turn, tilt x, tilt y (radians); relief: share of the slopes both dates show."""

    values: Floats
    error: Floats
    relief: float

    def motion(self, pivot: Floats, *, is_horizontal: bool) -> Motion:
        dx, dy, dz, turn, tilt_x, tilt_y = self.values
        if not is_horizontal:
            dx = dy = turn = 0.0
        # A surface that rises towards x by tilt_x turns about −y, towards y by tilt_y about +x.
        return Motion.small(pivot, (dx, dy, dz), (tilt_y, -tilt_x, turn))


def _solve(parts: list[tuple[Grid, Pixels, Pixels]], pivot: Floats, scale: float) -> _Step | None:
    """One robust least-squares step; `scale` is how wrong the position may still be, in cells."""
    rows, values, steep = [], [], []
    common = total = 0.0
    for part, before, after in parts:
        smooth = [cv2.GaussianBlur(surface, (0, 0), 1.0) for surface in (before, after)]
        (x1, y1), (x2, y2) = (_gradient(np.asarray(surface, np.float32), part.gsd_m) for surface in smooth)
        grad_x, grad_y = (x1 + x2) / 2, (y1 + y2) / 2
        difference = smooth[1] - smooth[0]
        slope = np.hypot(grad_x, grad_y)
        keep = np.isfinite(difference) & np.isfinite(slope) & (slope < _STEEPEST)
        x, y = _centres(part, pivot)
        gx, gy = grad_x[keep], grad_y[keep]
        common += float((x1 * x2 + y1 * y2)[keep].sum())
        total += float((x1**2 + y1**2 + x2**2 + y2**2)[keep].sum()) / 2
        x, y = x[keep], y[keep]
        rows.append(np.column_stack([-gx, -gy, np.ones_like(gx), gx * y - gy * x, x, y]))
        values.append(difference[keep])
        steep.append(slope[keep])
    design, r, slopes = np.concatenate(rows), np.concatenate(values), np.concatenate(steep)
    if len(r) < _LEAST_CELLS:
        return None
    # Every n-th cell: neighbours say the same, and the windows hold more than anybody needs.
    few = slice(None, None, max(1, len(r) // _MOST_CELLS))
    expected = slopes[few].astype(np.float64) * scale * parts[0][0].gsd_m
    solved = _robust(design[few].astype(np.float64), r[few].astype(np.float64), expected)
    return _Step(*solved, relief=common / max(total, 1e-12))


def _robust(design: Floats, r: Floats, expected: Floats) -> tuple[Floats, Floats]:
    """Values and standard errors by Tukey's biweight, each residual judged by what its slope explains."""
    units = np.maximum(np.abs(design).max(axis=0), 1e-9)
    design = design / units
    flat = r[expected <= np.quantile(expected, 0.5)]
    noise = max(0.02, 1.4826 * float(np.median(np.abs(flat - np.median(flat)))))
    middle = float(np.median(flat))
    residual = r - middle
    sigma = np.hypot(noise, expected)
    values = np.zeros(6)
    weight = np.zeros(len(r))
    for _ in range(5):
        weight = np.maximum(0, 1 - (residual / (4.685 * sigma)) ** 2) ** 2 / sigma**2
        normal = design.T @ (design * weight[:, None]) + 1e-9 * np.eye(6) * weight.sum()
        values = np.linalg.solve(normal, design.T @ (weight * r))
        residual = r - design @ values
        near = expected <= np.quantile(expected, 0.5)
        noise = max(0.02, 1.4826 * float(np.median(np.abs(residual[near]))))
        sigma = np.hypot(noise, expected)
    covariance = np.linalg.inv(normal) * _ALIKE_CELLS
    return values / units, np.sqrt(np.diag(covariance)) / units


def _worthwhile(motion: Motion, grid: Grid) -> Motion:
    """The motion without its horizontal part where no cell moves by a tenth of its width."""
    about_x, about_y, about_z = motion.angles
    reach = abs(about_z) * np.hypot(grid.width, grid.height) / 2 * grid.gsd_m
    if np.hypot(*motion.shift[:2]) + reach >= _NEGLIGIBLE_CELLS * grid.gsd_m:
        return motion
    return Motion.small(motion.pivot, (0.0, 0.0, float(motion.shift[2])), (about_x, about_y, 0.0))


def _report(pair: SurfacePair, motion: Motion, error: float, *, is_known: bool) -> Registration:
    parts = list(_windows(pair.grid, pair.grid.gsd_m))
    still = Motion.small(motion.pivot, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
    spread = []
    for candidate in (still, motion):
        found = np.concatenate([_known(pair.read_after(p) - pair.read_before(p, candidate)) for p in parts])
        spread.append(1.4826 * float(np.median(np.abs(found - np.median(found)))) if len(found) else np.nan)
    return Registration(
        motion=motion,
        shift_error_m=error,
        is_horizontal_known=is_known,
        nmad_before_m=spread[0],
        nmad_after_m=spread[1],
    )


def _windows(grid: Grid, cell_m: float) -> list[Grid]:
    """At most nine windows of that cell, spread over the ground; all of it where it is small."""
    factor = cell_m / grid.gsd_m
    width, height = max(1, int(grid.width / factor)), max(1, int(grid.height / factor))
    coarse = Grid(width, height, grid.transform @ Affine.scale(factor), grid.crs)
    if width * height <= _WINDOWS * _WINDOW_PX**2:
        return [coarse]
    across = 3
    tall, wide = min(height, _WINDOW_PX), min(width, _WINDOW_PX)
    tops = np.linspace(0, height - tall, across if height > tall else 1).astype(int)
    lefts = np.linspace(0, width - wide, across if width > wide else 1).astype(int)
    found = []
    for top in tops:
        for left in lefts:
            window = Window(int(left), int(top), wide, tall)
            found.append(Grid(wide, tall, coarse.window_transform(window), grid.crs))
    return found


def _gradient(surface: Pixels, gsd_m: float) -> tuple[Pixels, Pixels]:
    """Rise per metre towards east and towards north."""
    to_south, to_east = np.gradient(surface, gsd_m)
    return np.asarray(to_east, np.float32), np.asarray(-to_south, np.float32)


def _centres(grid: Grid, pivot: Floats) -> tuple[Floats, Floats]:
    x = grid.transform.c + (np.arange(grid.width) + 0.5) * grid.gsd_m - pivot[0]
    y = grid.transform.f - (np.arange(grid.height) + 0.5) * grid.gsd_m - pivot[1]
    east, north = np.meshgrid(x, y)
    return east, north


def _known(values: Pixels) -> Pixels:
    return values[np.isfinite(values)]
