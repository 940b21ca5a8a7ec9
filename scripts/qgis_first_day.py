"""A scenario of scripts/screenshot_qgis.py: a surveyor's first day, step by step, for docs/qgis.md.

`files` is what scripts/first_day_files.py prepares. Its other names (room, session, wait, shot …) come from
scripts/qgis_scenario.py; the pipes and the bridge follow in files of their own.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import json
import shutil

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QRadioButton

MADE = out / f"new-{language}"
FACTS = {}


def count(name):
    """Rows of a feature class now."""
    layer = room.layer(name)
    layer.reload()
    return sum(1 for _ in layer.getFeatures())


def tool(name):
    """Start a tool as its button does, and give it."""
    room.iface.messageBar().clearWidgets()
    assert start(name), name
    return room.registry.tool(name)


# 1. New workspace -----------------------------------------------------------------------------------
def fill_and_make():
    """In the dialog New workspace: what a surveyor types, a picture, then OK."""
    shown = QApplication.activeModalWidget()
    shown.folder.setFilePath(str(MADE))
    shown.name.setText("城关区普查" if language == "zh" else "Chengguan census")
    QTest.keyClicks(shown.division, "620102")
    dialog("first-01-new", close=False)
    press(shown.ok)


later(fill_and_make)
plugin._window.dock.new_action.trigger()
assert wait(lambda: room.workspace is not None and room.workspace.root == MADE.resolve(), seconds=90)
room.iface.messageBar().clearWidgets()
shot("first-02-empty")

# 2. The base map ------------------------------------------------------------------------------------
importing = tool("layer_import").dialog
browse(importing.file, files / "底图.gpkg")
assert importing.table.rowCount() == 6, importing.said.text()
press(importing.store)
assert wait(importing.store.isEnabled, seconds=120)
shot("first-03-base-map")
FACTS["base map"] = {
    importing.table.item(row, 0).text(): importing.table.item(row, 3).text()
    for row in range(importing.table.rowCount())
}
press(importing.leave)

# 3. Unit grids --------------------------------------------------------------------------------------
drawing = tool("grid_generate").dialog
press(drawing.draft)
assert wait(drawing.draft.isEnabled, seconds=90)
wait()
shot("first-04-grids")
FACTS["grids of the draft"] = drawing.said.text()
press(drawing.store)
assert wait(lambda: not drawing.isVisible(), seconds=90), drawing.said.text()
FACTS["unit_grid"] = count("unit_grid")

# 4. The field table ---------------------------------------------------------------------------------
wizard = tool("census_import").wizard
browse(wizard.file.file, files / "部件普查.xlsx")
press(wizard.next)
assert wait(lambda: wizard.pages.currentIndex() == 1, seconds=60), wizard.said.text()
columns = wizard.columns.table
for row in range(columns.rowCount()):
    if columns.item(row, 0).text() == "所在单元网格":  # of grids that were there before these
        columns.cellWidget(row, 1).setCurrentIndex(0)
        columns.scrollToItem(columns.item(row, 0))
shot("first-05-columns")
press(wizard.next)
assert wait(lambda: wizard.pages.currentIndex() == 2, seconds=60), wizard.said.text()
shot("first-06-errors")
FACTS["table as it came"] = wizard.checked.heading.text()
FACTS["rules as it came"] = sorted({each.rule for each in room.findings.findings})
shutil.copy(files / "mended" / "部件普查.xlsx", files / "部件普查.xlsx")  # what Excel saves
press(wizard.back)
press(wizard.next)
assert wait(lambda: wizard.pages.currentIndex() == 2, seconds=60), wizard.said.text()
FACTS["table mended"] = wizard.checked.heading.text()
press(wizard.next)
assert wait(lambda: wizard.pages.currentIndex() == 3, seconds=60), wizard.said.text()
shot("first-07-stored")
FACTS["components imported"] = count("component")
press(wizard.next)

# 5. Digitise, and a save that is stopped ------------------------------------------------------------
digitise = tool("census_digitise")
picker = digitise.picker
grid = next(room.layer("unit_grid").getFeatures())
middle = grid.geometry().pointOnSurface().asPoint()
zoom(middle.x(), middle.y(), 160)
QTest.keyClicks(picker.text, "ld")
QTest.keyClick(picker.text, Qt.Key.Key_Return)
picker.accuracy.setCurrentIndex(picker.accuracy.findData("A"))
QTest.keyClicks(picker.dept_code, "620102008")
picker.dept_name.setText("城关区市政设施管养中心")
for step in (0, 8, 16):
    click(middle.x() + step, middle.y())
shot("first-08-digitise")
west = room.layer("community").extent().xMinimum() - 40
zoom(west, middle.y(), 160)
click(west, middle.y())
press(picker.save)
wait(seconds=3)
shot("first-09-stopped")
FACTS["stopped by"] = sorted({each.rule for each in room.findings.findings})
FACTS["while stopped"] = int(room.layer("component").dataProvider().featureCount())
press(picker.undo)
press(picker.save)
wait(seconds=3)
digitise.stop()
room.layer("component").commitChanges()
FACTS["component"] = count("component")


# 6. The whole census --------------------------------------------------------------------------------
def choose_all_rules():
    """In the dialog Check: all rules, a picture, then Check."""
    shown = QApplication.activeModalWidget()
    press(shown.findChildren(QRadioButton)[2])
    press(shown.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))


before = room.findings.findings
later(choose_all_rules)
tool("census_check")
assert wait(lambda: room.findings.findings is not before and "C01" in room.findings._title.text(), seconds=60)
zoom(middle.x(), middle.y(), 700)
shot("first-10-check")
FACTS["whole check"] = room.findings._title.text()
FACTS["errors left"] = sum(each.severity == "error" for each in room.findings.findings)
board = tool("census_progress")
assert wait(lambda: board.dock is not None and board.dock.table.rowCount() > 0, seconds=60)
shot("first-11-progress")
FACTS["progress"] = board._heading()

for part in ("qgis_first_day_pipes.py", "qgis_first_day_bridge.py"):
    path = scenario.with_name(part)
    exec(compile(path.read_text("utf-8"), str(path), "exec"))
(out / f"facts-{language}.json").write_text(json.dumps(FACTS, ensure_ascii=False, indent=1), "utf-8")
