"""Routes looked at, turned, made; the dead end without routes; a new line drawn onto the road."""

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject

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
