"""Windows of a pair in which objects are measured: few reads for many objects, and never a large one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.align import Alignment
from change_detection.features import NAMES, RING_M, Floats, Sight, measure, usual_of
from change_detection.grid import Grid
from change_detection.normalise import Radiometry
from change_detection.outline import Outline
from change_detection.pair import ImagePair, PairView
from change_detection.score_map import ScoreMapReader, open_score_map
from gridtwin.progress import Progress, silent

_CELL_PX = 512
_LARGEST_PX = 2048
_SAMPLE_PX, _SAMPLES_A_SIDE = 256, 4


class Measurer:
    """Measures objects on a pair that is aligned and normalised."""

    def __init__(self, pair: ImagePair, alignment: Alignment, radiometry: Radiometry) -> None:
        self.pair, self.alignment, self.radiometry = pair, alignment, radiometry
        self.usual = usual_of([self._read(window) for window in self._samples()])

    def measure(
        self, objects: Sequence[Outline], *, score_map: Path | None = None, progress: Progress = silent
    ) -> Floats:
        """Features (objects, len(NAMES)), see `change_detection.features`."""
        found = np.full((len(objects), len(NAMES)), np.nan)
        done = 0
        with open_score_map(score_map) if score_map else nullcontext() as scores:
            for members, window in self._windows(objects):
                found[members] = measure([objects[n] for n in members], self._sight(window, scores))
                done += len(members)
                progress(done / len(objects), "classify")
        return found

    def _windows(self, objects: Sequence[Outline]) -> Iterator[tuple[list[int], Window]]:
        """Numbers of objects that are looked at together, and the window that holds them and their rings."""
        cells: dict[tuple[int, int, int], list[int]] = {}
        boxes = [self._box(item) for item in objects]
        for number, (left, top, right, bottom) in enumerate(boxes):
            alone = number + 1 if max(right - left, bottom - top) > _CELL_PX else 0
            cells.setdefault((top // _CELL_PX, left // _CELL_PX, alone), []).append(number)
        grid = self.pair.grid
        for _, members in sorted(cells.items()):
            box = np.array([boxes[n] for n in members])
            left, top = (int(max(0, box[:, side].min())) for side in (0, 1))
            right, bottom = int(min(grid.width, box[:, 2].max())), int(min(grid.height, box[:, 3].max()))
            yield members, Window(left, top, max(1, right - left), max(1, bottom - top))

    def _box(self, item: Outline) -> tuple[int, int, int, int]:
        grid = self.pair.grid
        min_x, min_y, max_x, max_y = item.polygon.bounds
        margin = RING_M + 3 * grid.gsd_m
        left, top = ~grid.transform @ (min_x - margin, max_y + margin)
        right, bottom = ~grid.transform @ (max_x + margin, min_y - margin)
        left, top = min(max(int(left), 0), grid.width - 1), min(max(int(top), 0), grid.height - 1)
        return left, top, int(np.ceil(right)), int(np.ceil(bottom))

    def _sight(self, window: Window, scores: ScoreMapReader | None) -> Sight:
        grid = self._grid_for(window)
        same = grid is self.pair.grid
        view = self.pair.read(
            window if same else grid.whole,
            grid=None if same else grid,
            flow=self.alignment,
            light=self.radiometry,
        )
        maps: dict[str, NDArray[np.float32]] = {}
        if scores and same and "building_before" in scores.bands:
            maps = scores.read(window, bands=("building_before", "building_after"))
        return Sight(
            view=view,
            transform=grid.window_transform(window) if same else grid.transform,
            building_before=maps.get("building_before"),
            building_after=maps.get("building_after"),
            usual=self.usual,
        )

    def _grid_for(self, window: Window) -> Grid:
        """The pair's grid, or for a very large window coarser pixels over its ground."""
        factor = max(window.width, window.height) / _LARGEST_PX
        if factor <= 1:
            return self.pair.grid
        transform = self.pair.grid.window_transform(window) @ Affine.scale(factor)
        width, height = (max(1, int(side / factor)) for side in (window.width, window.height))
        return Grid(width, height, transform, self.pair.grid.crs)

    def _samples(self) -> list[Window]:
        """Small windows spread over the pair."""
        grid = self.pair.grid
        width, height = min(_SAMPLE_PX, grid.width), min(_SAMPLE_PX, grid.height)
        return [
            Window(int(col), int(row), width, height)
            for row in _places(grid.height, height)
            for col in _places(grid.width, width)
        ]

    def _read(self, window: Window) -> PairView:
        return self.pair.read(window, flow=self.alignment, light=self.radiometry)


def _places(whole: int, part: int) -> NDArray[np.int64]:
    """Where windows along one side begin; a side no longer than a window has one."""
    return np.unique(np.linspace(0, whole - part, _SAMPLES_A_SIDE).astype(np.int64))
