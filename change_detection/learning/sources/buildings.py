"""Buildings: parts with roofs, walls seen from the side, shadows; drawn into a scene and into its mask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.light import Camera, Sun
from change_detection.learning.sources.materials import Canvas
from change_detection.learning.sources.roofs import RoofFrame, roof
from change_detection.learning.sources.texture import NoiseBank

Corners = NDArray[np.float32]
_SHIFT = 4  # sub-pixel bits of OpenCV's polygon filling


@dataclass(frozen=True, slots=True)
class Date:
    """How one date is drawn: pixel size, sun, camera."""

    px_m: float
    sun: Sun
    camera: Camera


class Structure(Protocol):
    """Anything that stands in a scene and counts as a building."""

    @property
    def x(self) -> float:
        """Metres to the right."""

    @property
    def y(self) -> float:
        """Metres down."""

    @property
    def seed(self) -> int:
        """Which one it is."""

    @property
    def height_m(self) -> float:
        """How high it stands; lower ones are drawn first."""

    @property
    def reach_m(self) -> float:
        """Half of its largest extent."""

    def shade(self, shadow: NDArray[np.uint8], date: Date) -> None:
        """Add its shadow to a plane of shadows."""

    def draw(self, canvas: Canvas, mask: NDArray[np.uint8], date: Date, bank: NoiseBank) -> None:
        """Draw it; the mask gets all that it covers."""


@dataclass(frozen=True, slots=True)
class Part:
    """One rectangle of a building in its own axes, metres from its middle."""

    u: float
    v: float
    length_m: float
    width_m: float
    height_m: float
    kind: str


@dataclass(frozen=True, slots=True)
class Building:
    """A building at (x, y) metres in the scene, turned by `angle` radians; `seed` fixes how it looks."""

    x: float
    y: float
    angle: float
    parts: tuple[Part, ...]
    material: str
    seed: int

    @property
    def reach_m(self) -> float:
        """Half of its largest extent."""
        return max(float(np.hypot(abs(p.u) + p.length_m / 2, abs(p.v) + p.width_m / 2)) for p in self.parts)

    @property
    def height_m(self) -> float:
        """Height of its first part."""
        return self.parts[0].height_m

    def shade(self, shadow: NDArray[np.uint8], date: Date) -> None:
        """Add its shadow to a plane of shadows."""
        for part in self.parts:
            reach = part.height_m / date.px_m
            dx, dy = date.sun.shadow_x * reach, date.sun.shadow_y * reach
            fill(shadow, swept(self.corners(part, date.px_m), dx, dy))

    def draw(self, canvas: Canvas, mask: NDArray[np.uint8], date: Date, bank: NoiseBank) -> None:
        """Draw walls and roofs; the mask gets all that the building covers."""
        for index, part in enumerate(sorted(self.parts, key=lambda p: p.height_m)):
            rng = np.random.default_rng([self.seed, index])
            ground = self.corners(part, date.px_m)
            lean = np.array([date.camera.lean_x, date.camera.lean_y], np.float32)
            shift = lean * np.float32(part.height_m / date.px_m)
            if float(np.abs(shift).max()) > 0.7:
                _walls(canvas, mask, swept(ground, *shift), rng)
            drawn = _DrawnRoof(self.corners(part, date.px_m) + shift, part, self, date)
            drawn.put(canvas, mask, rng, bank)

    def corners(self, part: Part, px_m: float) -> Corners:
        """(4, 2) pixel corners of a part on the ground."""
        c, s = np.cos(self.angle), np.sin(self.angle)
        u = part.u + np.array([-1, 1, 1, -1]) * part.length_m / 2
        v = part.v + np.array([-1, -1, 1, 1]) * part.width_m / 2
        return np.stack([self.x + u * c - v * s, self.y + u * s + v * c], 1).astype(np.float32) / np.float32(
            px_m
        )


def fill(plane: NDArray[np.uint8], corners: Corners, value: int = 255) -> None:
    """A convex polygon with smooth edges into a plane of one band."""
    points = np.round(corners * (1 << _SHIFT)).astype(np.int32)
    cv2.fillConvexPoly(plane, points, value, cv2.LINE_AA, _SHIFT)


def swept(corners: Corners, dx: float, dy: float) -> Corners:
    """All that a convex outline passes over when it is moved."""
    both = np.concatenate([corners, corners + np.array([dx, dy], np.float32)])
    return np.asarray(cv2.convexHull(both)[:, 0], np.float32)


def box_of(points: Corners, shape: tuple[int, ...]) -> tuple[int, int, int, int] | None:
    """(left, top, right, bottom) of pixels around points inside a picture; None outside it."""
    left, top = np.floor(points.min(0)).astype(int) - 2
    right, bottom = np.ceil(points.max(0)).astype(int) + 3
    left, top, right, bottom = max(0, left), max(0, top), min(shape[1], right), min(shape[0], bottom)
    return (left, top, right, bottom) if right - left > 1 and bottom - top > 1 else None


def blend(canvas: Canvas, alpha: NDArray[np.uint8], colour: Canvas, box: tuple[int, int, int, int]) -> None:
    """Put a colour over a box of the canvas, as far as alpha (0 … 255) says."""
    left, top, right, bottom = box
    share = (alpha.astype(np.float32) / 255)[..., None]
    view = canvas[top:bottom, left:right]
    view += (colour - view) * share


def _walls(canvas: Canvas, mask: NDArray[np.uint8], outline: Corners, rng: np.random.Generator) -> None:
    box = box_of(outline, canvas.shape)
    if box is None:
        return
    left, top, right, bottom = box
    alpha = np.zeros((bottom - top, right - left), np.uint8)
    fill(alpha, outline - np.array([left, top], np.float32))
    tone = np.asarray(rng.normal(120, 35) + rng.normal(0, 8, 3), np.float32)
    rows = np.arange(top, bottom, dtype=np.float32)[:, None, None]
    cols = np.arange(left, right, dtype=np.float32)[None, :, None]
    floors = np.sign(np.sin(rows * rng.uniform(0.4, 1.2))) * np.sign(np.sin(cols * rng.uniform(0.4, 1.2)))
    blend(canvas, alpha, np.asarray(tone + floors * rng.uniform(0, 18), np.float32), box)
    view = mask[top:bottom, left:right]
    np.maximum(view, alpha, out=view)


@dataclass(frozen=True, slots=True)
class _DrawnRoof:
    """A roof where the camera sees it."""

    corners: Corners
    part: Part
    building: Building
    date: Date

    def put(self, canvas: Canvas, mask: NDArray[np.uint8], rng: np.random.Generator, bank: NoiseBank) -> None:
        """Draw it in its own axes, turn it into the canvas, add it to the mask."""
        box = box_of(self.corners, canvas.shape)
        if box is None:
            return
        left, top, right, bottom = box
        frame = self._frame()
        flat = roof(self.part.kind, self.building.material, frame, rng, bank)
        rows, cols = frame.shape
        source = np.array([[0, 0], [cols, 0], [cols, rows]], np.float32) - 0.5
        target = self.corners[:3] - np.array([left, top], np.float32)
        turn = cv2.getAffineTransform(source, target)
        drawn = cv2.warpAffine(flat, turn, (right - left, bottom - top), borderMode=cv2.BORDER_REPLICATE)
        alpha = np.zeros((bottom - top, right - left), np.uint8)
        fill(alpha, self.corners - np.array([left, top], np.float32))
        blend(canvas, alpha, np.asarray(drawn, np.float32), box)
        view = mask[top:bottom, left:right]
        np.maximum(view, alpha, out=view)

    def _frame(self) -> RoofFrame:
        px_m = self.date.px_m
        shape = (max(3, round(self.part.width_m / px_m)), max(3, round(self.part.length_m / px_m)))
        c, s = np.cos(self.building.angle), np.sin(self.building.angle)
        sun_x, sun_y = self.date.sun.towards
        return RoofFrame(shape, px_m, sun_x * c + sun_y * s, -sun_x * s + sun_y * c)
