"""Opens the dialog."""

from __future__ import annotations

from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..tool import Tool
from .dialog import ImportDialog


class LayerImport(Tool):
    """One dialog; started again it shows the same one, unless a workspace was changed in between."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: ImportDialog | None = None

    def start(self) -> None:
        """Show it."""
        if self.dialog is None:
            self.dialog = ImportDialog(self.room, self.declaration.title)
        self.dialog.show()
        self.dialog.raise_()
        if self.room.workspace is not None and self.room.workspace.is_read_only:
            self.room.warn(tr("The workspace is open for reading only; nothing can be changed in it."))

    def unload(self) -> None:
        """The dialog goes."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
