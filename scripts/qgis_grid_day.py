"""A scenario of scripts/screenshot_qgis.py: the tools for grids and the census, for docs/qgis-grid.md.

Its names (room, session, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

CITY, BEFORE = Path(workspace), out / f"before-{language}"
grids, components = room.layer("unit_grid"), room.layer("component")
whole = grids.extent()


def tool(name):
    """Start a tool as its button does, and give it."""
    room.iface.messageBar().clearWidgets()
    assert start(name), name
    return room.registry.tool(name)


def show_all():
    """The whole city."""
    iface.mapCanvas().setExtent(whole)
    iface.mapCanvas().refresh()
    wait()


def well_inside(count):
    """Components whose surroundings lie in their grid."""
    cells = {each["code"]: each.geometry() for each in grids.getFeatures()}
    found = []
    for each in components.getFeatures():
        cell = cells.get(each["grid_code"])
        if cell is not None and cell.contains(each.geometry().buffer(4, 4)):
            found.append(each)
        if len(found) == count:
            break
    return found


BEFORE.mkdir()  # the older round
shutil.copy(CITY / "workspace.toml", BEFORE)
with (
    closing(sqlite3.connect(CITY / "city.gpkg")) as stored,
    closing(sqlite3.connect(BEFORE / "city.gpkg")) as kept,
):
    stored.backup(kept)

# A round is signed off before the edits below ------------------------------------------------------
signing = tool("census_signoff").dialog
signing.move(330, 150)
signing.signer.setText("Wang Min" if language == "en" else "王敏")
signing.role.setText("project lead" if language == "en" else "项目负责人")
press(signing.check)
assert wait(lambda: signing.found is not None, seconds=90), signing.said.text()
press(signing.sign)
assert wait(lambda: signing.listed.rows, seconds=90), signing.said.text()
signing.close()

# Columns of layers ----------------------------------------------------------------------------------
importing = tool("layer_import").dialog
importing.move(120, 180)
browse(importing.file, CITY / "base_map" / "底图.gpkg")
assert wait(importing.store.isEnabled, seconds=90), importing.said.text()
road = next(row for row in importing.columns if importing._class_of(row) == "road")
importing.columns[road].columns.choose("name", "")
importing.columns[road].move(520, 300)
press(importing.table.cellWidget(road, 3))
wait(seconds=1)
room.iface.messageBar().clearWidgets()
shot("import-columns")
importing.columns[road].accept()
press(importing.leave)

# Balance --------------------------------------------------------------------------------------------
balance = tool("grid_balance")
assert wait(lambda: balance.dock is not None, seconds=60)
balance.dock.raise_()
show_all()
shot("grid-balance")
balance.dock.close()

# A draft --------------------------------------------------------------------------------------------
drawing = tool("grid_generate").dialog
drawing._tick(lambda _: True)
drawing.replace.setChecked(True)
drawing.move(330, 340)
press(drawing.draft)
assert wait(lambda: drawing.draft.isEnabled() and drawing.said.text(), seconds=120), "no draft"
room.findings.hide()
show_all()
wait(seconds=4)
shot("grid-generate")
drawing.reject()

# Live checks ----------------------------------------------------------------------------------------
iface.setActiveLayer(grids)
cell = sorted(grids.getFeatures(), key=lambda each: each["code"])[4]
box = cell.geometry().boundingBox()
zoom(box.center().x(), box.center().y(), 320)
assert grids.startEditing()
bent = QgsGeometry(cell.geometry())
bent.moveVertex(box.xMaximum() + 25, box.yMaximum() - 10, bent.closestVertex(box.center())[1])
assert grids.changeGeometry(cell.id(), bent)
assert wait(lambda: any(each.rule.startswith("G") for each in room.findings.findings), seconds=60)
room.findings._table.setCurrentCell(0, 3)
wait(seconds=3)
zoom(box.center().x(), box.center().y(), 320)
room.iface.messageBar().clearWidgets()
shot("grid-live")
assert grids.rollBack()
room.findings.hide()

# A table --------------------------------------------------------------------------------------------
wizard = tool("census_import").wizard
wizard.move(330, 170)
browse(wizard.file.file, CITY / "survey" / "部件普查.xlsx")
assert wait(wizard.next.isEnabled, seconds=60), wizard.said.text()
crs = wizard.file.crs  # the table does not say its own
crs.setCurrentIndex(crs.findData("EPSG:4544"))
crs.activated.emit(crs.currentIndex())
press(wizard.next)
assert wait(lambda: wizard.pages.currentIndex() == 1, seconds=60), wizard.said.text()
wait(seconds=6)  # QGIS's own word on the task goes
room.iface.messageBar().clearWidgets()
shot("census-import")
wizard.close()

# Digitise -------------------------------------------------------------------------------------------
digitise = tool("census_digitise")
picker = digitise.picker
middle = whole.center()
zoom(middle.x(), middle.y(), 160)
QTest.keyClicks(picker.text, "ld")
QTest.keyClick(picker.text, Qt.Key.Key_Return)
picker.accuracy.setCurrentIndex(picker.accuracy.findData("A"))
for step in range(5):
    click(middle.x() - 30 + 15 * step, middle.y())
iface.mapCanvas().refreshAllLayers()
wait(seconds=3)
shot("census-digitise")
press(picker.save)
assert wait(lambda: not components.isModified(), seconds=20), "not saved"
digitise.stop()

# Two rounds -----------------------------------------------------------------------------------------
components.commitChanges()
chosen = well_inside(30)
state = components.fields().indexOf("state")
assert components.startEditing()
for each in chosen[:12]:
    place = QgsGeometry(each.geometry())
    place.translate(1.5, 1)
    components.changeGeometry(each.id(), place)
for each in chosen[12:22]:
    components.changeAttributeValue(each.id(), state, "破损")
components.deleteFeatures([each.id() for each in chosen[22:]])
assert components.commitChanges(), components.commitErrors()
room.findings.hide()
compare = room.registry.tool("census_compare")
compare.choose = lambda: {"before_file": str(BEFORE), "moved_m": 0.5}
tool("census_compare")
assert wait(lambda: compare.dock is not None, seconds=90)
print(compare.dock.heading.text())
compare.dock.raise_()
box = chosen[0].geometry().boundingBox()
for each in chosen:
    box.combineExtentWith(each.geometry().boundingBox())
zoom(box.center().x(), box.center().y(), max(box.width(), box.height(), 150))
wait(seconds=3)
room.iface.messageBar().clearWidgets()
shot("census-compare")
compare.dock.close()

# The edits since the sign-off -----------------------------------------------------------------------
signing = tool("census_signoff").dialog
assert wait(lambda: signing.listed.rows and signing.listed.rows[0]["edits"], seconds=60)
signing.tabs.setCurrentIndex(1)
room.iface.messageBar().clearWidgets()
shot("census-signoffs")
signing.tabs.setCurrentIndex(0)
signing.scope.kind.setCurrentIndex(1)
signing.scope.list.item(0).setCheckState(Qt.CheckState.Checked)
press(signing.check)
assert wait(lambda: signing.found is not None, seconds=90), signing.said.text()
room.findings.hide()
shot("census-signoff")
signing.close()
