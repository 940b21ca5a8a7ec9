"""What a batch costs beside the detection itself: 40 small scenes on this machine and on a Dask cluster.

    python benchmarks/detection_batch.py [--scenes 40] [--side 512] [--detector building] [--quick]

Prints a table of its own; docs/benchmarks.md says what is in it. `plain` calls the chain pair after pair in
one process and stores nothing; `run` is `detect run` for each pair; the others are whole batches into a fresh
workspace. `again` is a second batch with nothing left to do. CPU seconds are of all processes together: on a
busy machine they say more than the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import cv2
import numpy as np
import psutil
import rasterio
from affine import Affine
from rasterio.crs import CRS

from change_detection.batch.plan import Recipe
from change_detection.batch.session import BatchOptions, run_batch
from change_detection.chain import ChainOptions, detect
from change_detection.run import Pair, RunOptions, run
from change_detection.score import load_detector
from gridtwin.store import Workspace, create_workspace

ROOT = Path(__file__).resolve().parent.parent
DAYS = ("20250418", "20251012")
PLACES = CRS.from_epsg(4544)


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--scenes", type=int, default=40)
    words.add_argument("--side", type=int, default=512, help="pixels of 0.5 m")
    words.add_argument("--detector", default="building")
    words.add_argument("--quick", action="store_true", help="two scenes: does it run")
    given = words.parse_args()
    if given.quick:
        given.scenes = 2
    print(f"expected: {given.scenes * 7 * 1.5 / 60:.0f} min on two quiet cores")
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as folder:
        root = Path(folder)
        source = root / "in"
        make_scenes(source, given.scenes, given.side)
        print(f"{given.scenes} pairs of {given.side} x {given.side} px, detector {given.detector}")
        print(f"\n{'':24s}{'s':>8s}{'s/scene':>9s}{'CPU s/scene':>13s}{'Mpx/s':>8s}")
        for name, (seconds, work) in measured(source, root, given):
            rate = given.scenes * given.side**2 / 1e6 / seconds
            each = f"{seconds / given.scenes:9.2f}{work / given.scenes:13.2f}"
            print(f"{name:24s}{seconds:8.1f}{each}{rate:8.2f}", flush=True)


def measured(
    source: Path, root: Path, given: argparse.Namespace
) -> Iterator[tuple[str, tuple[float, float]]]:
    """Name, seconds and CPU seconds of each way."""
    yield "plain, 1 thread", timed(lambda: plain(source, given.detector))
    with fresh(root / "run") as workspace:
        yield "detect run, 1 thread", timed(lambda: one_by_one(source, workspace, given.detector))
    for name, more in (
        ("batch, this process", {"workers": 0}),
        ("batch, 1 worker", {"workers": 1}),
        ("batch, 2 workers", {"workers": 2}),
    ):
        with fresh(root / name.replace(" ", "_")) as workspace:
            yield name, timed(lambda w=workspace, m=more: batch(source, w, given.detector, **m))
            if more["workers"] == 2:
                yield "again, nothing to do", timed(lambda w=workspace: batch(source, w, given.detector))
    with cluster(root) as address, fresh(root / "dask") as workspace:
        yield (
            "batch, Dask, 2 workers",
            timed(lambda: batch(source, workspace, given.detector, scheduler=address)),
        )


def timed(work: Callable[[], object]) -> tuple[float, float]:
    start, spent = time.monotonic(), cpu_s()
    work()
    return time.monotonic() - start, cpu_s() - spent


def cpu_s() -> float:
    """CPU time of this process, of its children that ended, and of those that run."""
    own = os.times()
    running = (child.cpu_times() for child in psutil.Process().children(recursive=True))
    return sum(own[:4]) + sum(times.user + times.system for times in running)


def make_scenes(folder: Path, count: int, side: int) -> None:
    """Tiles side by side: soil with roofs, one roof more on the later date."""
    folder.mkdir()
    rng = np.random.default_rng(1)
    for number in range(count):
        base = np.full((side, side, 3), (104, 98, 78), np.float32)
        for cell, strength in ((4, 5), (16, 10), (48, 12)):
            small = rng.normal(0, strength, (side // cell + 2,) * 2).astype(np.float32)
            base += cv2.resize(small, None, fx=cell, fy=cell, interpolation=cv2.INTER_CUBIC)[
                :side, :side, None
            ]
        for row, col in rng.integers(20, side - 90, (12, 2)):
            base[row - 8 : row, col : col + 50] *= 0.35
            base[row : row + 40, col : col + 50] = rng.choice(
                [(205, 205, 210), (90, 140, 215), (214, 208, 198)]
            )
        later = base.copy()
        row, col = rng.integers(20, side - 90, 2)
        later[row : row + 60, col : col + 60] = (230, 232, 235)
        place = Affine(
            0.5, 0, 500_000 + number % 8 * side * 0.5, 0, -0.5, 4_000_000 - number // 8 * side * 0.5
        )
        for day, picture in zip(DAYS, (base, later), strict=True):
            noisy = np.clip(picture + rng.normal(0, 2, picture.shape), 0, 255).astype(np.uint8)
            profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8"}
            with rasterio.open(
                folder / f"t{number:03d}_{day}.tif", "w", crs=PLACES, transform=place, tiled=True, **profile
            ) as out:
                out.write(noisy.transpose(2, 0, 1))


def pairs(source: Path) -> list[tuple[Path, Path]]:
    return [(source / p.name.replace(DAYS[1], DAYS[0]), p) for p in sorted(source.glob(f"*{DAYS[1]}.tif"))]


def plain(source: Path, name: str) -> None:
    for before, after in pairs(source):
        detect(before, after, load_detector(name), options=ChainOptions(workers=1))


def one_by_one(source: Path, workspace: Workspace, name: str) -> None:
    for before, after in pairs(source):
        options = RunOptions(ChainOptions(workers=1))
        run(Pair(before, after), load_detector(name), now=now(), workspace=workspace, options=options)


def batch(source: Path, workspace: Workspace, name: str, **more: object) -> None:
    options = BatchOptions(Recipe(name, ChainOptions()), threads=1, **more)
    summary = run_batch(source, workspace, options, clock=now)
    failed = [row.reason_en for row in summary.faults]
    assert not failed, failed


def now() -> datetime:
    return datetime.now(ZoneInfo("Asia/Shanghai"))


@contextmanager
def fresh(path: Path) -> Iterator[Workspace]:
    with create_workspace(path, name="bench", crs=4544, division="620102", now=now()) as made:
        yield made


@contextmanager
def cluster(root: Path) -> Iterator[str]:
    """A scheduler and two workers of one thread on this machine."""
    file = root / "scheduler.json"
    here = ("--no-dashboard", "--host", "127.0.0.1", "--scheduler-file", str(file))
    started = [start("dask_scheduler", "--port", "0", *here)]
    started += [start("dask_worker", "--no-nanny", "--nthreads", "1", *here) for _ in range(2)]
    try:
        while not file.exists() or not file.stat().st_size:
            time.sleep(0.05)
        time.sleep(5)  # the workers load their libraries
        yield json.loads(file.read_text("utf-8"))["address"]
    finally:
        for process in started:
            process.kill()
            process.wait()


def start(module: str, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.{module}", *words],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    main()
