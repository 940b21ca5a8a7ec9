"""A small city with two dates, patches found there, and what inspectors said of them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely import box

from gridtwin.store import Workspace, create_workspace
from tests.change_detection import scenes

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
SIDE = 1000
RUN = "5f0c6f4e-0000-5000-8000-000000000001"

# Row, column, height, width in pixels of 0.5 m; one or two in every piece of 384.
BUILT = [
    (60, 90, 40, 50),
    (70, 500, 44, 40),
    (90, 850, 40, 60),
    (250, 250, 36, 40),
    (470, 60, 50, 40),
    (480, 520, 40, 44),
    (500, 880, 44, 44),
    (820, 120, 40, 40),
    (850, 520, 40, 50),
    (860, 860, 44, 40),
]
PAINTED = [(200, 640, 30, 30), (620, 300, 30, 40), (640, 700, 30, 30), (900, 330, 30, 40)]
UNCLEAR = (330, 860, 30, 30)


def polygon(cell: tuple[int, int, int, int]) -> object:
    row, col, height, width = cell
    west, north = scenes.WEST + col * 0.5, scenes.NORTH - row * 0.5
    return box(west, north - height * 0.5, west + width * 0.5, north)


def pictures(folder: Path) -> tuple[Path, Path]:
    """The earlier and the later image."""
    old = tuple((row, col, 36, 44) for row in range(150, 960, 200) for col in range(180, 960, 230))
    before = scenes.town(old, side=SIDE)
    after = scenes.town((*old, *BUILT), side=SIDE)
    for row, col, height, width in (*PAINTED, UNCLEAR):
        after[row : row + height, col : col + width] = (70, 110, 60)  # fresh turf: no building
    rng = np.random.default_rng(4)
    noisy = np.clip(after + rng.normal(0, 2, after.shape), 0, 255)
    return scenes.write(folder / "before.tif", before), scenes.write(folder / "after.tif", noisy)


def workspace(folder: Path, *, verdicts: bool = True, confirmed: int = len(BUILT)) -> Workspace:
    """A workspace with one run; `confirmed` of its patches are confirmed."""
    made = create_workspace(folder / "city", name="试验", crs=4544, division="620102", now=NOW)
    before, after = pictures(folder)
    run = {
        "id": RUN,
        "pair_key": "ab" * 32,
        "detector": "cva",
        "detector_version": "1",
        "before_path": str(before),
        "before_sha256": "a" * 64,
        "before_date": date(2025, 4, 18),
        "after_path": str(after),
        "after_sha256": "b" * 64,
        "after_date": date(2025, 10, 12),
        "parameters": {},
        "report": {},
        "started_at": NOW,
        "duration_s": 1.0,
        "patch_count": 15,
    }
    made.write("detection_run", pd.DataFrame([run]), actor="test", now=NOW)
    rows = [
        *((cell, "legal" if i % 3 == 0 else "confirmed") for i, cell in enumerate(BUILT[:confirmed])),
        *((cell, "new") for cell in BUILT[confirmed:]),
        *((cell, "not_building") for cell in PAINTED),
        (UNCLEAR, "unclear"),
    ]
    patches = [
        {
            "patch_no": f"P{number:03d}",
            "run_id": RUN,
            "change_class": "new_building",
            "area_m2": 100.0,
            "score": 0.8,
            "grade": "A",
            "status": status if verdicts else "new",
            "created_at": NOW,
            "geometry": polygon(cell),
        }
        for number, (cell, status) in enumerate(rows)
    ]
    made.write("change_patch", gpd.GeoDataFrame(patches, crs=4544), actor="test", now=NOW)
    return made
