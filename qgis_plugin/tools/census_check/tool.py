"""A small dialog: which rules; the findings panel lists what they found."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtWidgets import QDialog, QRadioButton, QVBoxLayout

from ...dock.text_room import at_least
from ...editing.finding import Finding, from_table
from ...room import Room
from ...translation import tr
from ..declaration import Declaration
from ..grid_editing.asking import buttons
from ..tool import Tool

_METHODS = ("components.duplicates", "components.accuracy", "components.check")
_MOST_NAMED = 5000


class CensusCheck(Tool):
    """Asks the engine."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.choose = self._choose

    def start(self) -> None:
        """Ask which rules, then check."""
        method = self.choose()
        if method is not None:
            title = self._titles()[method]
            self.room.engine.request(method, {}, title=title, done=partial(self._done, title))

    def _done(self, title: str, answer: dict[str, Any]) -> None:
        layer = self.layer("component")
        found = self._placed(from_table(answer["findings"], answer.get("hints"), layer))
        self.room.findings.show_findings(
            found, tr("{title}, {count} components", title=title, count=answer["rows_in"])
        )

    def _placed(self, found: list[Finding]) -> list[Finding]:
        """With the row in the layer, so that a double click opens the form."""
        layer = self.layer("component")
        if layer is None:
            return found
        codes = {each.label for each in found[:_MOST_NAMED] if each.label.isalnum()}
        listed = ", ".join(f"'{code}'" for code in sorted(codes))
        rows: dict[str, int] = {}
        if listed:
            request = QgsFeatureRequest().setFilterExpression(f'"code" IN ({listed})')
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
            request.setSubsetOfAttributes(["code"], layer.fields())
            rows = {str(each["code"]): each.id() for each in layer.getFeatures(request)}
        return [
            replace(
                each,
                class_name="component",
                feature_id=rows.get(each.label),
            )
            for each in found
        ]

    def _titles(self) -> dict[str, str]:
        names = (
            tr("Possible duplicates"),
            tr("Positions not exact enough, wrong grid"),
            tr("All rules C01 to C16"),
        )
        return dict(zip(_METHODS, names))

    def _choose(self) -> str | None:
        dialog = QDialog(self.room.window)
        dialog.setWindowTitle(self.declaration.title)
        column = QVBoxLayout(dialog)
        choices = {method: QRadioButton(title) for method, title in self._titles().items()}
        for button in choices.values():
            column.addWidget(button)
        choices[_METHODS[0]].setChecked(True)
        column.addWidget(buttons(dialog, tr("Check")))
        at_least(dialog, 360)
        chosen = dialog.exec()
        method = next(name for name, button in choices.items() if button.isChecked())
        dialog.deleteLater()
        return method if chosen else None
