"""Layers of a file: which is which, what is asked, what is told; test_first_day stores them for real."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter

from qgis_plugin.tools.layer_import.dialog import ImportDialog
from qgis_plugin.tools.layer_import.source_layers import layers_of, suggested
from tests.qgis.plugin.tools_room import ToolsRoom


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


def test_each_chosen_layer_is_asked_for_and_told(opened, base_map: Path) -> None:
    room = ToolsRoom(opened)
    finding = {"file": "base.gpkg", "row": 2, "column": "code", "value": "1", "rule": "taken"}
    report = {"rows_in": 5, "rows_stored": 4, "rows_reported": 1, "notes": []}
    report["findings"] = [{**finding, "message_zh": "已存在", "message_en": "is there already"}]
    said = json.dumps(report, ensure_ascii=False, indent=2).split("\n")
    room.answers["command.run"] = {"exit_code": 1, "stdout": said, "stderr": []}
    dialog = ImportDialog(room, "Import layers")
    dialog.show_file(str(base_map))
    dialog.import_chosen()
    asked = [params["arguments"] for _, params in room.asked]
    assert ["community" in words for words in asked].count(True) == 1
    assert all(words[0] == "import" and "--layer" in words for words in asked)
    results = {dialog.table.item(row, 0).text(): dialog.table.item(row, 3).text() for row in range(3)}
    assert results["社区"] == "5 rows in = 4 stored + 1 reported"
    assert results["something"] == ""
    assert "row 2, code: is there already" in room.findings.findings[0].message_en


def test_a_file_that_is_none_and_a_refusal_are_told(opened, base_map: Path, tmp_path: Path) -> None:
    room = ToolsRoom(opened)
    dialog = ImportDialog(room, "Import layers")
    (tmp_path / "notes.xyz").write_text("no layer")
    dialog.show_file(str(tmp_path / "notes.xyz"))
    assert "no layer that can be read" in dialog.said.text()
    assert not dialog.store.isEnabled()
    room.answers["command.run"] = {"exit_code": 2, "stdout": [], "stderr": ["│ Error: no CRS │"]}
    dialog.show_file(str(base_map))
    dialog.import_chosen()
    row = next(row for row in range(3) if dialog.table.item(row, 0).text() == "社区")
    assert dialog.table.item(row, 3).text() == "Error: no CRS"
    assert room.findings.findings == []
