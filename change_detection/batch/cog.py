"""Score maps as cloud-optimised GeoTIFF: tiled, with overviews, readable piece by piece over HTTP."""

from __future__ import annotations

from pathlib import Path

from rasterio.shutil import copy

from gridtwin.store import atomic


def write_cog(source: Path, target: Path) -> None:
    """Write the raster again as a COG, wholly or not at all; bands keep names, scales and nodata."""
    with atomic.beside(target) as partial:
        copy(
            str(source),
            str(partial),
            driver="COG",
            COMPRESS="DEFLATE",
            PREDICTOR="YES",
            BLOCKSIZE="512",
            OVERVIEWS="AUTO",
            OVERVIEW_RESAMPLING="NEAREST",
            BIGTIFF="IF_SAFER",
            NUM_THREADS="1",
        )
