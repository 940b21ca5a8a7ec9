"""Whether the server or the drive of a workspace still answers, asked every few seconds beside the window.

While it does not, the map is not drawn anew: QGIS would ask for a password at each layer, and the window
would stand still. The last map stays, edits stay, tools say why they cannot start.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog

from ..translation import tr
from .reach import why_gone
from .reopening import reopen
from .workspace import Workspace

if TYPE_CHECKING:
    from ..room import Room

EVERY_MS = 3000


class Heartbeat(QObject):
    """One a window."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._thread: threading.Thread | None = None
        self._heard: dict[Workspace, str | None] = {}
        self._warning = ""  # shown since the database is lost
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.beat)
        room.workspace_changed.connect(self._workspace_changed)

    def beat(self) -> None:
        """Look at the last answer, and ask again."""
        workspace = self._room.workspace
        if workspace is None or (self._thread is not None and self._thread.is_alive()):
            return
        if workspace in self._heard:
            self._take(self._heard.pop(workspace), workspace)
        self._thread = threading.Thread(target=self._ask, args=(workspace,), daemon=True)
        self._thread.start()

    def unload(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._room.workspace_changed.disconnect(self._workspace_changed)
        self._draw()

    def _ask(self, workspace: Workspace) -> None:
        self._heard[workspace] = why_gone(workspace)

    def _take(self, reason: str | None, workspace: Workspace) -> None:
        was_lost = bool(self._room.lost)
        if reason is not None and not was_lost:
            self._room.lost = reason
            self._room.iface.mapCanvas().stopRendering()
            self._room.iface.mapCanvas().setRenderFlag(False)
            self._warning = tr(
                "The database of {name} does not answer: {reason}. Edits are kept; the map is drawn "
                "again when it is back.",
                name=workspace.name,
                reason=reason,
            )
            self._room.warn(self._warning)
        if reason is not None:
            _dismiss_password_question()
        elif was_lost:
            reopen(workspace)
            self._draw()
            self._room.say(tr("The database of {name} answers again.", name=workspace.name))

    def _draw(self) -> None:
        if self._room.lost:
            self._room.unwarn(self._warning)
            self._room.lost = ""
            self._room.iface.mapCanvas().setRenderFlag(True)

    def _workspace_changed(self, workspace: Workspace | None) -> None:
        self._draw()
        self._heard.clear()
        if workspace is not None:
            self._timer.start()
        else:
            self._timer.stop()


def _dismiss_password_question() -> None:
    """QGIS takes a server that is gone for a wrong password; no answer to its question would help."""
    shown = QApplication.activeModalWidget()
    if isinstance(shown, QDialog) and shown.metaObject().className() == "QgsCredentialDialog":
        shown.reject()
