"""A small picture of the later image on the grid of its pair: for the map of the report only."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from rasterio.vrt import WarpedVRT

from change_detection.bands import choose_bands
from change_detection.grid import Grid
from change_detection.image import describe, open_image
from change_detection.metadata import read_metadata
from change_detection.pair import PairOptions
from gridtwin.store import atomic

SIDE_PX = 384
_EDGES = (2, 98)  # percentiles that become black and white where values are no bytes


def write_thumbnail(image: Path, target: Path, grid: Grid, options: PairOptions) -> None:
    """Write a JPEG of the grid's ground, at most `SIDE_PX` pixels a side; no data is white."""
    info = describe(image, declared_crs=options.declared_crs)
    bands = list(choose_bands(info, options.bands_after, read_metadata(image).bands).numbers[:3])
    small = grid.coarser(SIDE_PX)
    place = {"crs": small.crs, "transform": small.transform, "width": small.width, "height": small.height}
    alpha = {"add_alpha": True} if info.alpha_band is None and info.nodata is None else {}
    source = {"src_crs": info.crs, "src_transform": info.transform}
    with open_image(image) as data, WarpedVRT(data, **place, **source, **alpha) as warped:
        values = warped.read(bands).astype(np.float32)
        # The mask of a floating-point image leaves its alpha band out, so that band is read itself.
        last = info.alpha_band or (warped.count if alpha else None)
        seen = warped.read(last) if last else warped.dataset_mask()
        valid = (seen > 0) & np.isfinite(values).all(axis=0)
    if info.dtype != "uint8" and valid.any():
        low, high = np.percentile(values[:, valid], _EDGES, axis=1)[..., None, None]
        values = (values - low) * 255 / np.maximum(high - low, 1e-6)
    shown = np.where(valid, np.clip(np.nan_to_num(values), 0, 255), 255).astype(np.uint8)
    picture = np.repeat(shown, 3, axis=0) if len(shown) == 1 else shown[::-1]
    rows = np.ascontiguousarray(picture.transpose(1, 2, 0))
    good, encoded = cv2.imencode(".jpg", rows, [cv2.IMWRITE_JPEG_QUALITY, 80])
    if good:
        with atomic.beside(target) as partial:
            partial.write_bytes(encoded.tobytes())
