"""The height field of the scene: one lon/lat grid of ground heights that the browser drapes everything on.

From the newest terrain model (`dem` scene) of the workspace; without one, flat at the middle of the ground
heights that buildings and pipe points carry; without those, flat at zero.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gridtwin.store.envelopes import values
from twin_server.city import LONLAT, Bbox, City
from twin_server.columnar import Message
from twin_server.imagery import north_up, raster_scenes

_MIN_SIDE, _MAX_SIDE = 32, 512
_CELL_M = 4.0  # the mesh of the scene is no finer
_INT16_CM = 32767
_MARGIN = 0.05
_SHOWN = (
    "street",
    "community",
    "unit_grid",
    "building",
    "component",
    "change_patch",
    "road",
    "imagery_scene",
)


@dataclass(frozen=True, slots=True)
class HeightField:
    """Heights in metres (1985) of the cells of a lon/lat grid, row 0 in the north; `source` says whence."""

    bbox: Bbox
    heights: np.ndarray
    source: str

    def to_bytes(self) -> bytes:
        """The columnar message that the scene reads; heights are centimetres above `base_m`."""
        base = float(np.floor(np.median(self.heights)))
        height, width = self.heights.shape
        message = Message({"bbox": self.bbox, "width": width, "height": height})
        message.header |= {"base_m": base, "source": self.source}
        centimetres = np.round((self.heights - base) * 100)
        dtype = "<i2" if np.abs(centimetres).max() <= _INT16_CM else "<i4"
        message.header["heights"] = message.add(centimetres.astype(dtype).ravel())
        return message.to_bytes()


def city_extent(city: City) -> Bbox | None:
    """Lon/lat box of what the scene shows; None for an empty workspace."""
    boxes = [box for name in _SHOWN if (box := city.lonlat_extent(name)) is not None]
    if not boxes:
        return None
    west, south, east, north = np.array(boxes).T
    return float(west.min()), float(south.min()), float(east.max()), float(north.max())


def height_field(city: City) -> HeightField | None:
    """Ground heights over the city and a small margin; None for an empty workspace."""
    extent = city_extent(city)
    if extent is None:
        return None
    margin_x, margin_y = _MARGIN * (extent[2] - extent[0]) + 1e-4, _MARGIN * (extent[3] - extent[1]) + 1e-4
    box = (extent[0] - margin_x, extent[1] - margin_y, extent[2] + margin_x, extent[3] + margin_y)
    return _from_models(city, box) or _from_ground_heights(city, box)


def _from_models(city: City, box: Bbox) -> HeightField | None:
    scenes = [scene for scene in raster_scenes(city, kinds=("dem",)) if scene.problem is None]
    if not scenes:
        return None
    import rasterio  # noqa: PLC0415 - heavy
    from rasterio.fill import fillnodata  # noqa: PLC0415
    from rasterio.vrt import WarpedVRT  # noqa: PLC0415
    from rasterio.warp import Resampling  # noqa: PLC0415

    columns, rows = _shape(box)
    options = {
        "crs": f"EPSG:{LONLAT}",
        "transform": north_up(box, columns, rows),
        "width": columns,
        "height": rows,
        "resampling": Resampling.bilinear,
    }
    with (
        rasterio.open(scenes[0].path) as source,
        WarpedVRT(source, src_nodata=source.nodata, nodata=float("nan"), **options) as warped,
    ):
        heights = warped.read(1).astype("float32")
    valid = np.isfinite(heights)
    if not valid.any():
        return None
    filled = fillnodata(
        np.where(valid, heights, 0), mask=valid.astype("uint8"), max_search_distance=_MAX_SIDE
    )
    filled[~valid & (filled == 0)] = float(np.median(heights[valid]))
    return HeightField(box, filled, "dem")


def _shape(box: Bbox) -> tuple[int, int]:
    """(columns, rows) of the grid: cells of `_CELL_M`, within limits."""
    degree_m = 111_195.0
    width_m = (box[2] - box[0]) * degree_m * math.cos(math.radians((box[1] + box[3]) / 2))
    height_m = (box[3] - box[1]) * degree_m
    columns, rows = (
        min(_MAX_SIDE, max(_MIN_SIDE, math.ceil(side / _CELL_M))) for side in (width_m, height_m)
    )
    return columns, rows


def _from_ground_heights(city: City, box: Bbox) -> HeightField:
    known = np.concatenate([values(city.workspace, name, "ground_m") for name in ("building", "pipe_point")])
    if not len(known):
        return HeightField(box, np.zeros((2, 2), dtype="float32"), "none")
    return HeightField(box, np.full((2, 2), float(np.median(known)), dtype="float32"), "features")
