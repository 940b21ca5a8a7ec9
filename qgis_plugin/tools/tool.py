"""What every tool is: started by its action, stopped when another takes over or the plugin goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ..translation import tr
from .declaration import Declaration

if TYPE_CHECKING:
    from ..room import Room


class Tool:
    """Base of tools. Made at its first start and kept; `start` may be called again and again.

    `room` gives what a tool works with: `iface`, `workspace`, `engine`, `findings`, `say`, `add_dock`.
    """

    def __init__(self, room: Room, declaration: Declaration) -> None:
        self.room = room
        self.declaration = declaration

    def start(self) -> None:
        """Do it, or open what does it."""
        raise NotImplementedError

    def stop(self) -> None:
        """Leave the canvas as it was: remove highlights, unset the map tool."""

    def unload(self) -> None:
        """The plugin goes: remove docks and everything else."""
        self.stop()

    def layer(self, name: str) -> QgsVectorLayer | None:
        """The layer of that feature class in the project, found by its source, whatever it is called."""
        return self.room.layer(name)

    def missing(self) -> str | None:
        """Why the tool cannot start, as a sentence that says the way out; None when it can."""
        if self.declaration.needs_workspace and self.room.workspace is None:
            return tr("Open a workspace first: panel GridTwin, button Open.")
        from gridtwin.model import feature_class

        from ..translation import pick

        absent = [name for name in self.declaration.layers if self.layer(name) is None]
        if not absent:
            return None
        titles = [pick(feature_class(name).title_zh, feature_class(name).title_en) for name in absent]
        return tr(
            "The project has no layer {layers}: it was removed or points elsewhere. "
            "Button “Restore layers” in the GridTwin panel puts it back.",
            layers=", ".join(titles),
        )
