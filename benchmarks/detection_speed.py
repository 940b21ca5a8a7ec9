"""How fast the chain is and how much memory it takes, on synthetic towns; plain reading and OTB beside it.

    python benchmarks/detection_speed.py [--sides 2000 10000 30000] [--detector NAME …] [--otb-side 10000]
                                         [--quick]

Sides are pixels of 0.5 m. 30,000 × 30,000 pixels take up to 6 GB of disk for a while; --quick is a smoke
run of 1,000 pixels. Each measurement runs in a process of its own, so that peak memory is its own; the
towns are written block by block and deleted afterwards. NAME+gate asks the quick screen first. OTB's
MultivariateAlterationDetector is left out, with a word, where otbcli is not installed (Debian: otb-bin).
CPU seconds a megapixel tell the work where other programs share the cores: halve them for two quiet ones.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window

_BLOCK = 1000
_OTB = "otbcli_MultivariateAlterationDetector"


def write_town(path: Path, side: int, seed: int) -> None:
    """A picture of that side: ground with texture, roofs on a lattice; the seed moves some of the roofs."""
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "tiled": True}
    profile |= {
        "crs": CRS.from_epsg(4544),
        "transform": from_origin(390_000, 3_990_000, 0.5, 0.5),
        "compress": "deflate",
        "zlevel": 1,
        "BIGTIFF": "IF_SAFER",
    }
    patterns = [_block(np.random.default_rng(number), _BLOCK, _BLOCK, seed) for number in range(8)]
    with rasterio.Env(GDAL_CACHEMAX=64 * 2**20), rasterio.open(path, "w", **profile) as out:
        for index, (row, col) in enumerate(_corners(side)):
            height, width = min(_BLOCK, side - row), min(_BLOCK, side - col)
            block = patterns[(index * 5 + row // _BLOCK) % len(patterns)]
            out.write(block[:, :height, :width], window=Window(col, row, width, height))


def _corners(side: int) -> Iterator[tuple[int, int]]:
    for row in range(0, side, _BLOCK):
        for col in range(0, side, _BLOCK):
            yield row, col


def _block(rng: np.random.Generator, height: int, width: int, seed: int) -> np.ndarray:
    coarse = rng.normal(100, 18, (3, height // 8 + 1, width // 8 + 1))
    picture = np.kron(coarse, np.ones((8, 8)))[:, :height, :width] + rng.normal(0, 4, (3, height, width))
    for row in range(20, height - 60, 80):
        for col in range(20, width - 60, 80):
            keep, colour = rng.random(), rng.uniform(60, 220, 3)
            if keep < 0.9 or (keep < 0.95) == bool(seed):
                picture[:, row : row + 30, col : col + 44] = colour[:, None, None]
    return np.clip(picture + 6 * seed, 0, 255).astype(np.uint8)


def read_plainly(before: Path, after: Path) -> int:
    """Read both images block by block and do nothing with them."""
    with rasterio.Env(GDAL_CACHEMAX=64 * 2**20):
        for path in (before, after):
            with rasterio.open(path) as image:
                for _, window in image.block_windows(1):
                    image.read(window=window)
    return 0


def run_chain(before: Path, after: Path, detector: str, *, gate: bool | None) -> int:
    """The whole chain; return how many patches it found."""
    from change_detection.chain import ChainOptions, detect
    from change_detection.score import load_detector

    return len(detect(before, after, load_detector(detector), options=ChainOptions(gate=gate)).outlines)


def measure(arguments: argparse.Namespace) -> None:
    """One measurement in this process, printed as JSON."""
    before, after, what = arguments.one
    start = time.perf_counter()
    if what == "reading":
        found = read_plainly(Path(before), Path(after))
    else:
        name, _, gate = what.partition("+")
        found = run_chain(Path(before), Path(after), name, gate=True if gate else None)
    seconds = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_SELF)
    told = {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "peak_mb": _peak_mb()}
    print(json.dumps({**told, "patches": found}))


def _peak_mb() -> float:
    """Most memory this process held; what `getrusage` says still has the parent's in it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def measured(before: Path, after: Path, what: str) -> dict[str, float]:
    """The same in a process of its own."""
    command = [sys.executable, __file__, "--one", str(before), str(after), what]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def measured_otb(before: Path, after: Path, folder: Path) -> dict[str, float] | None:
    """OTB's MAD on the same pair: it scores only, it neither aligns nor draws."""
    command = shutil.which(_OTB)
    if command is None:
        return None
    out = folder / "mad.tif"
    before_usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(
        [command, "-in1", str(before), "-in2", str(after), "-out", str(out), "float"],
        check=True,
        capture_output=True,
        env={**os.environ, "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": "2", "OTB_MAX_RAM_HINT": "512"},
    )
    seconds = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = usage.ru_utime + usage.ru_stime - before_usage.ru_utime - before_usage.ru_stime
    out.unlink()
    return {"seconds": seconds, "cpu": cpu, "peak_mb": float("nan"), "patches": 0}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sides", type=int, nargs="+", default=[2000, 10_000, 30_000])
    parser.add_argument("--detector", nargs="+", default=["quick", "building_net"])
    parser.add_argument(
        "--otb-side", type=int, default=10_000, help="largest side that OTB is run on; 0: not"
    )
    parser.add_argument("--quick", action="store_true", help="one side of 1,000 pixels: does it run")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        measure(arguments)
        return 0
    if arguments.quick:
        arguments.sides = [1000]
    print(f"expected: {expected_minutes(arguments.sides, arguments.detector):.0f} min on two quiet cores")
    print(
        f"{'side':>6} {'what':24} {'s':>8} {'Mpx/s':>7} {'CPU s/Mpx':>9} {'of reading':>10} "
        f"{'peak MB':>8}  patches"
    )
    for side in arguments.sides:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            before, after = folder / "before.tif", folder / "after.tif"
            write_town(before, side, 0)
            write_town(after, side, 1)
            _compare(side, before, after, arguments)
    return 0


def expected_minutes(sides: list[int], detectors: list[str]) -> float:
    """About how long it takes: writing and reading 0.1 s a megapixel, `quick` 0.1 s, others 0.4 s."""
    each = 0.1 + sum(0.1 if name.startswith("quick") else 0.4 for name in detectors)
    return sum(1 + each * side * side / 1e6 / 60 for side in sides)


def _compare(side: int, before: Path, after: Path, arguments: argparse.Namespace) -> None:
    megapixels = side * side / 1e6
    reading = measured(before, after, "reading")
    _tell(side, "plain reading", reading, megapixels, reading)
    for name in arguments.detector:
        _tell(side, name, measured(before, after, name), megapixels, reading)
    if side > arguments.otb_side:
        return
    otb = measured_otb(before, after, before.parent)
    if otb is None:
        print(f"{side:6d} OTB is not installed ({_OTB}): left out")
        return
    _tell(side, "OTB MAD (scores only)", otb, megapixels, reading)


def _tell(
    side: int, what: str, found: dict[str, float], megapixels: float, reading: dict[str, float]
) -> None:
    share = reading["seconds"] / found["seconds"]
    print(
        f"{side:6d} {what:24} {found['seconds']:8.1f} {megapixels / found['seconds']:7.2f} "
        f"{found['cpu'] / megapixels:9.3f} {share:10.2f} {found['peak_mb']:8.0f}  {found['patches']:.0f}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
