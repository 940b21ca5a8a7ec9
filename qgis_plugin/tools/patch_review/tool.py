"""Opens the review dock of the workspace."""

from __future__ import annotations

from ...room import Room
from ..declaration import Declaration
from ..tool import Tool
from .dock import ReviewDock


class PatchReview(Tool):
    """The dock lives as long as its workspace is open."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ReviewDock | None = None

    def start(self) -> None:
        """Show the dock; the queue is asked for when it is shown first."""
        if self.dock is None:
            self.dock = ReviewDock(self.room, self.declaration.title)
        self.dock.show_up()

    def unload(self) -> None:
        """The patch that is open is let go."""
        if self.dock is not None:
            self.dock.leave()
            self.room.remove_dock(self.dock)
            self.dock = None
