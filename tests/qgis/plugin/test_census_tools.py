"""Census: classes found by initials, click to component, columns mapped, answers shown."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from qgis.core import QgsPointXY, QgsSettings
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from gridtwin.errors import GridTwinError
from qgis_plugin.pinyin import initials
from qgis_plugin.tools.census_compare.dialog import CompareDialog
from qgis_plugin.tools.census_compare.difference_layer import make
from qgis_plugin.tools.census_compare.tool import CensusCompare
from qgis_plugin.tools.census_digitise.classes import choices, find
from qgis_plugin.tools.census_digitise.tool import CensusDigitise
from qgis_plugin.tools.census_import.columns_page import ColumnsPage
from qgis_plugin.tools.census_import.wizard import ImportWizard
from qgis_plugin.tools.census_progress.tool import CensusProgress
from qgis_plugin.tools.declaration import declarations
from tests.qgis.plugin.tools_room import ToolsRoom

NAMED = {each.name: each for each in declarations()}


@pytest.fixture
def room(opened):
    return ToolsRoom(opened)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("路灯", "ld"),
        ("上水井盖", "ssjg"),
        ("雨水箅子", "ysbz"),
        ("ATM机", "atmj"),
        ("公交站亭(牌)", "gjztp"),
        ("", ""),
        ("㐀", ""),  # in no level of GB 2312
    ],
)
def test_initials(text: str, letters: str) -> None:
    assert initials(text) == letters


def test_classes_are_found_by_initials_code_and_name() -> None:
    listed = choices()
    lamp = next(each for each in listed if each.zh == "路灯")
    assert find(listed, "ld", [])[0] == lamp
    assert find(listed, lamp.code, [])[0] == lamp
    assert lamp in find(listed, "路灯", [])[:1]
    assert find(listed, "no such class", []) == []
    assert find(listed, "", [lamp.code])[0] == lamp
    assert len(find(listed, "", [])) == len(listed)
    assert all(each.initials for each in listed)


def test_a_click_makes_a_whole_component_that_undo_takes_back(room) -> None:
    tool = CensusDigitise(room, NAMED["census_digitise"])
    layer, grid = room.layer("component"), next(room.layer("unit_grid").getFeatures())
    place = grid.geometry().pointOnSurface().asPoint()
    tool.start()
    tool.clicked(place)
    assert "Choose a class" in room.warned[-1]
    known = next(each for each in layer.getFeatures() if each["class_code"] == "0103")
    tool.take("0103")
    tool.clicked(place)
    tool.clicked(QgsPointXY(place.x() + 1, place.y()))
    made = sorted(layer.editBuffer().addedFeatures().values(), key=lambda each: each["code"])
    assert [int(made[1]["code"]) - int(made[0]["code"]), made[0]["class_code"]] == [1, "0103"]
    assert made[0]["grid_code"] == grid["code"]
    assert made[0]["dept_code"] == known["dept_code"]
    tool.undo()
    assert len(layer.editBuffer().addedFeatures()) == 1
    number = layer.dataProvider().featureCount()
    tool.save()
    assert layer.dataProvider().featureCount() == number + 1
    with closing(sqlite3.connect(room.workspace.database)) as link:
        (stored,) = link.execute("SELECT row_version, valid_from FROM component ORDER BY fid DESC LIMIT 1")
        assert link.execute("SELECT count(*) FROM history").fetchone() == (0,)  # new, not changed
    assert stored[0] == 1
    began = datetime.fromisoformat(stored[1].rstrip("Z")).replace(
        tzinfo=UTC
    )  # the store's own moments are UTC
    assert abs((datetime.now(UTC) - began).total_seconds()) < 60
    layer.rollBack()
    tool.unload()
    QApplication.processEvents()


def test_columns_are_mapped_and_mended() -> None:
    page = ColumnsPage()
    title = {"en": "Class", "zh": "类别"}
    fields = [
        {"name": "class_code", "title": title, "required": True, "unit": None},
        {"name": "state", "title": {"en": "State", "zh": "状态"}, "required": True, "unit": None},
    ]
    columns = [
        {"heading": "类", "field": None, "sample": ["0103"]},
        {"heading": "状态", "field": "state", "sample": ["完好"]},
    ]
    page.show_columns({"columns": columns, "fields": fields}, "a.xlsx: 3 rows")
    assert "component class" in page.problem()
    page.table.cellWidget(0, 1).setCurrentIndex(page.table.cellWidget(0, 1).findData("class_code"))
    assert page.problem() == ""
    assert page.mapping() == {"类": "class_code", "状态": "state"}
    page.table.cellWidget(1, 1).setCurrentIndex(page.table.cellWidget(1, 1).findData("class_code"))
    assert "Class" in page.problem()


def test_the_position_of_a_table_needs_two_columns(qgis_app) -> None:
    page = ColumnsPage()
    fields = [
        {"name": name, "title": {"en": name, "zh": name}, "required": True}
        for name in ("x", "y", "class_code")
    ]
    columns = [
        {"heading": "横", "field": None, "sample": []},
        {"heading": "Y坐标", "field": "y", "sample": []},
        {"heading": "类", "field": "class_code", "sample": []},
    ]
    page.show_columns({"columns": columns, "fields": fields}, "")
    assert "X and Y" in page.problem()
    page.table.cellWidget(0, 1).setCurrentIndex(page.table.cellWidget(0, 1).findData("x"))
    assert page.problem() == ""
    assert page.mapping() == {"横": "x", "Y坐标": "y", "类": "class_code"}


def test_the_import_asks_for_a_crs_and_can_be_taken_back(room, tmp_path) -> None:
    wizard = ImportWizard(room, NAMED["census_import"])
    assert wizard.file.crs.is_known is False
    table = {"columns": [], "rows": [], "geometry": []}
    room.answers = {
        "components.layers": {"layers": [], "taken": None},
        "components.read_file": {"rows": 2, "crs": None, "has_geometry": False, "notes": []},
        "components.columns": {
            "columns": [{"heading": "类", "field": "class_code", "sample": []}],
            "fields": [{"name": "class_code", "title": {"en": "Class", "zh": "类别"}, "required": True}],
        },
        "components.check_file": {
            "rows_in": 2, "rows_right": 2, "rows_wrong": 0, "counts": {"warning": 0}, "findings": table
        },
        "components.accept": {
            "rows_in": 2, "rows_stored": 2, "rows_refused": 0, "moment": "M", "findings": table
        },
        "components.take_back": {"rows_taken_back": 2},
    }  # fmt: skip
    path = tmp_path / "a.csv"
    path.write_text("类\n0103\n", "utf-8")
    wizard.file.file.setFilePath(str(path))
    wizard.forward()
    assert "CRS" in wizard.said.text()
    assert wizard.pages.currentIndex() == 0
    wizard.file.crs.setCurrentIndex(wizard.file.crs.findData("EPSG:4490"))
    for _ in range(3):
        wizard.forward()
    assert wizard.is_over
    assert dict(room.asked)["components.accept"]["crs"] == "EPSG:4490"
    wizard.take_back()
    assert dict(room.asked)["components.take_back"]["moment"] == "M"
    assert not wizard.undo.isEnabled()
    wizard.deleteLater()


def test_a_file_that_cannot_be_read_keeps_its_reason_and_is_read_again(room, tmp_path) -> None:
    wizard = ImportWizard(room, NAMED["census_import"])
    reason = GridTwinError("row 2 has 3 values under 1 titles; choose another --encoding", zh="第2行有3个值")
    room.answers = {"components.layers": {"layers": [], "taken": None}, "components.read_file": reason}
    path = tmp_path / "a.csv"
    path.write_text("表\n类,x,y\n", "utf-8")
    wizard.file.file.setFilePath(str(path))
    said = "row 2 has 3 values under 1 titles; choose another “Text encoding”"
    assert wizard.said.text() == said
    wizard.file.encoding.setCurrentIndex(2)
    wizard.forward()
    assert (wizard.said.text(), wizard.pages.currentIndex()) == (said, 0)
    assert not wizard.file.crs.isEnabled()
    note = {"en": "row 2 was taken for the headings; the 1 above it are left out", "zh": "第2行识别为标题行"}
    room.answers["components.read_file"] = {"rows": 2, "crs": None, "has_geometry": False, "notes": [note]}
    wizard.forward()
    assert dict(room.asked)["components.read_file"]["encoding"] == "gb18030"
    assert "row 2 was taken for the headings" in wizard.file.found.text()
    assert "does not say its CRS" in wizard.said.text()
    wizard.deleteLater()


def test_differences_become_places_and_moves(qgis_app) -> None:
    names = ("kind", "code", "class_code", "name", "grid_code", "distance_m", "fields", "values")
    table = {
        "columns": [{"name": name} for name in names],
        "rows": [["added", "1", "", "", "", None, "", ""], ["moved", "2", "", "", "", 5.0, "", ""]],
        "geometry": [
            {"type": "Point", "coordinates": [1, 2]},
            {"type": "LineString", "coordinates": [[0, 0], [3, 4]]},
        ],
    }
    moves, places = make(table, "EPSG:4544")
    assert [each.geometry().length() for each in moves.getFeatures()] == [5.0]
    points = {each["code"]: each.geometry().asPoint() for each in places.getFeatures()}
    assert points == {"1": QgsPointXY(1, 2), "2": QgsPointXY(3, 4)}


def rounds_answer(**counts):
    kinds = {"added": 0, "removed": 0, "moved": 0, "changed": 0, "renumbered": 0, **counts}
    names = ("kind", "code", "class_code", "name", "grid_code", "distance_m", "fields", "values")
    columns = [{"name": name} for name in names]
    rows = [["renumbered", "7", "0103", "", "", 0.5, "code", "1 → 7"]]
    point = {"type": "Point", "coordinates": [1, 2]}
    summary = {
        "columns": [
            {"name": "name", "title": {"en": "Street", "zh": "街道"}, "type": "text"},
            {"name": "renumbered", "title": {"en": "Renumbered", "zh": "重新编码"}, "type": "integer"},
        ],
        "rows": [
            [{"key": "1", "en": "West", "zh": "西"}, 1],
            [{"key": "total", "en": "total", "zh": "合计"}, 1],
        ],
    }
    return {
        "before": 1, "after": 1, "uncoded": 0, "lost_codes": 0, "counts": kinds,
        "differences": {"columns": columns, "rows": rows, "geometry": [point], "total": 1},
        "by_street": summary, "by_class": summary, "files": ["/tmp/r.pdf"],
    }  # fmt: skip


def test_renumbered_components_and_summaries_are_shown_and_reported(room, tmp_path) -> None:
    tool = CensusCompare(room, NAMED["census_compare"])
    tool.choose = lambda: {"before": "2026-01-01", "moved_m": 0.5}
    room.answers["components.compare"] = rounds_answer(renumbered=1)
    tool.start()
    assert "1 renumbered; renumbered: another code, class and place" in tool.dock.heading.text()
    assert tool.dock.table.item(0, 2).text() == "1 → 7"
    tool.filter.setCurrentIndex(tool.filter.findData("by_street"))
    shown = [tool.dock.table.item(row, 0).text() for row in range(tool.dock.table.rowCount())]
    assert shown == ["West", "total"]
    tool.write_report(tmp_path / "r.pdf")
    method, params = room.asked[-1]
    assert (method, params["out"], params["limit"]) == ("components.compare", str(tmp_path / "r.pdf"), 0)
    assert "/tmp/r.pdf" in room.said[-1]
    tool.unload()


def test_an_older_file_is_compared_once_its_crs_and_class_are_known(room, tmp_path) -> None:
    QgsSettings().remove("gridtwin/columns")
    path = tmp_path / "older.csv"
    path.write_text("类\n0103\n", "utf-8")
    title = {"en": "Class", "zh": "类别"}
    room.answers = {
        "components.layers": {"layers": [], "taken": None},
        "components.columns": {
            "rows": 1, "crs": None, "has_geometry": True, "notes": [],
            "columns": [{"heading": "类", "field": None, "sample": ["0103"]}],
            "fields": [{"name": "class_code", "title": title, "required": True}],
        },
    }  # fmt: skip
    dialog = CompareDialog(room, "compare")
    assert dialog.params()["before"]
    dialog.by_file.setChecked(True)
    dialog.source.page.file.setFilePath(str(path))
    assert "CRS" in dialog.problem()
    dialog.source.page.crs.setCurrentIndex(dialog.source.page.crs.findData("EPSG:4490"))
    assert dialog.problem() == "No column is given to: Class"
    dialog.accept()
    assert not dialog.result()
    dialog.source.columns.choose("类", "class_code")
    assert dialog.problem() == ""
    asked = dialog.params()
    assert (asked["before_file"], asked["crs"], asked["columns"]) == (
        str(path), "EPSG:4490", {"类": "class_code"},
    )  # fmt: skip
    dialog.by_folder.setChecked(True)
    dialog.folder.setFilePath(str(tmp_path))
    assert "no workspace.toml" in dialog.problem()
    (tmp_path / "workspace.toml").write_text("", "utf-8")
    assert dialog.problem() == ""
    assert dialog.params()["before_file"] == str(tmp_path)
    dialog.deleteLater()


def test_progress_sums_the_streets(room) -> None:
    tool = CensusProgress(room, NAMED["census_progress"])
    names = [
        "street",
        "name",
        "components",
        "surveyed",
        "share_pct",
        "grids",
        "grids_surveyed",
        "grid_share_pct",
    ]
    street = {
        "name": "street",
        "columns": [{"name": name} for name in names],
        "rows": [
            ["620102001", "甲", 30, 12, 40.0, 5, 4, 80.0],
            ["620102002", "乙", 10, 8, 80.0, 5, 5, 100.0],
        ],
    }
    room.answers["components.progress"] = {"tables": [street]}
    tool.start()
    assert "20 of 40 (50.0 %), 9 of 10 grids" in tool.dock.heading.text()
    assert tool.dock.table.rowCount() == 2


def test_keys_reach_the_tool_before_shortcuts_of_the_window(room) -> None:
    tool = CensusDigitise(room, NAMED["census_digitise"])
    tool.start()
    tool.take("0103")
    canvas, control = room.mapCanvas(), Qt.KeyboardModifier.ControlModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(canvas, QKeyEvent(kind, Qt.Key.Key_S, control))
    assert room.said == ["There is nothing to save."]  # once: claimed first, then carried out
    ignored = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_P, control)
    ignored.ignore()
    QApplication.sendEvent(canvas, ignored)
    assert not ignored.isAccepted()
    room.layer("component").rollBack()
    tool.unload()
