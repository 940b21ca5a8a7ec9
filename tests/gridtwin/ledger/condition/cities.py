"""A workspace with a few sections, bridges and a tunnel, and what was found on them."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.store import Workspace, create_workspace

NOW = datetime(2025, 12, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
X, Y = 500_000.0, 3_990_000.0
# 1000 m² of asphalt: the section of test_pavement_rating, PCI 73.
BY_HAND = (("沉陷", 4.0, 2.5, 20.0), ("车辙", 10.0, 1.0, 16.0), ("龟裂", 7.0, 4.0, None))


def make(folder: Path, store: str | None = None) -> Workspace:
    """Sections R1-1 … R1-5, bridges B1 … B4 and the tunnel T1, without inspections; on a file or a server."""
    workspace = create_workspace(folder, name="试验区", crs=4544, division="620102", now=NOW, store=store)
    rows = [
        {"section_no": 1, "road_class": "主干路", "pavement": "asphalt", "width_m": 10.0},
        {"section_no": 2, "road_class": "主干路", "pavement": "asphalt", "width_m": 10.0},
        {"section_no": 3, "road_class": "支路", "pavement": "block", "width_m": 10.0},
        {"section_no": 4, "road_class": "支路", "pavement": "asphalt", "width_m": None},
        {"section_no": 5, "road_class": "支路", "pavement": "concrete", "width_m": 10.0},
    ]
    roads = pd.DataFrame(rows).assign(code="R1", name="试验路", length_m=100.0)
    lines = [shapely.LineString([(X, Y + 50 * row), (X + 100, Y + 50 * row)]) for row in range(len(rows))]
    workspace.write("road", gpd.GeoDataFrame(roads, geometry=lines, crs=4544), actor="t", now=NOW)
    bridges = pd.DataFrame(
        {
            "code": ["B1", "B2", "B3", "B4"],
            "name": "桥",
            "structure": ["beam", "arch", "beam", "beam"],
            "road_class": "主干路",
            "maintenance_class": [None, None, "Ⅰ类", None],
        }
    )
    boxes = [shapely.box(X + 30 * row, Y - 100, X + 30 * row + 20, Y - 90) for row in range(4)]
    workspace.write("bridge", gpd.GeoDataFrame(bridges, geometry=boxes, crs=4544), actor="t", now=NOW)
    tunnel = pd.DataFrame({"code": ["T1"], "name": "隧道"})
    line = [shapely.LineString([(X, Y, 1), (X + 100, Y, 1)])]
    workspace.write("tunnel", gpd.GeoDataFrame(tunnel, geometry=line, crs=4544), actor="t", now=NOW)
    return workspace


def host(workspace: Workspace, host_class: str, number: int) -> str:
    """Id of a section by its number, or of a bridge or tunnel by its place in the order of codes."""
    key = "section_no" if host_class == "road" else "code"
    rows = workspace.read(host_class, columns=["id", key]).sort_values(key)
    return str(rows["id"].iloc[number - 1])


def inspect(workspace: Workspace, host_class: str, number: int, answers: object, **more: object) -> None:
    """One inspection done in May 2025, unless `more` says otherwise."""
    code = f"I{workspace.count('inspection') + 1}"
    row = {
        "host_class": host_class,
        "host_id": host(workspace, host_class, number),
        "code": code,
        "kind": "定期检测",
        "state": "done",
        "done_on": "2025-05-06",
        **more,
    }
    workspace.write("inspection", pd.DataFrame([row]).assign(answers=[answers]), actor="t", now=NOW)


def find(workspace: Workspace, section: int, distress: str, **more: object) -> None:
    """One defect found in May 2025, unless `more` says otherwise."""
    row = {
        "host_class": "road",
        "host_id": host(workspace, "road", section),
        "code": f"D{workspace.count('defect') + 1}",
        "distress": distress,
        "found_on": "2025-05-06",
        "state": "open",
        **more,
    }
    place = gpd.GeoDataFrame([row], geometry=[shapely.Point(X, Y)], crs=4544)
    workspace.write("defect", place, actor="t", now=NOW)


def find_by_hand(workspace: Workspace) -> None:
    """The three distresses of the section by hand, on section 1, with an IRI of 2 m/km."""
    inspect(workspace, "road", 1, {"iri": 2.0})
    for distress, length, width, depth in BY_HAND:
        find(workspace, 1, distress, length_m=length, width_m=width, depth_mm=depth)


def ratings(workspace: Workspace, host_class: str) -> dict[str, tuple[float, str | None]]:
    """Stored ratings of 2025 by host code and index."""
    rows = workspace.read("condition_rating", where={"host_class": host_class, "rated_year": 2025})
    grades = rows["grade"].where(rows["grade"].notna(), None)
    keys = rows["host_code"] + " " + rows["index_name"]
    return dict(zip(keys, zip(rows["value"], grades, strict=True), strict=True))
