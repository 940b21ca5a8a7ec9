"""Prints a layout of GridTwin as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from ...tools.field_package.make import ensure_project
from ...tools.print_layout.pdf import export
from ...tools.print_layout.sheet import VARIABLES, CannotPrint, fill_in, load, sheets, variables, whole_city
from ...translation import tr
from ..algorithm import GridTwinAlgorithm


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:layoutprint`."""

    def flags(self) -> Any:
        """Not in a thread of its own: it uses the project's layers."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Print it."""
        workspace = self.workspace(parameters, context)
        ensure_project(workspace)
        project = QgsProject.instance()
        values = self.values(parameters, context, workspace)
        given = {name: values[name.upper()] for name in VARIABLES if name.upper() in values}
        fill_in(project, {**variables(project), **given})
        area = values.get("EXTENT")
        extent = whole_city(project, workspace) if area is None else area.boundingBox()
        sheet = next(each for each in sheets() if each.name == values["LAYOUT"])
        paper, scale = str(values.get("PAPER", "")), int(values.get("SCALE", 0))
        layout = load(sheet, project, workspace, extent, paper=paper, scale=scale)
        if "WHERE" in values:
            _ensure_expression(values["WHERE"])
        if "WHERE" in values and layout.atlas().enabled():
            layout.atlas().setFilterFeatures(True)
            layout.atlas().setFilterExpression(values["WHERE"])
        target = Path(values["OUT"])
        written = export(layout, target, feedback)
        if not written:
            raise QgsProcessingException(tr("Printing was cancelled; nothing was written."))
        return {"OUT": str(target), "PAGES": written}


def _ensure_expression(text: str) -> None:
    """Refuse what QGIS cannot read.

    Raises:
        CannotPrint: with what QGIS says about it.
    """
    expression = QgsExpression(text)
    if expression.hasParserError():
        why = " ".join(expression.parserErrorString().split())
        raise CannotPrint(
            f"WHERE: '{text}' is no expression of QGIS ({why})", zh=f"WHERE：“{text}”不是QGIS表达式（{why}）"
        )
