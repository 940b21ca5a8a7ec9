"""A scenario of scripts/screenshot_qgis.py: a bridge card in five steps and the other ledger tools.

For docs/qgis-ledgers.md. Its names (room, start, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
from pathlib import Path

from gridtwin.tools.ledger_objects.year import rate
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QDate, QSize, Qt
from qgis.PyQt.QtWidgets import QPushButton

DAY = QDate(2025, 10, 12)  # the survey of the sample city


def tool(name, width):
    """Start a tool; its dock is as wide as a surveyor would draw it."""
    start(name)
    made = room.registry.tool(name)
    wait(lambda: made.dock is not None)
    iface.mainWindow().resizeDocks([made.dock], [width], Qt.Orientation.Horizontal)
    wait(seconds=1)
    return made


def photo(place, name):
    """A view from above, in place of a photo."""
    settings = QgsMapSettings()
    images = [each for each in QgsProject.instance().mapLayers().values() if each.name().startswith("ortho")]
    settings.setLayers(images[:1])
    settings.setDestinationCrs(QgsProject.instance().crs())
    settings.setExtent(QgsRectangle.fromCenterAndSize(place, 60, 45))
    settings.setOutputSize(QSize(800, 600))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    path = Path(out) / f"{name}.jpg"
    job.renderedImage().save(str(path), "JPG", 88)
    return str(path)


def quiet():
    """No messages of steps before in the next picture."""
    iface.messageBar().clearWidgets()


for theme in ("道桥", "Roads"):
    if theme in QgsProject.instance().mapThemeCollection().mapThemes():
        root = QgsProject.instance().layerTreeRoot()
        QgsProject.instance().mapThemeCollection().applyTheme(
            theme, root, iface.layerTreeView().layerTreeModel()
        )

# 1. Find the bridge.
card = tool("ledger_card", 560)
quiet()
card.dock.search.text.setText("620102Q0002")
card.dock.search.find()
wait(lambda: card.dock.host is not None)
wait(seconds=2)
bridge = card.dock.host
shot("ledger-1-card")

# 2. Correct the card in its form.
bridge.layer.startEditing()


later(lambda: dialog("ledger-2-form"), 3)
iface.openFeatureForm(bridge.layer, bridge.feature, False, True)
wait()
bridge.layer.rollBack()

# 3. Inspect it: scores of components, a defect in the map, the grade as it follows.
inspect = tool("inspect_object", 560)
inspect.choose(bridge)
wait(lambda: inspect.dock.host is not None, 60)
dock = inspect.dock
dock.done_on.setDate(DAY)
dock.inspector.setText("王建国" if language == "zh" else "Wang Jianguo")
dock.tabs.setCurrentIndex(1)
scores = [key for key in dock.items.item_keys() if key.startswith("scores.")]
for place, key in enumerate(scores):
    dock.items.put(key, str(95 - 6 * (place % 5)))
wait(lambda: dock.grade.ratings, 30)
quiet()
shot("ledger-3-scores")
dock.tabs.setCurrentIndex(2)
dock.editor.picker.choose("伸缩缝破损")
dock.editor.measures["length_m"].setValue(3.5)
dock.editor.severity.setCurrentIndex(2)
dock.editor.part.setCurrentIndex(dock.editor.part.findData("桥面系"))
dock.editor.component.setCurrentIndex(dock.editor.component.findData("伸缩装置"))
middle = bridge.on_map().centroid().asPoint()
zoom(middle.x(), middle.y(), 260)
click(middle.x() + 4, middle.y() - 40)
dock.keep_defect()
dock.editor.picker.choose("剥落露筋")
dock.editor.measures["length_m"].setValue(0.8)
dock.editor.measures["width_m"].setValue(0.3)
dock.editor.severity.setCurrentIndex(1)
dock.editor.part.setCurrentIndex(dock.editor.part.findData("上部结构"))
dock.editor.component.setCurrentIndex(dock.editor.component.findData("主梁"))
click(middle.x() - 5, middle.y() + 20)
wait(seconds=1)
quiet()
shot("ledger-3-inspection")
dock.add_photos([photo(middle, "deck"), photo(bridge.on_map().boundingBox().center(), "pier")])
dock.save_button.click()
wait(lambda: inspect._last is not None, 60)
wait(seconds=1)

# 4. Rate the year: the chart of grades.
card = tool("ledger_card", 560)
for ledger, year in (
    ("bridges", 2023),
    ("bridges", 2024),
    ("bridges", 2025),
    ("roads", 2025),
    ("tunnels", 2025),
):
    done = []
    rate(room, ledger, year, lambda done=done: done.append(True))
    print(ledger, year, wait(lambda done=done: bool(done), 120))
card.show_host(bridge, zoom=True)
card.dock.tabs.setCurrentIndex(1)
wait(seconds=1)
quiet()
shot("ledger-4-grades")

# 5. The card as a file.
path = Path(out) / f"card-{language}.pdf"
card.dock.save_card(path)
wait(path.is_file, 60)
wait(seconds=1)

station = tool("stationing", 520)
road = next(
    each
    for each in room.layer("road").getFeatures()
    if each["pavement"] == "asphalt" and each["section_no"] == 3
)
place = road.geometry().interpolate(road.geometry().length() / 2).asPoint()
zoom(place.x(), place.y(), 400)
quiet()
click(place.x() + 6, place.y())
wait(lambda: station.dock.list.rowCount() > 0, 60)
station.go(str(road["code"]), "K0+300")
wait(lambda: station.dock.list.rowCount() > 1, 30)
quiet()
shot("ledger-stationing")

routes = tool("road_routes", 560)
code = str(road["code"])
wait(lambda: code in routes.plan.roads and routes._task is None, 60)
routes.dock.choose(code)
routes.turn(code)
wait(lambda: routes.plan.roads[code].values["state"] == "changed" and routes._task is None, 60)
room.findings.setVisible(False)
routes.zoom(code)
quiet()
shot("ledger-routes")
routes.confirm = lambda *_: True
for each in routes.plan.roads.values():
    each.is_ticked = each.code == code
routes.make()
wait(lambda: routes.plan.roads[code].values["state"] == "unchanged" and routes._task is None, 60)
room.findings.setVisible(False)
wait(seconds=1)
shot("ledger-routes-back")
undo = [each for each in iface.messageBar().findChildren(QPushButton) if each.isVisible()]
undo[-1].click()  # as it was
wait(lambda: routes.plan.roads[code].values["state"] == "unchanged" and routes._task is None, 60)
wait(seconds=2)
routes.stop()

station.stop()  # its marks
box = QgsRectangle(room.layer("road").extent())
box.scale(1.1)
iface.mapCanvas().setExtent(box)
due = tool("inspection_due", 640)
wait(lambda: due.dock.columns, 60)
due.dock.as_of.setDate(QDate(2025, 10, 25))
due.ask()
wait(lambda: due.dock.heading.text().startswith("2025"), 60)
quiet()
shot("ledger-due")

statistics = tool("ledger_statistics", 600)
wait(lambda: statistics.dock.answer, 60)
box = statistics.dock.table_box
for at in range(box.count()):
    if str(box.itemData(at)).startswith("condition") and statistics.dock.answer["tables"][at]["rows"]:
        box.setCurrentIndex(at)
        break
wait(seconds=1)
quiet()
shot("ledger-statistics")
path = Path(out) / f"year-{language}.pdf"
statistics.report(["roads", "bridges", "tunnels"], 2025, path)
wait(path.is_file, 120)
