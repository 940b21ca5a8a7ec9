"""The due list as a layer of points in the project: red overdue, amber due, green not due yet."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

from ... import compat
from ...engine.shapes import geometry_of
from ...translation import tr
from ...workspace.workspace import Workspace

COLOURS = {"overdue": "#c8372d", "due": "#e0a000", "done": "#2e8b57"}
_MARK = "gridtwin_due"
_SHOWN = ("host_class", "host_code", "host_name", "kind", "due_on", "overdue_days", "state")


def titles() -> dict[str, str]:
    """State → title."""
    return {"overdue": tr("Overdue"), "due": tr("Due now"), "done": tr("Not due yet")}


def show(
    rows: list[tuple[list[Any], dict[str, Any] | None]], columns: list[str], workspace: Workspace
) -> None:
    """Fill the layer, made when it is not there; it is one of memory alone and nothing is lost with it."""
    layer = _find() or _made(workspace)
    provider = layer.dataProvider()
    provider.truncate()
    worst = {"done": 0, "due": 1, "overdue": 2}
    state = columns.index("state")
    made = []
    for values, shape in sorted(rows, key=lambda each: worst.get(each[0][state], 0)):
        if shape is None:
            continue
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[columns.index(name)] for name in _SHOWN])
        feature.setGeometry(geometry_of(shape).pointOnSurface())
        made.append(feature)
    provider.addFeatures(made)
    layer.updateExtents()
    layer.triggerRepaint()


def remove() -> None:
    """Take the layer out of the project."""
    layer = _find()
    if layer is not None:
        QgsProject.instance().removeMapLayer(layer.id())


def _find() -> QgsVectorLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((each for each in layers if each.customProperty(_MARK)), None)


def _made(workspace: Workspace) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point", tr("Inspections due"), "memory")
    layer.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs))
    kinds = {"overdue_days": compat.INTEGER}
    fields: list[QgsField] = [compat.make_field(name, kinds.get(name, compat.TEXT)) for name in _SHOWN]
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    layer.setCustomProperty(_MARK, True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setRenderer(_renderer())
    layer.setMapTipTemplate(
        '[% "host_name" || \' \' || "host_code" || \'<br>\' || "kind" || \' \' || "due_on" %]'
    )
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def _renderer() -> QgsCategorizedSymbolRenderer:
    categories = [QgsRendererCategory(state, _symbol(state), title) for state, title in titles().items()]
    renderer = QgsCategorizedSymbolRenderer("state", categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def _symbol(state: str) -> QgsSymbol:
    size = {"overdue": "4.2", "due": "3.6", "done": "2.6"}[state]
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": COLOURS[state],
            "size": size,
            "outline_color": "#ffffff",
            "outline_width": "0.5",
        }
    )
    symbol.symbolLayer(0).setRenderingPass({"overdue": 2, "due": 1, "done": 0}[state])
    return symbol
