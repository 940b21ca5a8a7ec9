"""Packages an area for QField."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gridtwin.model import feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ...tools.field_package.imagery import images_of
from ...tools.field_package.make import Order, choosable, make
from ...translation import pick, tr
from ..algorithm import GridTwinAlgorithm

_EDITED, _SHOWN = ("component", "tree"), ("unit_grid", "street", "building", "road")


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:fieldpackage`."""

    NAME = "fieldpackage"
    GROUP = "field"
    TITLE = ("外业打包", "Package for the field")
    HELP = (
        "把一片区域打包给QField：工程field.qgz、数据data.gpkg、照片、裁切的底图，路径均为相对路径。"
        "带回后用“外业带回”合并。不需要gridtwin程序。",
        "Packages an area for QField: project field.qgz, rows data.gpkg, photos, cut imagery, "
        "all with relative paths. “Bring back from the field” merges it. Does not need the program gridtwin.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Area, layers, imagery, folder."""
        del configuration
        self.add_workspace()
        self.addParameter(QgsProcessingParameterExtent("AREA", pick("范围", "Area")))
        for name, title, first in (
            ("EDIT", pick("可编辑图层", "Layers to edit"), _EDITED),
            ("SHOW", pick("参考图层", "Layers to look at"), _SHOWN),
        ):
            titles = [_title(each) for each in choosable()]
            places = [choosable().index(each) for each in first]
            self.addParameter(QgsProcessingParameterEnum(name, title, titles, True, places, name == "SHOW"))
        imagery = pick("裁切最新影像作底图", "Cut the newest imagery")
        self.addParameter(QgsProcessingParameterBoolean("IMAGERY", imagery, True))
        finest = QgsProcessingParameterNumber(
            "FINEST_M",
            pick("底图最细像元（米）", "Finest pixel of imagery (m)"),
            QgsProcessingParameterNumber.Type.Double,
            0.2,
        )
        finest.setMinimum(0.01)
        self.addParameter(finest)
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", pick("新目录", "New folder")))
        for name, title in (("ROWS", pick("行数", "Rows")), ("FILES", pick("文件数", "Files"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Layers may be named as well as numbered."""
        full = dict(parameters)
        for name in ("EDIT", "SHOW"):
            if isinstance(full.get(name), list) and all(each in choosable() for each in full[name]):
                full[name] = [choosable().index(each) for each in full[name]]
        found: tuple[bool, str] = super().checkParameterValues(full, context)
        return found

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make it."""
        workspace = self.workspace(parameters, context)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        images = images_of(workspace)[:1] if self.parameterAsBool(parameters, "IMAGERY", context) else []
        order = Order(
            QgsGeometry(self.parameterAsExtentGeometry(parameters, "AREA", context, crs)),
            self._names(parameters, "EDIT", context),
            self._names(parameters, "SHOW", context),
            tuple(images),
            self.parameterAsDouble(parameters, "FINEST_M", context),
        )
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))

        def told(text: str, fraction: float | None = None) -> None:
            feedback.setProgressText(text)
            if fraction is not None:
                feedback.setProgress(100.0 * fraction)
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Packaging was cancelled; nothing was written."))

        made = make(workspace, order, folder, told)
        for name, count in made.rows.items():
            feedback.pushInfo(f"{_title(name)}: {count}")
        return {"FOLDER": str(folder), "ROWS": sum(made.rows.values()), "FILES": made.files}

    def _names(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        given = parameters.get(name)
        if isinstance(given, list) and given and all(each in choosable() for each in given):
            return tuple(given)
        return tuple(choosable()[place] for place in self.parameterAsEnums(parameters, name, context))


def _title(name: str) -> str:
    declared = feature_class(name)
    return pick(declared.title_zh, declared.title_en)
