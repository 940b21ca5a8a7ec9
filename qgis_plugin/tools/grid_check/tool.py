"""A small dialog: which grids, live or not."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout

from ... import settings
from ...editing.finding import from_table
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing.asking import buttons, communities
from ..tool import Tool
from .live import named


class GridCheck(Tool):
    """Asks the engine; the findings panel lists what it found."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.choose = self._choose

    def start(self) -> None:
        """Ask which, then check."""
        params = self.choose()
        if params is not None:
            self.check(params)

    def check(self, params: dict[str, Any]) -> None:
        """Check stored grids: `community` or all."""
        self.room.engine.request("grids.check", params, title=tr("Checking grids"), done=self._done)

    def _done(self, answer: dict[str, Any]) -> None:
        layer = self.layer("unit_grid")
        found = from_table(answer["findings"], answer.get("hints"), layer)
        rows = {} if layer is None else _rows(layer, {each.label for each in found})
        self.room.findings.show_findings(
            named(found, rows), tr("{count} stored grids checked", count=answer["grids"])
        )

    def _choose(self) -> dict[str, Any] | None:
        layer = self.layer("unit_grid")
        assert layer is not None  # `missing` said so
        dialog = QDialog(self.room.window)
        dialog.setWindowTitle(self.declaration.title)
        dialog.setMinimumWidth(480)
        form = QFormLayout(dialog)
        which = QComboBox()
        which.addItem(tr("all grids of the workspace"), {})
        for code, name in communities(self.room, layer):
            which.addItem(name, {"community": code})
        form.addRow(tr("Stored grids to check"), which)
        live = QCheckBox(tr("Check grids live while they are edited"))
        live.setChecked(settings.get("live_grid_check"))
        live.toggled.connect(lambda on: settings.put("live_grid_check", on))
        form.addRow(live)
        form.addRow(buttons(dialog, tr("Check")))
        answer: dict[str, Any] | None = dict(which.currentData()) if dialog.exec() else None
        dialog.deleteLater()
        return answer


def _rows(layer: QgsVectorLayer, codes: set[str]) -> dict[str, int]:
    """Row of the layer by code, so that a double click opens the form."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["code"], layer.fields())
    return {str(each["code"]): each.id() for each in layer.getFeatures(request) if str(each["code"]) in codes}
