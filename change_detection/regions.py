"""Changed regions of a score map, one by one, whatever strip border cuts them; memory stays bounded.

The map is read in strips. A region that reaches the lower border of a strip waits: the next strip begins
where the first of those that wait begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.image import Mask, Pixels
from change_detection.parts import PartOptions, bridges, split
from change_detection.score_map import ScoreMapReader

STRIP_PIXELS = 3_000_000
_LEAST_ROWS = 64
# A region that makes a strip grow beyond this is cut at the strip's border.
_MOST_PIXELS = 12_000_000
_MOST_ROWS = 1024


@dataclass(frozen=True, slots=True)
class Region:
    """One thing that changed: the pixels of its bounding box, and where that lies in the map.

    `values` has the bands of the score map over the same pixels.
    """

    row: int
    col: int
    mask: Mask
    values: dict[str, Pixels]

    @property
    def window(self) -> Window:
        """Its place in the grid of the map."""
        return Window(self.col, self.row, self.mask.shape[1], self.mask.shape[0])


def regions(
    data: ScoreMapReader, threshold: float, least_m2: float, options: PartOptions
) -> Iterator[Region]:
    """Things of at least `least_m2` where the score reaches the threshold."""
    rows = max(_LEAST_ROWS, STRIP_PIXELS // data.grid.width)
    most = max(rows, min(_MOST_ROWS, _MOST_PIXELS // data.grid.width))
    least_px = least_m2 / data.grid.gsd_m**2
    top, bottom = 0, min(rows, data.grid.height)
    done = np.zeros((0, data.grid.width), bool)
    while top < data.grid.height:
        strip = _Strip(data, top, bottom, threshold, options)
        strip.hide(done)
        is_last = bottom == data.grid.height
        waiting = np.zeros(0, np.int64) if is_last else strip.reaching_down()
        start = top + int(strip.stats[waiting, cv2.CC_STAT_TOP].min()) if len(waiting) else bottom
        if len(waiting) and start == top and bottom - top < most:
            bottom = min(bottom + rows, data.grid.height)
            continue
        if len(waiting) and start == top:
            waiting, start = np.zeros(0, np.int64), bottom
        yield from strip.things(waiting, least_px)
        done = strip.finished(waiting)[start - top :]
        top, bottom = start, min(bottom + rows, data.grid.height)


class _Strip:
    """Rows of the map with their changed regions labelled; gaps inside one thing are closed."""

    def __init__(
        self, data: ScoreMapReader, top: int, bottom: int, threshold: float, options: PartOptions
    ) -> None:
        self.top, self.options, self.gsd_m = top, options, data.grid.gsd_m
        self.values = data.read(Window(0, top, data.grid.width, bottom - top))
        self.changed: Mask = np.asarray(self.values["score"] >= threshold)
        self.labels: NDArray[np.int32]
        self.stats: NDArray[np.int32]
        self._label()

    def _label(self) -> None:
        joined = self.changed | bridges(self.changed, self.values["score"], self.gsd_m, self.options)
        _, labels, stats, _ = cv2.connectedComponentsWithStats(joined.astype(np.uint8), connectivity=4)
        self.labels, self.stats = np.asarray(labels, np.int32), np.asarray(stats, np.int32)

    def hide(self, done: Mask) -> None:
        """Leave out what an earlier strip has told already."""
        if done.any():
            self.changed[: len(done)] &= ~done
            self._label()

    def reaching_down(self) -> NDArray[np.int64]:
        """Regions that may go on below."""
        reach = round(self.options.gap_m / self.gsd_m) + 1
        return np.setdiff1d(self.labels[-reach:], [0]).astype(np.int64)

    def finished(self, waiting: NDArray[np.int64]) -> Mask:
        """Pixels of the regions that need not wait."""
        return np.asarray((self.labels > 0) & ~np.isin(self.labels, waiting), bool)

    def things(self, waiting: NDArray[np.int64], least_px: float) -> Iterator[Region]:
        """Things in the regions that need not wait."""
        large = np.flatnonzero(self.stats[:, cv2.CC_STAT_AREA] >= least_px)
        for number in np.setdiff1d(large, [0, *waiting]):
            left, top, width, height = (int(value) for value in self.stats[number, :4])
            place = (slice(top, top + height), slice(left, left + width))
            values = {name: band[place] for name, band in self.values.items()}
            whole: Mask = np.asarray(self.labels[place] == number)
            for mask in split(values["score"], whole, self.gsd_m, self.options):
                if mask.sum() >= least_px:
                    yield _tight(mask, values, (self.top + top, left))


def _tight(mask: Mask, values: dict[str, Pixels], corner: tuple[int, int]) -> Region:
    """A part in its own bounding box."""
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    place = (slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1))
    return Region(
        row=corner[0] + int(rows[0]),
        col=corner[1] + int(cols[0]),
        mask=mask[place],
        values={name: band[place].copy() for name, band in values.items()},
    )
