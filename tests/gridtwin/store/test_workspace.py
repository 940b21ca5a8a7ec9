from __future__ import annotations

import datetime
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import Field, FieldType, feature_class
from gridtwin.store import Workspace, create_workspace, open_workspace
from gridtwin.store.errors import (
    BadGeometry,
    BadSettings,
    BadValue,
    DuplicateCode,
    LostUpdate,
    MissingCrs,
    NoWorkspace,
    RetiredCode,
    UnknownColumn,
    UnknownFeature,
    WorkspaceExists,
)

from .conftest import CRS, LATER, NOW, make_trees


def one(class_name: str, shape: shapely.Geometry | None, **values: object) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame([values], geometry=np.array([shape], dtype=object), crs=CRS)


def test_a_new_workspace_is_a_folder_with_empty_layers(workspace: Workspace) -> None:
    assert {path.name for path in workspace.root.iterdir()} >= {
        "workspace.toml",
        "imagery",
        "scene",
        "evidence",
    }
    assert (workspace.name, workspace.crs, workspace.division) == ("测试城区", 4544, "620102")
    assert workspace.count("component") == 0
    assert workspace.extent("component") is None
    assert list(workspace.read("component").columns)[:5] == [
        "id",
        "row_version",
        "valid_from",
        "edited_by",
        "code",
    ]


def test_reopening_finds_what_was_written(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="survey", now=NOW)
    with open_workspace(workspace.root) as again:
        assert again.read("tree")["code"].tolist() == ["T1", "T2"]


def test_read_gives_back_what_write_got(workspace: Workspace) -> None:
    report = workspace.write("tree", make_trees("T1", "T2"), actor="survey", now=NOW)
    found = workspace.read("tree")
    assert (report.rows_in, report.rows_stored) == (2, 2)
    assert found.crs.to_epsg() == CRS
    assert found["row_version"].tolist() == [1, 1]
    assert found["edited_by"].tolist() == ["survey", "survey"]
    assert found["valid_from"].tolist() == [NOW, NOW]
    assert found["id"].str.len().eq(36).all()
    assert found["id"].is_unique
    assert found.geometry.tolist() == [shapely.Point(500_000, 3_990_000), shapely.Point(500_010, 3_990_001)]


def test_every_type_of_value_survives(workspace: Workspace) -> None:
    permit = one(
        "permit",
        shapely.box(0, 0, 10, 10),
        permit_no="建字第1号 \"'\\",
        kind="building",
        issued_on=datetime.date(2025, 12, 31),
        max_height_m=24.5,
        max_floors=8,
        status="valid",
        holder="",
    )
    workspace.write("permit", permit, actor="a", now=NOW)
    found = workspace.read("permit").iloc[0]
    assert found["permit_no"] == "建字第1号 \"'\\"
    assert found["issued_on"] == pd.Timestamp(2025, 12, 31)
    assert pd.isna(found["expires_on"])
    assert (found["max_height_m"], found["max_floors"]) == (24.5, 8)
    assert found["holder"] == ""  # empty text is not missing text
    assert pd.isna(found["note"])
    assert found.geometry.equals(shapely.box(0, 0, 10, 10))
    assert found.geometry.geom_type == "Polygon"


def test_json_truth_and_moments_survive(workspace: Workspace) -> None:
    run = pd.DataFrame(
        [
            {
                "pair_key": "k",
                "detector": "d",
                "detector_version": "1",
                "before_path": "a.tif",
                "before_sha256": "0" * 64,
                "after_path": "b.tif",
                "after_sha256": "1" * 64,
                "parameters": {"阈值": 0.5, "list": [1, None]},
                "started_at": NOW,
                "duration_s": 1.25,
                "patch_count": 1,
            }
        ]
    )
    workspace.write("detection_run", run, actor="a", now=NOW)
    found = workspace.read("detection_run").iloc[0]
    assert found["parameters"] == {"阈值": 0.5, "list": [1, None]}
    assert found["started_at"] == NOW
    assert str(found["started_at"].tz) == "Asia/Shanghai"
    patch = one(
        "change_patch",
        shapely.box(0, 0, 5, 5),
        patch_no="P1",
        run_id=found["id"],
        change_class="new_building",
        is_farmland=True,
        area_m2=25.0,
        score=0.5,
        grade="A",
        status="new",
        created_at=NOW,
    )
    workspace.write("change_patch", patch, actor="a", now=NOW)
    stored = workspace.read("change_patch").iloc[0]
    assert stored["is_farmland"] is True or stored["is_farmland"] == True  # noqa: E712
    assert pd.isna(stored["is_ecological"])


@pytest.mark.parametrize("count", [3, 5000], ids=["few rows", "many rows, triggers set aside"])
def test_rows_come_back_in_their_order(workspace: Workspace, count: int) -> None:
    codes = [f"T{at}" for at in range(count)]
    workspace.write("tree", make_trees(*codes), actor="a", now=NOW)
    found = workspace.read("tree")
    assert found["code"].tolist() == codes
    assert workspace.count("tree") == count
    assert workspace.extent("tree") == (500_000, 3_990_000, 500_000 + 10 * (count - 1), 3_990_000 + count - 1)
    near = workspace.read("tree", bbox=(499_995, 3_989_999, 500_012, 3_990_100))
    assert near["code"].tolist() == ["T0", "T1"]
    workspace.write("tree", make_trees("more", x=400_000), actor="a", now=NOW)
    assert workspace.read("tree", bbox=(399_999, 3_989_999, 400_001, 3_990_001))["code"].tolist() == ["more"]


@pytest.mark.parametrize(
    ("where", "codes"),
    [
        ({"code": "T2"}, ["T2"]),
        ({"code": ["T1", "T3", "none"]}, ["T1", "T3"]),
        ({"species": None}, ["T3"]),
        ({"species": "国槐", "code": {"T2"}}, ["T2"]),
        ({"code": "' OR 1=1 --"}, []),
        ({"code": []}, []),
        ({"height_m": 2.5}, ["T2"]),
        ({"planted_year": np.int64(1999)}, ["T1"]),
    ],
    ids=["one value", "any of", "missing", "two fields", "an attack", "none of", "real", "numpy integer"],
)
def test_conditions(workspace: Workspace, where: dict[str, object], codes: list[str]) -> None:
    trees = make_trees("T1", "T2", "T3")
    trees.loc[2, "species"] = None
    trees["height_m"] = [1.0, 2.5, None]
    trees["planted_year"] = [1999, 2000, None]
    workspace.write("tree", trees, actor="a", now=NOW)
    assert workspace.read("tree", where=where)["code"].tolist() == codes
    assert workspace.count("tree", where) == len(codes)


def test_conditions_on_dates_and_truth(workspace: Workspace) -> None:
    day = datetime.date(2026, 1, 2)
    zones = one("control_zone", shapely.box(0, 0, 1, 1), code="Z1", kind="road", effective_from=day)
    workspace.write("control_zone", zones, actor="a", now=NOW)
    assert workspace.count("control_zone", {"effective_from": day}) == 1
    assert workspace.count("control_zone", {"valid_from": NOW}) == 1
    assert workspace.count("control_zone", {"valid_from": LATER}) == 0


def test_columns_and_limit(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="a", now=NOW)
    found = workspace.read("tree", columns=["code"], limit=1)
    assert list(found.columns) == ["code", "geometry"]
    assert len(found) == 1
    with pytest.raises(UnknownColumn, match="colour"):
        workspace.read("tree", columns=["colour"])
    with pytest.raises(UnknownColumn, match="colour"):
        workspace.count("tree", {"colour": 1})


def test_multi_part_shapes_and_heights_survive(workspace: Workspace) -> None:
    shapes = shapely.from_wkt(
        [
            "LINESTRING Z (0 0 1, 10 0 2)",
            "MULTILINESTRING Z ((0 0 1, 10 0 2), (20 0 3, 30 0 4))",
            "LINESTRING ZM (0 0 1 7, 10 0 2 8)",
            "LINESTRING M (0 0 7, 10 0 8)",
            "LINESTRING (0 0, 10 0)",
        ]
    )
    lines = gpd.GeoDataFrame(
        {"line_no": list("abcde"), "start_point": "p", "end_point": "q", "pipe_class": "WS"},
        geometry=shapes,
        crs=CRS,
    )
    workspace.write("pipe_line", lines, actor="a", now=NOW)
    found = workspace.read("pipe_line").geometry
    assert [shape.wkt for shape in found] == [shape.wkt for shape in shapes]


def test_a_row_may_have_no_shape(workspace: Workspace) -> None:
    alarm = one("alarm", None, alarm_no="A1", rule="r", severity="info", state="raised", raised_at=NOW)
    workspace.write("alarm", alarm, actor="a", now=NOW)
    assert workspace.read("alarm").geometry.isna().all()
    assert workspace.extent("alarm") is None


def test_other_crs_is_reprojected(workspace: Workspace) -> None:
    # 105° E is the central meridian of EPSG:4544; the northing is from gdaltransform.
    geographic = gpd.GeoDataFrame({"code": ["T1"]}, geometry=[shapely.Point(105, 36)], crs=4490)
    workspace.write("tree", geographic, actor="a", now=NOW)
    point = workspace.read("tree").geometry.iloc[0]
    assert (point.x, point.y) == pytest.approx((500_000.0, 3_985_542.670), abs=0.001)


@pytest.mark.parametrize(
    ("frame", "error", "words"),
    [
        (make_trees("T1").set_crs(None, allow_override=True), MissingCrs, "say which one"),
        (pd.DataFrame({"code": ["T1"]}), MissingCrs, "GeoDataFrame"),
        (make_trees("T1").assign(colour="red"), UnknownColumn, "colour"),
        (make_trees("T1").assign(height_m="tall"), BadValue, "height_m"),
        (make_trees("T1").assign(code=17), BadValue, "leading zeros"),
        (make_trees("T1").assign(code=None), BadValue, "required"),
        (make_trees("T" * 25), BadValue, "at most 24"),
        (make_trees("T1").assign(height_m=np.inf), BadValue, "infinity"),
        (make_trees("T1").assign(planted_year=2000.5), BadValue, "planted_year"),
        (make_trees("T1").assign(valid_from=datetime.datetime(2026, 1, 1)), BadValue, "time zone"),  # noqa: DTZ001
        (make_trees("T1", "T1"), DuplicateCode, "T1"),
        (make_trees("T1").set_geometry([shapely.box(0, 0, 1, 1)], crs=CRS), BadGeometry, "Polygon"),
        (make_trees("T1").set_geometry([shapely.Point(np.nan, 1)], crs=CRS), BadGeometry, "finite"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_does_not_fit_is_refused(
    workspace: Workspace, frame: pd.DataFrame, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        workspace.write("tree", frame, actor="a", now=NOW)
    assert workspace.count("tree") == 0


def test_unknown_class_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownFeatureClass, match="spaceship"):
        workspace.read("spaceship")


@pytest.mark.parametrize("count", [1, 3000], ids=["few", "many"])
def test_a_taken_code_refuses_the_whole_write(workspace: Workspace, count: int) -> None:
    workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
    codes = [f"N{at}" for at in range(count)] + ["T1"]
    with pytest.raises(DuplicateCode, match="T1"):
        workspace.write("tree", make_trees(*codes), actor="a", now=NOW)
    assert workspace.count("tree") == 1


def test_update_changes_only_what_is_given(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="a", now=NOW)
    before = workspace.read("tree")
    changed = before[["id", "row_version"]].assign(height_m=[5.0, None], note=["高", "低"])
    report = workspace.update("tree", changed, actor="b", now=LATER, reason="复测")
    after = workspace.read("tree")
    assert (report.rows_in, report.rows_updated) == (2, 2)
    assert after["height_m"].tolist()[0] == 5.0
    assert after["note"].tolist() == ["高", "低"]
    assert after["species"].tolist() == ["国槐", "国槐"]
    assert after["row_version"].tolist() == [2, 2]
    assert after["edited_by"].tolist() == ["b", "b"]
    assert after["valid_from"].tolist() == [LATER, LATER]
    assert after.geometry.geom_equals(before.geometry).all()


def test_update_moves_shapes(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
    moved = workspace.read("tree")[["id", "row_version", "geometry"]]
    moved = moved.set_geometry([shapely.Point(510_000, 3_990_000)], crs=CRS)
    workspace.update("tree", moved, actor="b", now=LATER)
    assert workspace.extent("tree") == (510_000, 3_990_000, 510_000, 3_990_000)
    assert len(workspace.read("tree", bbox=(509_999, 3_989_999, 510_001, 3_990_001))) == 1
    assert len(workspace.read("tree", bbox=(499_999, 3_989_999, 500_001, 3_990_001))) == 0


def test_history_tells_who_when_and_why(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
    row = workspace.read("tree")
    feature_id = row["id"].iloc[0]
    changed = row[["id", "row_version"]].assign(code="T9", note="x")
    workspace.update("tree", changed, actor="b", now=LATER, reason="重新编码")
    workspace.retire("tree", [feature_id], actor="c", now=LATER, reason="枯死")
    past = workspace.history("tree", feature_id)
    assert past["version"].tolist() == [1, 2]
    assert past["action"].tolist() == ["update", "retire"]
    assert past["actor"].tolist() == ["b", "c"]
    assert past["reason"].tolist() == ["重新编码", "枯死"]
    assert past["code"].tolist() == ["T1", "T9"]
    assert past["valid_from"].tolist() == [NOW, LATER]
    assert past["valid_to"].tolist() == [LATER, LATER]
    assert past["row"].iloc[0]["species"] == "国槐"
    assert past["row"].iloc[0]["edited_by"] == "a"
    assert past["geometry"].iloc[0] == shapely.Point(500_000, 3_990_000)
    assert workspace.history("tree", "unknown").empty


def test_history_keeps_heights_and_empty_shapes(workspace: Workspace) -> None:
    shapes = shapely.from_wkt(["LINESTRING Z (0 0 1, 10 0 2)", "LINESTRING (0 0, 1 1)"])
    lines = gpd.GeoDataFrame(
        {"line_no": ["a", "b"], "start_point": "p", "end_point": "q", "pipe_class": "WS"},
        geometry=shapes,
        crs=CRS,
    )
    workspace.write("pipe_line", lines, actor="a", now=NOW)
    alarm = one("alarm", None, alarm_no="A1", rule="r", severity="info", state="raised", raised_at=NOW)
    workspace.write("alarm", alarm, actor="a", now=NOW)
    for class_name in ("pipe_line", "alarm"):
        ids = workspace.read(class_name)["id"].tolist()
        workspace.retire(class_name, ids, actor="a", now=LATER)
        past = [workspace.history(class_name, feature_id)["geometry"].iloc[0] for feature_id in ids]
        if class_name == "pipe_line":
            assert [shape.geoms[0].wkt for shape in past] == [shape.wkt for shape in shapes]
        else:
            assert past == [None]


def test_history_keeps_every_field_of_a_wide_row(workspace: Workspace) -> None:
    texts = {field.name: f"{{,{field.name}" for field in feature_class("bridge").fields if _is_plain(field)}
    square = shapely.box(500_000, 3_990_000, 500_010, 3_990_010)
    workspace.write("bridge", one("bridge", square, **texts, spans=3), actor="a", now=NOW)
    feature_id = workspace.read("bridge")["id"].iloc[0]
    workspace.retire("bridge", [feature_id], actor="a", now=LATER)
    row = workspace.history("bridge", feature_id)["row"].iloc[0]
    assert len(texts) > 40
    assert {name: row[name] for name in texts} == texts
    assert row["spans"] == 3
    assert row["height_limit_m"] is None


def test_history_keeps_lists_and_truths(workspace: Workspace) -> None:
    """A past calibration is read from here: as text it would be taken for none."""
    points = [{"distance_m": 300.0, "station_m": 300.0, "after_m": 350.0}]
    line = shapely.LineString([(500_000, 3_990_000), (501_000, 3_990_000)])
    route = one("road_route", line, code="A", name="东路", start_station_m=0.0, calibration=points)
    workspace.write("road_route", route, actor="a", now=NOW)
    case = one("inspection", None, code="X1", host_class="road", host_id="r", kind="日常巡查",
               state="done", answers={"iri": 2.5, "scores": {"主梁": 85}})  # fmt: skip
    workspace.write("inspection", case, actor="a", now=NOW)
    for class_name, name, value in (
        ("road_route", "calibration", points),
        ("inspection", "answers", {"iri": 2.5, "scores": {"主梁": 85}}),
    ):
        feature_id = workspace.read(class_name)["id"].iloc[0]
        workspace.retire(class_name, [feature_id], actor="a", now=LATER)
        assert workspace.history(class_name, feature_id)["row"].iloc[0][name] == value


def _is_plain(field: Field) -> bool:
    return field.type is FieldType.TEXT and field.domain is None and field.length != 7


def test_a_lost_update_is_refused(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="a", now=NOW)
    seen_by_both = workspace.read("tree")[["id", "row_version"]]
    workspace.update("tree", seen_by_both[:1].assign(note="first"), actor="anna", now=LATER)
    with pytest.raises(LostUpdate, match=r"version 2 \(edited by anna\)"):
        workspace.update("tree", seen_by_both.assign(note="second"), actor="b", now=LATER)
    notes = workspace.read("tree")["note"]
    assert notes.iloc[0] == "first"
    assert pd.isna(notes.iloc[1])


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (lambda row: row.assign(id="no such id", note="x"), UnknownFeature, "no such id"),
        (lambda row: row.drop(columns="row_version").assign(note="x"), UnknownColumn, "row_version"),
        (lambda row: row.assign(colour="red"), UnknownColumn, "colour"),
        (lambda row: row.assign(code=None), BadValue, "required"),
        (lambda row: row.assign(code="T2"), DuplicateCode, "unique"),
        (lambda row: pd.concat([row, row]).assign(note="x"), UnknownFeature, "twice"),
    ],
    ids=["unknown id", "no version", "unknown column", "emptied code", "taken code", "row twice"],
)
def test_updates_that_do_not_fit_are_refused(
    workspace: Workspace, make: object, error: type[Exception], words: str
) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="a", now=NOW)
    row = workspace.read("tree")[["id", "row_version"]][:1]
    with pytest.raises(error, match=words):
        workspace.update("tree", make(row), actor="b", now=LATER)  # type: ignore[operator]
    assert workspace.read("tree")["row_version"].tolist() == [1, 1]


def test_a_retired_code_is_never_given_again(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="a", now=NOW)
    rows = workspace.read("tree")
    assert workspace.retire("tree", [rows["id"].iloc[0]], actor="a", now=LATER) == 1
    assert workspace.count("tree") == 1
    assert workspace.extent("tree") == (500_010, 3_990_001, 500_010, 3_990_001)
    assert workspace.has_code("tree", "T1")
    assert workspace.has_code("tree", "T2")
    assert not workspace.has_code("tree", "T3")
    with pytest.raises(RetiredCode, match="T1"):
        workspace.write("tree", make_trees("T1"), actor="a", now=LATER)
    with pytest.raises(RetiredCode):
        workspace.update("tree", rows[1:][["id", "row_version"]].assign(code="T1"), actor="a", now=LATER)
    with pytest.raises(UnknownFeature):
        workspace.retire("tree", [rows["id"].iloc[0]], actor="a", now=LATER)


def test_a_row_may_take_back_its_own_code(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1"), actor="a", now=NOW)
    for code in ("T2", "T1"):
        row = workspace.read("tree")[["id", "row_version"]]
        workspace.update("tree", row.assign(code=code), actor="a", now=LATER)
    assert workspace.read("tree")["code"].tolist() == ["T1"]


def test_sections_of_a_road_share_its_code(workspace: Workspace) -> None:
    roads = gpd.GeoDataFrame(
        {"code": ["R1", "R1"], "section_no": [1, 2], "name": "庆阳路", "road_class": "主干路"},
        geometry=[shapely.LineString([(0, 0), (1, 1)]), shapely.LineString([(1, 1), (2, 2)])],
        crs=CRS,
    )
    workspace.write("road", roads, actor="a", now=NOW)
    assert workspace.count("road", {"code": "R1"}) == 2


def test_empty_frames_are_welcome(workspace: Workspace) -> None:
    report = workspace.write("tree", make_trees("T1")[:0], actor="a", now=NOW)
    assert (report.rows_in, report.rows_stored) == (0, 0)
    assert workspace.retire("tree", [], actor="a", now=NOW) == 0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"crs": 4490}, "not projected"),
        ({"crs": 99999}, "not a known"),
        ({"division": "62010"}, "six-digit"),
        ({"name": " "}, "name"),
        ({"store": "mysql://x"}, "postgresql://"),
        ({"store": "postgresql://u@127.0.0.1/d?schema=A-B"}, "lower-case"),
        ({"now": datetime.datetime(2026, 1, 1)}, "time zone"),  # noqa: DTZ001
    ],
    ids=[
        "geographic CRS",
        "unknown CRS",
        "short division",
        "blank name",
        "other database",
        "schema name",
        "naive",
    ],
)
def test_settings_that_break_a_rule_are_refused(
    tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    given = {"name": "x", "crs": CRS, "division": "620102", "now": NOW} | changes
    with pytest.raises(BadSettings, match=words):
        create_workspace(tmp_path / "city", **given)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_creating_never_overwrites(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(WorkspaceExists, match="not empty"):
        create_workspace(workspace.root, name="x", crs=CRS, division="620102", now=NOW)
    store = workspace.settings.store
    if store is not None:
        with pytest.raises(WorkspaceExists, match="holds a workspace"):
            create_workspace(tmp_path / "other", name="x", crs=CRS, division="620102", now=NOW, store=store)
        assert not (tmp_path / "other").exists()
        assert workspace.count("tree") == 0


def test_opening_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspace, match="gridtwin init"):
        open_workspace(tmp_path)
