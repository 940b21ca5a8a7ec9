"""How good the detectors are on the sample city, with and without surface models.

    python benchmarks/detection_sample_city.py [--seeds 1 7] [--detector NAME …] [--work DIR] [--quick]

The true changes are known. A drawn city is no evidence of real ones: it shows what heights are worth and that
the chain holds together.
Seed 1 was tuned on; a test of the alignment uses seed 7, no threshold was chosen on it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np

from change_detection.chain import ChainOptions, detect
from change_detection.evaluation import change_mask
from change_detection.latest import LatestPair, latest_pair
from change_detection.metrics import count, scores
from change_detection.run import chain_for
from change_detection.score import load_detector
from gridtwin.store import open_workspace
from sample_data.demo import create_demo

_NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def main() -> int:
    """Paint, detect, score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 7])
    parser.add_argument("--detector", nargs="+", default=["building_net", "building", "cva"])
    parser.add_argument("--work", type=Path, help="keeps the cities here, for the next time")
    parser.add_argument("--quick", action="store_true", help="one seed, the default detector: does it run")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.seeds, arguments.detector = arguments.seeds[:1], arguments.detector[:1]
    print(f"{'seed':>4}  {'input':28}{'detector':14}{'patches':>8}{'FA/km²':>8}{'hit':>9}", end="")
    print(f"{'P':>7}{'R':>7}{'F1':>7}")
    with tempfile.TemporaryDirectory() as scratch:
        for seed in arguments.seeds:
            city = (arguments.work or Path(scratch)) / f"city-{seed}"
            if not city.exists():
                create_demo(city, size="small", seed=seed, now=_NOW)
            measure(city, seed, arguments.detector)
    return 0


def measure(city: Path, seed: int, detectors: list[str]) -> None:
    """A line for every detector, from orthophotos alone and with surface models where it takes them."""
    with open_workspace(city) as workspace:
        latest, flat = latest_pair(workspace), chain_for(workspace, ChainOptions())
    truth = gpd.read_file(city / "truth/changes.gpkg", layer="changes")
    for name in detectors:
        inputs = ("orthophotos",) if name == "cva" else ("orthophotos", "orthophotos, surface models")
        for given in inputs:
            print(f"{seed:4d}  {given:28}{name:14}{_figures(latest, flat, name, given, truth)}", flush=True)


def _figures(latest: LatestPair, flat: ChainOptions, name: str, given: str, truth: gpd.GeoDataFrame) -> str:
    heights = latest.surface_models if "surface" in given else None
    options = replace(flat, heights=heights)
    found = detect(latest.pair.before, latest.pair.after, load_detector(name), options=options)
    real = change_mask(truth.to_crs(found.grid.crs).geometry.explode(), found.grid)
    told = change_mask((outline.polygon for outline in found.outlines), found.grid)
    counts = count(told, real, found.grid.gsd_m)
    result = scores(counts)
    numbers = (result.precision, result.recall, result.f1)
    return (
        f"{len(found.outlines):8d}{result.false_alarms_per_km2 or 0:8.1f}"
        f"{f'{counts.hit_objects}/{counts.truth_objects}':>9}"
        + "".join(f"{np.nan if value is None else value:7.3f}" for value in numbers)
    )


if __name__ == "__main__":
    sys.exit(main())
