"""Starts the wizard."""

from __future__ import annotations

from ...translation import tr
from ..tool import Tool
from .wizard import ImportWizard


class PipeImport(Tool):
    """One wizard at a time; it does not hold the window up."""

    wizard: ImportWizard | None = None

    def start(self) -> None:
        """Open it, or bring the open one to the front."""
        workspace = self.room.workspace
        if workspace is not None and workspace.is_read_only:
            self.room.warn(tr("This workspace is open for reading only: nothing can be imported into it."))
            return
        if self.wizard is None:
            self.wizard = ImportWizard(self.room)
            self.wizard.finished.connect(self._gone)
        self.wizard.show()
        self.wizard.raise_()

    def stop(self) -> None:
        """Close it, and with it the question under way."""
        if self.wizard is not None:
            self.wizard.reject()

    def _gone(self, *_: object) -> None:
        self.wizard = None
