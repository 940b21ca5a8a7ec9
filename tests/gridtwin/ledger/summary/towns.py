"""A town whose statistics can be reckoned in the head.

Road R1: section 1 主干路, 100 m × 10 m; section 2 支路, no length on the card, 50 m on the map, no width.
Road R2: 支路, 150 m, 900 m² on the card. Bridges B1 (beam, 20 m × 8 m), B2 (no structure, 30 m, no width).
Tunnel T1. Facilities F1, F2 (toilets of 1995 and of an unknown year), F3 (billboard).
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.store import Workspace, create_workspace
from tests.gridtwin.ledger.cities import CRS, WEST, quarters

NOW = datetime(2025, 12, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
IDS = {
    name: f"00000000-0000-4000-8000-0000000000{at:02d}"
    for at, name in enumerate(("R1/1", "R1/2", "R2/1", "B1", "B2"))
}


def make(folder: Path, *, store: str | None = None) -> Workspace:
    """The town without ratings, inspections, defects and works."""
    town = create_workspace(folder, name="试验区", crs=CRS, division="620102", now=NOW, store=store)
    grids = quarters().assign(name="网格", start_date="2024-01-01", area_m2=10_000.0)
    town.write("unit_grid", grids, actor="t", now=NOW)
    roads = gpd.GeoDataFrame(
        {
            "id": [IDS["R1/1"], IDS["R1/2"], IDS["R2/1"]],
            "code": ["R1", "R1", "R2"],
            "section_no": [1, 2, 1],
            "name": ["中路", "中路", "西巷"],
            "road_class": ["主干路", "支路", "支路"],
            "pavement": ["asphalt", "asphalt", None],
            "length_m": [100.0, None, 150.0],
            "width_m": [10.0, None, 6.0],
            "area_m2": [None, None, 900.0],
            "built_year": [1999, 2000, None],
        },
        geometry=[
            shapely.LineString([(0, 150), (98, 150)]),
            shapely.LineString([(98, 150), (148, 150)]),
            shapely.LineString([(-500, 20), (-400, 20)]),
        ],
        crs=CRS,
    )
    town.write("road", roads, actor="t", now=NOW)
    bridges = gpd.GeoDataFrame(
        {
            "id": [IDS["B1"], IDS["B2"]],
            "code": ["B1", "B2"],
            "name": ["东桥", "西桥"],
            "structure": ["beam", None],
            "length_m": [20.0, 30.0],
            "width_m": [8.0, None],
        },
        geometry=[shapely.box(10, 10, 30, 18), shapely.box(210, 10, 240, 18)],
        crs=CRS,
    )
    town.write("bridge", bridges, actor="t", now=NOW)
    tunnel = gpd.GeoDataFrame(
        {"code": ["T1"], "name": ["隧道"]}, geometry=[shapely.LineString([(0, 50, 1), (60, 50, 1)])], crs=CRS
    )
    town.write("tunnel", tunnel, actor="t", now=NOW)
    facilities = gpd.GeoDataFrame(
        {
            "code": ["F1", "F2", "F3"],
            "name": "设施",
            "kind": ["toilet", "toilet", "billboard"],
            "state": "完好",
            "built_year": [1995, None, 1999],
            "grid_code": [f"{WEST}001", None, f"{WEST}001"],
        },
        geometry=[shapely.Point(x, 150) for x in (10, 20, 30)],
        crs=CRS,
    )
    town.write("facility", facilities, actor="t", now=NOW)
    return town


def rate(town: Workspace, name: str, year: int, index: str, value: float | None, grade: str | None) -> None:
    """One rating of a section or a bridge."""
    row = {
        "host_class": "bridge" if name.startswith("B") else "road",
        "host_id": IDS[name],
        "host_code": name,
        "rated_year": year,
        "rated_on": f"{year}-11-01",
        "index_name": index,
        "value": value,
        "grade": grade,
        "to_confirm": [{"parameter": "p", "en": "a guess", "zh": "估计"}],
    }
    town.write("condition_rating", pd.DataFrame([row]), actor="t", now=NOW)


def furnish(town: Workspace) -> None:
    """Ratings, an inspection with a defect, a repaired defect and a work, mostly of section R1/1."""
    rate(town, "R1/1", 2025, "PQI", 90.0, "A")
    rate(town, "R2/1", 2025, "PQI", 60.0, "C")
    rate(town, "R1/1", 2024, "PQI", 80.0, "B")
    host = {"host_class": "road", "host_id": IDS["R1/1"], "host_code": "R1/1"}
    inspection = {
        **host,
        "id": "10000000-0000-4000-8000-000000000001",
        "code": "JC1",
        "kind": "常规检测",
        "state": "done",
        "done_on": "2025-05-06",
        "inspector_name": "张伟",
        "form": "asphalt",
        "answers": {"iri": 2.5, "路面清洁": "良好"},
        "conclusion": "路面基本完好",
    }
    town.write("inspection", pd.DataFrame([inspection]), actor="t", now=NOW)
    defects = [
        {"code": "D1", "distress": "线裂", "severity": "light", "found_on": "2025-05-06", "state": "open"},
        {
            "code": "D2",
            "distress": "坑槽",
            "found_on": "2024-05-06",
            "state": "repaired",
            "repaired_on": "2025-06-01",
        },
    ]
    rows = pd.DataFrame([{**host, **each} for each in defects])
    rows["inspection_id"] = [inspection["id"], None]
    rows["length_m"], rows["width_m"] = [2.5, None], [0.2, None]
    places = gpd.GeoDataFrame(rows, geometry=[shapely.Point(50, 150), None], crs=CRS)
    town.write("defect", places, actor="t", now=NOW)
    work = {
        **host,
        "code": "Y1",
        "title": "修补",
        "kind": "保养小修",
        "state": "accepted",
        "budget_year": 2025,
        "cost_cents": 12345,
        "budget_cents": 20000,
    }
    town.write("maintenance_work", pd.DataFrame([work]), actor="t", now=NOW)
