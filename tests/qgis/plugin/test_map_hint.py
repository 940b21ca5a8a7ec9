"""What a tool tells over the map: whole in maps of any width, in both languages, and never in the way."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from qgis_plugin.room import Room

PLUGIN = Path(__file__).resolve().parents[3] / "qgis_plugin"


def hints() -> list[str]:
    """What tools tell over the map: `hint = "…"`, and texts given to `hint` and `say_next`."""
    found = []
    for path in PLUGIN.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "hint"
            told = isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"hint", "say_next"}
            if named or told:
                texts = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)]
                found += [each for each in texts if isinstance(each, str) and " " in each]
    return found


def chinese() -> dict[str, str]:
    known: dict[str, str] = {}
    for path in PLUGIN.rglob("zh.toml"):
        known |= tomllib.loads(path.read_text("utf-8"))
    return known


@pytest.fixture
def room() -> Iterator[SimpleNamespace]:
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.show()
    iface = SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas)
    made = Room(iface)
    yield SimpleNamespace(room=made, window=window, canvas=canvas)
    window.hide()
    window.deleteLater()


def resized(room: SimpleNamespace, width: int) -> None:
    room.window.resize(width, 400)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("width", [260, 420, 1366])
def test_every_hint_is_whole_in_maps_of_any_width(room: SimpleNamespace, width: int) -> None:
    """260: a map between a tree of layers and a wide panel on a small screen."""
    known, told = chinese(), hints()
    assert len(told) > 15
    resized(room, width)
    for text in [each for english in told for each in (english, known[english])]:
        room.room.hint(text, by="tool")
        label = room.room.map_hint
        assert label.isVisible()
        assert label.text() == text
        assert room.canvas.rect().contains(label.geometry()), text
        assert label.height() >= label.heightForWidth(label.width()), text
        words = [label.fontMetrics().horizontalAdvance(each) for each in text.split() if each.isascii()]
        assert max(words, default=0) <= label.contentsRect().width()  # Chinese breaks at any sign
    room.room.unhint("another tool")
    assert room.room.map_hint.isVisible()
    room.room.unhint("tool")
    assert not room.room.map_hint.isVisible()


def test_a_short_hint_takes_one_line_and_follows_the_map(room: SimpleNamespace) -> None:
    resized(room, 1000)
    room.room.hint("Click a unit grid; Esc ends", by="tool")
    label = room.room.map_hint
    line = label.height()
    assert line < 2 * label.fontMetrics().lineSpacing()
    assert abs(label.geometry().center().x() - 500) <= 1
    resized(room, 600)
    assert abs(label.geometry().center().x() - 300) <= 1
    room.room.hint("2 grids, 12,345 m² together")
    assert label.height() == line + label.fontMetrics().lineSpacing()


def move_to(canvas: QgsMapCanvas, place: QPoint) -> None:
    QApplication.sendEvent(
        canvas.viewport(),
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(canvas.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def test_it_steps_aside_and_lets_clicks_through(room: SimpleNamespace) -> None:
    resized(room, 800)
    room.room.hint("Click a unit grid; Esc ends", by="tool")
    label = room.room.map_hint
    under = label.geometry().center()
    move_to(room.canvas, under)
    assert not label.isVisible()
    move_to(room.canvas, QPoint(5, 5))
    assert label.isVisible()
    assert room.canvas.childAt(under) is room.canvas.viewport()  # what a click there reaches
