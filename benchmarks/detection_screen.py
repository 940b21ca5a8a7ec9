"""How fast patches are screened, archived evidence is verified, and sheets are printed.

    python benchmarks/detection_screen.py [PATCHES] [--quick]       default 20000

Screening: synthetic patches against 50,000 permits, 5,000 zones, 200,000 buildings and as many earlier
patches. Sheets: 200 patches of a hand-made run. CPU time stands beside wall time, for busy machines.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import shapely

from change_detection.outline import Outline
from change_detection.rules import screening_rules
from change_detection.screen import ScreenLayers, screen

NOW = datetime(2025, 10, 20, tzinfo=ZoneInfo("Asia/Shanghai"))
SPRING, AUTUMN = date(2025, 4, 18), date(2025, 10, 12)
_SIDE_M = 20_000.0


def _boxes(rng: np.random.Generator, count: int, low_m: float, high_m: float) -> np.ndarray:
    x, y = rng.uniform(0, _SIDE_M, (2, count))
    width, height = rng.uniform(low_m, high_m, (2, count))
    return shapely.box(x, y, x + width, y + height)


def _layers(rng: np.random.Generator, patches: np.ndarray) -> ScreenLayers:
    permits = gpd.GeoDataFrame(
        {
            "permit_no": [f"建字第{n:08d}号" for n in range(50_000)],
            "kind": rng.choice(["building", "rural", "demolition"], 50_000),
            "status": rng.choice(["valid", "completed", "revoked"], 50_000),
            "issued_on": date(2023, 1, 1),
            "expires_on": rng.choice([date(2024, 6, 1), date(2026, 1, 1)], 50_000),
            "max_height_m": 18.0,
        },
        geometry=_boxes(rng, 50_000, 30, 120),
        crs=4544,
    )
    corners = rng.uniform(60, 200, (5_000, 40, 1))
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    rings = rng.uniform(0, _SIDE_M, (5_000, 1, 2)) + corners * np.stack([np.cos(turn), np.sin(turn)], -1)
    zones = gpd.GeoDataFrame(
        {
            "kind": rng.choice(["water", "green", "farmland", "exempt"], 5_000),
            "name": "区",
            "effective_from": None,
        },
        geometry=shapely.polygons(rings),
        crs=4544,
    )
    buildings = gpd.GeoDataFrame(
        {
            "code": [f"J{n:06d}" for n in range(200_000)],
            "built_year": rng.integers(1980, 2026, 200_000),
            "legal_state": "legal",
            "height_m": 12.0,
        },
        geometry=_boxes(rng, 200_000, 8, 40),
        crs=4544,
    )
    return ScreenLayers(permits, zones, buildings, _earlier(patches))


def _earlier(patches: np.ndarray) -> gpd.GeoDataFrame:
    names = [f"p{n}" for n in range(len(patches))]
    frame = gpd.GeoDataFrame(
        {"id": names, "patch_no": names, "run_id": "r", "area_m2": shapely.area(patches)},
        geometry=shapely.buffer(patches, 0.5, join_style="mitre"),
        crs=4544,
    )
    return frame.assign(
        change_class="new_building",
        height_change_m=np.nan,
        status="new",
        date_before=gpd.pd.Timestamp(2024, 4, 1),
        date_after=gpd.pd.Timestamp(2025, 4, 18),
        created_at=NOW,
        predecessor_id=None,
        lineage_id=names,
        first_seen=gpd.pd.Timestamp(2025, 4, 18),
        earlier_verdict=None,
        gone_on=gpd.pd.NaT,
    )


def _outlines(patches: np.ndarray) -> list[Outline]:
    return [Outline(one, one.area, 20.0, 20.0, 0.8, 1.0, is_right_angled=True) for one in patches]


def measure_screening(count: int) -> None:
    rng = np.random.default_rng(7)
    patches = _boxes(rng, count, 6, 40)
    layers, rules = _layers(rng, patches), screening_rules()
    found = _outlines(patches)
    start, own = time.perf_counter(), time.process_time()
    screened = screen(found, layers, rules, date_before=SPRING, date_after=AUTUMN)
    wall, cpu = time.perf_counter() - start, time.process_time() - own
    grades = {grade: sum(one.grade == grade for one in screened) for grade in "ABC"}
    print(f"screen {count} patches {wall:7.2f} s wall  {cpu:7.2f} s CPU   {grades}")


def measure_sheets(count: int = 200) -> None:
    from change_detection.sheet import Selection, write_sheets
    from change_detection.verify import verify_evidence
    from gridtwin.store import create_workspace
    from tests.change_detection.runs import make_ground, place

    folder = Path(tempfile.mkdtemp())
    try:
        ground = make_ground(folder)
        shapes = [place(10 + 6 * (n % 20), 10 + 10 * (n // 20), 5, 9) for n in range(count)]
        with create_workspace(
            folder / "city", name="试验", crs=4544, division="620102", now=NOW
        ) as workspace:
            start, own = time.perf_counter(), time.process_time()
            ground.run(workspace, shapes)
            _tell(f"archive {count} patches", start, own)
            start, own = time.perf_counter(), time.process_time()
            verify_evidence(workspace)
            _tell(f"verify {count} patches", start, own)
            start, own = time.perf_counter(), time.process_time()
            report = write_sheets(workspace, folder / "s.pdf", Selection(), now=NOW)
            size = (folder / "s.pdf").stat().st_size / 1e6
            _tell(f"print {count} sheets", start, own, f"{report.pages} pages, {size:.1f} MB")
    finally:
        shutil.rmtree(folder)


def _tell(what: str, start: float, own: float, more: str = "") -> None:
    wall, cpu = time.perf_counter() - start, time.process_time() - own
    print(f"{what:36s} {wall:7.2f} s wall  {cpu:7.2f} s CPU   {more}")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("patches", type=int, nargs="?", default=20_000)
    parser.add_argument("--quick", action="store_true", help="few patches: does it run")
    arguments = parser.parse_args()
    measure_screening(500 if arguments.quick else arguments.patches)
    measure_sheets(10 if arguments.quick else 200)
