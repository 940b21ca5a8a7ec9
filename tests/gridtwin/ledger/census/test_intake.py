"""A field table as a file, into a workspace: rows in = rows stored + rows refused, in every format."""

from datetime import timedelta
from pathlib import Path

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger import (
    TableOptions,
    check_census,
    check_stored,
    import_census,
    read_census,
    renumber_components,
    take_back_census,
    workspace_statistics,
)
from gridtwin.ledger.census.reading import Axes
from gridtwin.ledger.errors import BadCensusTable
from gridtwin.store import Workspace
from gridtwin.store.errors import MissingCrs
from tests.gridtwin.ledger.cities import CRS, WEST
from tests.gridtwin.ledger.conftest import NOW

TITLES = (
    "部件类别 ObjName DeptCode1 DeptName1 DeptName2 BGID ObjState ORDate DataSource accuracy 东坐标 北坐标"
)
HEADINGS = TITLES.split()
TEXTS = f"0137 路灯 620102001 城管局 路灯所 {WEST}001 完好 2020-05-01 实测 A"
RIGHT: list[object] = [*TEXTS.split(), 20, 150]
NO_GRID = [*RIGHT[:5], None, *RIGHT[6:10], 60, 150]
WRONG_STATE = [*RIGHT[:6], "良好", *RIGHT[7:10], 40, 150]
OUTSIDE = [*RIGHT[:10], 999, 150]
ROWS = [RIGHT, WRONG_STATE, NO_GRID, OUTSIDE]


def workbook(path: Path) -> Path:
    """Headings in row 1, a blank row between rows 2 and 4."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADINGS, RIGHT, [], *ROWS[1:]):
        sheet.append(row)
    book.save(path)
    return path


def layer_file(path: Path) -> Path:
    frame = pd.DataFrame(ROWS, columns=HEADINGS).rename(
        columns={"部件类别": "class_code"}
    )  # 10 bytes in .shp
    points = gpd.points_from_xy(frame.pop("东坐标"), frame.pop("北坐标"))
    gpd.GeoDataFrame(frame, geometry=points, crs=CRS).to_file(path, engine="pyogrio", encoding="UTF-8")
    return path


def csv_file(path: Path, encoding: str = "utf-8") -> Path:
    pd.DataFrame(ROWS, columns=HEADINGS).to_csv(path, index=False, encoding=encoding)
    return path


OWN_CRS = TableOptions(crs=str(CRS))


def test_workbook_reports_the_rows_of_the_sheet(drawn: Workspace, tmp_path: Path) -> None:
    table = read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=OWN_CRS)
    report = import_census(drawn, table, actor="t", now=NOW)
    assert (report.rows_in, report.rows_stored, report.rows_refused) == (4, 2, 2)
    found = report.findings[["rule", "row", "column"]].to_numpy().tolist()
    assert found == [["C04", 4, "ObjState"], ["C06", 6, "东坐标, 北坐标"]]
    stored = drawn.read("component").sort_values("code")
    assert stored["code"].tolist() == ["6201020137000001", "6201020137000002"]
    assert stored["grid_code"].tolist() == [f"{WEST}001", f"{WEST}001"]


@pytest.mark.parametrize("name", ["t.gpkg", "t.geojson", "t.shp"])
def test_layers_give_the_same(drawn: Workspace, tmp_path: Path, name: str) -> None:
    table = read_census(layer_file(tmp_path / name), crs=CRS, options=OWN_CRS)
    report = import_census(drawn, table, actor="t", now=NOW)
    assert (report.rows_stored, report.rows_refused) == (2, 2)
    assert report.findings["row"].tolist() == [2, 4]  # order of the features


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk"])
def test_text_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    table = read_census(csv_file(tmp_path / "t.csv", encoding), crs=CRS, options=OWN_CRS)
    assert table.frame["name"].tolist() == ["路灯"] * 4
    assert table.frame["class_code"].tolist() == ["0137"] * 4


def test_survey_table_with_x_north(tmp_path: Path) -> None:
    frame = pd.DataFrame([[*RIGHT[:10], 3_990_000.0, 500_100.0]], columns=[*HEADINGS[:10], "X", "Y"])
    frame.to_csv(tmp_path / "t.csv", index=False)
    for axes in (Axes.AUTO, Axes.NORTH_EAST):
        table = read_census(tmp_path / "t.csv", crs=CRS, options=TableOptions(crs=str(CRS), axes=axes))
        assert table.xy.tolist() == [[500_100.0, 3_990_000.0]]


def test_coordinates_of_the_standard_and_longitude_latitude(tmp_path: Path) -> None:
    frame = pd.DataFrame([[*RIGHT[:10], 105.0, 36.0]], columns=[*HEADINGS[:10], "PointX", "PointY"])
    frame.to_csv(tmp_path / "t.csv", index=False)
    table = read_census(tmp_path / "t.csv", crs=CRS, options=TableOptions(crs="4490"))
    assert table.frame.crs.to_epsg() == CRS
    x, y = table.xy[0]
    assert x == pytest.approx(500_000)  # 105° E is the central meridian of EPSG 4544
    assert y == pytest.approx(3_985_534, abs=600)


def test_missing_crs_asks_for_one(tmp_path: Path) -> None:
    with pytest.raises(MissingCrs, match="--crs"):
        read_census(csv_file(tmp_path / "t.csv"), crs=CRS)


def test_table_without_coordinates_is_refused(tmp_path: Path) -> None:
    pd.DataFrame([RIGHT[:10]], columns=HEADINGS[:10]).to_csv(tmp_path / "t.csv", index=False)
    with pytest.raises(UsageError, match="PointX"):
        read_census(tmp_path / "t.csv", crs=CRS, options=OWN_CRS)
    with pytest.raises(FileNotFoundError):
        read_census(tmp_path / "nothing.csv", crs=CRS)


def test_row_without_numbers_in_the_coordinates_is_reported(drawn: Workspace, tmp_path: Path) -> None:
    frame = pd.DataFrame([RIGHT, [*RIGHT[:10], "?", 150]], columns=HEADINGS)
    frame.to_csv(tmp_path / "t.csv", index=False)
    report = check_census(drawn, read_census(tmp_path / "t.csv", crs=CRS, options=OWN_CRS), now=NOW)
    assert report.findings[["rule", "row", "column"]].to_numpy().tolist() == [["C05", 3, "东坐标, 北坐标"]]


def test_mapped_column(tmp_path: Path) -> None:
    frame = pd.DataFrame([RIGHT], columns=["类", *HEADINGS[1:]])
    frame.to_csv(tmp_path / "t.csv", index=False)
    with pytest.raises(BadCensusTable, match="--map"):
        read_census(tmp_path / "t.csv", crs=CRS, options=OWN_CRS)
    mapped = TableOptions(crs=str(CRS), columns={"类": "class_code"})
    assert read_census(tmp_path / "t.csv", crs=CRS, options=mapped).frame["class_code"].tolist() == ["0137"]


def test_position_columns_may_be_named(tmp_path: Path) -> None:
    frame = pd.DataFrame([RIGHT], columns=[*HEADINGS[:-2], "横", "纵"])
    frame.to_csv(tmp_path / "t.csv", index=False)
    mapped = TableOptions(crs=str(CRS), axes=Axes.EAST_NORTH, columns={"横": "x", "纵": "y"})
    assert read_census(tmp_path / "t.csv", crs=CRS, options=mapped).xy.tolist() == [[20, 150]]


def test_polygons_are_no_census(tmp_path: Path) -> None:
    frame = gpd.GeoDataFrame({"class_code": ["0137"]}, geometry=[shapely.box(0, 0, 1, 1)], crs=CRS)
    frame.to_file(tmp_path / "t.gpkg")
    with pytest.raises(UsageError, match="polygons; a census takes points"):
        read_census(tmp_path / "t.gpkg", crs=CRS)


@pytest.mark.filterwarnings("ignore")  # GDAL, while it writes such titles
def test_shapefile_whose_titles_end_within_a_character(tmp_path: Path) -> None:
    frame = gpd.GeoDataFrame({"部件类别代码": ["0137"], "位置": ["中"]}, geometry=[shapely.Point(20, 150)])
    frame.set_crs(CRS).to_file(tmp_path / "t.shp", encoding="UTF-8")  # 10 bytes: three characters and a third
    mapped = TableOptions(columns={"部件类": "class_code", "位置": "location"})
    found = read_census(tmp_path / "t.shp", crs=CRS, options=mapped).frame
    assert found[["class_code", "location"]].to_numpy().tolist() == [["0137", "中"]]


def test_an_import_is_taken_back_by_its_own_editor(drawn: Workspace, tmp_path: Path) -> None:
    table = read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=OWN_CRS)
    import_census(drawn, table, actor="t", now=NOW)
    changed = drawn.read("component")[["id", "row_version"]].head(1).assign(note="seen again")
    later = NOW + timedelta(hours=1)
    drawn.update("component", changed, actor="t", now=later)
    assert take_back_census(drawn, NOW, actor="somebody else", now=later) == 0
    assert take_back_census(drawn, NOW, actor="t", now=later) == 1  # the row changed since stays
    assert drawn.read("component")["note"].tolist() == ["seen again"]


def test_same_table_twice_is_refused_as_duplicates(drawn: Workspace, tmp_path: Path) -> None:
    table = read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=OWN_CRS)
    import_census(drawn, table, actor="t", now=NOW)
    again = import_census(drawn, table, actor="t", now=NOW)
    assert (again.rows_in, again.rows_stored, again.rows_refused) == (4, 0, 4)
    assert "C10" in set(again.findings["rule"])
    assert drawn.count("component") == 2


def test_numbers_of_retired_components_are_not_given_again(drawn: Workspace, tmp_path: Path) -> None:
    table = read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=OWN_CRS)
    import_census(drawn, table, actor="t", now=NOW)
    drawn.retire("component", list(drawn.read("component")["id"]), actor="t", now=NOW, reason="拆除")
    import_census(drawn, table, actor="t", now=NOW)
    assert sorted(drawn.read("component")["code"]) == ["6201020137000003", "6201020137000004"]


def test_stored_components_can_be_checked_counted_and_renumbered(drawn: Workspace, tmp_path: Path) -> None:
    import_census(
        drawn, read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=OWN_CRS), actor="t", now=NOW
    )
    assert check_stored(drawn, now=NOW).rows_refused == 0
    grids = workspace_statistics(drawn)["grid"]
    assert grids["number"].tolist() == [2, 0, 0, 0, 0, 0, 0, 0]
    assert renumber_components(drawn, actor="t", now=NOW) == 0
    lamp = drawn.read("component").sort_values("code").iloc[[0]]
    changed = pd.DataFrame(lamp[["id", "row_version"]]).assign(class_code="0138", name="地灯")
    drawn.update("component", changed, actor="t", now=NOW)
    assert set(check_stored(drawn, now=NOW).findings["rule"]) == {"C15"}
    assert renumber_components(drawn, actor="t", now=NOW) == 1
    assert sorted(drawn.read("component")["code"]) == ["6201020137000002", "6201020138000001"]
    assert drawn.has_code("component", "6201020137000001")


def test_workspace_without_grids_is_refused(city: Workspace, tmp_path: Path) -> None:
    table = read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=OWN_CRS)
    with pytest.raises(BadCensusTable, match="grid generate"):
        import_census(city, table, actor="t", now=NOW)


def test_city_class_table_counts(drawn: Workspace, tmp_path: Path) -> None:
    own = drawn.root / "standards"
    own.mkdir()
    (own / "census_rules.toml").write_text('[rules.C04]\nseverity = "warning"\n', "utf-8")
    report = check_census(
        drawn, read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=OWN_CRS), now=NOW
    )
    assert report.findings["severity"].tolist() == ["warning", "error"]


def test_multipoint_of_one_point_is_a_point(tmp_path: Path) -> None:
    frame = pd.DataFrame([RIGHT[:10]], columns=HEADINGS[:10])
    shapes = [shapely.MultiPoint([(20, 150)])]
    gpd.GeoDataFrame(frame, geometry=shapes, crs=CRS).to_file(tmp_path / "t.gpkg", engine="pyogrio")
    assert read_census(tmp_path / "t.gpkg", crs=CRS).xy.tolist() == [[20.0, 150.0]]
