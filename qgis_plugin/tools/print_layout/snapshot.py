"""The open project as a file of its own, as it is now, for a program that prints it beside QGIS.

`QgsProject.write` holds the window for the time of all layers, and takes the new file for the project's own.
Here the window writes one layer at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.core import QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...background import in_window_thread

_SCOPE = "gridtwin"
_LAYERS = "<projectlayers/>"


def why_not() -> str:
    """Layers that another program would not see as they are, by name; empty: it sees all.

    Those with edits that are not saved, and those in memory alone.
    """
    return ", ".join(
        each.name() for each in QgsProject.instance().mapLayers().values() if _is_here_alone(each)
    )


def _is_here_alone(layer: object) -> bool:
    if not isinstance(layer, QgsVectorLayer):
        return False
    if layer.providerType() == "memory":
        return _is_in_a_theme(layer)
    return bool(layer.isEditable() and layer.isModified())


def _is_in_a_theme(layer: QgsVectorLayer) -> bool:
    themes = QgsProject.instance().mapThemeCollection()
    return any(layer.id() in themes.mapThemeVisibleLayerIds(name) for name in themes.mapThemes())


def write_snapshot(file: Path, step: Callable[[], None] = lambda: None) -> list[str]:
    """Write the open project to a new file .qgs; ids of its layers that can be read.

    May be called in a task; `step` is called between two layers and raises to stop.

    Raises:
        OSError: it cannot be written.
    """
    frame = in_window_thread(partial(_frame, file), step)
    layers, valid = [], []
    for each in in_window_thread(lambda: list(QgsProject.instance().mapLayers()), step):
        text, is_valid = in_window_thread(partial(_layer, each), step)
        layers.append(text)
        if is_valid:
            valid.append(each)
        step()
    body = f"<projectlayers>{''.join(layers)}</projectlayers>"
    file.write_text(frame.replace(_LAYERS, body, 1), "utf-8")
    return valid


def _frame(file: Path) -> str:
    """Everything but the layers."""
    project, made = QgsProject.instance(), QgsProject()
    made.setCrs(project.crs())
    made.setEllipsoid(project.ellipsoid())
    made.setTransformContext(project.transformContext())
    made.setTitle(project.title())
    made.setDistanceUnits(project.distanceUnits())
    made.setAreaUnits(project.areaUnits())
    made.setBackgroundColor(project.backgroundColor())
    made.setLabelingEngineSettings(project.labelingEngineSettings())
    made.setCustomVariables(project.customVariables())
    made.viewSettings().setDefaultViewExtent(project.viewSettings().defaultViewExtent())
    made.writeEntryBool("Paths", "/Absolute", True)
    for name in project.entryList(_SCOPE, ""):
        made.writeEntry(_SCOPE, name, project.readEntry(_SCOPE, name)[0])
    if not made.write(str(file)):
        raise OSError(made.error())
    document = QDomDocument()
    document.setContent(file.read_text("utf-8"))
    _add_to(document, project)
    if any(
        isinstance(each, QgsVectorLayer) and each.auxiliaryLayer() for each in project.mapLayers().values()
    ):
        project.auxiliaryStorage().saveAs(str(file.with_suffix(".qgd")))  # labels that were moved by hand
    text: str = document.toString(-1)
    if _LAYERS not in text:
        raise OSError(f"QGIS wrote {file.name} without its list of layers")
    return text


def _add_to(document: QDomDocument, project: QgsProject) -> None:
    """Tree, themes, relations and annotations name layers: the project that has them writes them."""
    root, context = document.documentElement(), QgsReadWriteContext()
    for name in (
        "layer-tree-group",
        "visibility-presets",
        "relations",
        "polymorphicRelations",
        "Annotations",
    ):
        old = root.firstChildElement(name)
        if not old.isNull():
            root.removeChild(old)
    project.layerTreeRoot().writeXml(root, context)
    project.mapThemeCollection().writeXml(document)
    root.appendChild(project.annotationManager().writeXml(document, context))
    relations, shared = document.createElement("relations"), document.createElement("polymorphicRelations")
    for relation in project.relationManager().relations().values():
        if not relation.polymorphicRelationId():
            relation.writeXml(relations, document)
    for relation in project.relationManager().polymorphicRelations().values():
        relation.writeXml(shared, document)
    root.appendChild(relations)
    root.appendChild(shared)


def _layer(layer_id: str) -> tuple[str, bool]:
    """A layer as an element, and whether it can be read; nothing of one that went away meanwhile."""
    layer = QgsProject.instance().mapLayer(layer_id)
    if layer is None:
        return "", False
    document = QDomDocument()
    element: QDomElement = document.createElement("maplayer")
    layer.writeLayerXml(element, document, QgsReadWriteContext())
    document.appendChild(element)
    return document.toString(-1), layer.isValid()
