"""The QGIS project of a workspace: layer tree, styles, forms, scales, themes, CRS; new or brought up to date.

Parts that somebody removed are put back by `restore`; what the user changed (styles, order, own layers)
stays.
"""

from __future__ import annotations

from gridtwin.model import FeatureClass, feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsExpressionContextUtils,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .. import log
from ..editing.snapping import apply_rules
from ..forms.choices import fill_choices
from ..forms.form import CLASS_VARIABLE, apply_form
from ..forms.relations import add_relations
from ..translation import language, pick, tr
from . import imagery, legend, outlines, scene_layers
from .layers import find_layer, is_empty, layers
from .sources import provider, source
from .tree import GroupEntry, LayerEntry, groups, themes
from .workspace import Workspace

VERSION = 6  # of what this module writes; a project with a lower number is brought up to date
_WITH_GROUND = 4  # since then the elevation model is among the layers
# Since then fills can be left out on a map, forms begin with what must be typed, and all that is seen in 3D
# stands on the ground, pipes and bridges too.
_WITH_OUTLINES = _ON_GROUND = 5
# Since 6 a save writes the day of a change, which its user may give: before, QGIS wrote today over it.
_STANDING = ("building", "bridge")
_SCOPE = "gridtwin"
_BACKGROUND = "#f4f1ea"
_MARK = "gridtwin/name"  # on groups and layers of the tree: what they are, whatever they are called


def make(workspace: Workspace) -> list[str]:
    """Fill the empty current project from the workspace; names of layers that could not be opened."""
    project = QgsProject.instance()
    project.setTitle(workspace.name)
    project.setBackgroundColor(QColor(_BACKGROUND))
    missing = restore(workspace)
    apply_rules(workspace)
    imagery.add_imagery(project, workspace)
    _try_fewer_places(project)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent(workspace), project.crs()))
    return missing


def _try_fewer_places(project: QgsProject) -> None:
    """Let labels try fewer places: half the time of a full map, and hardly a label less."""
    settings = project.labelingEngineSettings()
    settings.setMaximumLineCandidatesPerCm(2)
    settings.setMaximumPolygonCandidatesPerCmSquared(1)
    project.setLabelingEngineSettings(settings)


def restore(workspace: Workspace, *, with_forms: bool = True) -> list[str]:
    """Put CRS, groups, layers, forms and themes in place where they are missing.

    Layers that cannot be opened.
    """
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs))
    missing = []
    for group in groups():
        node = _group(project, group)
        for place, entry in enumerate(group.layers):
            layer = find_layer(workspace, entry.name)
            if layer is None:  # a layer without rows counts as false
                layer = _mend(workspace, entry)
            if layer is None:
                layer = _add(project, node, workspace, entry, place)
            if layer is None:
                missing.append(entry.name)
                continue
            layer.setReadOnly(workspace.is_read_only or feature_class(entry.name).is_managed)
    _collapse(project)
    if with_forms:
        add_relations(workspace)  # before the forms that show them, as the lists
        fill_choices(workspace)
        for name, layer in layers(workspace):
            apply_form(layer, feature_class(name), workspace)
    scene_layers.put(workspace)
    _set_themes(project, workspace)
    if version() < _WITH_GROUND:
        imagery.add_ground(project, workspace)
    if 0 < version() < _WITH_OUTLINES:
        for name in outlines.CLASSES:
            layer = find_layer(workspace, name)
            if layer is not None:
                outlines.let_fills_go(layer)
    if version() < _ON_GROUND:
        _let_stand(workspace)
    project.writeEntry(_SCOPE, "version", VERSION)
    project.writeEntry(_SCOPE, "workspace", str(workspace.root))
    project.writeEntry(_SCOPE, "language", language())
    return missing


def broken() -> dict[str, QgsVectorLayer]:
    """Layers of the project that came from a workspace and cannot be read any more, by feature class.

    The table was called otherwise, the folder was moved, or the rows were taken to a server.
    """
    found = {}
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and not layer.isValid():
            name = QgsExpressionContextUtils.layerScope(layer).variable(CLASS_VARIABLE)
            if name:
                found[str(name)] = layer
    return found


def _mend(workspace: Workspace, entry: LayerEntry) -> QgsVectorLayer | None:
    """Turn a layer that cannot be read to the workspace's rows; its name, style and place stay."""
    layer = broken().get(entry.name)
    if layer is None:
        return None
    address, kind = source(workspace, feature_class(entry.name)), provider(workspace)
    layer.setDataSource(address, layer.name(), kind, QgsDataProvider.ProviderOptions())
    return layer if layer.isValid() else None


def _collapse(project: QgsProject) -> None:
    """Fold the legends in a new tree; QGIS unfolds a layer's once more when it is added."""
    if version() == 0:
        for node in project.layerTreeRoot().findLayers():
            node.setExpanded(True)  # only a change reaches the tree's view
            node.setExpanded(False)


def version() -> int:
    """Version of the current project: 0 when the plugin did not write it."""
    return int(QgsProject.instance().readNumEntry(_SCOPE, "version", 0)[0])


def written_language() -> str:
    """Language in which the current project's titles are."""
    return str(QgsProject.instance().readEntry(_SCOPE, "language", "")[0])


def retitle(workspace: Workspace) -> list[str]:
    """Give groups, layers, legends, forms and themes the texts of the user's language; own ones stay.

    Layers that cannot be opened.
    """
    project, before = QgsProject.instance(), written_language()
    if before and before != language():
        for name, layer in layers(workspace):
            legend.translate(layer, name, before, language())
    for group in groups():
        node = _find_group(project, group)
        if node is not None and node.name() in {group.zh, group.en}:
            node.setName(group.title)
        for entry in group.layers:
            layer, declared = find_layer(workspace, entry.name), feature_class(entry.name)
            if layer is not None and layer.name() in {declared.title_zh, declared.title_en}:
                layer.setName(_title(declared))
    imagery.retitle(project)
    return restore(workspace)


def extent(workspace: Workspace) -> QgsRectangle:
    """Where the city is: its grids, else whatever has rows."""
    box = QgsRectangle()
    for name in ("street", "unit_grid", "terrain_surface", "component", "pipe_line"):
        layer = find_layer(workspace, name)
        if layer is not None and not is_empty(layer):
            box.combineExtentWith(layer.extent())
            break
    return box


def _group(project: QgsProject, group: GroupEntry) -> QgsLayerTreeGroup:
    found = _find_group(project, group)
    if found is not None:
        return found
    root = project.layerTreeRoot()
    node = root.insertGroup(
        min([each.name for each in groups()].index(group.name), len(root.children())), group.title
    )
    node.setCustomProperty(_MARK, group.name)
    node.setExpanded(group.name not in {"tables", "base"})
    return node


def _find_group(project: QgsProject, group: GroupEntry) -> QgsLayerTreeGroup | None:
    for node in project.layerTreeRoot().findGroups():
        if node.customProperty(_MARK) == group.name:
            return node
    for node in project.layerTreeRoot().findGroups():  # of a project that the plugin did not write
        if node.name() in {group.zh, group.en, f"{group.zh} {group.en}"}:
            node.setCustomProperty(_MARK, group.name)
            return node
    return None


def _add(
    project: QgsProject, node: QgsLayerTreeGroup, workspace: Workspace, entry: LayerEntry, place: int
) -> QgsVectorLayer | None:
    declared = feature_class(entry.name)
    options = QgsVectorLayer.LayerOptions(project.transformContext())
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(source(workspace, declared), _title(declared), provider(workspace), options)
    if not layer.isValid():
        log.warn(
            tr(
                "{source} cannot be opened: {reason}",
                source=layer.publicSource(),
                reason=_reason(layer),
            )
        )
        return None
    style(layer, declared.name)
    if declared.name in scene_layers.names():
        layer.setRenderer3D(None)
    project.addMapLayer(layer, False)
    added = node.insertLayer(min(place, len(node.children())), layer)
    added.setExpanded(False)
    added.setItemVisibilityChecked(entry.on)
    return layer


def _reason(layer: QgsVectorLayer) -> str:
    """Why a layer cannot be read; QGIS 3.22 ends itself when the summary of no error is asked for."""
    error = layer.error()
    return tr("the database has no such table") if error.isEmpty() else str(error.summary())


def style(layer: QgsVectorLayer, name: str) -> bool:
    """Give a layer the style that comes with GridTwin; False where there is none for it."""
    path = legend.style_file(name, language())
    if not path.is_file():
        return False
    layer.loadNamedStyle(str(path))
    return True


def _let_stand(workspace: Workspace) -> None:
    """Give layers of an older project the 3D of today's style; their symbols stay as they are."""
    if version() == 0:
        return
    for name in _STANDING:
        layer, path = find_layer(workspace, name), legend.style_file(name, language())
        if layer is not None and path.is_file():
            layer.loadNamedStyle(str(path), categories=QgsMapLayer.StyleCategory.Symbology3D)


def _title(declared: FeatureClass) -> str:
    return pick(declared.title_zh, declared.title_en)


def _set_themes(project: QgsProject, workspace: Workspace) -> None:
    collection = project.mapThemeCollection()
    known = {name for theme in themes() for name in (theme.zh, theme.en)}
    for name in collection.mapThemes():
        if name in known:
            collection.removeMapTheme(name)
    for theme in themes():
        record = QgsMapThemeCollection.MapThemeRecord()
        record.setHasExpandedStateInfo(False)
        for group in groups():
            for entry in group.layers:
                layer = find_layer(workspace, entry.name)
                if (
                    layer is not None
                    and layer.isSpatial()
                    and (theme.name == "all" or theme.name in entry.themes)
                ):
                    shown = QgsMapThemeCollection.MapThemeLayerRecord(layer)
                    shown.isVisible = True
                    record.addLayerRecord(shown)
        collection.insert(theme.title, record)


def tree_layer(layer: QgsVectorLayer) -> QgsLayerTreeLayer | None:
    """The layer's node in the tree."""
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())
