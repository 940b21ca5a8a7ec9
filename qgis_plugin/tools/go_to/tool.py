"""A small dialog over `places`."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit

from ...buttons import button_box
from ...dock.text_room import Wrapped, at_least, fit_hint
from ...dock.zoom import flash, zoom_to
from ...room import Room
from ...translation import tr
from ...workspace.layers import show_layers
from ..declaration import Declaration
from ..tool import Tool
from .places import Place, find


class GoTo(Tool):
    """Asks for a text and shows the first place that it names."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: QDialog | None = None

    def start(self) -> None:
        """Open the dialog."""
        self.dialog = self.dialog or _Dialog(self)
        self.dialog.show()
        self.dialog.raise_()

    def go(self, text: str) -> Place | None:
        """Show the place in the map; None when nothing bears that text."""
        workspace = self.room.workspace
        assert workspace is not None  # `missing` said so
        place = find(text, workspace)
        if place is not None:
            canvas = self.room.iface.mapCanvas()
            show_layers(self.room, place.classes)
            zoom_to(canvas, place.geometry)
            flash(canvas, place.geometry)
        return place

    def unload(self) -> None:
        """Close the dialog for good."""
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class _Dialog(QDialog):
    def __init__(self, tool: GoTo) -> None:
        super().__init__(tool.room.window)
        self._tool = tool
        self.setWindowTitle(tool.declaration.title)
        form = QFormLayout(self)
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("code, name, stationing or coordinates"))
        form.addRow(tr("Go to"), self.text)
        fit_hint(self.text)
        self.said = QLabel(tool.declaration.help)
        self.said.setWordWrap(True)
        Wrapped(self.said)
        form.addRow(self.said)
        buttons = button_box("Ok", "Close")
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        at_least(self, 520)

    def _go(self) -> None:
        text = self.text.text().strip()
        if not text:
            return
        place = self._tool.go(text)
        self.said.setText(
            place.title
            if place is not None
            else tr("Nothing is called “{text}”. Check the code, or give coordinates.", text=text)
        )
