"""Findings as layers and tables."""

import json
from pathlib import Path

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger import count_by_rule, findings_table, has_errors, load_rules, write_findings
from gridtwin.ledger.findings import COLUMNS, Hit, findings_of, gather
from tests.gridtwin.ledger.cities import CRS

RULE = load_rules("grid_rules")["G10"]
AREA = {"area_m2": 2000.0, "target_m2": 10000.0, "least_m2": 3000.0, "most_m2": 20000.0}


def findings() -> gpd.GeoDataFrame:
    hits = [Hit("620102001001001", shapely.box(0, 0, 20, 100), AREA), Hit("620102001001002", None, AREA)]
    return gather([findings_of(RULE, hits)], CRS)


def test_message_is_filled_in_both_languages() -> None:
    row = findings().iloc[0]
    assert row["message_en"].startswith("grid 620102001001001 has 2000 m²")
    assert "面积2000平方米" in row["message_zh"]


def test_no_findings_keep_all_columns() -> None:
    nothing = gather([], CRS)
    assert list(nothing.columns) == [*COLUMNS, "geometry"]
    assert not has_errors(nothing)
    assert count_by_rule(nothing) == {}


def test_counts_and_errors() -> None:
    assert count_by_rule(findings()) == {"G10": 2}
    assert not has_errors(findings())
    assert has_errors(findings().assign(severity="error"))


def test_table_has_the_place_of_each_finding() -> None:
    table = findings_table(findings())
    assert (table["x"].iloc[0], table["y"].iloc[0]) == (10.0, 50.0)
    assert pd.isna(table["x"].iloc[1])


@pytest.mark.parametrize("name", ["f.gpkg", "f.geojson", "f.csv", "f.xlsx", "f.json"])
def test_written_file_has_all_rows(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_findings(findings(), path)
    write_findings(findings(), path)  # again: replaced, not appended
    assert [entry.name for entry in tmp_path.iterdir()] == [name]
    if name.endswith(("gpkg", "geojson")):
        assert len(gpd.read_file(path)) == 2
    elif name.endswith("csv"):
        assert len(pd.read_csv(path, dtype=str)) == 2
    elif name.endswith("xlsx"):
        assert openpyxl.load_workbook(path)["findings"].max_row == 3
    else:
        assert json.loads(path.read_text("utf-8"))[0]["rule"] == "G10"


def test_empty_findings_can_be_written(tmp_path: Path) -> None:
    write_findings(gather([], CRS), tmp_path / "f.gpkg")
    assert len(gpd.read_file(tmp_path / "f.gpkg")) == 0


def test_other_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"f\.pdf"):
        write_findings(findings(), tmp_path / "f.pdf")
