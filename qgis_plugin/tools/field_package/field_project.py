"""The project of a package: the workspace's own, turned to the package's rows, with portable forms."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorRelation,
    QgsDataProvider,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...expressions.register import DECLARED
from ...forms.choices import is_choices
from ...workspace.sources import SCENE_MARK, class_name
from ...workspace.workspace import Workspace
from .lists import lists_layer
from .package import DATABASE_NAME, PROJECT_NAME, BadPackage
from .portable import Packed, make_portable


@dataclass(frozen=True)
class Written:
    """Names of layers that could not come along, and functions that a device does not have."""

    left_out: list[str]
    calls: list[str]


def write_project(
    workspace: Workspace,
    folder: Path,
    edited: set[str],
    shown: set[str],
    imagery: list[Path],
    area: QgsGeometry,
) -> Written:
    """Write the project; what of the workspace's own does not work in it.

    Raises:
        BadPackage: the workspace's project cannot be read, or this one not written.
    """
    project = QgsProject()
    if not project.read(str(workspace.project)):
        raise BadPackage(
            f"{workspace.project}: {project.error()}; open the workspace in QGIS and save its project",
            zh=f"{workspace.project}：{project.error()}；请在QGIS中打开该工作区并保存工程",
        )
    kept, left = _sort(project, workspace, edited | shown)
    for name, layer in kept:
        _turn(layer, name, folder, is_edited=name in edited)
    first = dict(reversed(kept))
    packed = Packed(workspace, first, _add_lists(project, folder))
    for name, layer in kept:
        make_portable(layer, name, packed)
        _drop_empty_tabs(layer, project)
    _add_imagery(project, imagery)
    _drop_empty(project.layerTreeRoot())
    project.removeEntry("gridtwin", "workspace")
    project.writeEntryBool("Paths", "/Absolute", False)
    project.setTitle(workspace.name)
    box = QgsReferencedRectangle(area.boundingBox(), project.crs())
    project.viewSettings().setDefaultViewExtent(box)
    if not project.write(str(folder / PROJECT_NAME)):
        raise BadPackage(
            f"{folder / PROJECT_NAME}: {project.error()}", zh=f"{folder / PROJECT_NAME}：{project.error()}"
        )
    return Written(left, _calls(folder / PROJECT_NAME))


def _calls(path: Path) -> list[str]:
    """Functions of the plugin that the user's own labels, symbols or fields still call."""
    with zipfile.ZipFile(path) as archive:
        name = next(each for each in archive.namelist() if each.endswith(".qgs"))
        text = archive.read(name).decode("utf-8")
    known = {each.name for each in DECLARED}
    return sorted(known.intersection(re.findall(r"\b(\w+)\s*\(", text)))


def _sort(
    project: QgsProject, workspace: Workspace, wanted: set[str]
) -> tuple[list[tuple[str, QgsVectorLayer]], list[str]]:
    """Layers that stay, with their classes, and names of those from elsewhere; all but them go."""
    kept, gone, left = [], [], []
    for layer in project.mapLayers().values():
        name = class_name(layer, workspace) if isinstance(layer, QgsVectorLayer) else None
        if name is not None and name in wanted:
            kept.append((name, layer))
            continue
        gone.append(layer.id())
        is_own = (
            name is not None or isinstance(layer, QgsRasterLayer) or bool(layer.customProperty(SCENE_MARK))
        )
        if not is_own and not is_choices(layer):  # the lists come along as a table of the package
            left.append(layer.name())
    _keep_relations(project, {layer.id() for _, layer in kept})
    project.removeMapLayers(gone)
    return kept, left


def _turn(layer: QgsVectorLayer, name: str, folder: Path, *, is_edited: bool) -> None:
    layer.setSubsetString("")
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(f"{folder / DATABASE_NAME}|layername={name}", layer.name(), "ogr", options)
    layer.setReadOnly(not is_edited)
    layer.setCustomProperty("QFieldSync/action", "copy")
    layer.setCustomProperty("QFieldSync/cloud_action", "offline" if is_edited else "no_action")


def _add_lists(project: QgsProject, folder: Path) -> QgsVectorLayer:
    """The value lists that forms ask, in no layer tree, as in the workspace's project."""
    layer = lists_layer(folder / DATABASE_NAME)
    layer.setCustomProperty("QFieldSync/action", "copy")
    layer.setCustomProperty("QFieldSync/cloud_action", "no_action")
    project.addMapLayer(layer, False)
    return layer


def _keep_relations(project: QgsProject, kept: set[str]) -> None:
    """Relations between packed layers alone; before layers go, as QGIS keeps pointers to them."""
    manager = project.relationManager()
    for name, each in manager.polymorphicRelations().items():
        hosts = [host for host in each.referencedLayerIds() if host in kept]
        if each.referencingLayerId() in kept and len(hosts) == len(each.referencedLayerIds()):
            continue
        manager.removePolymorphicRelation(name)
        if hosts and each.referencingLayerId() in kept:
            each.setReferencedLayerIds(hosts)
            manager.addPolymorphicRelation(each)
    for name, each in manager.relations().items():
        if not {each.referencingLayerId(), each.referencedLayerId()} <= kept:
            manager.removeRelation(name)


def _drop_empty_tabs(layer: QgsVectorLayer, project: QgsProject) -> None:
    """Tabs of child tables that are not packed say nothing."""
    known = set(project.relationManager().relations())
    config = layer.editFormConfig()
    tabs = [
        each.clone(config.invisibleRootContainer()) for each in config.tabs() if not _is_lost(each, known)
    ]
    config.clearTabs()
    for each in tabs:
        config.addTab(each)
    layer.setEditFormConfig(config)


def _is_lost(tab: QgsAttributeEditorElement, known: set[str]) -> bool:
    children = tab.children() if isinstance(tab, QgsAttributeEditorContainer) else []
    return bool(children) and all(
        isinstance(each, QgsAttributeEditorRelation) and (each.relation().id() or each.name()) not in known
        for each in children
    )


def _add_imagery(project: QgsProject, imagery: list[Path]) -> None:
    for path in imagery:
        layer: QgsMapLayer = QgsRasterLayer(str(path), path.stem)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)  # below everything else


def _drop_empty(group: QgsLayerTreeGroup) -> None:
    for child in list(group.children()):
        if isinstance(child, QgsLayerTreeGroup):
            _drop_empty(child)
            if not child.children():
                group.removeChildNode(child)
