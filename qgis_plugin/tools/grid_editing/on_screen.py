"""A dialog that grew stays on its screen."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QApplication, QDialog

_FRAME_PX = 40  # title and edge of a window


def keep_on_screen(dialog: QDialog) -> None:
    """Move it up where its buttons would lie below the screen."""
    screen = QApplication.screenAt(dialog.pos()) or QApplication.primaryScreen()
    room = screen.availableGeometry()
    lowest = room.bottom() - dialog.sizeHint().height() - _FRAME_PX
    if dialog.y() > lowest:
        dialog.move(dialog.x(), max(lowest, room.top()))
