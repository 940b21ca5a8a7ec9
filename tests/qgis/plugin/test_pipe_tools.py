"""The tools for pipes with a stand-in for the engine: questions, drawings, refusals, stale answers."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsFeatureRequest, QgsPointLocator, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow, QPushButton

from gridtwin.errors import UsageError
from qgis_plugin.dock.message import said
from qgis_plugin.editing.finding import from_table
from qgis_plugin.engine.errors import EngineError
from qgis_plugin.room import Room
from qgis_plugin.tools.pipe_burst.tool import in_order
from qgis_plugin.tools.registry import Registry


class Task(QObject):
    """A question that the test answers."""

    taskTerminated = pyqtSignal()  # noqa: N815 - QGIS's name
    progressChanged = pyqtSignal(float)  # noqa: N815 - QGIS's name

    def __init__(self, method, params, done, failed) -> None:
        super().__init__()
        self.method, self.params, self.done, self.failed = method, params, done, failed
        self.was_cancelled = False

    def cancel(self) -> None:
        self.was_cancelled = True
        self.taskTerminated.emit()


class Engine:
    """Keeps what is asked."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []

    def request(self, method, params, *, title, done, failed=None):
        del title
        self.tasks.append(Task(method, params, done, failed))
        return self.tasks[-1]

    def close(self) -> None:
        pass


@pytest.fixture
def room(opened):
    window, told = QMainWindow(), []
    canvas = QgsMapCanvas(window)
    canvas.resize(QSize(600, 400))
    offered: list[QPushButton] = []

    def heard(item):
        told.append(said(item))
        offered.extend(item.findChildren(QPushButton))

    bar = QgsMessageBar(window)
    bar.widgetAdded.connect(heard)
    iface = SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        messageBar=lambda: bar,
        addDockWidget=window.addDockWidget,
        removeDockWidget=window.removeDockWidget,
    )
    made = Room(iface)
    made.workspace, made._engine, made.told = opened, Engine(), told
    made.registry, made.offered = Registry(made), offered
    line = next(made.layer("pipe_line").getFeatures(QgsFeatureRequest().setLimit(1)))
    geometry = line.geometry()
    canvas.setExtent(geometry.boundingBox().buffered(100))
    made.spots = [
        QgsPointXY(geometry.interpolate(geometry.length() * share).asPoint()) for share in (0.1, 0.5, 0.9)
    ]
    made.line = line
    yield made
    made.registry.unload()
    made.unload()


def table(name, columns, rows, geometry=()):
    heads = [{"name": n, "title": {"zh": n, "en": n}, "unit": None, "type": "text"} for n in columns]
    title = {"zh": name, "en": name}
    found = {"name": name, "title": title, "columns": heads, "rows": rows, "total": len(rows)}
    return {**found, "geometry": list(geometry)}


def started(room, name):
    assert room.registry.start(name), room.told
    room.told[:] = [each for each in room.told if not each.startswith("Switched on in the map")]
    return room.registry.tool(name)


def line_at(room):
    first, _, last = room.spots
    return {"type": "LineString", "coordinates": [[first.x(), first.y()], [last.x(), last.y()]]}


def traced(room):
    sums = {"links": 1, "nodes": 2, "length_m": 1234.5, "volume_m3": 6.0, "customers": 3.0}
    return {
        "from": room.line["line_no"],
        "direction": "both",
        "sums": sums,
        "undirected_links": 0,
        "left_out": [],
        "lines": table("trace_line", ["line_no"], [["L1"]], [line_at(room)]),
    }


def test_trace_asks_draws_and_drops_stale_answers(room) -> None:
    tool = started(room, "pipe_trace")
    assert tool.dock.heading.text() == "Click a pipe in the map."
    tool.clicked(room.spots[1])
    asked = room._engine.tasks[0]
    assert (asked.method, asked.params["start"]) == ("pipes.trace", room.line["line_no"])
    tool.direction.setCurrentIndex(2)  # asks again: the first question is dropped
    assert asked.was_cancelled
    again = room._engine.tasks[1]
    assert again.params["direction"] == "down"
    asked.done(traced(room))
    assert tool.dock.table.rowCount() == 0
    again.done(traced(room))
    assert "1,234.5 m" in tool.dock.heading.text()
    assert tool.dock.table.rowCount() == 1
    assert len(tool._marks) == 2  # the trace, the pipe
    tool.cancelled()
    assert tool._marks == []


def test_a_refusal_is_told_once_and_the_panel_is_as_before(room) -> None:
    tool = started(room, "pipe_burst")
    tool.clicked(QgsPointXY(0, 0))
    assert "no pipe within 12 pixels" in room.told.pop()
    tool.clicked(room.spots[1])
    room._engine.tasks[0].failed(UsageError("flows by gravity", zh="重力流"))
    QCoreApplication.processEvents()
    assert room.told == ["Flows by gravity"]
    assert tool.dock.heading.text() == "Click the burst pipe in the map."


def cells(widget):
    rows, columns = range(widget.rowCount()), range(widget.columnCount())
    return [[widget.item(row, column).text() for column in columns] for row in rows]


def test_a_valve_that_is_called_otherwise_than_its_point_shows_both() -> None:
    other = table("close", ["valve", "node"], [["V1", "V1"], ["V2", "P2"]])
    shown = in_order(other)
    assert [each["name"] for each in shown["columns"]] == ["order", "valve", "node"]
    assert shown["rows"] == [[1, "V1", "V1"], [2, "V2", "P2"]]
    assert other["rows"] == [["V1", "V1"], ["V2", "P2"]]


def test_burst_lists_valves_and_asks_without_one_that_fails(room, tmp_path) -> None:
    tool = started(room, "pipe_burst")
    tool.clicked(room.spots[1])
    spot = {"type": "Point", "coordinates": [room.spots[0].x(), room.spots[0].y()]}
    sums = {"length_m": 535.6}
    names = ("buildings", "isolated", "lost", "keep", "useless")
    tables = {name: table(name, ["line_no"], []) for name in names}
    tables["isolated"] = table("isolated", ["line_no"], [["L1"]], [line_at(room)])
    valves = [["V1", "open", "V1"], ["V2", "closed", "V2"]]
    tables["close"] = table("close", ["valve", "state", "node"], valves, [spot, spot])
    answer = {
        "at": "L1", "pipe_class": "JP", "close": [{}, {}], "isolated": {"sums": sums},
        "also_without_supply": {"sums": sums}, "customers": 7.0, "buildings_estimated": [],
        "drain_m3": 39.7, "failed": [], "whole_piece": False, "supply_assumed": False,
        "if_a_valve_fails": [], "tables": tables,
    }  # fmt: skip
    room._engine.tasks[0].done(answer)
    assert tool.dock.heading.text().startswith("L1 (JP): close 2 valves\nCut off 536 m")
    assert cells(tool.dock.table) == [["1", "V1", "open"], ["2", "V2", "closed"]]
    tool.dock.save(tmp_path / "close.csv")
    assert (tmp_path / "close.csv").read_text("utf-8-sig").split() == [
        "Order,Valve,State", "1,V1,open", "2,V2,closed"
    ]  # fmt: skip
    assert len(tool._marks) == 3  # cut off, valves, the place
    tool._fails()
    assert "Choose a valve" in room.told.pop()
    tool.dock.table.setCurrentCell(1, 0)
    tool.write(Path("/tmp/L1.pdf"))
    report = room._engine.tasks[1]
    assert (report.params["report"], report.params["failed"]) == ("/tmp/L1.pdf", [])
    assert not tool.writing.isHidden()
    report.done({})
    assert "/tmp/L1.pdf" in room.told.pop()
    assert tool.writing.isHidden()
    tool._fails()
    assert room._engine.tasks[2].params["failed"] == ["V2"]
    assert (tool.dock.table.rowCount(), tool.choice.count()) == (0, 0)  # the old answer is gone at once
    assert not tool.busy.isHidden()
    tool.stop()
    assert room._engine.tasks[2].was_cancelled
    assert tool.busy.isHidden()


def test_a_gravity_pipe_is_offered_a_trace_instead(room) -> None:
    tool = started(room, "pipe_burst")
    tool.clicked(room.spots[1])
    data = {"kind": "FlowsByGravity", "en": "flows by gravity", "zh": "重力流"}
    room._engine.tasks[0].failed(EngineError({"code": -32010, "data": data}))
    QCoreApplication.processEvents()
    assert "Trace what lies downstream" in room.told.pop()
    room.offered.pop().click()
    asked = room._engine.tasks[1]
    assert (asked.method, asked.params["direction"]) == ("pipes.trace", "down")
    assert asked.params["start"] == room.line["line_no"]


def test_a_sketch_takes_corners_back_and_refuses_a_crossing_outline(room) -> None:
    tool = started(room, "pipe_excavation")
    x, y = room.spots[1].x(), room.spots[1].y()
    for dx, dy in ((0, 0), (10, 10)):
        tool.clicked(QgsPointXY(x + dx, y + dy))
    tool.finished()
    assert "3 corners or more" in room.told.pop()
    for dx, dy in ((10, 0), (0, 10)):
        tool.clicked(QgsPointXY(x + dx, y + dy))
    tool.finished()
    assert "crosses itself" in room.told.pop()
    tool.back()
    tool.finished()
    asked = room._engine.tasks[0].params
    assert asked["depth"] == 3.0
    ring = asked["polygon"]["coordinates"][0]
    assert [(round(px - x, 3), round(py - y, 3)) for px, py in ring] == [(0, 0), (10, 10), (10, 0), (0, 0)]


def test_pieces_in_the_pit_are_red_and_those_near_it_amber(room) -> None:
    tool = started(room, "pipe_excavation")
    x, y = room.spots[1].x(), room.spots[1].y()
    for dx, dy in ((0, 0), (10, 0), (10, 10)):
        tool.clicked(QgsPointXY(x + dx, y + dy))
    tool.finished()
    columns = ["owner_name", "distance_m", "measure_en", "measure_zh", "situation", "line_no"]
    row = ["city", 0.0, "prop it", "支托管身", "in", "L1"]
    red, amber = line_at(room), {"type": "LineString", "coordinates": [[x, y], [x + 3, y + 4]]}
    pieces = table("excavation_piece", ["line_no", "part"], [["L1", "in"], ["L1", "guard"]], [red, amber])
    earth = {"area_m2": 50.0, "volume_m3": 150.0, "mean_depth_m": 3.0, "unknown_m2": 0.0}
    words = {"zh": "高程", "en": "terrain"}
    answer = {
        "earthwork": {**earth, "ground_source": words},
        "standing": words,
        "pipes": table("excavation", columns, [row]),
        "pieces": pieces,
    }
    room._engine.tasks[0].done(answer)
    drawn = {mark.strokeColor().name(): mark.asGeometry().length() for mark in tool._marks}
    assert drawn["#f08c00"] == pytest.approx(5.0)
    assert drawn["#d62828"] == pytest.approx(room.spots[0].distance(room.spots[2]))
    shown = tool.dock.table
    heads = [shown.horizontalHeaderItem(place).text() for place in range(4)]
    assert heads == ["Line_no", "Situation", "Measure_en", "Distance_m"]
    assert shown.item(0, 2).toolTip() == "prop it"
    saved = tool.dock._saved()
    assert [value for _, value in saved.facts] == ["3.00 m", "0.00 : 1", "50.0 m²", "150.0 m³"]
    assert [(round(px - x, 3), round(py - y, 3)) for px, py in saved.corners] == [(0, 0), (10, 0), (10, 10)]
    tool.clicked(QgsPointXY(x, y))  # the answer before goes, and its subject with it
    tool.depth.setValue(4.0)
    assert tool.dock._saved().facts == ()


class Pointer:
    """An event of the map over a corner that the project snaps to."""

    def __init__(self, *, ctrl: bool = False) -> None:
        self._at, self._ctrl = QgsPointXY(10.0, 10.0), ctrl

    def snapPoint(self) -> QgsPointXY:  # noqa: N802
        self._at = QgsPointXY(12.0, 10.0)
        return self._at

    def isSnapped(self) -> bool:  # noqa: N802
        return self._at.x() == 12.0

    def mapPoint(self) -> QgsPointXY:  # noqa: N802
        return self._at

    def originalMapPoint(self) -> QgsPointXY:  # noqa: N802
        return QgsPointXY(10.0, 10.0)

    def modifiers(self) -> Any:
        return Qt.KeyboardModifier.ControlModifier if self._ctrl else Qt.KeyboardModifier.NoModifier

    def mapPointMatch(self) -> QgsPointLocator.Match:  # noqa: N802
        place = QgsPointXY(12.0, 10.0)
        return QgsPointLocator.Match(QgsPointLocator.Type.Vertex, None, 1, 0.0, place, 0)


@pytest.mark.parametrize(
    ("name", "ctrl", "x"),
    [
        pytest.param("pipe_planned", False, 12.0, id="a planned pipe snaps"),
        pytest.param("pipe_planned", True, 10.0, id="Ctrl draws free"),
        pytest.param("pipe_cross", False, 10.0, id="a section is free"),
        pytest.param("pipe_excavation", False, 10.0, id="a pit is free"),
    ],
)
def test_what_snaps_shows_it_and_the_rest_is_drawn_free(room, name: str, ctrl: bool, x: float) -> None:
    drawing = started(room, name).map_tool
    assert drawing._point(Pointer(ctrl=ctrl)).x() == x
    drawing.canvasMoveEvent(Pointer(ctrl=ctrl))
    assert drawing.indicator.match().isValid() is (x == 12.0)


def test_a_clearance_is_told_in_a_column_of_its_own(room) -> None:
    names = ["severity", "code", "found_m", "required_m", "message_en", "message_zh"]
    row = ["error", "TRL00054", 0.3, 0.75, "gas and tree", "燃气与乔木"]
    shown = room.findings._table
    room.findings.show_findings(from_table(table("finding", names, [row])), "Clearances")
    assert [shown.isColumnHidden(place) for place in range(6)] == [False, True, False, False, False, False]
    assert shown.item(0, 3).text() == "0.30 / 0.75"
    metrics = shown.fontMetrics()
    assert shown.columnWidth(3) > metrics.horizontalAdvance("0.30 / 0.75")
    assert shown.rowHeight(0) <= metrics.height() + 6
    room.findings.show_findings(
        from_table(table("finding", names, [[*row[:2], None, None, *row[4:]]])), "Grids"
    )
    assert shown.isColumnHidden(3)


def test_the_panel_of_a_section_shows_its_drawing_and_table(room) -> None:
    tool = started(room, "pipe_section")
    page = tool.dock.widget()
    assert [tool.view.isVisibleTo(page), tool.dock.table.isVisibleTo(page)] == [True, True]
    assert [page.isHidden(), tool.dock.chart.isHidden()] == [False, True]


def test_long_section_needs_two_different_points(room) -> None:
    tool = started(room, "pipe_section")
    tool.clicked(room.spots[0])
    tool.clicked(room.spots[0])
    assert "same point" in room.told.pop()
    tool.clicked(room.spots[2])
    asked = room._engine.tasks[0].params
    assert (asked["start"], asked["end"]) == (room.line["start_point"], room.line["end_point"])


def test_the_hint_goes_with_its_tool_and_leaves_that_of_another(room) -> None:
    told = room.map_hint.text
    tool = started(room, "pipe_section")
    assert told()
    tool.clicked(room.spots[0])
    assert "where the section ends" in told()
    tool.stop()
    assert told() == ""
    started(room, "pipe_burst")
    other = started(room, "pipe_trace")  # the tool before stops first
    assert told() == other.hint
    room.registry.stop("pipe_burst")
    assert told() == other.hint
    tool.canvas.setMapTool(pan := QgsMapToolPan(tool.canvas))  # QGIS's own takes the canvas
    assert tool.canvas.mapTool() is pan
    assert told() == ""
    other = started(room, "pipe_trace")
    room.hint("Check the grids")  # what no tool tells stands below for a while
    assert told() == f"{other.hint}\nCheck the grids"
    other.stop()
    assert told() == "Check the grids"
    room.map_hint._timer.timeout.emit()  # its time is over
    assert told() == ""


def test_refused_rows_of_an_import_are_errors_with_their_place(room) -> None:
    names = ["file", "sheet", "row", "fid", "column", "object", "rule", "refused", "message_en", "message_zh"]
    rows = [
        ["给水.xlsx", "管点", 5, None, "点号", "J12", "repeated", True, "J12 is there twice", "J12重复"],
        ["给水.xlsx", "管点", 6, None, "点号", "", "required", True, "no number", "缺少编号"],
        ["lines.gpkg", "", 1, 1, "管径", "J1-J2", "range", False, "too wide", "过大"],
    ]
    room.findings.show_findings(from_table(table("finding", names, rows)), "Import")
    assert room.findings._title.text() == "Import: errors: 2, warnings: 1"
    assert [each[:3] for each in cells(room.findings._table)] == [
        ["error", "给水.xlsx / 管点", "J12 (row 5)"],
        ["error", "给水.xlsx / 管点", "row 6"],
        ["warning", "lines.gpkg", "J1-J2 (row 1)"],
    ]


def pressed(table, row) -> None:
    """A press of the mouse on a row, and its release."""
    spot = table.visualItemRect(table.item(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    QCoreApplication.processEvents()


def test_each_click_on_a_finding_shows_its_place_once(room, monkeypatch) -> None:
    gone = []
    monkeypatch.setattr("qgis_plugin.dock.findings.zoom_to", lambda _, shape: gone.append(shape.asWkt(0)))
    names = ["rule", "message_en", "message_zh"]
    places = [{"type": "Point", "coordinates": [number, 0]} for number in (1, 2)]
    rows = [["L01", "first", ""], ["L02", "second", ""]]
    room.findings.show_findings(from_table(table("finding", names, rows, places)), "Import")
    shown = room.findings._table
    for row in (0, 0, 1, 0):
        pressed(shown, row)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QCoreApplication.processEvents()
    pressed(shown, 1)
    pressed(shown, 1)
    assert gone == [f"Point ({number} 0)" for number in (1, 1, 2, 1, 2, 2, 2)]


@pytest.mark.parametrize("width", [460, 900])
def test_a_finding_can_be_read_beside_another_panel(room, width) -> None:
    names = ["file", "sheet", "rule", "object", "message_en", "message_zh"]
    said = "Ground elevation of 1523.4 m is 312.8 m above the terrain there: mend the level"
    file = "2026-11-30 survey of the whole district, second delivery.xlsx"
    rows = [[file, "points of the sewer", "a rule with quite a long name in words", "", said, said]]
    room.findings.show_findings(from_table(table("finding", names, rows)), "Import")
    room.findings.setFloating(True)
    room.findings.resize(width, 300)
    room.findings.show()
    QCoreApplication.processEvents()
    shown = room.findings._table
    widths = [shown.columnWidth(place) for place in range(6)]
    assert shown.isColumnHidden(2)  # no row has an object
    assert shown.isColumnHidden(3)  # nor a clearance
    assert widths[1] == 120
    assert widths[5] == 200
    assert abs(shown.viewport().width() - width) < 30
    assert widths[4] == max(360, shown.viewport().width() - widths[0] - widths[1] - widths[5])


def test_what_a_tool_shows_goes_with_its_workspace(room) -> None:
    tool = started(room, "pipe_trace")
    tool.opened_dock().heading.setText("187 lines")
    assert room.iface.mapCanvas().mapTool() is tool.map_tool
    room.workspace_changed.emit(room.workspace)
    assert tool.dock is None
    assert room.iface.mapCanvas().mapTool() is not tool.map_tool
    assert not room.registry.actions["pipe_trace"].isChecked()
    assert room.registry.tool("pipe_trace") is not tool


def test_the_wizard_shows_the_message_before_the_rule(room) -> None:
    wizard = started(room, "pipe_import").wizard
    names = ["file", "row", "fid", "rule", "refused", "message_en", "message_zh"]
    wizard._list(table("finding", names, [["给水.xlsx", 6, None, "L01", True, "no number", "缺少编号"]]))
    shown = wizard.findings
    heads = [shown.horizontalHeaderItem(place).text() for place in range(shown.columnCount())]
    assert heads == ["File", "Row", "Fid", "Message_en", "Rule", "Refused"]
    assert [shown.isColumnHidden(place) for place in range(6)] == [False, False, True, False, False, False]
    assert shown.columnWidth(3) >= 160


def test_a_table_that_cannot_be_written_is_told_in_one_line(room, tmp_path, monkeypatch) -> None:
    """A folder that is gone; a name that is a folder's (so for root too, who may write anywhere)."""
    gone, taken, good = tmp_path / "gone" / "t.csv", tmp_path / "taken.csv", tmp_path / "t.csv"
    taken.mkdir()
    tool = started(room, "pipe_trace")
    columns = started(room, "pipe_import").wizard.columns
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(asked[-1]), ""))
    for path in (gone, taken, good):
        asked.append(path)
        for ask in (room.findings.save_button.ask, tool.dock.save_button.ask, columns._ask_save):
            room.iface.messageBar().clearWidgets()  # what stands there is not said again
            room.told.clear()
            ask()
            said = " ".join(room.told) + columns.told.text()
            if path is gone:
                assert f"The folder {gone.parent} does not exist; create it first." in said
            elif path is taken:
                assert f"{taken} cannot be written: Is a directory. Choose another folder or name." in said
            columns.told.clear()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["city", "t.csv", "taken.csv"]


def test_import_is_checked_stored_on_demand_and_taken_back(room, monkeypatch) -> None:
    tool = started(room, "pipe_import")
    wizard = tool.wizard
    assert not wizard.store.isEnabled()
    wizard.add(["/tmp/给水.xlsx"])
    checked = {
        "recognised": table("recognised", ["file"], [["给水.xlsx"]]),
        "findings": table("finding", ["rule"], [["L01"]]),
        "rows_in": 10, "rows_stored": 0, "rows_reported": 1, "notes": [],
        "by_rule": {"L01": {"refused": 1, "stored": 0}},
    }  # fmt: skip
    room._engine.tasks.pop(0).done({"tables": [], "fields": {}})
    assert "mapping" not in room._engine.tasks[0].params
    room._engine.tasks[0].done(checked)
    assert "Rows read: 10; can be stored: 9, refused: 1" in wizard.state.text()
    assert wizard.store.isEnabled()
    wizard.accept_rows()
    assert room._engine.tasks[1].method == "pipes.import_accept"
    assert not wizard.undo.isEnabled()
    moment = "2026-11-30T10:00:00.123000+08:00"
    room._engine.tasks[1].done({**checked, "rows_stored": 9, "stored_at": moment})
    monkeypatch.setattr("qgis_plugin.tools.pipe_import.wizard.asked", lambda *_, **__: "Yes")
    wizard.undo.click()
    assert room._engine.tasks[2].params["stored_at"] == moment
    room._engine.tasks[2].done({"points": 4, "lines": 5})
    assert "points 4, lines 5" in wizard.state.text()
    assert not wizard.undo.isEnabled()
    wizard.check()
    wizard.reject()
    assert room._engine.tasks[3].was_cancelled
    assert tool.wizard is None
