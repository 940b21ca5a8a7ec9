"""Runs inside QGIS (`qgis --code`): carries out a scenario of scripts/screenshot_qgis.py.

Then closes QGIS.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QRadioButton,
    QToolButton,
)
from qgis.utils import iface, plugins

sys.path.append(os.environ["GRIDTWIN_SCRIPTS"])
from text_fit import cut_off

OUT = Path(os.environ["GRIDTWIN_OUT"])
LANGUAGE = os.environ["GRIDTWIN_LANGUAGE"]
WORKSPACE = os.environ["GRIDTWIN_WORKSPACE"] or None
FILES = os.environ.get("GRIDTWIN_FILES") or None
STATUS = Path(os.environ["GRIDTWIN_STATUS"])
WIDTH, HEIGHT = map(int, os.environ["GRIDTWIN_SIZE"].split("x"))
_UNWANTED_DOCKS = ("Browser", "LayerOrder", "Overview", "MessageLog", "LayerStyling")


def wait(predicate=None, seconds: float = 20.0) -> bool:
    """Let QGIS work until the predicate holds and the map is drawn; whether it came to that."""
    end = time.monotonic() + seconds
    canvas = iface.mapCanvas()
    quiet = 0
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)
        if (predicate is None or predicate()) and not canvas.isDrawing():
            quiet += 1
            if quiet > 12:  # a redraw that is about to begin has begun by then
                return True
        else:
            quiet = 0
    return False


def shot(name: str) -> Path:
    """Keep a picture of the whole window, with menus and dialogs over it."""
    wait()
    path = OUT / f"{name}-{LANGUAGE}.png"
    QApplication.primaryScreen().grabWindow(0).save(str(path))
    _tell_cut_off(name)
    return path


_cut: set[str] = set()


def _tell_cut_off(name: str) -> None:
    """Say which texts of the plugin's own panels, dialogs and messages, and of forms, have too little room.

    And whether the window grew past its screen.
    """
    grown = f"the window needs {iface.mainWindow().height()} pixels of height, the screen has {HEIGHT}"
    if iface.mainWindow().height() > HEIGHT and grown not in _cut:
        _cut.add(grown)
        _say(f"cut off in {name}-{LANGUAGE}: {grown}")
    inside = (*iface.mainWindow().findChildren(QDockWidget), *iface.messageBar().findChildren(QLabel))
    for widget in (*QApplication.topLevelWidgets(), *inside):
        kind = type(widget)
        is_own = kind.__module__.startswith("gridtwin") or kind.__name__ == "QgsAttributeDialog"
        if is_own and isinstance(widget, (QDialog, QDockWidget, QLabel)) and widget.isVisible():
            for line in cut_off(widget):
                if line not in _cut:
                    _cut.add(line)
                    _say(f"cut off in {name}-{LANGUAGE}: {widget.windowTitle()} / {line}")


def dialog(name: str, *, close: bool = True) -> None:
    """Keep a picture with the modal dialog that is open, and close it."""
    shown = QApplication.activeModalWidget()
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.02)
    QApplication.primaryScreen().grabWindow(0).save(str(OUT / f"{name}-{LANGUAGE}.png"))
    _tell_cut_off(name)
    if close and isinstance(shown, (QDialog, QMessageBox)):
        shown.reject()


def _say(*values: object, **_: object) -> None:
    """What the scenario prints comes out of the script that started QGIS."""
    with STATUS.with_name("said").open("a", encoding="utf-8") as stream:
        stream.write(" ".join(map(str, values)) + "\n")


def later(call, seconds: float = 1.0) -> None:
    """Call something while a modal dialog is open: give it before the dialog is opened."""
    QTimer.singleShot(int(seconds * 1000), call)


def zoom(x: float, y: float, metres: float) -> None:
    """Show the map around a place."""
    box = QgsRectangle.fromCenterAndSize(QgsPointXY(x, y), metres, metres)
    iface.mapCanvas().setExtent(box)
    iface.mapCanvas().refresh()
    wait()


def click(x: float, y: float, button=Qt.MouseButton.LeftButton) -> None:
    """Click in the map at map coordinates, as the mouse does."""
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    point = QPoint(round(place.x()), round(place.y()))
    for kind, held in (
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        where = QPointF(canvas.viewport().mapToGlobal(point))
        event = QMouseEvent(kind, QPointF(point), where, pressed, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas.viewport(), event)
    wait()


def press(button) -> None:
    """Press a button with the mouse; one that is hidden or disabled is a failure."""
    assert button.isVisible(), f"{button.text()} is hidden"
    assert button.isEnabled(), f"{button.text()} is disabled"
    on_mark = isinstance(button, (QCheckBox, QRadioButton))  # the rest of a wide one takes no clicks
    place = QPoint(8, button.height() // 2) if on_mark else button.rect().center()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


def answer_file(*paths: Path) -> None:
    """Choose files in the file dialog that is open."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QFileDialog), f"no file dialog is open but {shown}"
    names = [str(path) for path in paths]
    shown.setDirectory(str(paths[0].parent))
    line = shown.findChild(QLineEdit, "fileNameEdit")
    line.setText(names[0] if len(names) == 1 else " ".join(f'"{name}"' for name in names))
    buttons = shown.findChild(QDialogButtonBox)
    kinds = (QDialogButtonBox.StandardButton.Open, QDialogButtonBox.StandardButton.Save)
    press(next(each for each in map(buttons.button, kinds) if each is not None))


def browse(widget, path: Path) -> None:
    """Choose a file with the … button of a QgsFileWidget."""
    later(lambda: answer_file(path))
    press(next(each for each in widget.findChildren(QToolButton) if each.isVisible()))
    assert widget.filePath() == str(path), f"{widget.filePath()} was chosen and not {path}"


_stuck: dict[str, float] = {}


def _watch() -> None:
    """A dialog that nobody answers for 25 s is kept as a picture and closed: a hanging run says nothing."""
    shown = QApplication.activeModalWidget()
    name = "" if shown is None else f"{type(shown).__name__} {shown.windowTitle()}"
    since = _stuck.setdefault(name, time.monotonic())
    for other in set(_stuck) - {name}:
        del _stuck[other]
    if name and time.monotonic() - since > 25:
        dialog("stuck")
        print(f"a dialog that nobody answered was closed: {name}", flush=True)


def _prepare() -> object:
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(QRect(0, 0, WIDTH, HEIGHT))
    for name in _UNWANTED_DOCKS:
        dock = window.findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()
    if "gridtwin" not in plugins:
        raise RuntimeError("the plugin was not loaded; see the log above")
    return plugins["gridtwin"]


def _run() -> None:
    problem = ""
    try:
        plugin = _prepare()
        room = plugin.room
        wait(seconds=5)
        if WORKSPACE:
            plugin._window.session.open(WORKSPACE)
            wait(seconds=60)
        names = {
            "room": room,
            "plugin": plugin,
            "session": plugin._window.session,
            "iface": iface,
            "workspace": WORKSPACE,
            "language": LANGUAGE,
            "out": OUT,
            "files": None if FILES is None else Path(FILES),
            "scenario": Path(os.environ["GRIDTWIN_SCENARIO"]),
            "wait": wait,
            "shot": shot,
            "print": _say,
            "dialog": dialog,
            "later": later,
            "zoom": zoom,
            "click": click,
            "press": press,
            "browse": browse,
            "answer_file": answer_file,
            "start": room.registry.start,
        }
        path = Path(os.environ["GRIDTWIN_SCENARIO"])
        exec(compile(path.read_text("utf-8"), str(path), "exec"), names)
    except BaseException:  # noqa: BLE001 - told by the exit status of the script that started QGIS
        problem = traceback.format_exc()
        QApplication.primaryScreen().grabWindow(0).save(str(OUT / f"failed-{LANGUAGE}.png"))
    STATUS.write_text(problem, "utf-8")
    QgsProject.instance().setDirty(False)
    for layer in QgsProject.instance().mapLayers().values():
        if hasattr(layer, "isEditable") and layer.isEditable():
            layer.rollBack()
    QTimer.singleShot(200, lambda: os._exit(0))  # not exit(): a QGIS that hangs at its end hangs the run


_timer = QTimer()
_timer.timeout.connect(_watch)
_timer.start(1000)
QTimer.singleShot(1500, _run)
