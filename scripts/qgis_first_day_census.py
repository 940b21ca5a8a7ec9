"""Part of scripts/qgis_first_day.py: the field table, digitising, the whole check, progress, sign-off."""

# ruff: noqa: F821 - the names are given by whoever runs it
import shutil

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QRadioButton

# 4. The field table ---------------------------------------------------------------------------------
wizard = tool("census_import").wizard
browse(wizard.file.file, files / "部件普查.xlsx")
assert wait(wizard.next.isEnabled, seconds=60), wizard.said.text()
crs = wizard.file.crs  # the table does not say its own
crs.setCurrentIndex(crs.findData("EPSG:4544"))
crs.activated.emit(crs.currentIndex())
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
found = wizard.checked.table
FACTS["rules as it came"] = sorted({found.item(row, 3).text() for row in range(found.rowCount())})
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
    box = shown.findChild(QDialogButtonBox)
    press(next(each for each in box.buttons() if box.buttonRole(each) == box.ButtonRole.AcceptRole))


later(choose_all_rules)
tool("census_check")
assert wait(lambda: "C01" in room.findings._title.text(), seconds=60)
zoom(middle.x(), middle.y(), 700)
shot("first-10-check")
FACTS["whole check"] = room.findings._title.text()
FACTS["errors left"] = sum(each.severity == "error" for each in room.findings.findings)
board = tool("census_progress")
assert wait(lambda: board.dock is not None and board.dock.table.rowCount() > 0, seconds=60)
shot("first-11-progress")
FACTS["progress"] = board._heading()
board.dock.hide()

# The sign-off ----------------------------------------------------------------------------------------
signing = tool("census_signoff").dialog
signing.move(330, 150)
press(signing.check)
assert wait(lambda: signing.found is not None, seconds=60), signing.said.text()
signing.signer.setText("Wang Min" if language == "en" else "王敏")
signing.role.setText("project lead" if language == "en" else "项目负责人")
shot("first-18-signoff")
FACTS["before the sign-off"] = signing.state.text()
press(signing.sign)
assert wait(lambda: signing.listed.rows, seconds=60), signing.said.text()
FACTS["signed"] = signing.listed.rows[0]
signing.listed.write_sheet(FACTS["signed"]["code"], out / f"first-19-acceptance-{language}.pdf")
assert wait((out / f"first-19-acceptance-{language}.pdf").is_file, seconds=60)
signing.close()
