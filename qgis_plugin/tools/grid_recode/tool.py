"""Which grids, then the engine; old and new codes side by side in a dock."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel

from ...dock.result_dock import Column, ResultDock
from ...dock.text_room import Wrapped, at_least
from ...dock.undo_message import tell_with_undo
from ...room import Room
from ...translation import tr
from ...workspace.layers import is_empty
from ..declaration import Declaration
from ..grid_editing import cells, edits
from ..grid_editing.asking import buttons, communities
from ..tool import Tool


class GridRecode(Tool):
    """Taken back, each grid has its own former code again; the ones in between stay used."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: ResultDock | None = None
        self.choose = self._choose

    def start(self) -> None:
        """Ask which grids, then recode them."""
        reason = edits.hindrance(self.room)
        if reason is not None:
            self.room.warn(reason)
            return
        layer = self.layer("unit_grid")
        if layer is None or is_empty(layer, self.room.workspace):
            self.room.say(tr("There are no unit grids yet; Generate grids draws them."))
            return
        params = self.choose()
        if params is not None:
            title = tr("Recoding grids")
            edits.change(self.room, "grids.recode", params, title=title, done=self._done)

    def unload(self) -> None:
        """The dock goes."""
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _done(self, answer: dict[str, Any]) -> None:
        old, new = answer["old_codes"], answer["new_codes"]
        if not old:
            self.room.say(tr("The codes are in order already; nothing was changed."))
            return
        text = tr("{count} grids have fresh codes.{moved}", count=len(old), moved=edits.moved_text(answer))
        tell_with_undo(self.room, text, lambda: self._take_back(new))
        self._show(old, new)

    def _take_back(self, codes: list[str]) -> None:
        def done(answer: dict[str, Any]) -> None:
            told = edits.moved_text(answer)
            self.room.say(
                tr("{count} grids have their former codes again.{moved}", count=len(codes), moved=told)
            )
            self._show(answer["old_codes"], answer["new_codes"])

        title = tr("Taking the recoding back")
        edits.change(self.room, "grids.recode_back", {"codes": codes}, title=title, done=done)

    def _show(self, old: list[str], new: list[str]) -> None:
        self.dock = self.dock or ResultDock(self.room, self.declaration.title)
        layer = self.layer("unit_grid")
        places = {}
        if layer is not None:
            found = cells.cells_with(layer, new)
            places = {str(each["code"]): cells.into_project(each.geometry(), layer) for each in found}
        self.dock.show_table(
            tr("{count} grids recoded", count=len(old)),
            [Column(tr("Old code")), Column(tr("New code"))],
            [[first, second] for first, second in zip(old, new)],
            geometries=[places.get(code) for code in new],
        )

    def _choose(self) -> dict[str, Any] | None:
        layer = self.layer("unit_grid")
        assert layer is not None  # `missing` said so
        dialog = QDialog(self.room.window)
        dialog.setWindowTitle(self.declaration.title)
        form = QFormLayout(dialog)
        which = QComboBox()
        selected = [str(each["code"]) for each in layer.getSelectedFeatures()]
        if selected:
            which.addItem(tr("{count} selected grids", count=len(selected)), {"codes": selected})
        for code, name in communities(self.room, layer):
            which.addItem(name, {"community": code})
        which.addItem(tr("all grids of the workspace"), {})
        form.addRow(tr("Grids to recode"), which)
        note = QLabel(
            tr(
                "Codes are given in reading order, rows from north to south. Old codes end; they can be had "
                "back by “Take back” and are never given to another grid. Components and others in the "
                "grids get the new codes."
            )
        )
        note.setWordWrap(True)
        Wrapped(note)
        form.addRow(note)
        form.addRow(buttons(dialog, tr("Recode")))
        at_least(dialog, 420)
        answer: dict[str, Any] | None = dict(which.currentData()) if dialog.exec() else None
        dialog.deleteLater()
        return answer
