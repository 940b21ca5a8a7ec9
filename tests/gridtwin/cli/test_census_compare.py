"""`gridtwin census compare` as a user types it: four lamps, one of them with another code."""

import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
from docx import Document

from gridtwin.store import Workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.census.test_signing import lamps
from tests.gridtwin.ledger.cities import WEST


def older(path: Path) -> Path:
    """Of three stored lamps: the first as it is, the second under another code, the third not yet there."""
    rows = [
        ("6201020137000001", "0137", 50.0, 150.0, "完好"),
        ("6201020137000009", "0137", 150.3, 150.4, "完好"),
        ("6201020137000008", "0137", 90.0, 20.0, "完好"),
    ]
    pd.DataFrame(rows, columns=["标识码", "部件类别", "东坐标", "北坐标", "部件状态"]).to_csv(
        path, index=False
    )
    return path


def test_a_file_against_what_is_stored(drawn: Workspace, run: Run, tmp_path: Path) -> None:
    lamps(drawn, (50, 150, f"{WEST}001"), (150, 150, f"{WEST}002"), (150, 50, f"{WEST}004"))
    file, report, layer = older(tmp_path / "older.csv"), tmp_path / "r.docx", tmp_path / "d.gpkg"
    asked = ("census", "compare", drawn.root, "--before-file", file, "--crs", "4544")
    status, out, _ = run(*asked, "--report", report, "--out", layer, "--json")
    told = json.loads(out)
    assert status == 0
    assert told["counts"] == {"added": 1, "removed": 1, "moved": 0, "changed": 0, "renumbered": 1}
    assert [(row["street"], row["before"], row["after"]) for row in told["by_street"]] == [
        ("620102001", 3, 3),  # the older table names no grids: they are found by place
        ("", 3, 3),
    ]
    written = gpd.read_file(layer)
    assert dict(zip(written["code"].str[-1], written["kind"], strict=True)) == {
        "8": "removed",
        "3": "added",
        "2": "renumbered",
    }
    assert written.set_index("kind").loc["renumbered", "distance_m"] == 0.5
    listed = Document(str(report)).tables[-1]
    assert ["renumbered", "6201020137000002"] in [
        [cell.text for cell in row.cells[:2]] for row in listed.rows
    ]
    assert run(*asked, "--report", tmp_path / "r.pdf")[0] == 0
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-")
    status, _, err = run(*asked)
    assert "3 components before, 3 after: 1 added, 1 removed, 0 moved, 0 changed, 1 renumbered" in err


def test_what_is_not_said_is_asked_for(drawn: Workspace, run: Run, tmp_path: Path) -> None:
    file = older(tmp_path / "older.csv")
    status, _, err = run("census", "compare", drawn.root, "--before-file", file)
    assert (status, "--crs" in err) == (2, True)
    assert "one of both" in run("census", "compare", drawn.root)[2]
    asked = ("census", "compare", drawn.root, "--before-file", file, "--crs", "4544")
    assert ".docx, .pdf, .xlsx" in run(*asked, "--report", tmp_path / "r.txt")[2]
    assert ".gpkg, .geojson" in run(*asked, "--out", tmp_path / "d.shp")[2]
