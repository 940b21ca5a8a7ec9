"""Prints a layout of GridTwin as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProject,
)

from ...tools.field_package.make import ensure_project
from ...tools.print_layout.sheet import VARIABLES, export, fill_in, load, sheets, variables
from ...translation import pick
from ..algorithm import GridTwinAlgorithm

_TITLES = {
    "map_title": ("图名", "Title"),
    "organisation": ("单位", "Organisation"),
    "drawn_by": ("制图", "Drawn by"),
    "checked_by": ("审核", "Checked by"),
    "map_date": ("日期", "Date"),
}


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:layoutprint`."""

    NAME = "layoutprint"
    GROUP = "layout"
    TITLE = ("打印出图", "Print a layout")
    HELP = (
        "按版式输出PDF：部件图、管线图、网格图册、图斑核查表、道路/桥梁/隧道资料卡。图册每个要素一页，可用表达式筛选。",
        "Writes a layout as PDF: component map, pipe map, grid atlas, patch evidence, cards of roads, "
        "bridges and tunnels. An atlas has a page for each feature that meets the expression.",
    )

    def flags(self) -> Any:
        """It works on the project's layers."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Sheet, extent or filter, title block, file."""
        del configuration
        self.add_workspace()
        titles = [each.title for each in sheets()]
        layout = QgsProcessingParameterEnum("LAYOUT", pick("版式", "Layout"), titles, False, 0)
        self.addParameter(layout)
        extent = pick("范围（留空：全市）", "Extent (empty: the whole city)")
        self.addParameter(QgsProcessingParameterExtent("EXTENT", extent, None, True))
        text = QgsProcessingParameterString
        where = pick("图册要素的条件（表达式）", "Features of an atlas (expression)")
        self.addParameter(text("WHERE", where, "", False, True))
        for name in VARIABLES:
            self.addParameter(text(name.upper(), pick(*_TITLES[name]), "", False, True))
        target = QgsProcessingParameterFileDestination("OUT", pick("输出文件", "File"), "PDF (*.pdf)")
        self.addParameter(target)
        self.addOutput(QgsProcessingOutputNumber("PAGES", pick("页数", "Pages")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Print it."""
        workspace = self.workspace(parameters, context)
        ensure_project(workspace)
        project = QgsProject.instance()
        given = {name: self.parameterAsString(parameters, name.upper(), context) for name in VARIABLES}
        fill_in(project, {**variables(project), **{name: value for name, value in given.items() if value}})
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        extent = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        if extent.isEmpty():
            extent = project.viewSettings().defaultViewExtent()
        names = [each.name for each in sheets()]
        chosen = parameters.get("LAYOUT")
        place = (
            names.index(chosen) if chosen in names else self.parameterAsEnum(parameters, "LAYOUT", context)
        )
        layout = load(sheets()[place], project, workspace, extent)
        where = self.parameterAsString(parameters, "WHERE", context)
        if where and layout.atlas().enabled():
            layout.atlas().setFilterFeatures(True)
            layout.atlas().setFilterExpression(where)
        target = Path(self.parameterAsFileOutput(parameters, "OUT", context))
        return {"OUT": str(target), "PAGES": export(layout, target, feedback)}
