"""The due list as a layer of points in the project, by days: reds overdue, amber due, green not yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from gridtwin.model import feature_class
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsField,
    QgsMarkerSymbol,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

from ... import compat
from ...engine.shapes import geometry_of
from ...forms.inspection_lists import title
from ...translation import pick, tr
from ...workspace.workspace import Workspace

# Bands of days overdue, worst first: name, from how many days on, colour, size in millimetres.
BANDS: tuple[tuple[str, int | None, str, str], ...] = (
    ("over_180", 181, "#7b0f1e", "4.6"),
    ("over_30", 31, "#c8372d", "4.2"),
    ("over_0", 0, "#ee8866", "3.8"),
    ("never", None, "#6a3d9a", "3.8"),
    ("due", None, "#e0a000", "3.4"),
    ("done", None, "#2e8b57", "2.6"),
)
COLOURS = {name: colour for name, _, colour, _ in BANDS}
_MARK = "gridtwin_due"
_SHOWN = ("host_class", "host_code", "host_name", "kind", "due_on", "overdue_days", "state")
_BAND = "band"
_BY_SCALE = "CASE WHEN @map_scale > 25000 THEN 0.4 WHEN @map_scale > 8000 THEN 0.7 ELSE 1 END"
_PART = 250  # features at once
_LOOKED_AT = 2000  # rows at once


def titles() -> dict[str, str]:
    """State → title."""
    return {"overdue": tr("Overdue"), "due": tr("Due now"), "done": tr("Not due yet")}


def band_titles() -> dict[str, str]:
    """Band → title."""
    return {
        "over_180": tr("Overdue by more than 180 days"),
        "over_30": tr("Overdue by 31 to 180 days"),
        "over_0": tr("Overdue by up to 30 days"),
        "never": tr("Overdue, never inspected"),
        "due": tr("Due now"),
        "done": tr("Not due yet"),
    }


def band_of(state: str, overdue_days: float | None) -> str:
    """The band of a row; what was never inspected has no days."""
    if state != "overdue":
        return state
    if overdue_days is None:
        return "never"
    return next(name for name, least, _, _ in BANDS if least is not None and overdue_days >= least)


def begin(
    rows: list[tuple[list[Any], dict[str, Any] | None]], titles_of: dict[str, str], workspace: Workspace
) -> tuple[QgsVectorLayer, Iterator[list[QgsFeature]]]:
    """The emptied layer, made when it is not there, and its features in parts, the mildest first.

    The layer is one of memory alone, so nothing is lost with it. Whoever adds the parts keeps QGIS going
    between them. `titles_of`: names of the columns of the rows, in order, with their titles.
    """
    layer = _find() or _made(workspace)
    for place, name in enumerate(_SHOWN):
        layer.setFieldAlias(place, titles_of[name])
    layer.setEditorWidgetSetup(len(_SHOWN), QgsEditorWidgetSetup("Hidden", {}))  # the band
    layer.dataProvider().truncate()
    return layer, _parts(layer, rows, list(titles_of))


def _parts(
    layer: QgsVectorLayer, rows: list[tuple[list[Any], dict[str, Any] | None]], columns: list[str]
) -> Iterator[list[QgsFeature]]:
    order = {name: place for place, (name, *_) in enumerate(reversed(BANDS))}
    state, days = columns.index("state"), columns.index("overdue_days")
    placed = []
    for start in range(0, len(rows), _LOOKED_AT):
        placed += [
            (band_of(values[state], values[days]), values, shape)
            for values, shape in rows[start : start + _LOOKED_AT]
            if shape is not None
        ]
        yield []  # nothing to add yet, but QGIS goes on
    placed.sort(key=lambda each: order[each[0]])
    places = [columns.index(name) for name in _SHOWN]
    told = _told()
    fields = layer.fields()
    for start in range(0, len(placed), _PART):
        made = []
        for band, values, shape in placed[start : start + _PART]:
            feature = QgsFeature(fields)
            shown = [told(name, values[at]) for name, at in zip(_SHOWN, places)]
            feature.setAttributes([*shown, band])
            geometry = geometry_of(shape)
            feature.setGeometry(geometry if shape["type"] == "Point" else geometry.pointOnSurface())
            made.append(feature)
        yield made


def _told() -> Callable[[str, Any], Any]:
    """Column and value → what people read there; each is looked up once, as lists are long."""
    makers = {"host_class": _class_title, "kind": title, "state": titles().__getitem__}
    known: dict[tuple[str, Any], Any] = {}

    def told(name: str, value: Any) -> Any:
        if name not in makers:
            return value
        if (name, value) not in known:
            known[name, value] = makers[name](value)
        return known[name, value]

    return told


def _class_title(name: str) -> str:
    declared = feature_class(name)
    return pick(declared.title_zh, declared.title_en)


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
    fields: list[QgsField] = [
        compat.make_field(name, kinds.get(name, compat.TEXT)) for name in (*_SHOWN, _BAND)
    ]
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
    node = project.layerTreeRoot().insertLayer(0, layer)
    node.setExpanded(False)
    node.setExpanded(True)  # what the colours mean; a change is what unfolds the view
    return layer


def _renderer() -> QgsCategorizedSymbolRenderer:
    titles_of = band_titles()
    categories = [
        QgsRendererCategory(name, _symbol(place, colour, size), titles_of[name])
        for place, (name, _, colour, size) in enumerate(BANDS)
    ]
    renderer = QgsCategorizedSymbolRenderer(_BAND, categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def _symbol(place: int, colour: str, size: str) -> QgsSymbol:
    look = {
        "name": "circle",
        "color": colour,
        "size": size,
        "outline_color": "#ffffff",
        "outline_width": "0.5",
    }
    symbol = QgsMarkerSymbol.createSimple(look)
    symbol.setDataDefinedSize(QgsProperty.fromExpression(f"{size} * {_BY_SCALE}"))
    symbol.symbolLayer(0).setRenderingPass(len(BANDS) - place)  # the worst on top
    return symbol
