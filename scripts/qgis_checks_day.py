"""A scenario of scripts/screenshot_qgis.py: what a save is stopped by, for docs/qgis-checks.md.

Its names (room, session, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import time

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayerUtils

components, lines, points = (room.layer(name) for name in ("component", "pipe_line", "pipe_point"))
LAMP = {
    "class_code": "0137", "name": "路灯", "dept_code": "620102002", "dept_name": "城关区城管局",
    "state": "完好", "start_date": "2024-05-31", "data_source": "实测", "accuracy": "A",
}  # fmt: skip


def theme(*names):
    """Show one of the map themes."""
    themes = QgsProject.instance().mapThemeCollection()
    root, model = QgsProject.instance().layerTreeRoot(), iface.layerTreeView().layerTreeModel()
    themes.applyTheme(next(each for each in names if themes.hasMapTheme(each)), root, model)


def add(layer, geometry, **values):
    """A new row in the buffer, with the defaults of the form under the values given."""
    made = QgsVectorLayerUtils.createFeature(layer, geometry)
    for name, value in values.items():
        made.setAttribute(layer.fields().indexOf(name), value)
    assert layer.addFeature(made)


def found():
    """Rules of the panel with their severities."""
    return {(each.rule, each.severity) for each in room.findings.findings}


def choose(rule):
    """Click the finding of a rule."""
    at = next(n for n, each in enumerate(room.findings._shown) if each.rule == rule)
    room.findings._table.setCurrentCell(at, 3)
    end = time.monotonic() + 2  # until it has blinked
    wait(lambda: time.monotonic() > end)


# Components -----------------------------------------------------------------------------------------
theme("部件", "Components")
stored = next(each for each in components.getFeatures() if each["class_code"] == "0137")
spot = stored.geometry().asPoint()
iface.setActiveLayer(components)
assert components.startEditing()
add(components, QgsGeometry.fromPointXY(QgsPointXY(spot.x() + 0.4, spot.y())), **LAMP)
add(components, QgsGeometry.fromPointXY(QgsPointXY(spot.x() + 12, spot.y())), **{**LAMP, "state": "占用"})
add(components, QgsGeometry.fromPointXY(QgsPointXY(spot.x() + 24, spot.y())), **{**LAMP, "dept_name": None})
add(components, QgsGeometry.fromPointXY(QgsPointXY(spot.x() + 5000, spot.y())), **LAMP)
room.iface.messageBar().clearWidgets()
assert not components.commitChanges(False)
wait(seconds=2)
assert found() == {("required", "error"), ("C06", "error"), ("C12", "error"), ("C10", "error")}, found()
choose("C10")
shot("checks-components")
assert components.rollBack()

# Pipes ----------------------------------------------------------------------------------------------
theme("管网", "Pipes")
node = next(each for each in points.getFeatures() if each["pipe_class"] == "JP")
shape = node.geometry().constGet()
at = QgsPointXY(shape.x(), shape.y())


def pipe(start, end, **values):
    """A new water pipe between two places, in metres from the point."""
    places = [QgsPointXY(at.x() + east, at.y() + north) for east, north in (start, end)]
    add(lines, QgsGeometry.fromPolylineXY(places), pipe_class="JP", **values)


iface.setActiveLayer(lines)
assert lines.startEditing()
pipe((10, 25), (50, 35), line_no="JP-1")
pipe((0, 0), (50, -30), line_no="JP-2", end_point="JP90003")
pipe((0.4, 0), (40, 15), line_no="JP-3", start_point=node["point_no"], end_point=node["point_no"])
room.iface.messageBar().clearWidgets()
assert not lines.commitChanges(False)
wait(seconds=2)
assert found() == {("10", "error"), ("13", "error"), ("15", "error")}, found()
choose("15")
shot("checks-pipes")
assert lines.rollBack()
