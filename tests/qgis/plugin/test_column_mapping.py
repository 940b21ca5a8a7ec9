"""Mappings of survey columns: written as the program reads them, remembered by the shape of a file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings

from qgis_plugin.tools.column_mapping.remembered import recall, remember
from qgis_plugin.tools.pipe_import import mapping_file
from qgis_plugin.tools.pipe_import.columns_tab import ColumnsTab


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app) -> None:
    """Mappings of earlier runs are gone."""
    QgsSettings().remove("gridtwin/columns")


FIELDS = {
    "point": [
        {"name": name, "title": {"en": name, "zh": name}, "required": name != "feature", "unit": None}
        for name in ("point_no", "x", "y", "feature")
    ],
    "line": [],
}


def table(headings: list[tuple[str, str | None]], **facts: Any) -> dict[str, Any]:
    columns = [{"heading": name, "field": field, "sample": []} for name, field in headings]
    return {"file": "a.xlsx", "sheet": "s", "kind": "point", "is_layer": False, "columns": columns, **facts}


def test_a_mapping_is_kept_by_the_headings_whatever_their_order(qgis_app) -> None:
    remember("p", ["a", "b"], {"a": "x", "b": ""})
    assert recall("p", ["b", "a"]) == {"a": "x", "b": ""}
    assert recall("q", ["a", "b"]) is None
    assert recall("p", ["a", "b", "c"]) is None


def test_the_file_keeps_names_of_classes_and_values_of_layers() -> None:
    layer = table([("ID", "point_no"), ("B", None)], is_layer=True, sheet='wells "old"')
    before = {
        "class_names": {"原水管": "JY"},
        "layer": [
            {"kind": "point", "needs": ["ID"], "constants": {"pipe_class": "WS"}, "missing": {"z": [0]}}
        ],
    }
    chosen = {"point": {"桩\n名": "point_no", "x": "", "ID": "point_no", "B": ""}}
    text = mapping_file.text_of(chosen, [table([("桩\n名", None), ("x", "x")]), layer], before)
    assert tomllib.loads(text) == {
        "point": {"桩\n名": "point_no", "x": ""},
        "class_names": {"原水管": "JY"},
        "layer": [
            {
                "name": 'wells "old"', "kind": "point", "needs": ["ID"], "fields": {"ID": "point_no"},
                "constants": {"pipe_class": "WS"}, "missing": {"z": [0]},
            }
        ],
    }  # fmt: skip


def test_a_sheet_that_was_not_recognised_is_named_and_mapped(qgis_app, tmp_path: Path) -> None:
    tab = ColumnsTab(tmp_path)
    unknown = table([("桩", None), ("北", None), ("东", None)], kind=None)
    tab.show_answer({"tables": [unknown], "fields": FIELDS})
    assert tab.has_unknown()
    assert tab.path() is None
    tab._asked[0][1].setCurrentIndex(1)
    assert "point_no, x, y" in tab.problem()
    for heading, field in (("桩", "point_no"), ("北", "y"), ("东", "x")):
        tab.columns["point"].choose(heading, field)
    assert tab.problem() == ""
    assert tomllib.loads(Path(tab.path()).read_text("utf-8")) == {
        "point": {"桩": "point_no", "北": "y", "东": "x"}
    }
    tab.keep()
    again = ColumnsTab(tmp_path)
    again.show_answer({"tables": [unknown], "fields": FIELDS})
    assert not again.has_unknown()
    assert again.columns["point"].chosen() == {"桩": "point_no", "北": "y", "东": "x"}


def test_two_headings_may_mean_one_field_in_different_sheets_only(qgis_app, tmp_path: Path) -> None:
    tab = ColumnsTab(tmp_path)
    needed = [("n", "point_no"), ("x", "x"), ("y", "y")]
    tables = [table([*needed, ("A", "feature")]), table([*needed, ("B", "feature")], sheet="t")]
    tab.show_answer({"tables": tables, "fields": FIELDS})
    assert tab.problem() == ""
    tab.show_answer({"tables": [table([*needed, ("A", "feature"), ("B", "feature")])], "fields": FIELDS})
    assert "Two columns are given to one field" in tab.problem()
