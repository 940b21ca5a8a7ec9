"""Opens the dialog."""

from __future__ import annotations

from ...room import Room
from ..declaration import Declaration
from ..tool import Tool
from .dialog import ImportDialog


class LayerImport(Tool):
    """One dialog; started again it shows the same one, unless a workspace was changed in between."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: ImportDialog | None = None
        room.workspace_changed.connect(lambda _: self.unload())

    def start(self) -> None:
        """Show it."""
        if self.dialog is None:
            self.dialog = ImportDialog(self.room, self.declaration.title)
        self.dialog.show()
        self.dialog.raise_()

    def unload(self) -> None:
        """The dialog goes."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
