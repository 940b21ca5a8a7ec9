"""Import into a workspace: counts, updates with history, shapes from many places, files that are none."""

from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.errors import GridTwinError
from gridtwin.ledger.cards import (
    CardOptions,
    attachments_of,
    card_of,
    check_card_file,
    check_stored_cards,
    import_cards,
    revisions_of,
)
from gridtwin.ledger.cards.placing import Join
from gridtwin.ledger.cards.reading import load_mapping
from gridtwin.ledger.errors import BadCardTable, UnknownCard
from gridtwin.store import Workspace
from gridtwin.store.errors import MissingCrs
from tests.gridtwin.ledger.cards.conftest import CRS, EDIT, NOW, Bring, rules, workbook
from tests.gridtwin.ledger.cards.test_checks import BRIDGE, NEXT, ROAD, STRIP, sheet

LINE = shapely.LineString([(480000, 3990000), (480100, 3990000)])


def test_import_again_changes_what_changed_and_says_who_and_why(bring: Bring, ledger: Workspace) -> None:
    first = bring(道路=sheet(ROAD, NEXT), 人行道=sheet(STRIP), 桥梁=sheet(BRIDGE))
    assert [count.added for count in first.counts.values()] == [2, 1, 1]
    again = bring(道路=sheet(ROAD, NEXT), 人行道=sheet(STRIP), 桥梁=sheet(BRIDGE))
    assert [(count.added, count.changed) for count in again.counts.values()] == [(0, 0)] * 3
    assert ledger.read("road")["row_version"].tolist() == [1, 1]
    edit = replace(EDIT, actor="复核员", reason="2026年复测")
    moved = "LINESTRING (480100 3990000, 480201 3990000)"
    wider = bring(edit=edit, 道路=sheet(ROAD, NEXT | {"路宽": 13, "养护单位": None, "wkt": moved}))
    assert wider.counts["road"].changed == 1
    assert wider.counts["road"].unchanged == 1
    changes = revisions_of(ledger, "road", "L1", section=2)
    assert [(one.actor, one.reason, one.field, one.old, one.new) for one in changes] == [
        ("复核员", "2026年复测", "geometry", "100.0 m", "101.0 m"),
        ("复核员", "2026年复测", "width_m", "12", "13"),
    ]
    assert ledger.read("road")["keeper_name"].tolist() == ["市政所", "市政所"], (
        "empty cells keep what is stored"
    )
    card = card_of(ledger, "road", "L1")
    shown = {line.column: line.value for group in (card.groups[0], card.groups[-1]) for line in group.entries}
    assert (shown["length_m"], shown["width_m"], card.sections) == ("200", "12; 13", 2)
    assert card_of(ledger, "bridge", "Q1").groups[1].entries[7].value == "3,000,000.00"
    ledger.retire("bridge", ledger.read("bridge")["id"], actor="t", now=NOW, reason="拆除")
    assert revisions_of(ledger, "bridge", "Q1")[-1].title_en == "retired"
    for question in (card_of, attachments_of, revisions_of):
        with pytest.raises(UnknownCard, match="no road has the code 'L9'"):
            question(ledger, "road", "L9")


def test_stored_rows_are_judged_too(bring: Bring, ledger: Workspace) -> None:
    bring(道路=sheet(ROAD), 人行道=sheet(STRIP))
    assert check_stored_cards(ledger, "road", now=NOW)["rule"].tolist() == []
    row = ledger.read("road")[["id", "row_version"]].assign(pavement="mud", width_m=-2.0)
    ledger.update("road", row, actor="t", now=NOW)
    found = check_stored_cards(ledger, "road", now=NOW)
    assert {"R02", "R04"} <= set(found["rule"])
    assert found["row"].isna().all()


def test_rows_without_a_shape_are_joined_to_a_layer(ledger: Workspace, tmp_path: Path) -> None:
    bare = {title: value for title, value in ROAD.items() if title != "wkt"}
    outline = {title: value for title, value in BRIDGE.items() if title != "wkt"}
    layer = tmp_path / "lines.gpkg"
    gpd.GeoDataFrame({"编号": ["L1", "Q1", "X"]}, geometry=[LINE, LINE, LINE], crs=CRS).to_crs(4490).to_file(
        layer
    )
    file = workbook(tmp_path / "t.xlsx", 道路=sheet(bare), 桥梁=sheet(outline))
    options = CardOptions(join=Join(layer, "code=编号"))
    done = import_cards(ledger, file, "road", edit=EDIT, options=options)
    assert done.counts["road"].added == done.counts["bridge"].added == 1
    assert "2 shapes of lines.gpkg match no row" in " ".join(done.notes)
    assert ledger.read("road").geometry.iloc[0].length == pytest.approx(100, abs=0.01)
    bridge = ledger.read("bridge")
    assert bridge.geometry.iloc[0].area == pytest.approx(1000, abs=0.5)
    assert "outline estimated" in bridge["note"].iloc[0]


@pytest.mark.parametrize("kind", ["gbk.csv", "shp", "gpkg", "geojson"])
def test_files_of_every_kind(ledger: Workspace, tmp_path: Path, kind: str) -> None:
    rows = {"道路编号": ["L1"], "道路名称": ["东街"], "道路等级": ["支路"], "路宽": [12.0]}
    if kind == "gbk.csv":
        file = tmp_path / "t.csv"
        ends = {"起点X": [480000], "起点Y": [3990000], "终点X": [480100], "终点Y": [3990000]}
        pd.DataFrame(rows | ends).to_csv(file, index=False, encoding="gbk")
    else:
        file = tmp_path / f"t.{kind}"
        frame = gpd.GeoDataFrame(rows, geometry=[LINE], crs=CRS)
        frame = frame.to_crs(4326) if kind == "geojson" else frame
        frame.to_file(file, encoding="GBK") if kind == "shp" else frame.to_file(file)
    crs = str(CRS) if kind == "gbk.csv" else None
    done = import_cards(ledger, file, "road", edit=EDIT, options=CardOptions(crs=crs))
    assert done.counts["road"].added == 1, done.findings["message_en"].tolist()
    row = ledger.read("road").iloc[0]
    assert (row["name"], row["width_m"], round(row.geometry.length)) == ("东街", 12.0, 100)


def test_two_rows_of_headings_below_a_title(bring: Bring, ledger: Workspace) -> None:
    done = bring(
        道路=[
            ["某区道路资料卡"],
            ["道路编号", "道路名称", "道路等级", "车行道", None, "人行道(左)", None],
            [None, None, None, "路面类型", "车道数", "铺面类型", "长度(km)"],
            ["L1", "东街", "支路", "沥青", "2车道", "透水砖", 0.095],
            ["L2", "西街", "支路", "混凝土", 4, None, None],
        ]
    )
    assert (done.counts["road"].added, done.counts["road_strip"].added) == (2, 1)
    strip = ledger.read("road_strip").iloc[0]
    assert (strip["road_code"], strip["kind"], strip["side"], strip["length_m"]) == (
        "L1",
        "sidewalk",
        "left",
        95.0,
    )
    assert ledger.read("road")["lanes"].tolist() == [2, 4]
    assert {"R07", "R14"} == rules(done)


def test_money_without_a_unit_is_taken_as_yuan_and_said(bring: Bring, ledger: Workspace) -> None:
    plain = {("总造价" if title == "总造价(万元)" else title): value for title, value in BRIDGE.items()}
    done = bring("bridge", 桥梁=sheet(plain | {"总造价": "3,000,000.50"}))
    assert ledger.read("bridge")["cost_cents"].tolist() == [300_000_050]
    assert "'总造价' names no unit" in " ".join(done.notes)


def test_a_file_is_checked_without_a_workspace(tmp_path: Path) -> None:
    file = tmp_path / "t.geojson"
    rows = {"code": ["L1"], "name": ["Esplanadi"], "road_class": ["支路"], "length_m": [150.0]}
    here = gpd.GeoDataFrame(rows, geometry=[shapely.LineString([(24.94, 60.17), (24.9418, 60.17)])], crs=4326)
    here.to_file(file)
    found = check_card_file(file, "road", today=NOW.date())
    assert "R09" in rules(found)
    assert "the shape is 99.9 m long" in " ".join(found.findings["message_en"])


def test_mapping_files(tmp_path: Path) -> None:
    (tmp_path / "m.json").write_text('{"宽": "width_m"}', "utf-8")
    (tmp_path / "m.toml").write_text('"宽" = "width_m"', "utf-8")
    (tmp_path / "bad.json").write_text('["宽"]', "utf-8")
    assert load_mapping(tmp_path / "m.json") == load_mapping(tmp_path / "m.toml") == {"宽": "width_m"}
    for name in ("bad.json", "none.json"):
        with pytest.raises(GridTwinError):
            load_mapping(tmp_path / name)


def test_unusable_files_are_refused_and_nothing_is_stored(ledger: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"no workbook")
    (tmp_path / "b.gpkg").write_bytes(b"no layers")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-")
    (tmp_path / "d.csv").write_text("道路编号,道路名称\n", "utf-8")
    (tmp_path / "e.csv").write_text("路名,等级\n东街,支路\n", "utf-8")
    workbook(tmp_path / "f.xlsx", 甲=[["x"], [1]], 乙=[["x"], [1]])
    for name in ("a.xlsx", "b.gpkg", "c.pdf", "d.csv", "f.xlsx", "none.csv", "."):
        with pytest.raises(GridTwinError) as told:
            import_cards(ledger, tmp_path / name, "road", edit=EDIT)
        assert told.value.zh
    with pytest.raises(BadCardTable, match="no column for code"):
        import_cards(ledger, tmp_path / "e.csv", "road", edit=EDIT)
    (tmp_path / "g.csv").write_text("道路编号,wkt\nL1,LINESTRING(1 2)\n", "utf-8")
    with pytest.raises(MissingCrs):
        import_cards(ledger, tmp_path / "g.csv", "road", edit=EDIT)
    assert ledger.count("road") == 0
