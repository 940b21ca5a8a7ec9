from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.ledger.errors import BadPackTable
from gridtwin.ledger.packs import (
    PackOptions,
    built_in_packs,
    check_file,
    check_stored,
    import_facilities,
    pack_rows,
)
from gridtwin.store import Workspace
from gridtwin.store.errors import UnknownColumn
from tests.gridtwin.ledger.cities import CRS
from tests.gridtwin.ledger.packs.conftest import WEST, X, Y
from tests.gridtwin.ledger.workspaces import EDIT, NOW

TOILET = built_in_packs()["toilet"]
OPTIONS = PackOptions(crs=str(CRS))
HEAD = "设施编码,名称,公厕等级,男厕位数,无障碍设施,东坐标,北坐标\n"


def csv(folder: Path, *lines: str, head: str = HEAD) -> Path:
    path = folder / "t.csv"
    path.write_text(head + "\n".join(lines) + "\n", "utf-8")
    return path


def test_new_rows_and_changes_with_history(both: Workspace, tmp_path: Path) -> None:
    path = csv(tmp_path, f"F9,新厕,class 1,5,是,{X + 300},{Y + 300}", "F1,甲厕,,9,,,", "F2,乙厕,二类,4,否,,")
    done = import_facilities(both, TOILET, path, edit=EDIT, options=OPTIONS)
    assert (done.rows_in, done.added, done.changed, done.unchanged, done.refused) == (3, 1, 1, 1, 0)
    assert done.findings.empty
    rows = pack_rows(both, TOILET).set_index("code")
    assert rows.loc["F9", ["kind", "grade", "seats_men", "grid_code"]].tolist() == ["toilet", "一类", 5, WEST]
    # An empty cell leaves what is stored.
    assert rows.loc["F1", ["grade", "seats_men", "seats_women"]].tolist() == ["一类", 9, 6]
    past = both.history("facility", "t1")
    assert past["reason"].tolist() == ["import t.csv"]
    assert rows.loc["F2", "row_version"] == 1


@pytest.mark.parametrize(
    ("line", "rule", "column"),
    [
        (f"F9,新厕,特类,5,是,{X},{Y}", "P04", "公厕等级"),
        (f"F9,新厕,一类,五,是,{X},{Y}", "P01", "男厕位数"),
        (f"F9,新厕,一类,999,是,{X},{Y}", "P03", "男厕位数"),
        (f"F9,新厕,一类,5,也许,{X},{Y}", "P01", "无障碍设施"),
        (f"F9,,一类,5,是,{X},{Y}", "P02", "名称"),
        (f",新厕,一类,5,是,{X},{Y}", "P02", "设施编码"),
        ("F9,新厕,一类,5,是,,", "P08", "geometry"),
        (f"F9,新厕,一类,5,是,{X},远", "P12", "东坐标"),
    ],
)
def test_refuses_rows(city: Workspace, tmp_path: Path, line: str, rule: str, column: str) -> None:
    done = import_facilities(city, TOILET, csv(tmp_path, line, "F1,甲厕,,4,,,"), edit=EDIT, options=OPTIONS)
    assert (done.added, done.refused, done.unchanged) == (0, 1, 1)
    assert done.findings[["rule", "row", "column"]].values.tolist() == [[rule, 2, column]]
    assert done.findings["message_zh"].str.len().gt(3).all()


def test_codes_twice_retired_and_of_another_kind(city: Workspace, tmp_path: Path) -> None:
    city.retire("facility", ["t3"], actor="t", now=NOW)
    cover = gpd.GeoDataFrame(
        {"code": ["K1"], "name": ["亭"], "kind": ["kiosk"]}, geometry=[shapely.Point(X, Y)], crs=CRS
    )
    city.write("facility", cover, actor="t", now=NOW)
    place = f"{X + 5},{Y + 5}"
    path = csv(tmp_path, f"F8,a,,1,,{place}", f"F8,b,,1,,{place}", f"F3,c,,1,,{place}", f"K1,亭,,1,,{place}")
    done = import_facilities(city, TOILET, path, edit=EDIT, options=OPTIONS)
    assert done.findings[["row", "rule"]].values.tolist() == [[3, "P05"], [4, "P06"], [5, "P07"]]
    assert (done.added, done.refused) == (1, 3)


def test_outside_the_city_is_stored_and_told(city: Workspace, tmp_path: Path) -> None:
    path = csv(tmp_path, f"F9,新厕,一类,5,是,{X + 5000},{Y}")
    done = check_file(city, TOILET, path, options=OPTIONS)
    assert (done.added, done.findings["rule"].tolist()) == (1, ["P09"])
    assert city.count("facility") == 3  # a check stores nothing


def test_english_headings_xlsx_and_constants(city: Workspace, tmp_path: Path) -> None:
    table = pd.DataFrame(
        {"Facility code": ["F7"], "Name": ["X"], "Seats for men": [3], "lon": [103.72], "lat": [36.05]}
    )
    table.to_excel(tmp_path / "t.xlsx", index=False)
    options = PackOptions(crs="4490", constants={"keeper_name": "三所", "grade": "三类"})
    done = import_facilities(city, TOILET, tmp_path / "t.xlsx", edit=EDIT, options=options)
    assert done.added == 1
    row = pack_rows(city, TOILET, where={"code": "F7"}).iloc[0]
    assert row[["grade", "seats_men", "keeper_name"]].tolist() == ["三类", 3, "三所"]


@pytest.mark.parametrize("name", ["t.gpkg", "t.geojson"])
def test_layers(city: Workspace, tmp_path: Path, name: str) -> None:
    layer = gpd.GeoDataFrame(
        {"code": ["G1", "G2"], "care_grade": ["grade 2", "一级"], "area_m2": [9.0, 4.0]},
        geometry=[shapely.box(X + at, Y, X + at + 3, Y + 3) for at in (1, 10)],
        crs=CRS,
    )
    (layer if name.endswith("gpkg") else layer.to_crs(4490)).to_file(tmp_path / name)
    done = import_facilities(city, built_in_packs()["green_plot"], tmp_path / name, edit=EDIT)
    assert (done.added, done.changed) == (1, 1)
    rows = pack_rows(city, built_in_packs()["green_plot"]).set_index("code")
    assert rows["care_grade"].to_dict() == {"G1": "二级", "G2": "一级"}
    assert rows.loc["G1", "health"] == "good"


def test_a_cover_without_its_well(city: Workspace, tmp_path: Path) -> None:
    path = csv(tmp_path, "6201020102000001,gone", "6201020102000002,w2", head="标识码,关联管点\n")
    done = import_facilities(city, built_in_packs()["manhole_cover"], path, edit=EDIT, options=OPTIONS)
    assert done.findings[["rule", "row", "value"]].values.tolist() == [["P10", 2, "gone"]]
    assert (done.changed, done.refused) == (1, 1)


def test_tables_that_cannot_be_used(city: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BadPackTable, match="no column for code"):
        check_file(city, TOILET, csv(tmp_path, "a", head="名称\n"), options=OPTIONS)
    with pytest.raises(UnknownColumn, match="颜色"):
        check_file(city, TOILET, csv(tmp_path, "a,b", head="设施编码,颜色\n"), options=OPTIONS)
    options = PackOptions(constants={"colour": "red"})
    with pytest.raises(BadPackTable, match="--set colour"):
        check_file(city, TOILET, csv(tmp_path, "a,b", head="设施编码,名称\n"), options=options)


def test_what_is_stored(both: Workspace) -> None:
    assert check_stored(both, TOILET)[1].empty
    rows = both.read("facility", columns=["id", "row_version", "code"]).sort_values("code")
    rows["attributes"] = [{"grade": "特类"}, {"seats_men": "many", "colour": "red"}, {"seats_women": -1}]
    rows["grid_code"] = [WEST, WEST, WEST]
    both.update("facility", pd.DataFrame(rows.drop(columns="geometry")), actor="t", now=NOW)
    number, found = check_stored(both, TOILET)
    assert number == 3
    assert sorted(zip(found["code"], found["rule"], strict=True)) == [
        ("F1", "P04"), ("F2", "P01"), ("F2", "P13"), ("F3", "P03"), ("F3", "P11")
    ]  # fmt: skip


def test_a_required_field_of_a_pack(city: Workspace) -> None:
    _, found = check_stored(city, built_in_packs()["ancient_tree"])
    assert found[["rule", "column", "code"]].values.tolist() == [["P02", "protection_grade", "M1"]]
