"""Grids: parts of a cut, what the engine is asked, live checks of the edit buffer, how even cells are."""

import itertools
import time
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QApplication

from qgis_plugin.dock.result_dock import Column, ResultDock
from qgis_plugin.dock.zoom import zoom_to
from qgis_plugin.editing.finding import from_table
from qgis_plugin.engine.shapes import shape_of
from qgis_plugin.tools.declaration import declarations
from qgis_plugin.tools.grid_at_click.tool import GridAtClick
from qgis_plugin.tools.grid_balance import cases
from qgis_plugin.tools.grid_balance.cases import CaseChoice
from qgis_plugin.tools.grid_balance.cases_dialog import CasesDialog
from qgis_plugin.tools.grid_balance.figures import Figure, bands, histogram, summary, unevenness
from qgis_plugin.tools.grid_balance.tool import GridBalance
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
    figure = Figure("components", "部件数", "Components", "", 2)
    assert summary(figure, [1, 3, None]).startswith("Components: 1 to 3, mean 2; unevenness 0.25")
    assert summary(figure, [1.0]).endswith("2 lie in no grid")


def test_bars_are_classes_of_one_width() -> None:
    whole = [0, 0, 5, 19, 20, 39, 112, None]  # 112 / 8 = 14: the next width is 20
    assert histogram(whole) == [
        ("0 – 19", 4), ("20 – 39", 2), ("40 – 59", 0), ("60 – 79", 0), ("80 – 99", 0), ("100 – 119", 1)
    ]  # fmt: skip
    assert histogram([3, 4, 4, 6]) == [("3", 1), ("4", 2), ("5", 0), ("6", 1)]
    assert histogram([7, 7]) == [("7", 2)]
    assert histogram([0.1, 0.3, 0.85]) == [  # 0.75 / 8 = 0.094: the next width is 0.1
        ("0.1 – <0.2", 1), ("0.2 – <0.3", 0), ("0.3 – <0.4", 1), ("0.4 – <0.5", 0), ("0.5 – <0.6", 0),
        ("0.6 – <0.7", 0), ("0.7 – <0.8", 0), ("0.8 – <0.9", 1),
    ]  # fmt: skip
    assert histogram([None]) == []


def test_colours_break_where_values_part(qgis_app) -> None:
    made = bands([0, 0, 1, 2, 3, 50, 51, 52, 100, 101, 102])
    assert (made[0].most, made[0].count) == (0, 2)
    assert sum(each.count for each in made) == 11
    assert all(low.most < high.least for low, high in itertools.pairwise(made))
    assert not any(each.least <= 3 and each.most >= 50 for each in made)  # no colour bridges a gap
    assert not any(each.least <= 52 and each.most >= 100 for each in made)
    assert [(each.least, each.most, each.count) for each in bands([4, 4, 7])] == [(4, 4, 2), (7, 7, 1)]


def case_layer(*places: tuple[float, float, str]) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4544&field=kind:string", "cases of May", "memory")
    made = []
    for x, y, kind in places:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    QgsProject.instance().addMapLayer(layer)
    return layer


def balance_answer(room, listed=(), **counted):
    cell = next(room.layer("unit_grid").getFeatures())
    columns = [{"name": name} for name in ("id", "code", "name", "area_m2", "components", "cases")]
    rows = [[cell["id"], cell["code"], "", 10_000.0, 3.0, 2.0]]
    table = {"columns": columns, "rows": rows, "geometry": [shape_of(cell.geometry())]}
    figures = [
        {
            "name": "components",
            "zh": "部件数",
            "en": "Components",
            "unit": "",
            "outside": 0,
            "is_known": True,
        },
        {"name": "cases", "zh": "案件数", "en": "Cases", "unit": "", "outside": 1, "is_known": True},
    ]
    rest = {
        "columns": [{"name": name} for name in ("row", "reason", "case_no")],
        "rows": [list(row) for row in listed],
        "geometry": [None for _ in listed],
    }
    told = {"rows_in": 0, "counted": 0, "left_out": {}, **counted}
    return {"grids": table, "figures": figures, "cases": told, "cases_left_out": rest}


def test_the_cases_of_a_layer_are_written_out_counted_and_remembered(room) -> None:
    tool = GridBalance(room, NAMED["grid_balance"])
    layer = case_layer((1, 2, "litter"), (3, 4, "stall"))
    room.answers["grids.balance"] = balance_answer(
        room, [(4, "outside", "A5")], rows_in=3, counted=2, left_out={"outside": 1, "other_class": 0}
    )
    tool.take_cases(
        CaseChoice(layer_id=layer.id(), how={"columns": {"kind": "case_class"}}, classes=("stall",))
    )
    _wait(lambda: room.asked)
    ((method, params),) = room.asked
    written = QgsVectorLayer(params["cases"], "written", "ogr")
    assert (method, written.featureCount(), written.crs().authid()) == ("grids.balance", 2, "EPSG:4544")
    assert [each["kind"] for each in written.getFeatures()] == ["litter", "stall"]
    assert (params["columns"], params["classes"]) == ({"kind": "case_class"}, ["stall"])
    assert tool.which.currentData() == "cases"
    assert tool.cases_told.text() == "Cases of cases of May: 3 read, 2 counted; 1 in no grid"
    tool._list_left_out()
    (found,) = room.findings.findings
    assert (found.label, found.message) == ("A5", "row 4 of the cases lies in no unit grid")
    assert cases.kept().layer_id == layer.id()  # with the project
    QgsProject.instance().removeMapLayer(layer.id())
    tool.start()
    assert room.asked[-1][1] == {}  # the other figures are counted all the same
    tool.unload()


def test_a_file_of_cases_that_is_gone_is_told(room, tmp_path) -> None:
    tool = GridBalance(room, NAMED["grid_balance"])
    answer = balance_answer(room)
    answer["figures"] = answer["figures"][:1]
    room.answers["grids.balance"] = answer
    cases.keep(CaseChoice(file=str(tmp_path / "gone.csv")))
    tool.start()
    assert room.asked == [("grids.balance", {})]
    assert "gone.csv is gone" in tool.cases_told.text()
    cases.keep(None)
    tool.start()
    assert "No cases are counted" in tool.cases_told.text()
    tool.unload()


def test_a_file_of_cases_is_asked_for_its_crs_and_columns(room, tmp_path) -> None:
    QgsSettings().remove("gridtwin/columns")
    path = tmp_path / "cases.csv"
    path.write_text("类别,时间\n", "utf-8")
    title = {"en": "f", "zh": "f"}
    fields = [
        {"name": name, "title": title, "required": False} for name in ("x", "y", "case_class", "reported_on")
    ]
    columns = [
        {"heading": "类别", "field": "case_class", "sample": [], "values": ["a", "b"]},
        {"heading": "东", "field": "x", "sample": [], "values": []},
        {"heading": "北", "field": "y", "sample": [], "values": []},
    ]
    room.answers = {
        "components.layers": {"layers": [], "taken": None},
        "grids.case_columns": {
            "rows": 2, "crs": None, "has_geometry": False, "notes": [], "columns": columns, "fields": fields
        },
    }  # fmt: skip
    dialog = CasesDialog(room, "cases")
    dialog.by_file.setChecked(True)
    dialog.source.page.file.setFilePath(str(path))
    assert "CRS" in dialog.source.problem()
    dialog.source.page.crs.setCurrentIndex(dialog.source.page.crs.findData("EPSG:4544"))
    assert dialog.source.problem() == ""
    assert not dialog.has_since.isEnabled()  # no column has days
    dialog.classes.setCheckedItems(["b"])
    choice = dialog.choice
    assert (choice.file, choice.how["crs"], choice.classes) == (str(path), "EPSG:4544", ("b",))
    assert choice.how["columns"] == {"类别": "case_class", "东": "", "北": ""}
    dialog.source.columns.choose("北", "")
    assert "X and Y" in dialog.source.problem()
    dialog.deleteLater()


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
