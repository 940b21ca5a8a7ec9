"""A scenario of scripts/screenshot_qgis.py: a surveyor's first day, step by step, for docs/qgis.md.

`files` is what scripts/first_day_files.py prepares. Its other names (room, session, wait, shot …) come from
scripts/qgis_scenario.py; census, pipes and bridge follow in files of their own.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import json
import os
import traceback

from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialog

from gridtwin import compat

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


def button(parent, *texts):
    """The button of a window that has one of the texts."""
    return next(each for each in parent.findChildren(QAbstractButton) if each.text() in texts)


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

# Each key belongs to one action: of two, Qt starts neither.
taken = {}
for action in room.window.findChildren(compat.QAction):
    for key in action.shortcuts():
        taken.setdefault(key.toString(), set()).add(action.objectName())
doubled = {
    key: names for key, names in taken.items() if len(names) > 1 and any("gridtwin" in each for each in names)
}
assert not doubled, doubled

# 2. The base map ------------------------------------------------------------------------------------
importing = tool("layer_import").dialog
browse(importing.file, files / "底图.gpkg")
assert importing.table.rowCount() == 6, importing.said.text()
assert wait(importing.store.isEnabled, seconds=120), importing.said.text()  # the columns are read first
press(importing.store)
assert wait(importing.store.isEnabled, seconds=120)
shot("first-03-base-map")
FACTS["base map"] = {
    importing.table.item(row, 0).text(): importing.table.item(row, 4).text()
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

# The parts, each as far as it goes: one that fails does not hide what the others show.
TROUBLE = []
for part in os.environ.get("GRIDTWIN_PARTS", "census pipes bridge").split():
    path = scenario.with_name(f"qgis_first_day_{part}.py")
    try:
        exec(compile(path.read_text("utf-8"), str(path), "exec"))
    except Exception:  # noqa: BLE001 - told at the end
        shot(f"trouble-{part}")
        TROUBLE.append(traceback.format_exc())
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
(out / f"facts-{language}.json").write_text(json.dumps(FACTS, ensure_ascii=False, indent=1), "utf-8")
assert not TROUBLE, "\n".join(TROUBLE)
