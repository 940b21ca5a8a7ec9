"""The score map file: small integers with a scale a band, written and read window by window.

GeoTIFF; its bands are known by their descriptions, not by their numbers, and carry GDAL's scale and offset,
so a GIS shows the true values. Without heights a byte a band, with heights 16 bits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.errors import UnusableImage
from change_detection.grid import Grid
from change_detection.image import Mask, Pixels

BANDS = ("score", "direction", "height_change", "building_before", "building_after")
Stored = NDArray[np.uint8] | NDArray[np.int16]

_SIGNED = ("direction", "height_change")
_BLOCK = 256


@dataclass(frozen=True, slots=True)
class _Scale:
    """value = stored × scale + offset; `gap` marks ground that was not assessed."""

    dtype: str
    scale: float
    offset: float
    top: int
    gap: int
    is_signed: bool = False

    def store(self, values: Pixels) -> Stored:
        """Never rounds up what is not signed: a score below 0.5 must stay below it."""
        least = 0 if self.dtype == "uint8" else -self.top
        more = 0.5 if self.is_signed else 1e-3
        steps = np.floor(values * np.float32(1 / self.scale) + np.float32(more - self.offset / self.scale))
        np.clip(steps, least, self.top, out=steps)
        unknown = np.isnan(steps)
        if unknown.any():
            steps[unknown] = self.gap
        if self.dtype == "uint8":
            return np.asarray(steps, np.uint8)
        return np.asarray(steps, np.int16)


def _scales(bands: tuple[str, ...]) -> dict[str, _Scale]:
    dtype = "int16" if "height_change" in bands else "uint8"
    return {name: _scale(name, dtype) for name in bands}


def _scale(name: str, dtype: str) -> _Scale:
    is_signed = name in _SIGNED
    if dtype == "uint8":
        scale, offset, top = (0.01, -1.0, 200) if is_signed else (0.004, 0.0, 250)
        return _Scale("uint8", scale, offset, top, 255, is_signed)
    if name == "height_change":
        return _Scale("int16", 0.01, 0, 32_000, -32_768, is_signed)
    return _Scale("int16", 0.0001, 0, 10_000, -32_768, is_signed)


def encode(values: Mapping[str, Pixels], *, assessed: Mask | None = None) -> dict[str, Stored]:
    """The small integers a file keeps for some bands; ground not assessed becomes nodata."""
    found = {}
    for name, scale in _scales(tuple(values)).items():
        stored = scale.store(values[name])
        if assessed is not None and not assessed.all():
            stored[~assessed] = scale.gap
        found[name] = stored
    return found


class ScoreMapWriter:
    """A score map being written. Use as a context manager; get one from `create`."""

    def __init__(self, path: Path, grid: Grid, bands: Sequence[str]) -> None:
        self.bands = tuple(bands)
        self._scales = _scales(self.bands)
        dtype = self._scales[self.bands[0]].dtype
        self._out = rasterio.open(path, "w", **_profile(grid, len(self.bands), dtype))
        self._out.descriptions = self.bands
        self._out.scales = [self._scales[name].scale for name in self.bands]
        self._out.offsets = [self._scales[name].offset for name in self.bands]

    def write(self, window: Window, values: Mapping[str, Pixels], *, assessed: Mask | None = None) -> None:
        """Write one window: an array a band, as `create` named them; ground not assessed becomes nodata."""
        self.write_encoded(window, encode({name: values[name] for name in self.bands}, assessed=assessed))

    def write_encoded(self, window: Window, stored: Mapping[str, Stored]) -> None:
        """Write one window of values that `encode` made of the same bands."""
        for index, name in enumerate(self.bands, 1):
            self._out.write(stored[name], index, window=window)

    def close(self) -> None:
        """Finish the file."""
        self._out.close()

    def __enter__(self) -> ScoreMapWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class ScoreMapReader:
    """A score map to read. Use as a context manager; get one from `open_score_map`."""

    def __init__(self, path: Path) -> None:
        self._data = rasterio.open(path)
        self.bands = tuple(name for name in self._data.descriptions if name)
        if "score" not in self.bands:
            self._data.close()
            raise UnusableImage(
                f"{path} is no score map: none of its bands is called 'score'; "
                "use the file that detection wrote",
                zh=f"{path}不是得分图：没有名为“score”的波段；请使用检测写出的文件",
            )
        self.grid = Grid(self._data.width, self._data.height, self._data.transform, self._data.crs)

    def read(self, window: Window, *, bands: Sequence[str] | None = None) -> dict[str, Pixels]:
        """Values of a window by band; ground not assessed has 0, in the height change NaN."""
        found = {}
        for name in bands or self.bands:
            index = self.bands.index(name)
            stored = self._data.read(index + 1, window=window)
            values = stored * np.float32(self._data.scales[index]) + np.float32(self._data.offsets[index])
            if self._data.nodata is not None:
                gap = np.float32(np.nan if name == "height_change" else 0)
                values = np.where(stored == self._data.nodata, gap, values)
            found[name] = np.asarray(values, np.float32)
        return found

    def changed(self, window: Window, threshold: float = 0.5) -> Mask:
        """Where the score reaches the threshold: the same as comparing `read`, but quicker."""
        index = self.bands.index("score")
        stored = self._data.read(index + 1, window=window)
        least = (threshold - self._data.offsets[index]) / self._data.scales[index] - 1e-3
        changed = stored >= least
        gap = self._data.nodata
        return np.asarray(changed if gap is None else changed & (stored != gap), bool)

    def assessed(self, window: Window) -> Mask:
        """Where the pair was compared."""
        stored = self._data.read(self.bands.index("score") + 1, window=window)
        return np.asarray(stored != self._data.nodata, bool)

    def close(self) -> None:
        """Close the file."""
        self._data.close()

    def __enter__(self) -> ScoreMapReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create(path: Path, grid: Grid, bands: Sequence[str] = BANDS[:2]) -> ScoreMapWriter:
    """A new score map with those bands (names of `BANDS`), to be written window by window."""
    return ScoreMapWriter(path, grid, bands)


def open_score_map(path: Path) -> ScoreMapReader:
    """A score map file for reading.

    Raises:
        UnusableImage: no band of the file is called "score".
    """
    return ScoreMapReader(path)


def _profile(grid: Grid, count: int, dtype: str) -> dict[str, object]:
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": count,
        "dtype": dtype,
        "nodata": 255 if dtype == "uint8" else -32_768,
        "crs": grid.crs,
        "transform": grid.transform,
        "tiled": True,
        "blockxsize": _BLOCK,
        "blockysize": _BLOCK,
        "interleave": "band",
        "compress": "deflate",
        "zlevel": 1,
        "BIGTIFF": "IF_SAFER",
    }
