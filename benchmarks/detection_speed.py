"""How fast the chain is and how much memory it takes, on a synthetic town; plain reading beside it.

    python benchmarks/detection_speed.py [SIDE …]        sides in pixels of 0.5 m, default 2000 4000 8000

Each size runs in a process of its own, so that peak memory is its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window

_BLOCK = 1000


def write_town(path: Path, side: int, seed: int) -> None:
    """A picture of that side: ground with texture, roofs on a lattice; the seed moves some of the roofs."""
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "tiled": True}
    profile |= {
        "crs": CRS.from_epsg(4544),
        "transform": from_origin(390_000, 3_990_000, 0.5, 0.5),
        "compress": "deflate",
    }
    with rasterio.open(path, "w", **profile) as out:
        for row in range(0, side, _BLOCK):
            for col in range(0, side, _BLOCK):
                rng = np.random.default_rng(row * 1_000_003 + col)
                height, width = min(_BLOCK, side - row), min(_BLOCK, side - col)
                out.write(_block(rng, height, width, seed), window=Window(col, row, width, height))


def _block(rng: np.random.Generator, height: int, width: int, seed: int) -> np.ndarray:
    coarse = rng.normal(100, 18, (3, height // 8 + 1, width // 8 + 1))
    picture = np.kron(coarse, np.ones((8, 8)))[:, :height, :width] + rng.normal(0, 4, (3, height, width))
    for row in range(20, height - 60, 80):
        for col in range(20, width - 60, 80):
            keep, colour = rng.random(), rng.uniform(60, 220, 3)
            if keep < 0.9 or (keep < 0.95) == bool(seed):
                picture[:, row : row + 30, col : col + 44] = colour[:, None, None]
    return np.clip(picture + 6 * seed, 0, 255).astype(np.uint8)


def measure(before: Path, after: Path) -> None:
    from change_detection.chain import detect
    from change_detection.score import load_detector

    start = time.perf_counter()
    with rasterio.open(before) as one, rasterio.open(after) as other:
        for image in (one, other):
            for _, window in image.block_windows(1):
                image.read(window=window)
        megapixels = one.width * one.height / 1e6
    reading = time.perf_counter() - start
    start = time.perf_counter()
    found = detect(before, after, load_detector("building"))
    seconds = time.perf_counter() - start
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{megapixels:8.1f} Mpx  chain {seconds:7.1f} s  {megapixels / seconds:5.2f} Mpx/s  "
        f"reading {megapixels / reading:6.1f} Mpx/s  peak {peak_mb:6.0f} MB  {len(found.outlines)} patches"
    )


def main() -> int:
    if len(sys.argv) == 4 and sys.argv[1] == "--one":
        measure(Path(sys.argv[2]), Path(sys.argv[3]))
        return 0
    for side in [int(text) for text in sys.argv[1:]] or [2000, 4000, 8000]:
        with tempfile.TemporaryDirectory() as folder:
            before, after = Path(folder) / "before.tif", Path(folder) / "after.tif"
            write_town(before, side, 0)
            write_town(after, side, 1)
            subprocess.run([sys.executable, __file__, "--one", str(before), str(after)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
