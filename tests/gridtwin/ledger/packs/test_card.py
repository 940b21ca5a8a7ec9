import xml.etree.ElementTree as ElementTree

import pytest

from gridtwin.ledger.errors import BadPackQuestion, UnknownHost
from gridtwin.ledger.packs import (
    built_in_packs,
    card_as_json,
    listed_rows,
    pack_card,
    style_of,
    symbols_as_data,
    with_titles,
    write_list,
)
from gridtwin.store import Workspace
from tests.gridtwin.ledger.workspaces import inspected

PACKS = built_in_packs()


def test_the_card_of_a_cover(both: Workspace) -> None:
    inspected(both, *(("component", "c1", "井盖巡查", f"2026-0{month}-01") for month in range(1, 8)))
    card = card_as_json(pack_card(both, PACKS, "6201020102000001"))
    assert card["pack"] == "manhole_cover"
    assert card["relations"]["well"][0]["well_depth_m"] == 2.5
    assert card["relations"]["well.pipe_line"][0]["line_no"] == "L1"
    assert [each["done_on"] for each in card["inspections"]][:2] == ["2026-07-01", "2026-06-01"]
    assert len(card["inspections"]) == 5
    assert card["defects"] == []
    assert "load_class" in card["to_confirm"]


def test_values_are_shown_in_both_languages(city: Workspace) -> None:
    lines = {line.name: line for line in pack_card(city, PACKS, "F1").lines}
    assert (lines["grade"].shown_zh, lines["grade"].shown_en) == ("一类", "class 1")
    assert (lines["is_barrier_free"].shown_zh, lines["is_barrier_free"].shown_en) == ("是", "yes")
    assert lines["state"].shown_en == "intact"
    assert lines["opening_hours"].value is None


def test_no_such_facility(city: Workspace) -> None:
    with pytest.raises(UnknownHost, match="'F99'"):
        pack_card(city, PACKS, "F99")


def test_lists_have_titles_and_counts(city: Workspace) -> None:
    rows = listed_rows(city, PACKS["lamp_pole"])
    table = with_titles(city, PACKS["lamp_pole"], rows, "zh")
    assert sorted(table["挂载设备"]) == [1, 2]
    assert "杆高 (m)" in table
    for name in ("a.csv", "a.xlsx", "a.gpkg", "a.geojson"):
        write_list(city, PACKS["toilet"], listed_rows(city, PACKS["toilet"]), city.root.parent / name, "en")
        assert (city.root.parent / name).stat().st_size > 100


def test_symbols() -> None:
    data = {each["pack"]: each for each in symbols_as_data(PACKS.values())}
    assert data["toilet"]["where"] == {"kind": ["toilet"]}
    assert data["lamp_pole"]["classes"][0] == {
        "value": "led",
        "zh": "LED灯",
        "en": "LED",
        "colour": "#2f7ed8",
    }
    style = ElementTree.fromstring(style_of([PACKS["toilet"], PACKS["billboard"]]))
    filters = [rule.get("filter") for rule in style.iter("rule")]
    assert "\"kind\" IN ('toilet')" in filters
    symbols = {symbol.get("name") for symbol in style.iter("symbol")}
    assert {rule.get("symbol") for rule in style.iter("rule")} - {None} == symbols
    with pytest.raises(BadPackQuestion):
        style_of([PACKS["toilet"], PACKS["lamp_pole"]])
