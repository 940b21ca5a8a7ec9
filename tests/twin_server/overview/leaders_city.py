"""The small city with enough to count by hand: patches of two images, verdicts, grades, sensors.

| patch | grade | status | image | grid | |
|---|---|---|---|---|---|
| TB-1 | A | new | – | – | of the small city, before 2025-04-18 |
| TB-2 | C | new | – | – | the same |
| TB-3 | A | new | 2025-10-12 | 1 | followed by TB-5 at the same place |
| TB-4 | B | confirmed | 2025-10-12 | 1 | |
| TB-5 | A | new | 2025-11-11 | 1 | successor of TB-3 |
| TB-6 | B | new | 2025-11-11 | 2 | |
| TB-7 | A | new | 2025-10-12 | 2 | gone on 2025-11-11 |
| TB-8 | C | legal | 2025-11-11 | 2 | |
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.store import Workspace, open_workspace
from tests.twin_server.sensors import write_sensors
from tests.twin_server.small_city import CRS, GRIDS, NOW, X, Y, box, make_city

OCTOBER, NOVEMBER = date(2025, 10, 12), date(2025, 11, 11)
#        no,    grade, status,     image,    grid,   area,  score, gone
PATCHES = [
    ("TB-3", "A", "new", OCTOBER, GRIDS[0], 100.0, 0.99, None),
    ("TB-4", "B", "confirmed", OCTOBER, GRIDS[0], 200.0, 0.7, None),
    ("TB-5", "A", "new", NOVEMBER, GRIDS[0], 150.0, 0.95, None),
    ("TB-6", "B", "new", NOVEMBER, GRIDS[1], 50.0, 0.6, None),
    ("TB-7", "A", "new", OCTOBER, GRIDS[1], 80.0, 0.98, NOVEMBER),
    ("TB-8", "C", "legal", NOVEMBER, GRIDS[1], 30.0, 0.5, None),
]  # fmt: skip
WORST, GOOD, UNKNOWN = (f"44444444-4444-4444-8444-44444444444{i}" for i in (1, 2, 3))
SECTIONS = tuple(f"55555555-5555-4555-8555-55555555555{i}" for i in (1, 2, 3))


def patch_id(number: str) -> str:
    """Id of a patch of this city."""
    return f"66666666-6666-4666-8666-66666666666{number[-1]}"


def make_leaders_city(root: Path) -> Path:
    """The workspace, written to `root`."""
    make_city(root)
    with open_workspace(root) as workspace:
        _write_patches(workspace)
        _write_ledgers(workspace)
        write_sensors(workspace)
        street = {"code": ["620102001"], "name": ["滨河街道"], "division_code": ["620102"]}
        _write(workspace, "street", [box(0, 0, 400, 400)], street)
    return root


def _write(
    workspace: Workspace, name: str, shapes: list[object] | None, columns: dict[str, list[object]]
) -> None:
    frame = pd.DataFrame(columns) if shapes is None else gpd.GeoDataFrame(columns, geometry=shapes, crs=CRS)
    workspace.write(name, frame, actor="test", now=NOW)


def _write_patches(workspace: Workspace) -> None:
    numbers, grades, statuses, images, grids, areas, scores, gone = map(list, zip(*PATCHES, strict=True))
    columns = {
        "id": [patch_id(str(number)) for number in numbers],
        "patch_no": numbers,
        "run_id": ["run2"] * len(numbers),
        "change_class": [
            "new_building",
            "extension",
            "new_building",
            "added_floor",
            "demolition",
            "stockpile",
        ],
        "date_after": images,
        "area_m2": areas,
        "score": scores,
        "grade": grades,
        "status": statuses,
        "grid_code": grids,
        "gone_on": gone,
        "predecessor_id": [None, None, patch_id("TB-3"), None, None, None],
        "created_at": [NOW - timedelta(days=9)] * len(numbers),
    }
    shapes: list[object] = [box(10 + 30 * i, 300, 25 + 30 * i, 315) for i in range(len(numbers))]
    _write(workspace, "change_patch", shapes, columns)


def _write_ledgers(workspace: Workspace) -> None:
    decks: list[object] = [box(0, 120 + 20 * i, 40, 130 + 20 * i) for i in range(3)]
    bridges = {
        "id": [WORST, GOOD, UNKNOWN],
        "code": ["Q1", "Q2", "Q3"],
        "name": ["旧桥", "新桥", "便桥"],
        "grade": ["D", "B", None],
        "built_year": [1971, 2019, None],
    }
    _write(workspace, "bridge", decks, bridges)
    lines: list[object] = [shapely.LineString([(X, Y + 10 * i), (X + 300, Y + 10 * i)]) for i in range(3)]
    roads = {
        "id": list(SECTIONS),
        "code": ["R2", "R3", "R4"],
        "name": ["甲", "乙", "丙"],
        "length_m": [1000.0, 500.0, 300.0],
    }
    _write(workspace, "road", lines, {**roads, "road_class": ["支路"] * 3})
    ratings = {
        "host_class": ["road"] * 4,
        "host_id": [SECTIONS[0], SECTIONS[0], SECTIONS[1], SECTIONS[1]],
        "host_code": ["R2", "R2", "R3", "R3"],
        "rated_year": [2024, 2025, 2025, 2025],
        "rated_on": [date(2024, 6, 1), date(2025, 6, 1), date(2025, 6, 1), date(2025, 6, 1)],
        "index_name": ["PQI", "PQI", "PQI", "PCI"],
        "value": [50.0, 92.0, 61.5, 99.0],
        "grade": ["D", "A", "C", "A"],
    }
    _write(workspace, "condition_rating", None, ratings)
    defects = {
        "host_class": ["road", "road", "bridge", "component"],
        "host_id": [SECTIONS[0], SECTIONS[0], WORST, "c"],
        "code": ["B1", "B2", "B3", "B4"],
        "distress": ["坑槽"] * 4,
        "severity": ["severe", "severe", "light", "severe"],
        "state": ["open", "repaired", "ordered", "open"],
        "found_on": [date(2026, 1, 5)] * 4,
    }
    _write(workspace, "defect", [shapely.Point(X + 20 * i, Y + 20) for i in range(4)], defects)
