"""A layout from its template, bound to the project: title block, scales, legend, atlas, extent."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.errors import UsageError
from gridtwin.model import feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ... import paths
from ...translation import language, pick
from ...workspace.layers import find_layer
from ...workspace.project import extent as where_the_city_is
from ...workspace.tree import themes
from ...workspace.workspace import Workspace
from .paper import SCALES, Stretch, lay_on

#: project variables of the title block that people fill in
VARIABLES = ("map_title", "sheet_number", "organisation", "drawn_by", "checked_by", "map_date")
_PREFIX = "gridtwin_"


class CannotPrint(UsageError):
    """A layer is missing, there is nothing to print, or the file cannot be written."""


@dataclass(frozen=True)
class Sheet:
    """One layout that comes with GridTwin."""

    name: str
    zh: str
    en: str
    needs: str
    theme: str
    stretch: Stretch | None = None  # only map sheets have a choice of paper and scale

    @property
    def title(self) -> str:
        """Title in the user's language."""
        return pick(self.zh, self.en)

    @property
    def path(self) -> Path:
        """Its template."""
        return paths.styles() / "layouts" / f"{self.name}.qpt"


@cache
def sheets() -> tuple[Sheet, ...]:
    """All layouts, in order."""
    raw = tomllib.loads((Path(__file__).parent / "layouts.toml").read_text("utf-8"))
    return tuple(Sheet(**{**each, "stretch": _stretch(each)}) for each in raw["layouts"])


def _stretch(raw: dict[str, Any]) -> Stretch | None:
    found = raw.get("stretch")
    if found is None:
        return None
    (x_mm, y_mm), (width, height) = found["at_mm"], found["map_mm"]
    return Stretch(x_mm, y_mm, (width, height))


def variables(project: QgsProject) -> dict[str, str]:
    """What the title block has now."""
    scope = QgsExpressionContextUtils.projectScope(project)
    return {name: str(scope.variable(_PREFIX + name) or "") for name in VARIABLES}


def fill_in(project: QgsProject, values: dict[str, str]) -> None:
    """Keep the texts of the title block as variables of the project; empty ones are taken away."""
    for name, value in {**values, "language": language()}.items():
        if value:
            QgsExpressionContextUtils.setProjectVariable(project, _PREFIX + name, value)
        else:
            QgsExpressionContextUtils.removeProjectVariable(project, _PREFIX + name)


def load(
    sheet: Sheet,
    project: QgsProject,
    workspace: Workspace,
    extent: QgsRectangle | None,
    *,
    paper: str = "",
    scale: int = 0,
) -> QgsPrintLayout:
    """The layout, put into the project under its title; one of that title is replaced.

    Args:
        sheet: which one.
        project: whose layers it shows.
        workspace: that of the project.
        extent: what the map of a sheet that is no atlas shows, in the workspace's CRS.
        paper: one of PAPERS, for sheets that have a stretch; empty: that of the template.
        scale: 1000 for 1:1000 around the middle of the extent, or on each page of an atlas; 0: one that fits.

    Raises:
        CannotPrint: the layer that it is about is not in the project.
    """
    if find_layer(workspace, sheet.needs) is None:
        declared = feature_class(sheet.needs)
        raise CannotPrint(
            f"the project has no layer {declared.title_en}; button “Restore layers” puts it back",
            zh=f"工程中没有图层“{declared.title_zh}”；可用“恢复图层”按钮加回",
        )
    document = QDomDocument()
    document.setContent(sheet.path.read_text("utf-8"))
    _empty_legends(document)
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(sheet.title)
    layout.renderContext().setPredefinedScales([float(step) for step in SCALES])
    if paper and sheet.stretch is not None:
        lay_on(layout, sheet.stretch, paper)
    covered = layout.customProperty("gridtwin/coverage")
    if covered:
        layout.atlas().setCoverageLayer(_needed(workspace, str(covered)))
        layout.atlas().setEnabled(True)
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLegend):
            _choose_layers(item, workspace)
        if isinstance(item, QgsLayoutItemMap):
            item.setCrs(crs_of(workspace))
            _show(item, sheet, project, extent if not covered else None)
            if scale and sheet.stretch is not None:
                item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
                item.setScale(scale)
    _draw_anew_with_their_map(layout)
    manager = project.layoutManager()
    old = manager.layoutByName(sheet.title)
    if old is not None:
        manager.removeLayout(old)
    manager.addLayout(layout)
    return layout


def _draw_anew_with_their_map(layout: QgsPrintLayout) -> None:
    """Drawings that hang on the map, as the scale bar: QGIS makes them once, for the template's scale."""
    shown_map = layout.itemById("map")
    for item in layout.items():
        if isinstance(item, QgsLayoutItemPicture):
            item.refreshPicture()
            if isinstance(shown_map, QgsLayoutItemMap):
                shown_map.extentChanged.connect(item.refreshPicture)


def crs_of(workspace: Workspace) -> QgsCoordinateReferenceSystem:
    """The CRS of the sheets: that of the workspace, whatever the window shows."""
    return QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)


def whole_city(project: QgsProject, workspace: Workspace) -> QgsRectangle:
    """What *the whole city* shows, in the workspace's CRS.

    Raises:
        CannotPrint: there is nothing yet, or the project's view lies where that CRS has no places.
    """
    where = where_the_city_is(workspace)  # now: the project's own view is that of the day it was made
    if not where.isEmpty():
        return where
    view = project.viewSettings().defaultViewExtent()
    if view.isEmpty():
        raise CannotPrint(
            "the city has no streets, grids, components or pipes yet; there is nothing to show",
            zh="本市还没有街道、网格、部件或管线，没有可输出的内容",
        )
    return moved(view, view.crs() if view.crs().isValid() else project.crs(), workspace)


def moved(box: QgsRectangle, crs: QgsCoordinateReferenceSystem, workspace: Workspace) -> QgsRectangle:
    """A rectangle of another CRS around the same ground in the workspace's CRS.

    Raises:
        CannotPrint: that CRS has no places there.
    """
    wanted = crs_of(workspace)
    if not crs.isValid() or crs == wanted or box.isEmpty():
        return QgsRectangle(box)
    try:
        found = QgsCoordinateTransform(crs, wanted, QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException:
        found = QgsRectangle()
    if found.isEmpty() or not found.isFinite():
        raise CannotPrint(
            f"the map shows a place outside of EPSG:{workspace.crs}; zoom to the city",
            zh=f"地图所示位置超出EPSG:{workspace.crs}的适用范围；请缩放至本市",
        )
    return found


def _empty_legends(document: QDomDocument) -> None:
    """Legends that get their layers afterwards begin with none: listing the project's takes seconds."""
    items = document.elementsByTagName("LayoutItem")
    for place in range(items.count()):
        item = items.at(place).toElement()
        if item.hasAttribute("legendFilterByMap"):
            item.setAttribute("legendFilterByMap", "0")
            item.appendChild(document.createElement("layer-tree-group"))


def _needed(workspace: Workspace, table: str) -> QgsVectorLayer:
    layer = find_layer(workspace, table)
    if layer is None:
        raise CannotPrint(f"the project has no layer {table}", zh=f"工程中没有图层{table}")
    return layer


def _choose_layers(legend: QgsLayoutItemLegend, workspace: Workspace) -> None:
    """Keep the layers a legend is about, by the tables that it names; none named: all of the project."""
    tables = [each for each in str(legend.customProperty("gridtwin/tables") or "").split(",") if each]
    if not tables:
        return
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for table in tables:
        layer = find_layer(workspace, table)
        if layer is not None:
            root.addLayer(layer)
    legend.setLegendFilterByMapEnabled(True)


def _show(item: QgsLayoutItemMap, sheet: Sheet, project: QgsProject, extent: QgsRectangle | None) -> None:
    """Maps without layers or theme of their own show the sheet's theme; `extent` in a usual scale."""
    titles = {theme.name: (theme.zh, theme.en) for theme in themes()}
    if not item.followVisibilityPreset() and not item.layers():
        known = project.mapThemeCollection().mapThemes()
        theme = next((each for each in titles[sheet.theme] if each in known), None)
        if theme is not None:
            item.setFollowVisibilityPreset(True)
            item.setFollowVisibilityPresetName(theme)
    if extent is not None and not extent.isEmpty():
        item.zoomToExtent(extent)
        item.setScale(next((step for step in SCALES if step >= item.scale()), item.scale()))


def keep_only(layout: QgsPrintLayout, ids: list[int]) -> None:
    """Limit an atlas to features of its layer; none: all of them."""
    atlas = layout.atlas()
    if not atlas.enabled():
        return
    atlas.setFilterFeatures(bool(ids))
    atlas.setFilterExpression(f"$id IN ({', '.join(str(each) for each in ids)})" if ids else "")


def pages(layout: QgsPrintLayout) -> int:
    """How many pages there would be."""
    return int(layout.atlas().updateFeatures()) if layout.atlas().enabled() else 1
