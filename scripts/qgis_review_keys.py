"""A scenario of scripts/screenshot_qgis.py: verdicts by keyboard in the review dock, counted and timed.

For benchmarks/qgis_review.py, which says how many in the environment. Its names (room, wait …) come from
scripts/qgis_scenario.py.
"""

# ruff: noqa: F821 - the names are given by whoever runs it
import os
import time

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

# One verdict in four is given for another reason than the likely one, which takes Shift and one more digit.
WAYS = (("1",), ("3",), ("1",), ("shift+2", "2"))
COUNT = int(os.environ["GRIDTWIN_VERDICTS"])


def soon(predicate, seconds=30):
    """Like wait, without its pause: what is timed ends when it is true."""
    end = time.perf_counter() + seconds
    while not predicate():
        if time.perf_counter() > end:
            raise AssertionError(f"the next patch was not shown within {seconds} s after key {keys}")
        QApplication.processEvents()
        time.sleep(0.002)


def stroke(key):
    """One key, to whatever has the focus: the dock or its list of reasons."""
    shift, _, digit = key.rpartition("+")
    if QApplication.activePopupWidget() is None:  # a screen without a window manager activates no window
        QApplication.setActiveWindow(iface.mainWindow())
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or dock.widget()
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(target, getattr(Qt.Key, f"Key_{digit}"), held)


keys, taken = 0, []
start("patch_review")
dock = room.registry.tool("patch_review").dock
desk = dock.desk
soon(lambda: desk.dossier is not None)
wait(seconds=3)
dock.widget().setFocus()

for place in range(COUNT):
    before = desk.row
    began = time.perf_counter()
    for key in WAYS[place % len(WAYS)]:
        stroke(key)
        keys += 1
    soon(
        lambda before=before: (
            desk.row is not before
            and desk.dossier is not None
            and not any(canvas.isDrawing() for canvas in dock.pictures.canvases)
        )
    )
    taken.append(time.perf_counter() - began)
assert wait(lambda: all(step.number is not None for step in desk._steps), 60), "not stored by the program"
taken.sort()
print(f"verdicts {COUNT}")
print(f"keys {keys}")
print(f"p50_s {taken[len(taken) // 2]:.3f}")
print(f"p95_s {taken[int(len(taken) * 0.95)]:.3f}")
print(f"sum_s {sum(taken):.1f}")
