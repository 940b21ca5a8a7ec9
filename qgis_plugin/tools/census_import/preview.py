"""Where the rows of a file would come to lie: green what would be stored, red what has an error."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ... import compat
from ...dock.zoom import zoom_to
from ...engine.shapes import geometry_of
from ..grid_editing.cells import into_project

_RIGHT, _WRONG = QColor(46, 158, 79), QColor(198, 40, 40)


class Preview:
    """Points over the map until they are cleared; nothing of the project is touched."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    def show(self, answer: dict[str, Any], layer: QgsVectorLayer | None) -> None:
        """Draw the engine's answer to `components.check_file`, and move the map there."""
        self.clear()
        right = [QgsPointXY(*place) for place in answer.get("places") or ()]
        wrong = _wrong(answer["findings"])
        drawn = [self._draw(places, colour, layer) for places, colour in ((right, _RIGHT), (wrong, _WRONG))]
        shown = [each for each in drawn if each is not None]
        if shown:
            zoom_to(self._canvas, shown[0])  # rows that are right lie together, wrong ones may be anywhere

    def clear(self) -> None:
        """Take them off the map."""
        while self._bands:
            self._canvas.scene().removeItem(self._bands.pop())

    def _draw(
        self, places: list[QgsPointXY], colour: QColor, layer: QgsVectorLayer | None
    ) -> QgsGeometry | None:
        if not places:
            return None
        shape = QgsGeometry.fromMultiPointXY(places)
        if layer is not None:
            shape = into_project(shape, layer)
        band = QgsRubberBand(self._canvas, compat.POINT)
        band.setColor(colour)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(9)
        band.setWidth(2)
        band.setToGeometry(shape, None)
        self._bands.append(band)
        return shape


def _wrong(table: dict[str, Any]) -> list[QgsPointXY]:
    severity = [column["name"] for column in table["columns"]].index("severity") if table["rows"] else 0
    shapes = table.get("geometry") or [None] * len(table["rows"])
    return [
        geometry_of(shape).centroid().asPoint()
        for row, shape in zip(table["rows"], shapes)
        if shape and row[severity] == "error"
    ]
