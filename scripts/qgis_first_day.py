"""A scenario of scripts/screenshot_qgis.py: a surveyor's first day, step by step, for docs/qgis.md.

Its names (room, session, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
from pathlib import Path

from qgis.PyQt.QtWidgets import QApplication

CITY = Path(workspace)
MADE = out / f"new-{language}"


def fill_and_make():
    """In the dialog New workspace: what a surveyor types, a picture, then OK."""
    shown = QApplication.activeModalWidget()
    shown.folder.setFilePath(str(MADE))
    shown.name.setText("兰州 城关区" if language == "zh" else "Lanzhou, Chengguan")
    shown.division.setText("620102")
    dialog("first-1-new", close=False)
    shown.ok.click()


later(fill_and_make)
plugin._window.dock.new_action.trigger()
wait(lambda: room.workspace is not None and room.workspace.root == MADE.resolve(), seconds=60)
shot("first-2-empty")

wait(seconds=3)
session.open(CITY)
wait(lambda: room.workspace is not None and room.workspace.root == CITY.resolve(), seconds=60)
shot("first-3-open")

layer = room.layer("component")
feature = next(layer.getFeatures())
place = feature.geometry().asPoint()
iface.setActiveLayer(layer)
zoom(place.x(), place.y(), 120)
layer.startEditing()
layer.select(feature.id())
later(lambda: dialog("first-4-form"), 3)
iface.openFeatureForm(layer, feature, False, True)
wait()

layer.changeAttributeValue(feature.id(), layer.fields().indexOf("code"), "6201020")
print("saved:", layer.commitChanges(False))
wait(seconds=3)
shot("first-5-findings")
layer.undoStack().undo()
layer.rollBack()
layer.removeSelection()

room.iface.messageBar().clearWidgets()
start("go_to")
wait(seconds=3)
shot("first-6-tools")
