"""Sign-off, routes and the checks before a save on a GeoPackage and on PostGIS: the same findings in both."""

from contextlib import contextmanager
from datetime import date

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayerUtils

from qgis_plugin import compat
from qgis_plugin.editing.around import Around
from qgis_plugin.editing.checks import check_buffer
from qgis_plugin.editing.guard import Guard
from qgis_plugin.engine import client
from qgis_plugin.tools.census_signoff.dialog import SignoffDialog
from qgis_plugin.workspace.layers import find_layer
from tests import _postgres
from tests.qgis.plugin import test_pipes_agree as pipes
from tests.qgis.plugin.stores import AskingRoom, both
from tests.qgis.plugin.test_editing import FakeRoom
from tests.qgis.plugin.test_postgis import settle

LAMP = "0137"  # duplicate distance 1.0 m
ROAD, EVENT = "620102L0002", "限速40"


@pytest.fixture(scope="module")
def stores(small_city, gridtwin_program, tmp_path_factory):
    from qgis_plugin.expressions import register

    reason = _postgres.missing()
    if reason:
        pytest.skip(reason)
    register.register()
    with pytest.MonkeyPatch.context() as patch, _postgres.server() as address:
        patch.setenv("GRIDTWIN", gridtwin_program)
        folder = tmp_path_factory.mktemp("both")
        yield both(small_city, folder, gridtwin_program, f"{address}?schema=lanzhou")
        client.connection().close()
        QgsProject.instance().clear()
    register.remove()


# checks before a save -------------------------------------------------------------------------------------


def place_in(workspace):
    """A grid, one beside it, and a spot inside the first, away from every component."""
    grids = {each["code"]: each.geometry() for each in find_layer(workspace, "unit_grid").getFeatures()}
    taken = [each.geometry().buffer(6, 4) for each in find_layer(workspace, "component").getFeatures()]
    for code, shape in sorted(grids.items()):
        other = next(
            (name for name, one in sorted(grids.items()) if name != code and shape.touches(one)), None
        )
        spot = shape.buffer(-8, 4).difference(QgsGeometry.unaryUnion(taken)).pointOnSurface()
        if other is not None and not spot.isEmpty():
            return code, other, spot.asPoint()
    raise AssertionError("no such place")


def lamp(layer, at, **values):
    given = {
        "class_code": LAMP, "name": "路灯", "dept_code": "D1", "dept_name": "城管局", "state": "完好",
        "start_date": "2024-05-31", "data_source": "实测", "accuracy": "A",
    } | values  # fmt: skip
    made = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(at))
    for name, value in given.items():
        made.setAttribute(layer.fields().indexOf(name), value)
    assert layer.addFeature(made)


def census_findings(workspace):
    """One lamp a case, each right but for what is named; then two of one class side by side."""
    code, other, at = place_in(workspace)
    layer = find_layer(workspace, "component")
    stored = min(
        (each for each in layer.getFeatures() if each["class_code"] == LAMP), key=lambda each: each["code"]
    )
    beside = QgsPointXY(stored.geometry().asPoint().x() + 0.3, stored.geometry().asPoint().y())
    number = f"{workspace.division}{LAMP}900001"
    right = {"grid_code": code, "code": number}
    cases = [
        (at, {}),
        (at, {"name": "街灯"}),
        (QgsPointXY(at.x() + 1e5, at.y()), {"grid_code": None}),
        (at, {"grid_code": "620102001001999"}),
        (at, {"grid_code": other}),
        (beside, {"grid_code": stored["grid_code"]}),
        (at, {"accuracy": "C"}),
        (at, {"state": "占用"}),
        (at, {"start_date": "2999-01-01", "change_date": None}),
        (at, {"state": "丢失", "change_date": None}),
        (at, {"code": "6201020401900001"}),
    ]
    found = []
    for spot, values in cases:
        layer.startEditing()
        lamp(layer, spot, **(right | values))
        found.append(_told(layer, "component", workspace))
        layer.rollBack()
    layer.startEditing()
    lamp(layer, at, **right)
    lamp(
        layer,
        QgsPointXY(at.x() + 0.6, at.y() + 0.5),
        grid_code=code,
        code=f"{workspace.division}{LAMP}900002",
    )
    found.append(_told(layer, "component", workspace))
    layer.rollBack()
    return found


def _told(layer, name, workspace):
    found = check_buffer(layer, name, workspace)
    return [(each.rule, each.severity, each.label, each.message_zh, each.message_en) for each in found]


def test_components_before_a_save(stores) -> None:
    found = stores.same(census_findings)
    assert [[each[:2] for each in case] for case in found] == [
        [], [("C03", "warning")], [("C06", "error")], [("C07", "error")], [("C08", "error")],
        [("C10", "error")], [("C11", "warning")], [("C12", "error")], [("C13", "error")],
        [("C14", "warning")], [("C15", "error")], [("C09", "error")],
    ]  # fmt: skip
    assert "相距0.30米" in found[5][0][3]
    assert "相距0.78米" in found[11][0][3]


def test_a_save_is_stopped_and_let_through(stores) -> None:
    """An error keeps the row in editing; mended, it is stored, and the check of the census passes it."""

    def saved(workspace):
        code, _, at = place_in(workspace)
        layer, room = find_layer(workspace, "component"), FakeRoom(workspace)
        guard = Guard(room)
        guard.watch_all()
        number = f"{workspace.division}{LAMP}900011"
        try:
            layer.startEditing()
            lamp(layer, at, grid_code="620102001001999", code=number)
            stopped = (
                not layer.commitChanges(),
                layer.isEditable(),
                [each.rule for each in room.findings.found],
            )
            settle()
            (row,) = layer.editBuffer().addedFeatures()
            layer.changeAttributeValue(row, layer.fields().indexOf("grid_code"), code)
            assert layer.commitChanges(), (layer.commitErrors(), [str(each) for each in room.findings.found])
        finally:
            guard.unload()
        answer = client.ask("components.check", {"workspace": str(workspace.root)})
        names = [column["name"] for column in answer["findings"]["columns"]]
        rows = [dict(zip(names, row, strict=True)) for row in answer["findings"]["rows"]]
        mine = [each["rule"] for each in rows if str(each.get("code")) == number]
        layer.startEditing()
        layer.deleteFeatures([each.id() for each in layer.getFeatures() if each["code"] == number])
        assert layer.commitChanges(), layer.commitErrors()
        return stopped, mine, answer["counts"]

    stopped, mine, _ = stores.same(saved)
    assert stopped == (True, True, ["C07"])
    assert mine == []


@pytest.mark.exhaustive
def test_pipes_before_a_save_and_in_the_whole_check(stores, gridtwin_program) -> None:
    """Wrong rows of cables, water and foul water: a save and the whole check say the same, in both stores."""

    class Faulty:
        def __init__(self, workspace):
            self.workspace, self.around = workspace, Around(workspace)
            self.lines, self.points = (self.around.layer(name) for name in ("pipe_line", "pipe_point"))

    def found(workspace):
        faulty = Faulty(workspace)
        ground = {each["point_no"]: each["ground_m"] for each in faulty.points.getFeatures()}
        pipes.spoil_lines(faulty.lines, ground)
        pipes.spoil_points(faulty.points)
        return sorted(pipes.compared(faulty, ("GD", "RS", "WS"), gridtwin_program))

    assert {each[0] for each in stores.same(found)} == set(pipes.KNOWN) - {"21"}


def test_pipes_that_are_drawn(stores) -> None:
    """In the buffer: a pipe without points, one that is snapped, a point in use that goes."""

    def found(workspace):
        lines, points = find_layer(workspace, "pipe_line"), find_layer(workspace, "pipe_point")
        stored = sorted(points.getFeatures(), key=lambda each: each["point_no"])
        mine = [each for each in stored if each["pipe_class"] == "TR"]
        ends = [
            QgsPointXY(each.geometry().constGet().x(), each.geometry().constGet().y()) for each in mine[:2]
        ]
        lines.startEditing()
        drawn = QgsVectorLayerUtils.createFeature(lines, QgsGeometry.fromPolylineXY(ends))
        drawn["line_no"], drawn["pipe_class"] = "NEW1", "TR"
        assert lines.addFeature(drawn)
        lone = QgsVectorLayerUtils.createFeature(
            lines, QgsGeometry.fromPolylineXY([QgsPointXY(place.x() + 400, place.y()) for place in ends])
        )
        lone["line_no"], lone["pipe_class"] = "NEW2", "TR"
        assert lines.addFeature(lone)
        told = [_told(lines, "pipe_line", workspace), drawn["start_point"], drawn["end_point"]]
        lines.rollBack()
        points.startEditing()
        points.deleteFeature(mine[0].id())
        told.append(_told(points, "pipe_point", workspace))
        points.rollBack()
        return told

    drawn, start, end, gone = stores.same(found)
    assert (start, end) == ("TR00001", "TR00002")
    assert ("15", "error", "NEW2") in [each[:3] for each in drawn]
    assert {each[:2] for each in gone} == {("13", "error")}


# sign-off -------------------------------------------------------------------------------------------------


def test_a_census_is_signed_off_and_taken_back(stores) -> None:
    """In the window: checked, refused without grounds, signed, an edit counted, taken back, checked again."""

    def signed(workspace):
        layer = find_layer(workspace, "component")
        first = min(layer.getFeatures(), key=lambda each: each["code"])
        name = layer.fields().indexOf("name")
        assert layer.dataProvider().changeAttributeValues({first.id(): {name: "街灯"}})
        room = AskingRoom(workspace)
        dialog = SignoffDialog(room, "Sign off")
        dialog.since.setDate(date(2020, 1, 1))
        dialog.assess()
        told = [dialog.state.text(), dialog.open.text(), dialog.said.text(), _cells(dialog.table)]
        told.append([each.message_zh for each in room.findings.findings])
        dialog.signer.setText("王工")
        dialog.role.setText("项目负责人")
        dialog.store()
        told.append(dialog.said.text())
        dialog.grounds.setText("下轮统一名称")
        dialog.store()
        assert "Signed off" in dialog.state.text(), (
            dialog.state.text(),
            dialog.said.text(),
            dialog.open.text(),
        )
        (row,) = dialog.listed.rows
        told.append([row[name] for name in ("components", "surveyed", "warnings", "edits", "state")])
        layer.startEditing()
        layer.changeAttributeValue(first.id(), layer.fields().indexOf("note"), "seen")
        assert layer.commitChanges(), layer.commitErrors()
        dialog.listed.ask()
        (row,) = dialog.listed.rows
        told.append([row[name] for name in ("edits", "added", "changed", "removed")])
        dialog.listed.take_back(row["code"], "漏查一条街")
        (row,) = dialog.listed.rows
        told.append([row["state"], row["withdrawn_reason"]])
        sheet = workspace.root / "sheet.xlsx"
        client.ask("census.sheet", {"workspace": str(workspace.root), "code": row["code"], "out": str(sheet)})
        assert sheet.stat().st_size > 2000
        return told

    told = stores.same(signed)
    assert (
        told[1]
        == "Open: 1 warnings (in the findings panel).\nTo note: 5 grids have no component of this round."
    )
    assert [each[:4] for each in told[4]] == ["名称“街"]
    assert "on which grounds" in told[5]
    assert told[-2] == [1, 0, 1, 0]
    assert told[-1] == ["withdrawn", "漏查一条街"]


def _cells(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


# routes ---------------------------------------------------------------------------------------------------


@contextmanager
def tool_of(room, name):
    from importlib import import_module

    from qgis_plugin.tools.declaration import declarations

    declared = next(each for each in declarations() if each.name == name)
    module, kind = declared.entry.split(":")
    made = getattr(import_module(f"qgis_plugin.tools.{name}.{module}"), kind)(room, declared)
    try:
        assert made.missing() is None
        yield made
    finally:
        made.unload()


def row_of(workspace, name, where):
    """Values of the row that is asked for, as the store has it now."""
    layer = find_layer(workspace, name)
    layer.reload()
    (row,) = [each for each in layer.getFeatures() if all(each[key] == value for key, value in where.items())]
    return row


def put_event(workspace):
    """A sign at K0+410 of the road, put in by the program."""
    words = ["roads", "events-add", str(workspace.root), ROAD, "sign", EVENT, "--from", "K0+410"]
    done = client.ask("command.run", {"arguments": words})
    assert done["exit_code"] == 0, done


def test_routes_are_made_cut_and_taken_back(stores) -> None:
    """One road begins with another number, is cut into pieces, and both are taken back by the message."""

    def routed(workspace):
        room = AskingRoom(workspace)
        with tool_of(room, "road_routes") as tool:
            tool.start()
            told = [[(code, each.values["state"]) for code, each in sorted(tool.plan.roads.items())]]
            assert tool.dock.choose(ROAD)
            tool.put_start(ROAD, "K5+000")
            tool.make()
            told.append([room.said[-1], row_of(workspace, "road_route", {"code": ROAD})["start_station_m"]])
            room.press()
            told.append([room.said[-1], row_of(workspace, "road_route", {"code": ROAD})["start_station_m"]])
            tool.ask_dialog = lambda dialog: True
            told.append(_reasons(workspace))
            tool.segment()
            (layer,) = _pieces()
            told.append([room.said[-1], [each["from_station"] for each in layer.getFeatures()]])
            room.press()
            assert _pieces() == []
            return told

    states, made, back, reasons, (cut, pieces) = stores.same(routed)
    assert (ROAD, "unchanged") in states
    assert made[1] == 5000
    assert "as before 1" in back[0]
    assert back[1] == 0
    assert reasons == ["route built", "route taken back"]
    assert f"{len(pieces)} pieces" in cut


def _pieces():
    return [each for each in QgsProject.instance().mapLayers().values() if each.name() == "Pieces"]


@pytest.mark.exhaustive
def test_a_realignment_is_taken_back_unless_somebody_was_there(stores) -> None:
    """A sign at K0+410, 10 m beyond the bend: the number occurs twice now, so it learns its part.

    Then it is as before; bent again, a note on the sign stands in the way.
    """

    def bend(workspace, room, tool):
        tool.start()
        assert tool.choose(ROAD)
        line = row_of(workspace, "road_route", {"code": ROAD}).geometry()
        for metres, aside in ((200, 0), (300, 70), (400, 0)):
            place = line.interpolate(metres).asPoint()
            tool.line.add(QgsPointXY(place.x() + aside, place.y() + aside))
        tool.finished()
        assert room.refusals == []
        return _numbers(workspace)

    def realigned(workspace):
        put_event(workspace)
        room = AskingRoom(workspace)
        with tool_of(room, "road_realign") as tool:
            tool.ask_dialog = lambda dialog: True
            before = row_of(workspace, "road_route", {"code": ROAD}).geometry()
            told = [bend(workspace, room, tool), room.said[-1]]
            room.press()
            after = row_of(workspace, "road_route", {"code": ROAD}).geometry()
            told += [_numbers(workspace), room.said[-1], after.equals(before)]
            bend(workspace, room, tool)
            layer = find_layer(workspace, "linear_event")
            layer.startEditing()
            event = row_of(workspace, "linear_event", {"title": EVENT})
            layer.changeAttributeValue(event.id(), layer.fields().indexOf("note"), "seen")
            assert layer.commitChanges(), layer.commitErrors()
            room.press()
            told.append(str(room.refusals[-1]).split(" by ")[0])
            assert len(room.messages) == 1, "what stands in the way may go: the way back stays open"
            told.append(_reasons(workspace)[-3:])
            return told

    bent, _, back, said, is_same, refused, reasons = stores.same(realigned)
    assert (bent, back) == ((410, 2), (410, None))
    assert is_same
    assert "events 1" in said
    assert refused == f"Linear event {EVENT} was changed (version 5)"
    assert reasons == ["realigned", "route taken back", "realigned"]


def _numbers(workspace):
    event = row_of(workspace, "linear_event", {"title": EVENT})
    part = compat.plain(event["from_part"])
    return event["from_station_m"], None if part is None else int(part)


def _reasons(workspace):
    """Why the road's route was written, oldest first, as its history says."""
    row = row_of(workspace, "road_route", {"code": ROAD})
    history = Around(workspace).valued("history", "feature_id", {row["id"]}, ("version", "reason"))
    return [each["reason"] for each in sorted(history, key=lambda each: each["version"])]
