"""Routes looked at, turned, made; the dead end without routes; a new line drawn onto the road."""

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from gridtwin.errors import GridTwinError
from qgis_plugin.dock.findings import FindingsDock
from qgis_plugin.dock.undo_message import tell_with_undo
from qgis_plugin.editing.finding import Finding
from qgis_plugin.tools.ledger_card.rating_note import rating_note
from qgis_plugin.tools.road_routes.plan import Plan


def column(name, kind="text"):
    return {"name": name, "title": {"en": name, "zh": name}, "unit": None, "type": kind}


def line(*places):
    return {"type": "LineString", "coordinates": [list(each) for each in places]}


ROUTE = ("code", "name", "state", "length_m", "first", "last", "section_count", "is_stored")
ROUTE += ("point_count", "event_count")
SECTION = ("code", "place", "section_no", "from_station", "to_station", "is_turned")


def answer(*roads, sections=(), findings=()):
    """What the engine says; a road is (code, state, events)."""
    return {
        "added": 1,
        "changed": 0,
        "sections_filled": 2,
        "states": {each: {"en": each, "zh": each} for each in ("added", "changed", "unchanged", "refused")},
        "routes": {
            "columns": [column(each) for each in ROUTE],
            "rows": [
                [code, "东路", state, 700.0, "K0+000", "K0+700", 2, state != "added", 0, events]
                for code, state, events in roads
            ],
            "geometry": [line((392000, 3991000), (392700, 3991000)) for _ in roads],
        },
        "sections": {
            "columns": [column(each) for each in SECTION],
            "rows": [list(each) for each in sections],
            "geometry": [line((392000, 3991000), (392300, 3991000)) for _ in sections],
        },
        "findings": {
            "columns": [column(each) for each in ("rule", "severity", "code", "message_en", "message_zh")],
            "rows": [["LR02", "error", code, "a gap", "间断"] for code in findings],
        },
    }


def test_a_plan_keeps_what_is_wished_and_takes_parts_in() -> None:
    plan = Plan()
    plan.take(
        answer(("A", "added", 0), ("B", "refused", 0), ("C", "unchanged", 0), findings=["B"]),
        None,
        is_whole=True,
    )
    assert [road.code for road in plan.ticked()] == ["A"]
    assert (plan.roads["B"].errors, plan.roads["A"].errors) == (1, 0)
    plan.turn("A")
    plan.starts["C"] = "K5+000"
    assert plan.params(["A"]) == {"roads": ["A"], "starts": {}, "turned": ["A"], "dropped": []}
    plan.take(answer(("C", "changed", 2)), None, is_whole=False)
    assert [road.code for road in plan.ticked()] == ["A", "C"]
    plan.roads["A"].is_ticked = False
    plan.take(answer(("A", "added", 0)), None, is_whole=False)
    assert [road.code for road in plan.ticked()] == ["C"], "what was unticked stays so"
    plan.stored(["A", "C"])
    assert plan.params() == {"starts": {}, "turned": [], "dropped": []}


def test_the_tool_looks_turns_and_stores_what_is_agreed_to(make_tool, ledger_room) -> None:
    engine = ledger_room.engine
    order = [("A", 1, 2, "K0+000", "K0+300", True), ("A", 2, None, "K0+300", "K0+700", False)]
    engine.answers["ledgers.routes"] = answer(("A", "changed", 3), sections=order)
    tool = make_tool("road_routes")
    tool.start()
    assert engine.asked[-1][1]["dry_run"] is True
    assert tool.dock.order.rowCount() == 2
    assert tool.dock.make_button.isEnabled()
    tool.turn("A")
    assert engine.asked[-1][1] == {
        "roads": ["A"],
        "starts": {},
        "turned": ["A"],
        "dropped": [],
        "dry_run": True,
    }
    agreed = []
    tool.confirm = lambda *words: agreed.append(words[2]) or False
    before = len(engine.asked)
    tool.make()
    assert len(engine.asked) == before, "not agreed: nothing is stored"
    assert "A (3)" in agreed[0]
    tool.confirm = lambda *_: True
    tool.make()
    stored = engine.asked[before][1]
    assert (stored["roads"], stored["turned"], "dry_run" in stored) == (["A"], ["A"], False)
    assert engine.asked[-1][1]["turned"] == [], "once stored, it is no wish any more"


def test_a_workspace_for_reading_only_is_looked_at(make_tool, ledger_room) -> None:
    from dataclasses import replace

    ledger_room.workspace = replace(ledger_room.workspace, is_read_only=True)
    ledger_room.engine.answers["ledgers.routes"] = answer(("A", "added", 0))
    tool = make_tool("road_routes")
    tool.start()
    assert not tool.dock.make_button.isEnabled()
    tool.make()
    assert [params.get("dry_run") for _, params in ledger_room.engine.asked] == [True]


def test_stationing_without_routes_leads_on(make_tool, ledger_room) -> None:
    provider = ledger_room.layer("road_route").dataProvider()
    tool = make_tool("stationing")
    tool.start()
    assert tool.dock.make.isHidden()
    assert provider.deleteFeatures([each.id() for each in provider.getFeatures()])
    tool.dock.fill_roads()
    assert not tool.dock.make.isHidden()


def test_a_new_line_begins_and_ends_on_the_road(make_tool, ledger_room) -> None:
    route = next(ledger_room.layer("road_route").getFeatures())
    tool = make_tool("road_realign")
    tool.start()
    assert not tool.choose("no such road")
    assert tool.choose(route["code"])
    tool.canvas.zoomScale(2000)
    middle = route.geometry().interpolate(route.geometry().length() / 2).asPoint()
    beside = QgsPointXY(middle.x() + 2 * tool.canvas.mapUnitsPerPixel(), middle.y())
    tool.clicked(beside)
    assert QgsGeometry.fromPointXY(tool.line.points[0]).distance(route.geometry()) < 1e-6
    tool.finished()
    assert ledger_room.engine.asked == [], "one point is no line"
    tool.cancelled()
    assert (tool.line.points, tool.road) == ([], route["code"])
    tool.cancelled()
    assert tool.road == ""


def row(**values):
    from qgis.core import QgsFields

    from qgis_plugin import compat

    fields = QgsFields()
    for name in values:
        fields.append(compat.make_field(name, compat.TEXT))
    made = QgsFeature(fields)
    made.setAttributes(list(values.values()))
    return made


def inspected(day, number, kind="定期检测", state="done"):
    return row(id=number, code=number, done_on=day, kind=kind, state=state)


def test_a_card_offers_the_rating_that_is_behind() -> None:
    rated = row(rated_year="2025", rated_on="2025-12-01", inspection_id="a")
    first, newer = inspected("2025-10-12", "a"), inspected("2026-03-02", "b")
    patrol = inspected("2026-06-01", "c", kind="日常巡查")
    assert rating_note(None, []).year is None
    assert rating_note(None, [first]).year == 2025
    assert rating_note(rated, [first]).year is None
    assert rating_note(rated, [first, patrol, inspected("2026-09-01", "d", state="planned")]).year is None
    assert rating_note(rated, [first, newer]).year == 2026
    assert rating_note(rated, [first, inspected("2025-11-05", "e")]).year == 2025
    assert "2025-12-01" in rating_note(rated, [first, newer]).text


def test_pieces_become_a_layer_with_titles(opened) -> None:
    from qgis_plugin.tools.road_routes.pieces_layer import pieces_layer

    table = {
        "columns": [column("route_code"), column("piece", "integer"), column("road_class")],
        "rows": [["A", 1, "支路"], ["A", 2, None]],
        "geometry": [line((0, 0), (5, 0)), line((5, 0), (9, 0))],
    }
    layer = pieces_layer(table, 4544, "pieces")
    found = [(each["piece"], each.geometry().length()) for each in layer.getFeatures()]
    assert found == [(1, 5.0), (2, 4.0)]
    assert QgsProject.instance().layerTreeRoot().children()[0].layer() is layer
    assert next(layer.getFeatures())["road_class"] == "Local", "in the words of its list"


STORED_AT = "2026-05-31T08:00:00.040+08:00"
BACK = {"codes": ["A"], "removed": 1, "restored": 0, "sections": 2, "events": 0}


def offers(room):
    """Buttons of the messages that offer to take something back, the newest first."""
    bar = room.iface.messageBar()
    return [each for each in bar.findChildren(QPushButton) if each.text() == "Take back"]


def press(room):
    (button,) = offers(room)
    button.click()
    settle()


def settle():
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def no_offers(room):
    settle()
    return offers(room) == []


def test_the_message_stays_while_its_button_is_at_work(ledger_room) -> None:
    """The bar deletes what it pops, and with it the call that is running: QGIS would crash."""
    ledger_room.iface.messageBar().clearWidgets()
    assert no_offers(ledger_room)
    seen = []
    tell_with_undo(ledger_room, "stored", lambda: seen.append(sip.isdeleted(button)))
    (button,) = offers(ledger_room)
    button.click()
    assert seen == [False]
    button.click()  # it is off: nothing is taken back twice
    assert seen == [False]
    assert no_offers(ledger_room)


def test_routes_that_were_made_are_taken_back_by_one_click(make_tool, ledger_room) -> None:
    ledger_room.iface.messageBar().clearWidgets()
    assert no_offers(ledger_room)
    engine = ledger_room.engine
    engine.answers["ledgers.routes"] = {**answer(("A", "added", 0)), "stored_at": STORED_AT}
    engine.answers["ledgers.routes_take_back"] = BACK
    tool = make_tool("road_routes")
    tool.start()
    assert no_offers(ledger_room), "what is only looked at is not stored"
    tool.make()
    before = len(engine.asked)
    press(ledger_room)
    method, params = engine.asked[before]
    assert method == "ledgers.routes_take_back"
    assert (params["stored_at"], params["reason"]) == (STORED_AT, "test")
    assert params["actor"]
    assert "roads A: routes removed 1, as before 0; sections 2, events 0" in ledger_room.said[-1]
    assert no_offers(ledger_room)


def test_findings_of_a_route_that_is_gone_go_too(make_tool, ledger_room) -> None:
    """What another check listed stays."""
    engine, panel = ledger_room.engine, FindingsDock(ledger_room)
    ledger_room.findings = panel
    engine.answers["ledgers.routes"] = answer(("B", "refused", 0), findings=["B"])
    tool = make_tool("road_routes")
    tool.start()
    assert [each.label for each in panel.findings] == ["B"]
    engine.answers["ledgers.routes"] = answer(("A", "added", 0))
    tool.look()
    assert panel.findings == []
    assert panel._title.text() == f"{tool.declaration.title}: nothing found."
    panel.show_findings([Finding("error", "G01", "间断", "a gap")], "Grids")
    tool.look()
    assert [each.rule for each in panel.findings] == ["G01"]
    panel.deleteLater()


def test_a_refused_taking_back_says_why_and_stays_open(make_tool, ledger_room) -> None:
    ledger_room.iface.messageBar().clearWidgets()
    engine = ledger_room.engine
    engine.answers["ledgers.realign"] = {
        "stored_at": STORED_AT,
        "findings": answer()["findings"],
        "length_before_m": 700.0,
        "length_after_m": 720.0,
        "events": {"total": 2, "columns": [], "rows": []},
        "said": {"en": "longer", "zh": "变长"},
        "first": "K0+000",
        "last": "K0+720",
        "geometry": line((392000, 3991000), (392700, 3991000)),
    }
    engine.answers["ledgers.routes_take_back"] = GridTwinError(
        "Route A was changed by li at 10:12", zh="已改"
    )
    route = next(ledger_room.layer("road_route").getFeatures())
    tool = make_tool("road_realign")
    tool.start()
    assert tool.choose(route["code"])
    for share in (0.25, 0.75):
        tool.line.add(route.geometry().interpolate(route.geometry().length() * share).asPoint())
    tool.ask_dialog = lambda dialog: True
    tool.finished()
    press(ledger_room)
    assert ledger_room.said[-1] == "Route A was changed by li at 10:12"
    engine.answers["ledgers.routes_take_back"] = {**BACK, "removed": 0, "restored": 1}
    press(ledger_room)
    assert "as before 1" in ledger_room.said[-1]
    assert [name for name, _ in engine.asked].count("ledgers.routes_take_back") == 2


def test_nothing_is_taken_back_in_another_workspace(make_tool, ledger_room, tmp_path) -> None:
    from dataclasses import replace

    ledger_room.iface.messageBar().clearWidgets()
    engine = ledger_room.engine
    engine.answers["ledgers.routes"] = {**answer(("A", "added", 0)), "stored_at": STORED_AT}
    tool = make_tool("road_routes")
    tool.start()
    tool.make()
    ledger_room.workspace, first = replace(ledger_room.workspace, root=tmp_path), ledger_room.workspace
    press(ledger_room)
    assert f"stored in the workspace {first.root}" in ledger_room.said[-1]
    assert "ledgers.routes_take_back" not in [name for name, _ in engine.asked]
    ledger_room.workspace = first


def test_pieces_are_taken_back_unless_they_were_edited(make_tool, ledger_room) -> None:
    ledger_room.iface.messageBar().clearWidgets()
    table = {
        "columns": [column("route_code"), column("piece", "integer")],
        "rows": [["A", 1]],
        "geometry": [line((0, 0), (5, 0))],
        "title": {"en": "Pieces", "zh": "分段"},
    }
    ledger_room.engine.answers["ledgers.segment"] = {"pieces": table}
    tool = make_tool("road_routes")
    tool.start()
    tool.ask_dialog = lambda dialog: True

    def made():
        return [each for each in QgsProject.instance().mapLayers().values() if each.name() == "Pieces"]

    tool.segment()
    press(ledger_room)
    assert made() == []
    assert no_offers(ledger_room)
    tool.segment()
    (layer,) = made()
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, "mine")
    layer.commitChanges()
    press(ledger_room)
    assert made() == [layer]
    assert "was edited since; it stays" in ledger_room.said[-1]
    assert no_offers(ledger_room)
    tool.segment()
    other = next(each for each in made() if each is not layer)
    QgsProject.instance().removeMapLayer(other.id())
    press(ledger_room)
    assert "not in the project any more" in ledger_room.said[-1]
