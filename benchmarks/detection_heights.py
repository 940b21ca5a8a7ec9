"""The height path: floors found in sample cities, speed, memory, M3C2 beside py4dgeo where it is installed.

python benchmarks/detection_heights.py                     all of it
python benchmarks/detection_heights.py floors [SEED …]     precision and recall a building, default 1 22
python benchmarks/detection_heights.py speed [SIDE …]      surfaces of that side, default 2000 4000 8000
python benchmarks/detection_heights.py m3c2 [POINTS]       that many points a cloud, default 400000
--quick takes one small case of each: does it run
"""

from __future__ import annotations

import argparse
import importlib.util
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin

# Enough of each kind that a rate means something; the small city has four added floors by itself.
CHANGES = {"added_floor": 24, "demolition": 8}
FINDINGS = ("added_floor", "demolition")
_BLOCK = 1000
_USUAL = {"floors": [1, 22], "speed": [2000, 4000, 8000], "m3c2": [400_000]}


def floors(seeds: list[int]) -> None:
    from sample_data import build_district
    from sample_data.imagery import render_district

    print(
        "| seed | input | kind | true | found | right | precision | recall | floors right | LoD95 (m) | s |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for seed in seeds:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            district = build_district("small", seed, changes=CHANGES)
            files = render_district(district, folder)
            for kind in ("dsm", "points"):
                pair = sorted(path for path in files if path.name.startswith(kind))
                score_floors(seed, kind, pair, district)


def score_floors(seed: int, kind: str, pair: list[Path], district: object) -> None:
    from change_detection.heights.run import HeightsRequest, compare_heights

    before = district.scene_before[district.scene_before["kind"] == "building"]
    with tempfile.TemporaryDirectory() as name:
        layer = Path(name) / "building.gpkg"
        gpd.GeoDataFrame({"id": before["thing_id"]}, geometry=before.geometry.array, crs=before.crs).to_file(
            layer
        )
        found = compare_heights(HeightsRequest(pair[0], pair[1], layer))
    truth = true_changes(district, set(before["thing_id"]))
    table = found.buildings.set_index("building_id")
    for wanted in FINDINGS:
        true = {thing for thing, change in truth.items() if change[0] == wanted}
        got = set(table.index[table["kind"] == wanted])
        right = got & true
        exact = sum(int(table.loc[thing, "floors_added"]) == truth[thing][1] for thing in right)
        told = f"{exact} of {len(right)}" if wanted == "added_floor" else "–"
        print(
            f"| {seed} | {kind} | {wanted} | {len(true)} | {len(got)} | {len(right)} | "
            f"{len(right) / max(1, len(got)):.3f} | {len(right) / max(1, len(true)):.3f} | {told} | "
            f"{found.level.lod95_m:.2f} | {found.duration_s:.0f} |",
            flush=True,
        )
        tell_errors(wanted, table, truth, (got, true))


def tell_errors(wanted: str, table: gpd.GeoDataFrame, truth: dict, sets: tuple[set[str], set[str]]) -> None:
    """A comment line for every building that was missed, made up, or given other floors."""
    got, true = sets
    for thing in sorted(got | true):
        row, is_right = table.loc[thing], thing in got and thing in true
        if is_right and (wanted != "added_floor" or int(row["floors_added"]) == truth[thing][1]):
            continue
        what = "other floors" if is_right else "missed" if thing in true else "false"
        said = f"{row['kind']} {row['floors_added']} (change {row['change_m']} m, rise {row['rise_m']} m)"
        print(f"<!-- {what} {wanted}: {truth.get(thing)}, said {said} -->", flush=True)


def true_changes(district: object, known: set[str]) -> dict[str, tuple[str, int]]:
    """What happened to each building of the first date, and by how many floors it grew."""
    changes = {}
    for row in district.truth.itertuples():
        for thing in str(row.thing_ids).split(","):
            if thing in known and row.change_class in FINDINGS:
                grown = round((row.height_after_m - row.height_before_m) / 3.1)
                changes[thing] = (row.change_class, max(0, grown))
    return changes


def speed(sides: list[int]) -> None:
    print("| cells | peak memory (MB) | whole run (s) | CPU (s) | Mpx per CPU second |")
    print("|---|---|---|---|---|")
    for side in sides:
        with tempfile.TemporaryDirectory() as name:
            files = [str(write_surface(Path(name) / f"{date}.tif", side, date)) for date in (0, 1)]
            subprocess.run([sys.executable, __file__, "one", *files], check=True)


def one(before: str, after: str) -> None:
    from change_detection.heights.run import HeightsRequest, compare_heights

    start = time.perf_counter()
    target = Path(before).with_name("change.tif")
    compare_heights(HeightsRequest(Path(before), Path(after), change_map=target))
    took = time.perf_counter() - start
    with rasterio.open(before) as data:
        cells = data.width * data.height
    used = resource.getrusage(resource.RUSAGE_SELF)
    peak, cpu = used.ru_maxrss / 1024, used.ru_utime + used.ru_stime
    print(
        f"| {cells**0.5:.0f}² | {peak:.0f} | {took:.1f} | {cpu:.1f} | {cells / cpu / 1e6:.2f} |", flush=True
    )


def write_surface(path: Path, side: int, date: int) -> Path:
    """A surface of that side in cells of 0.5 m: rolling ground, houses; the later date raised some."""
    profile = {
        "driver": "GTiff",
        "width": side,
        "height": side,
        "count": 1,
        "dtype": "float32",
        "tiled": True,
    }
    profile |= {"crs": CRS.from_epsg(4544), "transform": from_origin(390_000, 3_990_000, 0.5, 0.5)}
    with rasterio.open(path, "w", **profile) as out:
        for row in range(0, side, _BLOCK):
            for col in range(0, side, _BLOCK):
                height, width = min(_BLOCK, side - row), min(_BLOCK, side - col)
                y, x = np.mgrid[row : row + height, col : col + width]
                surface = 100 + 8 * np.sin(x / 900) + 6 * np.cos(y / 700)
                rng = np.random.default_rng(row * 1_000_003 + col)
                for top in range(20, height - 60, 80):
                    for left in range(20, width - 60, 80):
                        floors = rng.integers(1, 8) + date * (rng.random() < 0.03)
                        surface[top : top + 30, left : left + 44] += 3.1 * floors
                noise = np.random.default_rng([date, row, col]).normal(0, 0.06, surface.shape)
                out.write(
                    (surface + noise).astype(np.float32), 1, window=((row, row + height), (col, col + width))
                )
    return path


def m3c2_speed(count: int) -> None:
    from change_detection.heights.m3c2 import M3C2Options, m3c2

    rng = np.random.default_rng(1)
    side = (count / 10) ** 0.5
    clouds = []
    for lift in (0.0, 0.2):
        xy = rng.uniform(0, side, (count, 2))
        clouds.append(np.column_stack([xy, 3 * np.sin(xy[:, 0] / 10) + rng.normal(lift, 0.03, count)]))
    core = clouds[0][::10]
    engines = ["own"] + (["py4dgeo"] if importlib.util.find_spec("py4dgeo") else [])
    print("| engine | normals | core points | s | core points/s | largest difference (m) |")
    print("|---|---|---|---|---|---|")
    for normal in (3.0, None):
        first = None
        for engine in engines:
            start = time.perf_counter()
            found = m3c2(
                *clouds, core, M3C2Options(normal_m=normal, cylinder_m=1.5, depth_m=5.0, engine=engine)
            )
            took = time.perf_counter() - start
            first = found if first is None else first
            apart = float(np.nanmax(np.abs(found.distance - first.distance)))
            kind = "vertical" if normal is None else f"{normal:g} m"
            print(
                f"| {engine} | {kind} | {len(core)} | {took:.2f} | {len(core) / took:.0f} | {apart:.1e} |",
                flush=True,
            )
    if len(engines) == 1:
        print("py4dgeo is not installed: pip install py4dgeo")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="?", default="all", choices=("all", "floors", "speed", "m3c2", "one"))
    parser.add_argument("rest", nargs="*", help="seeds, sides, or a number of points")
    parser.add_argument("--quick", action="store_true", help="one small case of each: does it run")
    given = parser.parse_args()
    if given.what == "one":
        one(*given.rest)
        return
    numbers = [int(text) for text in given.rest]
    usual = {"floors": [1], "speed": [1000], "m3c2": [20_000]} if given.quick else _USUAL
    measured = {"floors": floors, "speed": speed, "m3c2": lambda counts: m3c2_speed(counts[0])}
    for part in measured if given.what == "all" else (given.what,):
        measured[part](numbers or usual[part])
        print()


if __name__ == "__main__":
    main()
