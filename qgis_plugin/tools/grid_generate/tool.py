"""Opens the dialog; asks the engine for a draft or for the grids themselves."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ...editing.finding import from_table
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing import edits
from ..tool import Tool
from . import draft_layer
from .dialog import GenerateDialog


class GridGenerate(Tool):
    """The draft is a layer of the project's memory until it is stored or dropped."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: GenerateDialog | None = None
        self._draft_id = ""

    def start(self) -> None:
        """Open the dialog with the communities of now."""
        if self.dialog is None:
            self.dialog = GenerateDialog(self.room, self.declaration)
            self.dialog.draft_wanted.connect(self.draw_draft)
            self.dialog.store_wanted.connect(self.store)
            self.dialog.finished.connect(lambda _: self.drop_draft())
        communities, grids = self.layer("community"), self.layer("unit_grid")
        assert communities is not None  # `missing` said so
        assert grids is not None
        self.dialog.show_communities(communities, grids)
        self.dialog.show()
        self.dialog.raise_()

    def draw_draft(self) -> None:
        """Ask for a draft; nothing is stored."""
        assert self.dialog is not None
        params = {**self.dialog.params(), "draft": True}
        self._ask(params, tr("Drawing a draft of grids"), self._show_draft)

    def store(self) -> None:
        """Draw and store."""
        assert self.dialog is not None
        reason = edits.hindrance(self.room)
        if reason is not None:
            self.dialog.tell(reason)
            return
        from ...editing.editor import editor_name

        params = {**self.dialog.params(), "actor": editor_name(), "reason": self.room.reason}
        params["replace"] = self.dialog.replaces
        self._ask(params, tr("Drawing grids"), self._stored)

    def drop_draft(self) -> None:
        """Take the draft out of the project."""
        if self._draft_id and QgsProject.instance().mapLayer(self._draft_id) is not None:
            QgsProject.instance().removeMapLayer(self._draft_id)
            self.room.iface.mapCanvas().refresh()
        self._draft_id = ""

    def unload(self) -> None:
        """Dialog and draft go."""
        self.drop_draft()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _ask(self, params: dict[str, Any], title: str, done: Any) -> None:
        dialog = self.dialog
        assert dialog is not None
        dialog.set_busy(title)

        def failed(error: Any) -> None:
            from ...translation import pick

            dialog.set_busy("")
            dialog.tell(pick(error.zh or str(error), str(error)))

        def over(answer: dict[str, Any]) -> None:
            dialog.set_busy("")
            done(answer)

        dialog.task = self.room.engine.request(
            "grids.generate", params, title=title, done=over, failed=failed
        )
        dialog.task.taskTerminated.connect(lambda: dialog.set_busy(""))

    def _show_draft(self, answer: dict[str, Any]) -> None:
        assert self.dialog is not None
        self.drop_draft()
        layer = draft_layer.make(answer["grids"], self._crs())
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
        self._draft_id = layer.id()
        self.room.iface.mapCanvas().refresh()
        areas = draft_layer.areas(answer["grids"])
        self.dialog.tell(_summary(areas))
        self._list(answer, tr("Draft of unit grids"))

    def _stored(self, answer: dict[str, Any]) -> None:
        self.drop_draft()
        edits.show_anew(self.room)
        self.room.say(
            tr(
                "{stored} unit grids stored, {retired} retired.",
                stored=answer["stored"],
                retired=answer["retired"],
            )
        )
        self._list(answer, tr("Generated unit grids"))
        if self.dialog is not None:
            self.dialog.accept()

    def _list(self, answer: dict[str, Any], title: str) -> None:
        found = from_table(answer["findings"], answer.get("hints"), self.layer("unit_grid"))
        if found:
            self.room.findings.show_findings(found, title)

    def _crs(self) -> str:
        layer: QgsVectorLayer | None = self.layer("unit_grid")
        return "" if layer is None else str(layer.crs().authid())


def _summary(areas: list[float]) -> str:
    if not areas:
        return tr("The draft has no grid: look at the findings.")
    return tr(
        "Draft: {count} grids, {least} to {most} m², mean {mean} m². On top of the map; nothing is stored.",
        count=len(areas),
        least=f"{min(areas):,.0f}",
        most=f"{max(areas):,.0f}",
        mean=f"{sum(areas) / len(areas):,.0f}",
    )
