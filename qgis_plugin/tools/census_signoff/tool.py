"""Opens the window."""

from __future__ import annotations

from ...room import Room
from ..declaration import Declaration
from ..tool import Tool
from .dialog import SignoffDialog


class CensusSignoff(Tool):
    """One window; it goes when another workspace is opened."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: SignoffDialog | None = None

    def start(self) -> None:
        """Show it, with what is signed by now."""
        if self.dialog is None:
            self.dialog = SignoffDialog(self.room, self.declaration.title)
        self.dialog.scope.refresh()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.listed.ask()

    def unload(self) -> None:
        """The window goes."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
