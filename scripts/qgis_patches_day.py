"""A scenario of scripts/screenshot_qgis.py: reviewing patches in the dock, for docs/qgis-patches.md.

Its names (room, workspace, wait, shot …) come from scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import subprocess

from gridtwin.engine.program import program
from qgis.PyQt.QtWidgets import QApplication, QDialog

from gridtwin import settings

PEOPLE = (
    ("zhao.qiang", "operator", "赵强"),
    ("li.na", "inspector", "李娜"),
    ("zhang.wei", "inspector", "张伟"),
)

for name, role, title in PEOPLE:
    add = [str(program()), "access", "add", name, "--role", role, "--title", title, "-w", workspace]
    subprocess.run(add, check=True, capture_output=True)
settings.put("editor", "zhao.qiang")

start("patch_review")
dock = room.registry.tool("patch_review").dock
desk = dock.desk
assert wait(lambda: desk.dossier is not None, 60)
wait(seconds=3)
iface.messageBar().clearWidgets()
shot("patches-1-review")

for place in range(4):  # a few verdicts, so that queue and pace say something
    row = desk.row
    dock.verdict_1() if place % 2 == 0 else dock.verdict_3()
    wait(lambda row=row: desk.row is not row and desk.dossier is not None, 10)
dock.toggle_buildings()
dock.toggle_heights()
wait(seconds=3)
iface.messageBar().clearWidgets()
shot("patches-2-overlays")
dock.toggle_buildings()
dock.toggle_heights()


def choose():
    """The second person, and what to look at."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QDialog), shown
    shown.person.setCurrentIndex(1)
    shown.note.setText("屋面是否完工" if language == "zh" else "is the roof finished?")
    dialog("patches-3-field-check", close=False)
    shown.send()


row = desk.row
later(choose, 3)
dock.give_field_check()
assert wait(lambda: row.id in desk.assignments, 15)
dock.edit_outline()
wait(seconds=2)
shot("patches-4-outline")
dock.escape()
