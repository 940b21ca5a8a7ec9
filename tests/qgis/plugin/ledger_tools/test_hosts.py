"""Objects by click and by text; values and stationing as people read them."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

from qgis_plugin.tools.ledger_objects.hosts import host_at, host_with, hosts_named
from qgis_plugin.tools.ledger_objects.shown import station_text


def first(room, name):
    return next(room.layer(name).getFeatures())


def test_a_click_on_a_bridge_means_the_bridge_and_not_the_road_under_it(ledger_room) -> None:
    bridge = first(ledger_room, "bridge")
    place = bridge.geometry().centroid().asPoint()
    host = host_at(ledger_room, place, 1.0)
    assert (host.class_name, host.code, host.ledger) == ("bridge", bridge["code"], "bridges")


def test_a_click_on_the_carriageway_beside_the_axis_means_the_road(ledger_room) -> None:
    tunnels = [each.geometry().buffer(40, 4) for each in ledger_room.layer("tunnel").getFeatures()]
    tunnels += [each.geometry() for each in ledger_room.layer("bridge").getFeatures()]
    open_roads = [
        each
        for each in ledger_room.layer("road").getFeatures()
        if not any(each.geometry().intersects(other) for other in tunnels)
    ]
    road = max(open_roads, key=lambda each: each.geometry().length())
    middle = road.geometry().interpolate(road.geometry().length() / 2).asPoint()
    host = host_at(ledger_room, middle, 0.5)
    assert host.class_name == "road"
    assert host.code == f"{road['code']}/{road['section_no']}"
    assert (host.bare_code, host.section) == (road["code"], road["section_no"])
    assert host_at(ledger_room, QgsPointXY(middle.x() + 5e5, middle.y()), 0.5) is None


def test_a_click_in_a_project_of_another_crs(ledger_room) -> None:
    bridge = first(ledger_room, "bridge")
    project, working = (
        QgsProject.instance(),
        QgsCoordinateReferenceSystem.fromEpsgId(ledger_room.workspace.crs),
    )
    degrees = QgsCoordinateReferenceSystem("EPSG:4490")
    project.setCrs(degrees)
    place = QgsCoordinateTransform(working, degrees, project).transform(
        bridge.geometry().centroid().asPoint()
    )
    host = host_at(ledger_room, place, 1.0)
    assert host.code == bridge["code"]
    assert host.on_map().boundingBox().contains(place)  # shown in degrees, as the map is


def test_texts_that_name_nothing(ledger_room) -> None:
    for text in ("", "   ", "%", "x' OR 1=1 --", "_"):  # one project for all: opening it is the slow part
        assert hosts_named(ledger_room, text) == [], text


def test_a_section_is_found_by_its_code_and_a_road_by_its_name(ledger_room) -> None:
    road = first(ledger_room, "road")
    code = f"{road['code']}/{road['section_no']}"
    assert [each.code for each in hosts_named(ledger_room, code)] == [code]
    assert hosts_named(ledger_room, road["name"])[0].bare_code == road["code"]
    assert host_with(ledger_room, "road", code).id == road["id"]
    assert host_with(ledger_room, "road", road["code"] + "/999") is None
    assert host_with(ledger_room, "facility", code) is None


@pytest.mark.parametrize(
    ("metres", "text"),
    [(0, "K0+000"), (1250.5, "K1+250.5"), (-12, "K0-012"), (999.9996, "K1+000"), (-1250.25, "K-1-250.25")],
)
def test_stationing(metres: float, text: str) -> None:
    assert station_text(metres) == text
