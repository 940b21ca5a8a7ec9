"""Height of the ground anywhere: a terrain raster, else the surveyed ground of the pipe points around."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

import numpy as np
import rasterio
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from rasterio.windows import Window
from scipy.interpolate import LinearNDInterpolator
from scipy.spatial import QhullError

from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.model_facts import with_known_ground
from pipe_network.network import PipeNetwork
from pipe_network.sections.drawing import Words

Floats = NDArray[np.float64]

_MOST_CELLS = 4_000_000  # read at once
RASTER_IN_WORKSPACE = Path("imagery") / "dem.tif"


class Terrain(Protocol):
    """Something that knows how high the ground is."""

    @property
    def source(self) -> Words:
        """Where the heights come from, for the reader."""
        ...

    def heights(self, xy: Floats) -> Floats:
        """Ground in metres at places of shape (n, 2) in the network's CRS; NaN where unknown."""
        ...


@dataclass(frozen=True, slots=True)
class RasterTerrain:
    """A terrain raster; heights between cell centres are bilinear. Only the window asked for is read."""

    path: Path
    crs: object

    @property
    def source(self) -> Words:
        """Name of the raster."""
        return Words(
            f"地面高程取自地形栅格 {self.path.name}", f"ground from the terrain raster {self.path.name}"
        )

    def heights(self, xy: Floats) -> Floats:
        """Ground at places; NaN outside the raster and on cells without data."""
        with rasterio.open(self.path) as raster:
            column, row = self._cells(xy, raster)
            inside = (column >= 0) & (row >= 0) & (column <= raster.width) & (row <= raster.height)
            found = np.full(len(xy), np.nan)
            places = np.flatnonzero(inside)
            for part in _parts(column, row, places):
                found[part] = _bilinear(raster, column[part] - 0.5, row[part] - 0.5)
        return found

    def _cells(self, xy: Floats, raster: rasterio.DatasetReader) -> tuple[Floats, Floats]:
        x, y = xy[:, 0], xy[:, 1]
        if raster.crs is not None and self.crs is not None and CRS(raster.crs) != CRS(self.crs):
            x, y = Transformer.from_crs(self.crs, raster.crs, always_xy=True).transform(x, y)
        to = ~raster.transform
        return np.asarray(to.a * x + to.b * y + to.c, float), np.asarray(to.d * x + to.e * y + to.f, float)


@dataclass(frozen=True)
class PointTerrain:
    """Ground straight between the surveyed points of the network; NaN outside their hull."""

    xy: Floats
    ground_m: Floats

    @property
    def source(self) -> Words:
        """That no raster was used."""
        if not len(self.xy):
            return Words("地面高程未知", "ground unknown")
        return Words(
            "地面高程由邻近管点地面高程内插", "ground interpolated from the ground of nearby pipe points"
        )

    def heights(self, xy: Floats) -> Floats:
        """Ground at places, linear within the triangles of the points."""
        if self._surface is None:
            return np.full(len(xy), np.nan)
        return np.asarray(self._surface(xy - self._origin), float)

    @cached_property
    def _origin(self) -> Floats:
        return np.asarray(self.xy.mean(axis=0), float)  # coordinates of a million metres cost digits

    @cached_property
    def _surface(self) -> LinearNDInterpolator | None:
        """The triangles, made once: they cost far more than asking them; None where there are none."""
        if len(self.xy) < 3:
            return None
        try:
            return LinearNDInterpolator(self.xy - self._origin, self.ground_m)
        except QhullError:  # all points on one line
            return None


def terrain_of(network: PipeNetwork, *, source: Path | None = None, raster: Path | None = None) -> Terrain:
    """The terrain for a network: the named raster, else that of its workspace, else its own points.

    Raises:
        SourceMissing: the named raster does not exist.
        UnusableSource: it cannot be read as a raster.
    """
    if raster is not None:
        return RasterTerrain(_checked(raster), network.crs)
    if source is not None and (source / RASTER_IN_WORKSPACE).is_file():
        return RasterTerrain(source / RASTER_IN_WORKSPACE, network.crs)
    points = with_known_ground(network).points
    ground = points["ground_m"].to_numpy(float, na_value=np.nan)
    xy = np.column_stack([points.geometry.x, points.geometry.y])
    known = np.isfinite(ground) & np.isfinite(xy).all(axis=1)
    return PointTerrain(xy[known], ground[known])


def _checked(path: Path) -> Path:
    if not path.is_file():
        raise SourceMissing(f"terrain raster {path} does not exist", zh=f"地形栅格{path}不存在")
    try:
        with rasterio.open(path):
            return path
    except rasterio.errors.RasterioIOError as error:
        raise UnusableSource(
            f"{path} cannot be read as a raster; give a GeoTIFF of the terrain",
            zh=f"{path}无法作为栅格读取；请提供GeoTIFF地形文件",
        ) from error


def _parts(column: Floats, row: Floats, places: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """The places in groups whose windows stay small enough to be read whole."""
    if not len(places):
        return
    spans = [np.ptp(axis[places]) + 2 for axis in (column, row)]
    if spans[0] * spans[1] <= _MOST_CELLS or len(places) == 1:
        yield places
        return
    axis = column if spans[0] >= spans[1] else row
    is_low = axis[places] < (axis[places].min() + axis[places].max()) / 2
    yield from _parts(column, row, places[is_low])
    yield from _parts(column, row, places[~is_low])


def _bilinear(raster: rasterio.DatasetReader, column: Floats, row: Floats) -> Floats:
    """Heights at cell-centre coordinates; the outer half cell takes its nearest centre."""
    column, row = np.clip(column, 0, raster.width - 1), np.clip(row, 0, raster.height - 1)
    left, top = np.floor(column).astype(int), np.floor(row).astype(int)
    window = Window(
        int(left.min()),
        int(top.min()),
        int(min(left.max() + 2, raster.width) - left.min()),
        int(min(top.max() + 2, raster.height) - top.min()),
    )
    cells = raster.read(1, window=window, masked=True).astype(float).filled(np.nan)
    i, j = top - window.row_off, left - window.col_off
    k, m = np.minimum(i + 1, cells.shape[0] - 1), np.minimum(j + 1, cells.shape[1] - 1)
    u, v = column - left, row - top
    upper = _mix(cells[i, j], cells[i, m], u)
    return _mix(upper, _mix(cells[k, j], cells[k, m], u), v)


def _mix(first: Floats, second: Floats, share: Floats) -> Floats:
    """Between two heights; a missing one does not matter where it has no share."""
    return np.where(share == 0, first, first + (second - first) * share)
