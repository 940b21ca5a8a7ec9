"""Writes WORKSPACE/gridtwin.qgz, a QGIS project: `python3 scripts/make_project.py WORKSPACE [PNG] [zh|en]`.

Runs in QGIS's own Python. With PNG, also draws the map into that file; `en` gives English names and symbols.
"""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from gridtwin.model.feature_class import feature_class

# Drawn from top to bottom; a layer that is off by default is marked with False.
GROUPS: tuple[tuple[str, str, tuple[tuple[str, bool], ...]], ...] = (
    ("违建", "Change", (("change_patch", True), ("permit", False), ("control_zone", False))),
    ("监测", "Sensing", (("alarm", True), ("sensor", False))),
    ("网格", "Grids", (("street", True), ("community", True), ("unit_grid", True), ("duty_grid", False))),
    ("部件", "Components", (("component", True), ("facility", True), ("tree", True))),
    ("管网", "Pipes", (("pipe_point", False), ("pipe_line", False))),
    (
        "道桥",
        "Roads",
        (("defect", False), ("road_route", False), ("tunnel", True), ("bridge", True)),
    ),
    (
        "底图",
        "Base",
        (
            ("building", True),
            ("road", True),
            ("plot", False),
            ("green_plot", True),
            ("terrain_surface", True),
            ("imagery_scene", False),
        ),
    ),
)


def main(arguments: list[str]) -> None:
    """Write the project, and the picture when one is asked for."""
    workspace = Path(arguments[0]).resolve()
    about = tomllib.loads((workspace / "workspace.toml").read_text("utf-8"))
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(int(about["crs"])))
    project.setTitle(about.get("name", workspace.name))
    project.setBackgroundColor(QColor("#f4f1ea"))
    root = project.layerTreeRoot()
    language = "en" if "en" in arguments[1:] else "zh"
    for zh, en, names in GROUPS:
        group = root.addGroup(zh if language == "zh" else en)
        for name, is_on in names:
            _add_layer(project, group, workspace, name, is_on=is_on, language=language)
    _add_imagery(project, root.addGroup("影像" if language == "zh" else "Imagery"), workspace)
    project.setCustomVariables({"gridtwin_language": language, "gridtwin_workspace": str(workspace)})
    extent = _city_extent(project)
    project.viewSettings().setDefaultViewExtent(_referenced(project, extent))
    if not project.write(str(workspace / "gridtwin.qgz")):
        raise SystemExit(f"cannot write {workspace / 'gridtwin.qgz'}: {project.error()}")
    for picture in (text for text in arguments[1:] if text not in ("zh", "en")):
        _draw(project, extent, Path(picture))
    project.clear()
    application.exitQgis()


def _referenced(project: QgsProject, extent: QgsRectangle) -> object:
    from qgis.core import QgsReferencedRectangle  # noqa: PLC0415 - one use

    return QgsReferencedRectangle(extent, project.crs())


def _add_layer(
    project: QgsProject, group: QgsLayerTreeGroup, workspace: Path, name: str, *, is_on: bool, language: str
) -> None:
    declared = feature_class(name)
    source = f"{workspace / 'city.gpkg'}|layername={name}"
    title = declared.title_zh if language == "zh" else declared.title_en
    layer = QgsVectorLayer(source, title, "ogr")
    if not layer.isValid() or layer.featureCount() == 0:
        return
    style = ROOT / "styles" / ("en" if language == "en" else "") / f"{name}.qml"
    if style.exists():
        layer.loadNamedStyle(str(style))
    for field in declared.fields:
        layer.setFieldAlias(layer.fields().indexOf(field.name), field.zh if language == "zh" else field.en)
    project.addMapLayer(layer, False)
    group.addLayer(layer).setItemVisibilityChecked(is_on)


def _add_imagery(project: QgsProject, group: QgsLayerTreeGroup, workspace: Path) -> None:
    for path in sorted((workspace / "imagery").glob("ortho*.tif"), reverse=True):
        layer = QgsRasterLayer(str(path), path.stem)
        if layer.isValid():
            project.addMapLayer(layer, False)
            group.addLayer(layer).setItemVisibilityChecked(False)


def _city_extent(project: QgsProject) -> QgsRectangle:
    extent = QgsRectangle()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isSpatial():
            extent.combineExtentWith(layer.extent())
    return extent


def _draw(project: QgsProject, extent: QgsRectangle, target: Path) -> None:
    settings = QgsMapSettings()
    settings.setLayers([node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()])
    settings.setDestinationCrs(project.crs())
    settings.setBackgroundColor(project.backgroundColor())
    settings.setOutputSize(QSize(1600, 1600))
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(str(target))


if __name__ == "__main__":
    main(sys.argv[1:])
