"""Stage 1, pair: two images on one grid, whatever their CRS, resolution, bands, bit depth and nodata.

A pair that cannot be compared is refused with the reason; what had to be assumed is told.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Protocol

import cv2
import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.windows import Window

from change_detection.bands import choose_bands, common_kind
from change_detection.common_grid import common_grid, overlap, steadier
from change_detection.grid import Grid
from change_detection.image import ImageInfo, Mask, Pixels, describe, open_image
from change_detection.metadata import ImageMetadata, read_metadata
from change_detection.reading import (
    Coarser,
    Displacement,
    GivenFlow,
    HeightFrame,
    Raw,
    read_window,
    reading_factor,
)
from change_detection.tone import Tone, joint_tones, sample_values


@dataclass(frozen=True, slots=True)
class PairOptions:
    """How two images are brought onto one grid.

    `working_gsd_m` is the finest pixel worked in: finer images are averaged down to it, coarser ones keep
    their own. `crs` is the working CRS (metres); without it the after image's own is used where it is
    metric, else the UTM zone. `declared_crs` serves files that name none. `pixel_gsd_m` sets pixel space.
    `bands_before` and `bands_after` name red, green, blue (and near infrared) by band number.
    `masks` are files that mark ground not to be compared (anything but 0), for the two dates.
    """

    working_gsd_m: float = 0.5
    crs: CRS | None = None
    declared_crs: CRS | None = None
    pixel_gsd_m: float | None = None
    bands_before: tuple[int, ...] | None = None
    bands_after: tuple[int, ...] | None = None
    max_resolution_ratio: float = 16.0
    masks: tuple[Path | None, Path | None] = (None, None)


class Light(Protocol):
    """Anything that maps colours of one date to the light of the other, such as a radiometry."""

    def apply(self, before: Pixels) -> Pixels:
        """Colours (…, 3) under the other light."""

    def met(self, before: Pixels, after: Pixels) -> tuple[Pixels, Pixels]:
        """Colours of both dates halfway between their lights."""

    def swapped(self) -> Light:
        """The same with the dates exchanged."""


@dataclass(frozen=True, slots=True)
class PairView:
    """One window of a pair: what a detector sees.

    `before` and `after` are (rows, columns, 3) float32, red green blue on 0 … 255; a grey image repeats its
    band. `near_infrared_*` exist when both images have that band, `height_*` (metres) when surface models
    were given; `height_level` is the change (m) that noise does not explain. `valid` is False where either
    image has no data or the pair could not be aligned. `light` is what would bring one date under the light
    of the other, for detectors that want both as they were taken; None where that was done, or is not known.
    """

    before: Pixels
    after: Pixels
    valid: Mask
    gsd_m: float
    near_infrared_before: Pixels | None = None
    near_infrared_after: Pixels | None = None
    height_before: Pixels | None = None
    height_after: Pixels | None = None
    height_level: Pixels | None = None
    light: Light | None = None

    def swapped(self) -> PairView:
        """The same window with the dates exchanged."""
        return PairView(
            self.after,
            self.before,
            self.valid,
            self.gsd_m,
            self.near_infrared_after,
            self.near_infrared_before,
            self.height_after,
            self.height_before,
            self.height_level,
            self.light.swapped() if self.light else None,
        )

    def met(self) -> PairView:
        """Both dates halfway between their lights, for comparing colours; as it is where that was done."""
        if self.light is None:
            return self
        before, after = self.light.met(self.before, self.after)
        return replace(self, before=before, after=after, light=None)

    def part(self, rows: slice, cols: slice) -> PairView:
        """A piece of the window."""

        def cut(pixels: Pixels | None) -> Pixels | None:
            return None if pixels is None else np.ascontiguousarray(pixels[rows, cols])

        return PairView(
            np.ascontiguousarray(self.before[rows, cols]),
            np.ascontiguousarray(self.after[rows, cols]),
            np.ascontiguousarray(self.valid[rows, cols]),
            self.gsd_m,
            cut(self.near_infrared_before),
            cut(self.near_infrared_after),
            cut(self.height_before),
            cut(self.height_after),
            cut(self.height_level),
            self.light,
        )


@dataclass(slots=True)
class _Side:
    """One image of the pair: its facts, the bands in use, and one open handle a thread.

    A copy sent to another process has no handles and opens its own.
    """

    info: ImageInfo
    bands: list[int]
    tone: Tone | None = None
    is_grey: bool = False
    handles: dict[int, rasterio.DatasetReader] = field(default_factory=dict)

    def read(self, grid: Grid, window: Window, displacement: Displacement | None) -> tuple[Raw, Mask]:
        """Stored values (rows, columns, bands) and validity."""
        key = threading.get_ident()
        if key not in self.handles:
            self.handles[key] = open_image(self.info.path)
        return read_window(self.handles[key], self.info, self.bands, grid, window, displacement)

    def shown(self, stored: Raw, light: Light | None) -> Pixels:
        """Values on 0 … 255, under the light of the other date if it is given."""
        assert self.tone is not None  # noqa: S101 (pictures have one, surface models are not shown)
        if self.is_grey:  # the partner is grey: colour becomes the mean of its bands
            values = self.tone.apply(stored).mean(axis=2, keepdims=True)
            return values if light is None else light.apply(_three(values))[..., :1]
        colours = stored.shape[2] if light is None else min(3, stored.shape[2])
        if stored.dtype == np.uint8 and (light is not None or not self.tone.is_plain):
            table = self.tone.table()
            if light is not None:
                table[:, :colours] = light.apply(_three(table))[:, :colours]
            return np.asarray(cv2.LUT(stored, table[None]), np.float32).reshape(stored.shape)
        values = self.tone.apply(stored)
        if light is not None:
            values[..., :colours] = light.apply(_three(values))[..., :colours]
        return values

    def close(self) -> None:
        """Close all handles."""
        for handle in self.handles.values():
            handle.close()
        self.handles.clear()

    def __getstate__(self) -> tuple[ImageInfo, list[int], Tone | None, bool]:
        return self.info, self.bands, self.tone, self.is_grey

    def __setstate__(self, state: tuple[ImageInfo, list[int], Tone | None, bool]) -> None:
        self.info, self.bands, self.tone, self.is_grey = state
        self.handles = {}


class ImagePair:
    """Two images, readable window by window on their common grid. Use as a context manager.

    A displacement moves one date onto the other, which stays as it lies: the later one, or with
    `earlier_stays` the earlier one. `earlier_is_steadier` says which of them had better stay; the answer does
    not depend on which is the earlier one. Picklable: a copy in another process opens the files itself.
    """

    def __init__(
        self,
        grid: Grid,
        sides: tuple[_Side, _Side],
        heights: tuple[_Side, _Side] | None,
        *,
        metadata: tuple[ImageMetadata, ImageMetadata],
        notes: tuple[str, ...] = (),
        earlier_is_steadier: bool = False,
    ) -> None:
        self.grid = grid
        self.metadata = metadata
        self.notes = notes
        self._before, self._after = sides
        self._heights = heights
        self.height_frame: HeightFrame | None = None
        self.earlier_is_steadier = earlier_is_steadier
        self.earlier_stays = False

    @property
    def before_info(self) -> ImageInfo:
        """Facts about the earlier image."""
        return self._before.info

    @property
    def after_info(self) -> ImageInfo:
        """Facts about the later image."""
        return self._after.info

    @property
    def has_heights(self) -> bool:
        """Whether surface models of both dates were given."""
        return self._heights is not None

    @property
    def reading_factor(self) -> int:
        """How many pixels a side of the finer file are averaged to one of the grid."""
        return max(reading_factor(side.info, self.grid) for side in (self._before, self._after))

    def read(
        self,
        window: Window,
        *,
        grid: Grid | None = None,
        flow: Displacement | Pixels | None = None,
        light: Light | None = None,
    ) -> PairView:
        """The window as a detector sees it.

        Args:
            window: window of `grid`.
            grid: another pixel size over the same ground; the pair's own by default.
            flow: where in the date that is moved the ground of each pixel of the other lies: an alignment,
                or an array (rows, columns, 2) in pixels of `grid`.
            light: radiometry that brings the before image under the light of the after image.
        """
        base = grid or self.grid
        shift = self._displacement(flow, base, window)
        shifts = (None, shift) if self.earlier_stays else (shift, None)
        before, valid_before = self._before.read(base, window, shifts[0])
        after, valid = self._after.read(base, window, shifts[1])
        dates = (self._before.shown(before, light), self._after.shown(after, None))
        has_infrared = dates[0].shape[2] > 3 and dates[1].shape[2] > 3
        heights = self._read_heights(base, window, shifts)
        return PairView(
            before=_three(dates[0]),
            after=_three(dates[1]),
            valid=valid & valid_before,
            gsd_m=base.gsd_m,
            near_infrared_before=dates[0][..., 3] if has_infrared else None,
            near_infrared_after=dates[1][..., 3] if has_infrared else None,
            height_before=heights[0] if heights else None,
            height_after=heights[1] if heights else None,
            height_level=self.height_frame.lod95(base, window) if self.height_frame else None,
        )

    def _displacement(
        self, flow: Displacement | Pixels | None, base: Grid, window: Window
    ) -> Displacement | None:
        if flow is None:
            return None
        if isinstance(flow, np.ndarray):
            return GivenFlow(flow, window)
        factor = base.gsd_m / self.grid.gsd_m
        return flow if abs(factor - 1) < 1e-9 else Coarser(flow, factor)

    def _read_heights(
        self, base: Grid, window: Window, shifts: tuple[Displacement | None, Displacement | None]
    ) -> tuple[Pixels, Pixels] | None:
        if self._heights is None:
            return None
        frame = self.height_frame
        if frame:
            shifts = (frame.displacement(base), None)
        low, low_valid = self._heights[0].read(base, window, shifts[0])
        high, high_valid = self._heights[1].read(base, window, shifts[1])
        before = _with_gaps(low, low_valid)
        return before + frame.lift(base, window) if frame else before, _with_gaps(high, high_valid)

    def close(self) -> None:
        """Close all files."""
        for side in (self._before, self._after, *(self._heights or ())):
            side.close()

    def __enter__(self) -> ImagePair:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_pair(
    before: Path, after: Path, *, options: PairOptions | None = None, heights: tuple[Path, Path] | None = None
) -> ImagePair:
    """Two images on one grid.

    Args:
        before: earlier image.
        after: later image.
        options: see `PairOptions`.
        heights: surface models of the two dates.

    Raises:
        ImageMissing, UnusableImage, CrsMissing, BlankImage: one of the files.
        DisjointPair, ResolutionMismatch: the two together.
    """
    options = options or PairOptions()
    first = _describe(Path(before), options)
    second = _describe(Path(after), options)
    grid = common_grid(first, second, options)
    metadata = (read_metadata(first.path), read_metadata(second.path))
    bands = [
        choose_bands(info, chosen, known.bands)
        for info, chosen, known in (
            (first, options.bands_before, metadata[0]),
            (second, options.bands_after, metadata[1]),
        )
    ]
    kind = common_kind(*bands)
    used = [list(chosen.numbers[: {1: 1, 3: 3, 4: 4}[min(chosen.kind, max(kind, 3))]]) for chosen in bands]
    values = sample_values(first, used[0]), sample_values(second, used[1])
    tones = joint_tones(*values)
    sides = (
        _Side(first, used[0], tones[0], is_grey=kind == 1),
        _Side(second, used[1], tones[1], is_grey=kind == 1),
    )
    notes = tuple(chosen.note for chosen in bands if chosen.note)
    surfaces = None
    if heights:
        infos = [_describe(Path(path), options) for path in heights]
        for info in infos:
            overlap(info, second, grid.crs)
        surfaces = (_Side(infos[0], [1]), _Side(infos[1], [1]))
    contrast = values[0].contrast(tones[0]), values[1].contrast(tones[1])
    return ImagePair(
        grid,
        sides,
        surfaces,
        metadata=metadata,
        notes=notes,
        # Surface models are laid on the later one.
        earlier_is_steadier=surfaces is None and steadier((first, second), contrast, grid),
    )


def _describe(path: Path, options: PairOptions) -> ImageInfo:
    return describe(path, declared_crs=options.declared_crs, pixel_gsd_m=options.pixel_gsd_m)


def _with_gaps(height: Raw, valid: Mask) -> Pixels:
    return np.where(valid, height[..., 0], np.nan).astype(np.float32)


def _three(pixels: Pixels) -> Pixels:
    """Red, green, blue; one band three times."""
    if pixels.shape[-1] == 3:
        return pixels
    return np.ascontiguousarray(pixels[..., :3]) if pixels.shape[-1] > 3 else pixels.repeat(3, axis=-1)
