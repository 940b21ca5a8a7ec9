"""Grids: parts of a cut, what the engine is asked, live checks of the edit buffer, how even cells are."""

import time
from dataclasses import replace

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtWidgets import QApplication

from qgis_plugin.dock.result_dock import Column, ResultDock
from qgis_plugin.dock.zoom import zoom_to
from qgis_plugin.editing.finding import from_table
from qgis_plugin.engine.shapes import shape_of
from qgis_plugin.tools.declaration import declarations
from qgis_plugin.tools.grid_at_click.tool import GridAtClick
from qgis_plugin.tools.grid_balance.figures import Band, Figure, summary, unevenness
from qgis_plugin.tools.grid_check.live import LiveGridCheck, question
from qgis_plugin.tools.grid_editing.cells import cell_at, into_project, parts_of
from qgis_plugin.tools.grid_merge.tool import GridMerge, _border
from qgis_plugin.tools.grid_recode.tool import GridRecode
from qgis_plugin.tools.grid_split.tool import GridSplit
from tests.qgis.plugin.tools_room import ToolsRoom

NAMED = {each.name: each for each in declarations()}
NO_FINDINGS = {"columns": [{"name": "severity"}, {"name": "rule"}, {"name": "code"}], "rows": []}


@pytest.fixture
def room(opened):
    return ToolsRoom(opened)


def square(x: float, y: float, side: float) -> QgsGeometry:
    return QgsGeometry.fromWkt(
        f"Polygon(({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"
    )


def test_a_line_parts_a_cell_or_does_not(qgis_app) -> None:
    cell = square(0, 0, 100)
    parts = parts_of(cell, QgsGeometry.fromWkt("LineString(30 -5, 30 105)"))
    assert sorted(round(each.area()) for each in parts) == [3000, 7000]
    assert len(parts_of(cell, QgsGeometry.fromWkt("LineString(30 -5, 30 50)"))) == 1


def test_the_border_of_two_cells_is_a_line_that_overshoots(qgis_app) -> None:
    line = _border([square(0, 0, 100), square(100, 0, 100)])
    assert line.length() == pytest.approx(102)
    assert _border([square(0, 0, 100), square(300, 0, 100)]) is None


def test_split_asks_the_engine_with_the_line_and_the_cell(room) -> None:
    tool = GridSplit(room, NAMED["grid_split"])
    layer = room.layer("unit_grid")
    cell = next(layer.getFeatures())
    box = cell.geometry().boundingBox()
    shown = []
    tool.confirm = lambda cell, parts: shown.append(len(parts)) or True
    tool.clicked(QgsPointXY(box.xMinimum() - 5, box.center().y()))
    tool.clicked(QgsPointXY(box.center().x(), box.center().y()))
    tool.finished()
    assert "does not part" in room.warned[-1]
    assert room.asked == []
    tool.clicked(QgsPointXY(box.xMaximum() + 5, box.center().y()))
    tool.finished()
    ((method, params),) = room.asked
    assert (method, params["code"], len(params["line"])) == ("grids.split", cell["code"], 3)
    assert shown == [2]
    assert tool.line.points == []


def test_merge_wants_two_cells_of_one_community(room) -> None:
    tool = GridMerge(room, NAMED["grid_merge"])
    layer = room.layer("unit_grid")
    cells = sorted(layer.getFeatures(), key=lambda each: each["code"])
    inside = [each.geometry().pointOnSurface().asPoint() for each in (cells[0], cells[1], cells[-1])]
    tool.confirm = lambda codes: True
    tool.clicked(inside[0])
    tool.finished()
    assert "at least two" in room.warned[-1]
    tool.clicked(inside[2])
    tool.finished()
    assert "different communities" in room.warned[-1]
    tool.clicked(inside[2])  # not this one
    tool.clicked(inside[1])
    tool.finished()
    assert room.asked[0][0] == "grids.merge"
    assert room.asked[0][1]["codes"] == [cells[0]["code"], cells[1]["code"]]


def test_nothing_is_asked_of_a_workspace_that_may_not_be_written(room) -> None:
    room.workspace = replace(room.workspace, is_read_only=True)
    tool = GridMerge(room, NAMED["grid_merge"])
    layer = room.layer("unit_grid")
    layer.selectByIds([each.id() for each in list(layer.getFeatures())[:2]])
    tool.confirm = lambda codes: True
    tool.start()
    tool.finished()
    assert room.asked == []
    assert "reading only" in room.warned[0]


def test_an_edited_cell_is_checked_once_it_is_quiet(room) -> None:
    live = LiveGridCheck(room)
    room.workspace_changed.emit(room.workspace)
    layer = room.layer("unit_grid")
    cell = next(layer.getFeatures())
    found = {**NO_FINDINGS, "rows": [["error", "G04", cell["code"]]]}
    room.answers["grids.check_edited"] = {"grids": 1, "findings": found}
    layer.startEditing()
    for metres in (1, 2, 3):
        shape = QgsGeometry(cell.geometry())
        shape.translate(metres, 0)
        layer.changeGeometry(cell.id(), shape)
    _wait(lambda: room.asked)
    assert len(room.asked) == 1  # three changes, one question
    (row,) = room.asked[0][1]["rows"]
    assert (row["id"], row["code"]) == (cell["id"], cell["code"])
    assert [each.feature_id for each in room.findings.findings] == [cell.id()]
    layer.deleteFeature(cell.id())
    assert question(layer)[0] == {"rows": [], "deleted": [cell["id"]]}
    layer.rollBack()
    live.unload()


def test_a_cell_is_found_by_place(room) -> None:
    layer = room.layer("unit_grid")
    cell = next(layer.getFeatures())
    assert cell_at(layer, cell.geometry().pointOnSurface().asPoint())["code"] == cell["code"]
    assert cell_at(layer, QgsPointXY(0, 0)) is None


def test_unevenness_is_that_of_gini() -> None:
    assert unevenness([5, 5, 5, 5]) == pytest.approx(0)
    assert unevenness([0, 0, 0, 8]) == pytest.approx(0.75)
    assert unevenness([1, 3]) == pytest.approx(0.25)
    assert unevenness([]) == 0
    figure = Figure("components", "部件数", "Components", "", 2, (Band(1, 3, "#fff", 2),))
    assert summary(figure, [1, 3, None]).startswith("Components: 1 to 3, mean 2; unevenness 0.25")
    assert summary(figure, [1.0]).endswith("2 lie in no grid")


def _wait(predicate, seconds: float = 5) -> None:
    end = time.monotonic() + seconds
    while not predicate() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)
    assert predicate()


def test_places_are_right_in_a_project_of_degrees(room) -> None:
    layer = room.layer("unit_grid")
    cell = next(layer.getFeatures())
    place = cell.geometry().pointOnSurface()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    seen = into_project(place, layer).asPoint()
    assert 100 < seen.x() < 110
    tool = GridAtClick(room, NAMED["grid_at_click"])
    tool.clicked(seen)
    assert str(cell["code"]) in tool.dock.heading.text()
    table = {"columns": [{"name": "rule"}], "rows": [["G08"]], "geometry": [shape_of(place)]}
    (found,) = from_table(table, {"G08": {"zh": "绕开", "en": "lead it round"}}, layer)
    assert found.geometry.asPoint().distance(seen) < 1e-9
    assert found.hint == "lead it round"
    zoom_to(room.canvas, found.geometry)
    assert room.canvas.extent().width() < 0.01  # degrees: not the 40 of metres


def test_a_recoding_is_taken_back_by_its_codes(room) -> None:
    tool = GridRecode(room, NAMED["grid_recode"])
    tool.choose = lambda: {"community": "620102001001"}
    room.answers["grids.recode"] = {"old_codes": ["a"], "new_codes": ["b"], "moved": {"component": 2}}
    room.answers["grids.recode_back"] = {"old_codes": ["b"], "new_codes": ["a"], "moved": {}}
    tool.start()
    assert "2 features" in room.said[-1]
    tool._take_back(["b"])
    assert room.asked[-1][0] == "grids.recode_back"
    assert room.asked[-1][1]["codes"] == ["b"]
    assert "former codes" in room.said[-1]


def test_a_long_list_is_put_in_piece_by_piece(room) -> None:
    dock = ResultDock(room, "list")
    dock.show_table("many", [Column("number", is_number=True)], [[number] for number in range(3000)])
    assert dock.table.rowCount() == 3000
    assert dock.table.item(0, 0).text() == "0"
    assert dock.table.item(2999, 0) is None
    dock.show_table("other", [Column("number")], [["x"]] * 200)  # takes the place of what is being put in
    dock._filler.finish()
    assert dock.table.item(199, 0).text() == "x"
    assert dock.table.isSortingEnabled()
