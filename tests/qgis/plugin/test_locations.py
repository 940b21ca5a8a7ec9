"""Where the patch of an evidence sheet lies: street, community, road, coordinates, as QGIS evaluates it."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from qgis_plugin.tools.print_layout.sheet import sheets

#: EPSG:4544, the working CRS of the sample city
EAST, NORTH = 392_000.0, 3_991_800.0


def cell(head: str) -> str:
    """Expression of the cell beside a head on the sheet of evidence."""
    sheet = next(each for each in sheets() if each.name == "patch_evidence")
    document = QDomDocument()
    document.setContent(sheet.path.read_text("utf-8"))
    layout = QgsPrintLayout(QgsProject.instance())
    layout.loadFromTemplate(document, QgsReadWriteContext())
    shown = layout.itemById(f"{head} …").text()
    return shown[len("[% ") : -len(" %]")]


ADDRESS, PLANE, DEGREES = "位置 Place", "平面坐标（m） Coordinates (m)", "经纬度 Lon, lat"


def layer_of(table: str, rows: list[tuple[str | None, str]], tmp_path: Path) -> None:
    """A layer whose source names its table, as those of a workspace do."""
    kind = "LineString" if "LINE" in rows[0][1] else "Polygon"
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4544&field=name:string", table, "memory")
    for name, wkt in rows:
        feature = QgsFeature(made.fields())
        feature.setAttribute("name", name)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table
    file = str(tmp_path / f"{table}.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(made, file, QgsProject.instance().transformContext(), options)
    QgsProject.instance().addMapLayer(QgsVectorLayer(f"{file}|layername={table}", table, "ogr"))


def square(x: float, y: float, half: float) -> str:
    corners = ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
    return f"POLYGON(({', '.join(f'{a} {b}' for a, b in (*corners, corners[0]))}))"


@pytest.fixture
def said(qgis_new_project: None):
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4544"))
    patch = QgsFeature()
    patch.setGeometry(QgsGeometry.fromWkt(square(EAST, NORTH, 5)))

    def value(head: str, language: str = "zh"):
        QgsExpressionContextUtils.setProjectVariable(project, "gridtwin_language", language)
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.projectScope(project))
        context.setFeature(patch)
        asked = QgsExpression(cell(head))
        found = asked.evaluate(context)
        assert not asked.hasEvalError(), asked.evalErrorString()
        return found

    yield value
    QgsExpressionContextUtils.removeProjectVariable(project, "gridtwin_language")


def test_coordinates(said) -> None:
    """Degrees by pyproj 3.7: Transformer.from_crs(4544, 4490)."""
    assert said(PLANE) == "X 3991800.00  Y 392000.00"
    east, north = (float(each.rstrip("°EN")) for each in said(DEGREES).split("  "))
    assert (east, north) == pytest.approx((103.801443, 36.050401), abs=2e-6)


def test_the_address_of_a_city_that_knows_street_community_and_road(said, tmp_path: Path) -> None:
    """Of two roads the nearer, 30 m off; the nameless one beside the patch is no address."""
    layer_of("street", [("西园街道", square(EAST, NORTH, 500))], tmp_path)
    layer_of("community", [("西园社区", square(EAST, NORTH, 100)), ("别处", square(0, 0, 5))], tmp_path)
    lines = [(None, 8), ("晴岚路", 35), ("古渡街", 90)]
    roads = [(name, f"LINESTRING({EAST - 50} {NORTH + y}, {EAST + 50} {NORTH + y})") for name, y in lines]
    layer_of("road", roads, tmp_path)
    assert said(ADDRESS) == "西园街道 西园社区 晴岚路旁"
    assert said(ADDRESS, "en") == "西园街道, 西园社区, by 晴岚路"


def test_what_the_city_does_not_know_is_left_out(said, tmp_path: Path) -> None:
    assert said(ADDRESS) == "—"
    far = f"LINESTRING({EAST + 300} {NORTH}, {EAST + 400} {NORTH})"
    layer_of("road", [("远路", far)], tmp_path)
    layer_of("street", [("西园街道", square(EAST, NORTH, 500))], tmp_path)
    assert said(ADDRESS) == "西园街道"
