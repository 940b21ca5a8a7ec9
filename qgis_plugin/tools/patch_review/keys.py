"""The keys of the dock, from keys.toml: shortcuts and the list that `?` shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QWidget

from ... import compat
from ...translation import pick

_SHARED = ("F5", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Del")
_NAMES = {Qt.Key.Key_F5: "F5", Qt.Key.Key_Z: "Z", Qt.Key.Key_Y: "Y", Qt.Key.Key_Delete: "Del"}
_SIGNS = {"Down": "↓", "Up": "↑"}


@dataclass(frozen=True)
class Key:
    """Keys that do one thing; those without a title are not in the list."""

    keys: tuple[str, ...]
    does: str
    zh: str = ""
    en: str = ""

    @property
    def shown(self) -> str:
        """The keys as they stand on a keyboard."""
        return "  ".join(_SIGNS.get(each, each) for each in self.keys)

    @property
    def title(self) -> str:
        """In the user's language."""
        return pick(self.zh, self.en)


@cache
def table() -> tuple[Key, ...]:
    """All of keys.toml."""
    raw: dict[str, Any] = tomllib.loads((Path(__file__).parent / "keys.toml").read_text("utf-8"))
    return tuple(Key(**{**each, "keys": tuple(each["keys"])}) for each in raw["keys"])


def tip(does: str) -> str:
    """Title and key, for a button."""
    found = next(each for each in table() if each.does == does)
    return f"{found.title} ({found.keys[0]})"


class Page(QWidget):
    """Keys that QGIS's window has too (refresh, undo, delete) are the page's own while it has the focus.

    Qt takes such a key for ambiguous and does nothing. A text field keeps its own undo and delete.
    """

    def __init__(self, target: Any) -> None:
        super().__init__()
        self._own = {text: key.does for key in table() for text in key.keys if text in _SHARED}
        self._target = target

    def event(self, event: QEvent) -> bool:
        """A key that no widget inside has taken comes here, first as a question whether it is wanted."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            does = self._own.get(_text(event))
            if does is not None:
                if kind == QEvent.Type.KeyPress:
                    getattr(self._target, does)()
                event.accept()
                return True
        return super().event(event)


def _text(event: Any) -> str:
    name = _NAMES.get(event.key(), "")
    held = event.modifiers()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    return f"{'Ctrl+' if held & control else ''}{'Shift+' if held & shift else ''}{name}"


def install(page: QWidget, target: Any) -> list[compat.QAction]:
    """Actions whose keys work anywhere inside the page; each calls the method of its name."""
    made = []
    for key in table():
        action = compat.QAction(page)
        action.setShortcuts([QKeySequence(each) for each in key.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False, does=key.does: getattr(target, does)())
        page.addAction(action)
        made.append(action)
    return made
