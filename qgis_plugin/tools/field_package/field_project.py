"""The project of a package: the workspace's own, turned to the package's rows, with portable forms."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...workspace.sources import SCENE_MARK, class_name
from ...workspace.workspace import Workspace
from .package import DATABASE_NAME, PHOTOS, PROJECT_NAME, BadPackage

# A photo's name: moment and a part of a UUID, so that two devices never make the same one.
_PHOTO = (
    f"'{PHOTOS}/' || format_date(now(), 'yyyyMMdd_HHmmss') || '_' || "
    "left(uuid('WithoutBraces'), 8) || '.{extension}'"
)
_PROJECT_FOLDER = 1  # of QGIS's external resource widget: paths relative to the project
_OURS = "gridtwin_"  # functions that a device does not have


def write_project(
    workspace: Workspace,
    folder: Path,
    edited: set[str],
    shown: set[str],
    imagery: list[Path],
    area: QgsGeometry,
) -> list[str]:
    """Write the project; names of layers that could not come along.

    Raises:
        BadPackage: the workspace's project cannot be read, or this one not written.
    """
    project = QgsProject()
    if not project.read(str(workspace.project)):
        raise BadPackage(
            f"{workspace.project}: {project.error()}; open the workspace in QGIS and save its project",
            zh=f"{workspace.project}：{project.error()}；请在QGIS中打开该工作区并保存工程",
        )
    left: list[str] = []
    for layer in list(project.mapLayers().values()):
        name = class_name(layer, workspace) if isinstance(layer, QgsVectorLayer) else None
        if name is not None and name in edited | shown:
            _turn(layer, name, folder, project, is_edited=name in edited)
        else:
            if (
                name is None
                and not isinstance(layer, QgsRasterLayer)
                and not layer.customProperty(SCENE_MARK)
            ):
                left.append(layer.name())
            project.removeMapLayer(layer.id())
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
    return left


def _turn(layer: QgsVectorLayer, name: str, folder: Path, project: QgsProject, *, is_edited: bool) -> None:
    layer.setSubsetString("")
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(f"{folder / DATABASE_NAME}|layername={name}", layer.name(), "ogr", options)
    layer.setReadOnly(not is_edited)
    layer.setCustomProperty("QFieldSync/action", "copy")
    layer.setCustomProperty("QFieldSync/cloud_action", "offline" if is_edited else "no_action")
    grids = _grid_layer(project)
    for place, field in enumerate(layer.fields()):
        _make_portable(layer, place, field.name(), grids)


def _make_portable(layer: QgsVectorLayer, place: int, name: str, grids: str) -> None:
    """Replace what works only with the plugin; what cannot be is filled when the rows come back."""
    default = layer.defaultValueDefinition(place)
    if _OURS in default.expression():
        layer.setDefaultValueDefinition(place, _instead(name, grids))
        layer.removeFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintNotNull)
    setup = layer.editorWidgetSetup(place)
    if setup.type() == "ExternalResource":
        config = {**setup.config(), "RelativeStorage": _PROJECT_FOLDER, "DefaultRoot": ""}
        layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ExternalResource", config))
        layer.setCustomProperty("QFieldSync/attachment_naming", json.dumps({name: _PHOTO}))
        old = _PHOTO.replace("{extension}", "jpg")  # QField before 2.7
        layer.setCustomProperty("QFieldSync/photo_naming", json.dumps({name: old}))


def _instead(name: str, grids: str) -> QgsDefaultValue:
    if name in {"edited_by", "taken_by", "inspector_name"}:
        return QgsDefaultValue("coalesce(@cloud_username, @user_full_name, @user_account_name)")
    if name == "grid_code" and grids:
        found = (
            f"aggregate('{grids}', 'concatenate', \"code\", "
            "filter:=contains($geometry, centroid(geometry(@parent))))"
        )
        return QgsDefaultValue(f'coalesce("grid_code", {found})')
    return QgsDefaultValue()


def _grid_layer(project: QgsProject) -> str:
    for key, layer in project.mapLayers().items():
        if isinstance(layer, QgsVectorLayer) and layer.source().endswith("layername=unit_grid"):
            return str(key)
    return ""


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
