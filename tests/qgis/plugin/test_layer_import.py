"""Layers of a file: which is which, what is asked, what is told; test_first_day stores them for real."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsSettings, QgsVectorFileWriter

from qgis_plugin.tools.layer_import.dialog import ImportDialog
from qgis_plugin.tools.layer_import.source_layers import layers_of, suggested
from tests.qgis.plugin.tools_room import ToolsRoom


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app) -> None:
    """Mappings of earlier runs are gone."""
    QgsSettings().remove("gridtwin/columns")


@pytest.fixture
def base_map(opened, tmp_path: Path) -> Path:
    """Two layers of the city under titles, and one that is none of its."""
    path = tmp_path / "base.gpkg"
    room = ToolsRoom(opened)
    for name, title in (("community", "社区"), ("bridge", "Bridges"), ("unit_grid", "something")):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = title
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            if path.is_file()
            else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
        )
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(room.layer(name), str(path), context, options)
    return path


def test_layers_are_known_by_title_and_shape(base_map: Path) -> None:
    found = {each.title: suggested(each) for each in layers_of(base_map)}
    assert found["社区"] == "community"
    assert found["something"] == ""


def columns(*pairs: tuple[str, str | None], crs: str | None = "EPSG:4544") -> dict[str, Any]:
    """What the engine tells of a layer of communities."""
    fields = [
        {"name": name, "title": {"en": name, "zh": name}, "required": is_required, "unit": None}
        for name, is_required in (("code", True), ("name", True), ("note", False))
    ]
    listed = [{"heading": heading, "field": field, "sample": ["1"]} for heading, field in pairs]
    return {"rows": 5, "crs": crs, "has_geometry": True, "notes": [], "columns": listed, "fields": fields}


def row_of(dialog: ImportDialog, title: str) -> int:
    return next(row for row in range(3) if dialog.table.item(row, 0).text() == title)


def test_columns_are_mapped_remembered_and_stored(opened, base_map: Path) -> None:
    room = ToolsRoom(opened)
    room.answers["import.columns"] = columns(("社区代码", "code"), ("叫法", None), ("图号", None))
    finding = ["base.gpkg", 2, "code", "1", "taken", "is there already", "已存在"]
    names = ["file", "row", "column", "value", "rule", "message_en", "message_zh"]
    room.answers["import.accept"] = {
        "rows_in": 5, "rows_stored": 4, "rows_reported": 1, "notes": [],
        "findings": {"columns": [{"name": name} for name in names], "rows": [finding]},
    }  # fmt: skip
    dialog = ImportDialog(room, "Import layers")
    dialog.show_file(str(base_map))
    row = row_of(dialog, "社区")
    assert dialog.table.item(row, 4).text() == "Required, without a column or a value: name"
    for other in range(3):
        if other != row:
            dialog.table.cellWidget(other, 2).setCurrentIndex(0)
    dialog.import_chosen()
    assert "name" in dialog.said.text()
    assert "import.accept" not in dict(room.asked)
    dialog.columns[row].columns.choose("叫法", "name")
    dialog.columns[row].accept()
    assert dialog.table.cellWidget(row, 3).text() == "2 of 3 columns …"
    assert dialog.table.item(row, 4).text() == "Left out: 图号"
    dialog.import_chosen()
    asked = dict(room.asked)["import.accept"]
    assert asked["columns"] == {"社区代码": "code", "叫法": "name", "图号": ""}
    assert (asked["into"], asked["layer"], "crs" in asked) == ("community", "社区", False)
    assert dialog.table.item(row, 4).text() == "5 rows in = 4 stored + 1 reported"
    assert "row 2, code: is there already" in room.findings.findings[0].message_en
    again = ImportDialog(room, "Import layers")  # the next file of the same shape
    again.show_file(str(base_map))
    assert again.columns[row].mapping() == asked["columns"]
    assert "As you mapped the last file" in again.columns[row].columns.told.text()


def test_one_value_for_all_rows_stands_for_a_column(opened, base_map: Path) -> None:
    room = ToolsRoom(opened)
    room.answers["import.columns"] = columns(("k", "code"), ("other", None))
    dialog = ImportDialog(room, "Import layers")
    dialog.show_file(str(base_map))
    made = dialog.columns[row_of(dialog, "社区")]
    made._boxes["name"].setText("未命名")
    assert made.problem() == ""
    assert made.constants() == {"name": "未命名"}


def test_a_layer_without_crs_and_a_file_that_is_none_are_told(opened, base_map: Path, tmp_path: Path) -> None:
    room = ToolsRoom(opened)
    room.answers["import.columns"] = columns(("c1", "code"), ("n1", "name"), crs=None)
    dialog = ImportDialog(room, "Import layers")
    (tmp_path / "notes.xyz").write_text("no layer")
    dialog.show_file(str(tmp_path / "notes.xyz"))
    assert "no layer that can be read" in dialog.said.text()
    assert not dialog.store.isEnabled()
    dialog.show_file(str(base_map))
    dialog.import_chosen()
    assert "does not say its CRS" in dialog.said.text()
    dialog.crs.setCurrentIndex(dialog.crs.findData("EPSG:4490"))
    dialog.import_chosen()
    assert dict(room.asked)["import.accept"]["crs"] == "EPSG:4490"


def test_polygons_are_mended_and_messages_name_boxes(opened, base_map: Path) -> None:
    room = ToolsRoom(opened)
    room.answers["import.columns"] = columns(("c1", "code"), ("n1", "name"))
    en, zh = "not valid; mend it, or import with --repair", "多边形无效，请修正或使用--repair"
    names = ["file", "row", "column", "value", "rule", "message_en", "message_zh"]
    room.answers["import.accept"] = {
        "rows_in": 1, "rows_stored": 0, "rows_reported": 1, "notes": [],
        "findings": {
            "columns": [{"name": name} for name in names],
            "rows": [["base.gpkg", 1, "geometry", "", "valid", en, zh]],
        },
    }  # fmt: skip
    dialog = ImportDialog(room, "Import layers")
    dialog.show_file(str(base_map))
    dialog.import_chosen()
    assert "repair" not in dict(room.asked)["import.accept"]
    told = room.findings.findings[0]
    assert told.message_en.endswith("mend it, or import with “Mend invalid polygons”")
    assert "--" not in told.message_zh
    dialog.options.repair.setChecked(True)
    dialog.import_chosen()
    assert dict(room.asked)["import.accept"]["repair"] is True
    assert not dialog.options.axes.isEnabled()


def test_a_table_has_axes_and_encoding_and_no_layer(opened, tmp_path: Path) -> None:
    room = ToolsRoom(opened)
    answer = columns(("c1", "code"), ("n1", "name"), ("a", "x"), ("b", "y"), crs=None)
    room.answers["import.columns"] = {**answer, "has_geometry": False}
    path = tmp_path / "bridge.csv"
    path.write_text("c1,n1,a,b\n1,2,3,4\n", "utf-8")
    dialog = ImportDialog(room, "Import layers")
    dialog.file.setFilePath(str(path))
    assert "layer" not in dict(room.asked)["import.columns"]
    dialog.options.encoding.setCurrentIndex(2)
    dialog.options.encoding.activated.emit(2)
    assert dict(room.asked)["import.columns"]["encoding"] == "gb18030"
    dialog.crs.setCurrentIndex(dialog.crs.findData("EPSG:4490"))
    dialog.options.axes.setCurrentIndex(2)
    assert dialog.options.axes.isEnabled()
    assert dialog._params(0)["axes"] == "north-east"
