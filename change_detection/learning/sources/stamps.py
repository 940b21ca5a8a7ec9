"""Real buildings cut out of labelled pictures, put down elsewhere with a shadow of the new place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.buildings import Corners, Date, blend, box_of
from change_detection.learning.sources.imagery import Place
from change_detection.learning.sources.materials import Canvas
from change_detection.learning.sources.pairs import Picture
from change_detection.learning.sources.texture import NoiseBank

_AREA_M2 = (25.0, 4000.0)
_FINEST_M = 0.15


@dataclass(frozen=True, slots=True)
class CutOut:
    """A building from above: its picture, what belongs to it (0 … 255), pixel size in metres."""

    picture: Picture
    alpha: NDArray[np.uint8]
    gsd_m: float


def cut_outs(places: Sequence[Place]) -> list[CutOut]:
    """Every separate building of the places, those at their edges left out."""
    found = []
    for place in places:
        if not place.has_buildings or not place.buildings.any():
            continue
        factor = min(1.0, place.gsd_m / _FINEST_M)
        picture = cv2.resize(place.pictures[0], None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        known = (place.buildings == 1).astype(np.uint8)
        mask = cv2.resize(known, picture.shape[1::-1], interpolation=cv2.INTER_NEAREST)
        gsd_m = place.gsd_m / factor
        _, _, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
        _, labels = cv2.connectedComponents(mask, connectivity=4)
        for index, (left, top, wide, high, area) in enumerate(boxes[1:], 1):
            inside = (
                left > 1 and top > 1 and left + wide < mask.shape[1] - 1 and top + high < mask.shape[0] - 1
            )
            if inside and _AREA_M2[0] <= area * gsd_m**2 <= _AREA_M2[1]:
                spot = np.s_[top - 1 : top + high + 1, left - 1 : left + wide + 1]
                alpha = np.where(labels[spot] == index, 255, 0).astype(np.uint8)
                soft = np.asarray(cv2.blur(alpha, (3, 3)), np.uint8)
                found.append(CutOut(np.asarray(picture[spot], np.uint8).copy(), soft, gsd_m))
    return found


@dataclass(frozen=True, slots=True)
class Stamp:
    """A cut-out at (x, y) metres, turned by `angle`, `scale` times its size."""

    x: float
    y: float
    angle: float
    scale: float
    height_m: float
    seed: int
    cut: CutOut

    @property
    def reach_m(self) -> float:
        """Half of its largest extent."""
        return float(np.hypot(*self.cut.alpha.shape) / 2 * self.cut.gsd_m * self.scale)

    def shade(self, shadow: NDArray[np.uint8], date: Date) -> None:
        """Add its shadow, the outline moved step by step."""
        reach = self.height_m / date.px_m
        dx, dy = date.sun.shadow_x * reach, date.sun.shadow_y * reach
        steps = max(1, int(max(abs(dx), abs(dy)) / 3))
        for step in range(1, steps + 1):
            placed = self._placed(shadow.shape, date.px_m, (dx * step / steps, dy * step / steps))
            if placed:
                turn, (left, top, right, bottom) = placed
                alpha = cv2.warpAffine(self.cut.alpha, turn, (right - left, bottom - top))
                view = shadow[top:bottom, left:right]
                np.maximum(view, alpha, out=view)

    def draw(self, canvas: Canvas, mask: NDArray[np.uint8], date: Date, bank: NoiseBank) -> None:
        """Put it down where the camera sees it."""
        del bank
        lean = self.height_m / date.px_m
        placed = self._placed(canvas.shape, date.px_m, (date.camera.lean_x * lean, date.camera.lean_y * lean))
        if not placed:
            return
        turn, box = placed
        size = (box[2] - box[0], box[3] - box[1])
        alpha = np.asarray(cv2.warpAffine(self.cut.alpha, turn, size), np.uint8)
        drawn = cv2.warpAffine(self.cut.picture, turn, size, borderMode=cv2.BORDER_REPLICATE)
        blend(canvas, alpha, drawn.astype(np.float32), box)
        view = mask[box[1] : box[3], box[0] : box[2]]
        np.maximum(view, alpha, out=view)

    def _placed(
        self, shape: tuple[int, ...], px_m: float, shift: tuple[float, float]
    ) -> tuple[NDArray[np.float64], tuple[int, int, int, int]] | None:
        rows, cols = self.cut.alpha.shape
        zoom = self.cut.gsd_m * self.scale / px_m
        c, s = np.cos(self.angle) * zoom, np.sin(self.angle) * zoom
        x, y = self.x / px_m + shift[0], self.y / px_m + shift[1]
        turn = np.array([[c, -s, x - c * cols / 2 + s * rows / 2], [s, c, y - s * cols / 2 - c * rows / 2]])
        corners = np.array([[0, 0, 1], [cols, 0, 1], [cols, rows, 1], [0, rows, 1]]) @ turn.T
        points: Corners = corners.astype(np.float32)
        box = box_of(points, shape)
        if box is None:
            return None
        turn[:, 2] -= box[:2]
        return turn, box
