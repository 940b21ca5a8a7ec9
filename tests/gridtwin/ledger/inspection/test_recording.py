"""Filled forms become inspections and defects, or findings; defects live on to as repaired."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
import shapely
from PIL import Image

from gridtwin.ledger.errors import BadForm, ImpossibleChange, UnknownHost, UnknownRecord
from gridtwin.ledger.hosts import find_host
from gridtwin.ledger.inspection import (
    DefectChange,
    Plans,
    Recorded,
    change_defects,
    filled_of,
    form_for,
    load_forms,
    read_form,
    read_json,
    record_inspection,
    write_form,
)
from gridtwin.ledger.linear.registering import RouteWishes, register_routes
from gridtwin.ledger.works import add_work, order_defects
from gridtwin.store import Workspace
from gridtwin.store.database import Edit
from tests.gridtwin.ledger.cities import CRS
from tests.gridtwin.ledger.inspection.conftest import X, Y, write
from tests.gridtwin.ledger.workspaces import EDIT, NOW

ROAD: dict[str, Any] = {
    "host_class": "road",
    "host_code": "R1/1",
    "kind": "常规检测",
    "done_on": "2026-05-20",
    "inspector_name": "王工",
    "conclusion": "正常",
}
BRIDGE: dict[str, Any] = {
    "host_class": "bridge",
    "host_code": "B1",
    "kind": "常规定期检测",
    "done_on": "2026-05-01",
    "inspector_name": "王工",
}
HOLE = {"distress": "坑槽", "length_m": 2, "width_m": "0.5", "station": "K0+120", "severity": "重"}


def record(town: Workspace, plans: Plans, given: dict[str, Any], folder: Path = Path()) -> Recorded:
    return record_inspection(town, filled_of(given, folder=folder), plans=plans, edit=EDIT)


def picture(path: Path) -> Path:
    Image.new("RGB", (8, 8), "grey").save(path)
    return path


def test_an_inspection_with_its_defects_on_each_store(city: Workspace, plans: Plans) -> None:
    done = record(city, plans, ROAD | {"defects": [HOLE, {"distress": "线裂", "length_m": 10}]})
    assert done.code == "JC20260520-0001"
    assert done.defects == ("BH20260520-0001", "BH20260520-0002")
    rows = city.read("defect").sort_values("code")
    assert rows["area_m2"].tolist() == [1.0, 2.0]  # 2 × 0.5; a line crack of 10 m counts 0.2 m wide
    assert rows["station_m"].iloc[0] == 120.0
    assert rows["severity"].iloc[0] == "severe"
    assert set(rows["state"]) == {"open"}
    inspection = city.read("inspection").iloc[0]
    assert set(rows["inspection_id"]) == {inspection["id"]}
    assert inspection["form"] == "asphalt"
    assert len(done.findings) == 0


def test_numbers_go_on(town: Workspace, plans: Plans) -> None:
    record(town, plans, ROAD | {"defects": [HOLE]})
    again = record(town, plans, ROAD | {"kind": "日常巡查", "defects": [HOLE]})
    assert (again.code, again.defects) == ("JC20260520-0002", ("BH20260520-0002",))


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("I02", {"done_on": "soon"}),
        ("I03", {"done_on": "2026-06-02"}),
        ("I04", {"defects": [HOLE | {"distress": "裂开"}]}),
        ("I05", {"defects": [HOLE | {"severity": "awful"}]}),
        ("I06", {"defects": [HOLE | {"length_m": None}]}),
        ("I07", {"defects": [HOLE | {"depth_mm": -3}]}),
        ("I07", {"defects": [HOLE | {"count": 1.5}]}),
        ("I08", {"defects": [HOLE | {"station": "somewhere"}]}),
        ("I09", {"defects": [HOLE | {"station": "K0+201"}]}),
        ("I10", {"defects": [HOLE | {"side": "above"}]}),
        ("I11", {"photos": ["nothing.jpg"]}),
        ("I12", {"answers": {"路面清洁": "perhaps"}}),
        ("I14", {"defects": [HOLE | {"lane": 5}]}),
        ("I17", {"answers": {"颜色": "红"}}),
        ("I17", {"defects": [HOLE | {"smell": "bad"}]}),
    ],
)
def test_each_error_stops_the_form(town: Workspace, plans: Plans, rule: str, change: dict[str, Any]) -> None:
    done = record(town, plans, ROAD | change)
    assert (done.code, set(done.findings["rule"])) == (None, {rule})
    assert town.count("inspection") == town.count("defect") == 0


@pytest.mark.parametrize(
    ("given", "rules"),
    [
        ({"inspector_name": " ", "conclusion": "未发现病害"}, {"I19"}),
        ({"inspector_name": ""}, {"I19", "I20"}),
        ({}, {"I20"}),
        ({"note": "晴"}, {"I20"}),  # a remark is no result of a periodic inspection
        ({"answers": {"主梁评分": None, "scores": {"墩身": None}}}, {"I20"}),
        ({"conclusion": "未发现病害"}, set()),
        ({"answers": {"scores": {"主梁": 88}}}, set()),
        ({"defects": [{"distress": "裂缝", "length_m": 1, "severity": "轻"}]}, set()),
        ({"kind": "经常性检查"}, {"I21"}),
        ({"kind": "经常性检查", "note": "未发现问题"}, set()),
        ({"kind": "经常性检查", "answers": {"伸缩缝": "完好"}}, set()),
        ({"kind": "经常性检查", "note": "未发现问题", "inspector_name": ""}, {"I19"}),
    ],
)
def test_an_inspection_says_who_did_it_and_what_came_of_it(
    town: Workspace, plans: Plans, given: dict[str, Any], rules: set[str]
) -> None:
    done = record(town, plans, BRIDGE | given)
    assert set(done.findings["rule"]) == rules
    assert (done.code is None) == bool(rules)
    assert town.count("inspection") == (0 if rules else 1)


def test_a_survey_of_a_road_is_more_than_the_area_of_its_card(town: Workspace, plans: Plans) -> None:
    empty = record(town, plans, ROAD | {"conclusion": "", "answers": {"inspected_area_m2": 900}})
    assert empty.findings["rule"].tolist() == ["I20"]
    assert "未发现病害" in empty.findings["message_zh"].iloc[0]
    assert record(town, plans, ROAD | {"conclusion": "", "answers": {"iri": 2.5}}).code is not None


def test_a_score_is_told_by_its_title(town: Workspace, plans: Plans) -> None:
    found = record(town, plans, BRIDGE | {"answers": {"scores": {"主梁": 101}}, "note": "x"}).findings
    message = found[found["rule"] == "I12"]["message_zh"].iloc[0]
    assert message.startswith("检查项“主梁评分”：“101”无效")


def test_a_defect_longer_than_its_object_is_stored_with_a_warning(town: Workspace, plans: Plans) -> None:
    own = float(town.read("road")["length_m"].max())
    done = record(town, plans, ROAD | {"defects": [HOLE | {"length_m": own + 1}]})
    assert done.code is not None
    assert set(done.findings["rule"]) == {"I18"}
    assert f"{own + 1:g}" in done.findings["message_zh"].iloc[0]


@pytest.mark.parametrize(
    ("wrong", "rule", "words"),
    [
        ({"length_m": "两米"}, "I07", "Length m '两米' is not a number of 0 or more"),
        ({"width_m": -0.5}, "I07", "Width m '-0.5' is not a number of 0 or more"),
        ({"length_m": None}, "I06", "坑槽 needs Length m, above 0"),
        ({"length_m": 0}, "I06", "坑槽 needs Length m, above 0"),
        ({"severity": "特别重"}, "I05", "'特别重' is not one of light 轻, moderate 中, severe 重"),
    ],
)
def test_a_cell_is_told_once_by_its_title(
    town: Workspace, plans: Plans, wrong: dict[str, Any], rule: str, words: str
) -> None:
    found = record(town, plans, ROAD | {"defects": [HOLE | wrong]}).findings
    assert found["rule"].tolist() == [rule]
    assert words in found["message_en"].iloc[0]


@pytest.mark.parametrize(
    ("code", "station", "is_there"),
    [
        ("R1/2", "K0+130#2", True),  # 310 m along the line
        ("R1/2", "K0+250", True),  # in part 1 at 250 m, in part 2 at 430 m
        ("R1/2", "K0+130#1", False),
        ("R1/1", "K0+130#1", True),
        ("R1/1", "K0+130#2", False),
    ],
)
def test_stations_of_a_section_across_an_equation(
    town: Workspace, plans: Plans, code: str, station: str, is_there: bool
) -> None:
    """K0+300 = K0+120: section 2 runs from K0+200 to K0+320, and on it numbers fall back."""
    points = [{"distance_m": 300.0, "station_m": 300.0, "after_m": 120.0}]
    wishes = RouteWishes(calibrations={"R1": points})
    register_routes(town, ["R1"], actor="t", now=NOW, wishes=wishes)
    done = record(town, plans, ROAD | {"host_code": code, "defects": [HOLE | {"station": station}]})
    assert done.findings["rule"].tolist() == ([] if is_there else ["I09"])


def test_a_number_in_the_cell_of_the_date_is_a_finding(town: Workspace, plans: Plans, tmp_path: Path) -> None:
    """Such numbers are no days for the spreadsheet; nothing is printed beside the finding."""
    host = find_host(town, "road", "R1/1")
    write_form(form_for(host, load_forms()), tmp_path / "form.xlsx", plans=plans, host=host)
    book = openpyxl.load_workbook(tmp_path / "form.xlsx")
    sheet = book.worksheets[0]
    rows = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
    for name, text in {"kind": "常规检测", "inspector_name": "王工", "conclusion": "正常"}.items():
        sheet.cell(rows[name], 4).value = text
    sheet.cell(rows["done_on"], 4).value = 20260520
    book.save(tmp_path / "form.xlsx")
    done = record_inspection(town, read_form(tmp_path / "form.xlsx"), plans=plans, edit=EDIT)
    assert done.findings["rule"].tolist() == ["I02"]


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("I01", {"kind": "大检查"}),
        ("I13", {"defects": [HOLE | {"area_m2": 5}]}),
        ("I15", {"defects": [HOLE | {"x": X + 100, "y": Y + 60}]}),
    ],
)
def test_warnings_are_stored(town: Workspace, plans: Plans, rule: str, change: dict[str, Any]) -> None:
    done = record(town, plans, ROAD | change)
    assert (done.code, set(done.findings["rule"])) == ("JC20260520-0001", {rule})


def test_the_same_inspection_twice_is_told(town: Workspace, plans: Plans) -> None:
    record(town, plans, ROAD)
    assert record(town, plans, ROAD).findings["rule"].tolist() == ["I16"]


def test_a_bridge_needs_the_severity_and_knows_its_components(town: Workspace, plans: Plans) -> None:
    crack = {"distress": "裂缝", "length_m": 1, "component": "主梁"}
    assert record(town, plans, BRIDGE | {"defects": [crack]}).findings["rule"].tolist() == ["I05"]
    wrong = crack | {"severity": "轻", "component": "翼"}
    assert record(town, plans, BRIDGE | {"defects": [wrong]}).findings["rule"].tolist() == ["I10"]
    record(town, plans, BRIDGE | {"defects": [crack | {"severity": "轻"}], "answers": {"伸缩缝": "损坏"}})
    assert town.read("defect")["part"].tolist() == ["上部结构"]
    assert town.read("inspection")["answers"].tolist() == [{"伸缩缝": "损坏"}]


def test_what_ratings_rest_on_is_kept_under_its_name(town: Workspace, plans: Plans) -> None:
    record(town, plans, ROAD | {"answers": {"iri": 2.5, "检测面积（m²）": "1000"}})
    record(
        town,
        plans,
        BRIDGE
        | {"answers": {"scores": {"主梁": 85, "墩身": "90", "人行道": None}, "structural_result": "合格级"}},
    )
    answers = town.read("inspection").sort_values("host_class")["answers"].tolist()
    assert answers[0] == {
        "scores": {"主梁": 85.0, "墩身": 90.0, "人行道": None},
        "structural_result": "合格级",
    }
    assert answers[1] == {"iri": 2.5, "inspected_area_m2": 1000.0}
    refused = record(town, plans, BRIDGE | {"answers": {"主梁评分": 101}})
    assert "I12" in set(refused.findings["rule"])


def test_the_section_is_found_by_the_stationing(town: Workspace, plans: Plans) -> None:
    done = record(town, plans, ROAD | {"host_code": "R1", "defects": [HOLE | {"station": "K0+300"}]})
    assert done.host_code == "R1/2"
    with pytest.raises(UnknownHost, match="2 sections"):
        record(town, plans, ROAD | {"host_code": "R1"})
    with pytest.raises(UnknownHost, match="no road"):
        record(town, plans, ROAD | {"host_code": "R9"})


def test_places(town: Workspace, plans: Plans) -> None:
    """By coordinates, by the route, by the point that a facility is; otherwise none."""
    record(town, plans, ROAD | {"defects": [HOLE, HOLE | {"station": None, "x": X + 5, "y": Y + 1}]})
    route = {"code": ["R1"], "name": ["大路"], "start_station_m": [0.0]}
    line = shapely.LineString([(X, Y), (X + 500, Y)])
    write(town, "road_route", gpd.GeoDataFrame(route, geometry=[line], crs=CRS))
    record(town, plans, ROAD | {"defects": [HOLE]})
    pole = ROAD | {"host_class": "facility", "host_code": "F2", "kind": "灯杆巡查", "done_on": "2026-05-01"}
    record(town, plans, pole | {"defects": [{"distress": "倾斜"}]})
    shapes = dict(zip(town.read("defect")["code"], town.read("defect").geometry, strict=True))
    assert shapes["BH20260520-0001"] is None
    assert shapes["BH20260520-0002"].equals(shapely.Point(X + 5, Y + 1))
    assert shapes["BH20260520-0003"].equals_exact(shapely.Point(X + 120, Y), 0.001)
    assert shapes["BH20260501-0001"].equals(shapely.Point(X + 300, Y))


def test_photos_are_kept_and_looked_into(town: Workspace, plans: Plans, tmp_path: Path) -> None:
    picture(tmp_path / "a.jpg")
    picture(tmp_path / "b.png")
    (tmp_path / "fake.jpg").write_text("no picture", "utf-8")
    defect = HOLE | {"photo": "b.png"}
    done = record(town, plans, ROAD | {"photos": ["a.jpg"], "defects": [defect]}, tmp_path)
    assert done.photos == 2
    assert sorted(town.read("attachment")["host_class"]) == ["defect", "inspection"]
    refused = record(town, plans, ROAD | {"photos": ["fake.jpg"]}, tmp_path)
    assert set(refused.findings["rule"]) == {"I11", "I16"}


def test_a_form_filled_in_as_a_workbook(town: Workspace, plans: Plans, tmp_path: Path) -> None:
    host = find_host(town, "road", "R1/1")
    form = form_for(host, load_forms())
    write_form(form, tmp_path / "form.xlsx", plans=plans, host=host)
    book = openpyxl.load_workbook(tmp_path / "form.xlsx")
    head, defects = book.worksheets[0], book.worksheets[1]
    lists = {
        each.formula1
        for each in (*head.data_validations.dataValidation, *defects.data_validations.dataValidation)
    }
    assert len(lists) == 3 + 1 + 3  # three items, kinds; distress, severity, side
    rows = {head.cell(at, 1).value: at for at in range(1, head.max_row + 1)}
    head.cell(rows["kind"], 4, "常规检测")
    head.cell(rows["inspector_name"], 4, "王工")
    head.cell(rows["done_on"], 4, pd.Timestamp("2026-05-20").to_pydatetime())
    head.cell(rows["item:排水情况"], 4, "积水")
    names = {cell.value: cell.column for cell in defects[2]}
    for name, value in {"distress": "坑槽", "length_m": 2, "width_m": 0.5, "station": "K0+900"}.items():
        defects.cell(6, names[name], value)
    book.save(tmp_path / "filled.xlsx")
    filled = read_form(tmp_path / "filled.xlsx")
    refused = record_inspection(town, filled, plans=plans, edit=EDIT)
    assert refused.findings[["rule", "row"]].values.tolist() == [["I09", 6]]
    good = replace(filled, defects=({**filled.defects[0], "station": "K0+090"},))
    assert record_inspection(town, good, plans=plans, edit=EDIT).code == "JC20260520-0001"
    assert town.read("inspection")["answers"].tolist() == [{"排水情况": "积水"}]


def test_files_that_are_no_forms_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("[]", "utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"colour": 1}), "utf-8")
    openpyxl.Workbook().save(tmp_path / "c.xlsx")
    (tmp_path / "d.xlsx").write_text("x", "utf-8")
    for name, read in (
        ("a.json", read_json),
        ("b.json", read_json),
        ("c.xlsx", read_form),
        ("d.xlsx", read_form),
    ):
        with pytest.raises(BadForm):
            read(tmp_path / name)


def test_from_open_over_a_work_to_as_repaired(city: Workspace, plans: Plans, tmp_path: Path) -> None:
    code = record(city, plans, ROAD | {"defects": [HOLE]}).defects[0]
    work = order_defects(city, [code], {}, edit=EDIT)
    row = city.read("maintenance_work").iloc[0]
    assert (row["code"], row["state"], row["quantity"], row["from_station_m"]) == (
        work,
        "ordered",
        1.0,
        120.0,
    )
    repair = {"repaired_on": date(2026, 5, 30), "as_repaired": "热料填补"}
    photo = picture(tmp_path / "after.jpg")
    assert change_defects(city, [code], DefectChange("repaired", repair, (photo,)), edit=EDIT) == 1
    after = city.read("defect").iloc[0]
    assert (after["state"], after["work_code"], after["as_repaired"]) == ("repaired", work, "热料填补")
    past = city.history("defect", after["id"])
    assert [each["state"] for each in past["row"]] == ["open", "ordered"]
    assert past["reason"].tolist() == ["defect ordered", "defect repaired"]
    assert city.count("attachment", {"host_class": "defect"}) == 1


def test_impossible_changes_of_defects_are_refused(town: Workspace, plans: Plans) -> None:
    first = record(town, plans, ROAD | {"defects": [HOLE]}).defects[0]
    other = record(town, plans, ROAD | {"host_code": "R1/2", "defects": [HOLE | {"station": 300}]}).defects[0]
    with pytest.raises(UnknownRecord, match="no defect"):
        change_defects(town, ["BH0"], DefectChange("watched"), edit=EDIT)
    with pytest.raises(UnknownRecord, match="no work"):
        change_defects(town, [first], DefectChange("ordered", {"work_code": "YH0"}), edit=EDIT)
    with pytest.raises(ImpossibleChange, match="several objects"):
        order_defects(town, [first, other], {}, edit=EDIT)
    order_defects(town, [first], {}, edit=EDIT)
    early = {"repaired_on": date(2026, 5, 1), "as_repaired": "补"}
    with pytest.raises(ImpossibleChange, match="it was found on"):
        change_defects(town, [first], DefectChange("repaired", early), edit=EDIT)
    with pytest.raises(ImpossibleChange):
        order_defects(town, [first], {}, edit=EDIT)
    assert town.count("maintenance_work") == 1


def test_a_defect_within_the_warranty_of_a_work_is_told(town: Workspace, plans: Plans) -> None:
    host = find_host(town, "road", "R1/1")
    earlier = Edit("t", NOW - timedelta(days=100))
    work = {
        "title": "中修", "kind": "中修", "state": "accepted", "cost_cents": 1, "accepted_by": "李",
        "finished_on": date(2026, 1, 1), "accepted_on": date(2026, 1, 5), "warranty_until": date(2027, 1, 5),
        "from_station_m": 100.0, "to_station_m": 150.0,
    }  # fmt: skip
    code, _ = add_work(town, host, work, edit=earlier)
    defects = [HOLE, HOLE | {"station": "K0+180"}]
    done = record(town, plans, ROAD | {"defects": defects})
    assert done.warranties == {done.defects[0]: code}
    before = record(town, plans, ROAD | {"done_on": "2026-01-03", "defects": [HOLE]})
    assert before.warranties == {}
