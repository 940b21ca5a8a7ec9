"""What was stored, told in the message bar with a button that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QPushButton

from .. import compat, log
from ..translation import tr

if TYPE_CHECKING:
    from ..room import Room

TITLE = "GridTwin"


def tell_with_undo(room: Room, text: str, undo: Callable[[], None] | None) -> None:
    """Tell it until the user closes the message; the button calls `undo` once, in the same workspace only.

    Without `undo` it is told as anything else that was done.
    """
    if undo is None:
        room.say(text)
        return
    log.info(text)
    bar = room.iface.messageBar()
    item = bar.createMessage(TITLE, text)
    button = QPushButton(tr("Take back"))
    root = _root(room)

    def pressed() -> None:
        button.setEnabled(False)
        QTimer.singleShot(
            0, lambda: bar.popWidget(item)
        )  # not now: it takes the button, and this call, with it
        if _root(room) == root:
            undo()
        else:
            room.warn(tr("That was stored in the workspace {root}. Open it again first.", root=root))

    button.clicked.connect(pressed)
    item.layout().addWidget(button)
    bar.pushWidget(item, compat.SUCCESS, 0)


def _root(room: Room) -> str:
    return "" if room.workspace is None else str(room.workspace.root)
