"""Opens the wizard."""

from __future__ import annotations

from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..tool import Tool
from .wizard import ImportWizard


class CensusImport(Tool):
    """One wizard at a time; started again it begins anew when the last one is through."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.wizard: ImportWizard | None = None

    def start(self) -> None:
        """Show it."""
        if self.wizard is None or self.wizard.is_over:
            self.unload()
            self.wizard = ImportWizard(self.room, self.declaration)
        workspace = self.room.workspace
        if workspace is not None and workspace.is_read_only:
            self.room.warn(tr("The workspace is open for reading only: files can be checked, not stored."))
        self.wizard.show()
        self.wizard.raise_()

    def unload(self) -> None:
        """The wizard goes."""
        if self.wizard is not None:
            self.wizard.close()
            self.wizard.deleteLater()
            self.wizard = None
