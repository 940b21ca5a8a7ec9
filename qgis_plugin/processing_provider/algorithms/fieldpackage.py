"""Packages an area for QField."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gridtwin.model import feature_class
from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...tools.field_package.imagery import images_of
from ...tools.field_package.make import Order, make
from ...translation import pick, tr
from ..algorithm import GridTwinAlgorithm


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:fieldpackage`."""

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make it."""
        workspace = self.workspace(parameters, context)
        values = self.values(parameters, context, workspace)
        order = Order(
            values.get("AREA", QgsGeometry()),
            tuple(values["EDIT"]),
            tuple(values.get("SHOW", ())),
            tuple(images_of(workspace)[:1] if values["IMAGERY"] else []),
            values["FINEST_M"],
        )

        def told(text: str, fraction: float | None = None) -> None:
            feedback.setProgressText(text)
            if fraction is not None:
                feedback.setProgress(100.0 * fraction)
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Packaging was cancelled; nothing was written."))

        made = make(workspace, order, Path(values["FOLDER"]), told)
        for name, count in made.rows.items():
            declared = feature_class(name)
            feedback.pushInfo(f"{pick(declared.title_zh, declared.title_en)}: {count}")
        return {"FOLDER": values["FOLDER"], "ROWS": sum(made.rows.values()), "FILES": made.files}
