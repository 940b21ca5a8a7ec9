"""The height field of the scene: one lon/lat grid of ground heights that the browser drapes everything on.

From the newest terrain model (`dem` scene) of the workspace; without one, from the ground heights that buildings and
pipe points carry; without those, flat.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from twin_server.city import LONLAT, Bbox, City
from twin_server.columnar import Message
from twin_server.imagery import raster_scenes

_SIDE = 512
_MARGIN = 0.05


@dataclass(frozen=True, slots=True)
class HeightField:
    """Heights in metres (1985) at the nodes of a lon/lat grid, row 0 in the north; `source` says where from."""

    bbox: Bbox
    heights: np.ndarray
    source: str

    def to_bytes(self) -> bytes:
        """The columnar message that the scene reads; heights are centimetres above `base_m`."""
        base = float(np.floor(np.median(self.heights)))
        rows, columns = self.heights.shape
        message = Message({"bbox": self.bbox, "rows": rows, "columns": columns})
        message.header |= {"base_m": base, "source": self.source}
        centimetres = np.clip(np.round((self.heights - base) * 100), -(2**31), 2**31 - 1)
        message.header["heights"] = message.add(centimetres.astype("<i4").ravel())
        return message.to_bytes()


def city_extent(city: City) -> Bbox | None:
    """Lon/lat box of what the scene shows; None for an empty workspace."""
    names = (
        "street",
        "community",
        "unit_grid",
        "building",
        "component",
        "change_patch",
        "road",
        "imagery_scene",
    )
    boxes = [box for name in names if (box := city.lonlat_extent(name)) is not None]
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
    from rasterio.transform import from_bounds  # noqa: PLC0415
    from rasterio.vrt import WarpedVRT  # noqa: PLC0415
    from rasterio.warp import Resampling  # noqa: PLC0415

    options = {
        "crs": f"EPSG:{LONLAT}",
        "transform": from_bounds(*box, _SIDE, _SIDE),
        "width": _SIDE,
        "height": _SIDE,
        "resampling": Resampling.bilinear,
    }
    with rasterio.open(scenes[0].path) as source, WarpedVRT(source, **options) as warped:
        heights = warped.read(1, masked=True).astype("float32")
    valid = ~np.ma.getmaskarray(heights) & np.isfinite(heights.filled(np.nan))
    if not valid.any():
        return None
    filled = fillnodata(heights.filled(0), mask=valid.astype("uint8"), max_search_distance=_SIDE)
    filled[~valid & (filled == 0)] = float(np.median(heights[valid]))
    return HeightField(box, filled, "dem")


def _from_ground_heights(city: City, box: Bbox) -> HeightField:
    known = pd.concat([_ground_heights(city, name) for name in ("building", "pipe_point")])
    if known.empty:
        return HeightField(box, np.zeros((2, 2), dtype="float32"), "none")
    return HeightField(box, np.full((2, 2), float(known.median()), dtype="float32"), "features")


def _ground_heights(city: City, name: str) -> pd.Series:
    values = pd.to_numeric(city.read(name, columns=("ground_m",))["ground_m"], errors="coerce")
    return values[np.isfinite(values)].astype(float)
