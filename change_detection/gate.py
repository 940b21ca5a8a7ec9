"""The gate before a costly detector: cells in which nothing may have changed are not given to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.grid import Slices
from change_detection.pair import PairView
from change_detection.quick import QuickParameters, change_level, coarse_view

Cells = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets a cell pass where a piece of at least `least_m2` reaches the floors of `quick`.

    The floors are lower than those of the detector `quick`: here missing something costs more than looking
    in vain. `cell_px` is the side of a cell; above `whole_share` of passing cells a block passes whole.
    """

    quick: QuickParameters = field(default_factory=lambda: QuickParameters(colour=30.0, structure=26.0))
    least_m2: float = 36.0
    cell_px: int = 256
    whole_share: float = 0.6

    def parts(self, view: PairView, inner: Slices) -> list[Slices]:
        """Rectangles of `inner` (rows and columns of the view) that the detector should see."""
        cells = self.cells(view, inner)
        if cells.mean() > self.whole_share:
            return [inner]
        return [self._part(rectangle, inner) for rectangle in _rectangles(cells)]

    def passing_share(self, views: Sequence[PairView]) -> float:
        """Which share of the cells of some windows pass."""
        cells = [self.cells(v, (slice(0, v.valid.shape[0]), slice(0, v.valid.shape[1]))) for v in views]
        return float(np.concatenate([c.ravel() for c in cells]).mean())

    def cells(self, view: PairView, inner: Slices) -> Cells:
        """Which cells of `inner` pass."""
        coarse, factor = coarse_view(view)
        coarse = coarse.met()
        changed = (change_level(coarse, self.quick) >= 0.5).astype(np.uint8)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(changed, connectivity=8)
        large = stats[:, cv2.CC_STAT_AREA] * coarse.gsd_m**2 >= self.least_m2
        large[0] = False
        rows, cols = np.nonzero(large[labels]) if count > 1 else (np.empty(0, int), np.empty(0, int))
        height, width = (part.stop - part.start for part in inner)
        cells = np.zeros((-(-height // self.cell_px), -(-width // self.cell_px)), bool)
        row = (rows * factor - inner[0].start) // self.cell_px
        col = (cols * factor - inner[1].start) // self.cell_px
        inside = (row >= 0) & (row < cells.shape[0]) & (col >= 0) & (col < cells.shape[1])
        cells[row[inside], col[inside]] = True
        return cells

    def _part(self, cells: tuple[int, int, int, int], inner: Slices) -> Slices:
        top, left, bottom, right = (number * self.cell_px for number in cells)
        rows = slice(inner[0].start + top, min(inner[0].stop, inner[0].start + bottom))
        return rows, slice(inner[1].start + left, min(inner[1].stop, inner[1].start + right))


def _rectangles(cells: Cells) -> list[tuple[int, int, int, int]]:
    """Rectangles (top, left, bottom, right) that cover the passing cells exactly: runs, joined downwards."""
    found: list[tuple[int, int, int, int]] = []
    for row, passing in enumerate(cells):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], passing.astype(int), [0]])))
        for left, right in edges.reshape(-1, 2):
            above = next((f for f in found if f[1:] == (left, row, right)), None)
            if above:
                found.remove(above)
            found.append((above[0] if above else row, int(left), row + 1, int(right)))
    return found
