"""The card's dock: facts, child rows, photos inside the workspace alone."""

from qgis_plugin.tools.ledger_card.photos import inside
from qgis_plugin.tools.ledger_objects.hosts import host_of, records
from qgis_plugin.tools.ledger_objects.year import newest_year, rate


def test_card_of_a_bridge(make_tool, ledger_room) -> None:
    tool = make_tool("ledger_card")
    tool.start()
    layer = ledger_room.layer("bridge")
    bridge = next(layer.getFeatures())
    tool.show_host(host_of("bridge", bridge, layer))
    dock = tool.dock
    assert bridge["name"] in dock.heading.text()
    shown = dock.facts.texts()
    assert bridge["code"] in shown.values()
    assert "" not in shown.values()
    dock.facts.with_empty.setChecked(True)
    assert "" in dock.facts.texts().values()
    rows = sum(1 for each in ledger_room.layer("inspection").getFeatures() if each["host_id"] == bridge["id"])
    assert dock.tables["inspection"].rowCount() == rows > 0
    days = [each["done_on"] for each in dock.tables["inspection"].rows]
    assert days == sorted(days, reverse=True)
    assert sum(1 for _ in records(ledger_room, "inspection", "bridge", (bridge["id"],))) == rows


def test_search_lists_sections_and_the_card_is_asked_of_the_engine(make_tool, ledger_room, tmp_path) -> None:
    tool = make_tool("ledger_card")
    tool.start()
    road = next(ledger_room.layer("road").getFeatures())
    tool.dock.search.text.setText("no such object")
    tool.dock.search.find()
    assert tool.dock.host is None
    tool.dock.search.text.setText(f"{road['code']}/{road['section_no']}")
    tool.dock.search.find()
    tool.dock.save_card(tmp_path / "card.pdf")
    method, params = ledger_room.engine.asked[-1]
    assert method == "ledgers.card"
    assert params["code"] == road["code"]
    assert params["section"] == road["section_no"]
    assert params["ledger"] == "roads"


def test_a_path_out_of_the_workspace_is_not_followed(opened) -> None:
    (opened.root.parent / "secret.jpg").write_bytes(b"x")
    (opened.root / "photo.jpg").write_bytes(b"x")
    assert inside(opened, "../secret.jpg") is None
    assert inside(opened, str(opened.root.parent / "secret.jpg")) is None
    assert inside(opened, "photo.jpg") == (opened.root / "photo.jpg").resolve()


def test_a_year_is_rated_from_the_card_and_its_grades_are_drawn(make_tool, ledger_room) -> None:
    tool = make_tool("ledger_card")
    tool.start()
    layer = ledger_room.layer("bridge")
    tool.show_host(host_of("bridge", next(layer.getFeatures()), layer))
    assert tool.dock.chart.isHidden()
    assert "“" in tool.dock.tables["condition_rating"].empty  # leads on to the button
    ledger_room.engine.answers["command.run"] = {"exit_code": 2, "stdout": [], "stderr": ["no inspection"]}
    done = []
    rate(ledger_room, "bridges", 2025, lambda: done.append(1))
    assert (done, "no inspection" in ledger_room.said[-1]) == ([], True)
    ledger_room.engine.answers["command.run"] = {"exit_code": 0, "stdout": ["2 bridges"], "stderr": []}
    rate(ledger_room, "bridges", 2025, lambda: done.append(1))
    assert ledger_room.engine.asked[-1][1]["arguments"][:2] == ["bridges", "rate"]
    assert done == [1]
    assert newest_year(ledger_room) == 2025  # of the latest inspection of the sample city
