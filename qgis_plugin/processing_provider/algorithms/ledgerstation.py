"""Road and stationing of each point of a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ... import compat
from ...engine.errors import EngineError
from ...translation import pick, tr
from ..algorithm import GridTwinAlgorithm

_ADDED = {
    "route_code": compat.TEXT,
    "station": compat.TEXT,
    "station_m": compat.REAL,
    "offset_m": compat.REAL,
    "side": compat.TEXT,
    "distance_m": compat.REAL,
    "problem": compat.TEXT,
}


class Algorithm(GridTwinAlgorithm):
    """`gridtwin:ledgerstation`."""

    NAME = "ledgerstation"
    GROUP = "road"
    TITLE = ("坐标换算桩号", "Stationing of points")
    HELP = (
        "为点图层的每个点求最近道路的编号、桩号和偏距；找不到道路的点在problem字段写明原因。需要安装gridtwin程序。",
        "Finds road, stationing and offset of each point of a layer; a point without a road has the "
        "reason in the field problem. Needs the program gridtwin.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Points in, points with stationing out."""
        del configuration
        self.add_workspace()
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.addParameter(QgsProcessingParameterFeatureSource("POINTS", pick("点图层", "Points"), points))
        farthest = QgsProcessingParameterNumber(
            "FARTHEST_M",
            pick("距道路最大距离（米）", "Farthest from the road (m)"),
            QgsProcessingParameterNumber.Type.Double,
            50.0,
        )
        self.addParameter(farthest)
        self.addParameter(QgsProcessingParameterFeatureSink("OUT", pick("桩号", "Stationing")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask for each point."""
        workspace = self.workspace(parameters, context)
        source = self.parameterAsSource(parameters, "POINTS", context)
        fields = QgsFields(source.fields())
        for name, kind in _ADDED.items():
            fields.append(compat.make_field(name, kind))
        sink, target = self.parameterAsSink(
            parameters, "OUT", context, fields, source.wkbType(), source.sourceCrs()
        )
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        there = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
        farthest = self.parameterAsDouble(parameters, "FARTHEST_M", context)
        count = max(source.featureCount(), 1)
        for number, point in enumerate(source.getFeatures()):
            if feedback.isCanceled():
                break
            place = there.transform(point.geometry().asPoint())
            params = {"point": [place.x(), place.y()], "farthest_m": farthest}
            try:
                found = self.ask("ledgers.station", params, workspace, None)
            except EngineError as error:
                found = {"problem": pick(error.zh or str(error), str(error))}
            made = QgsFeature(fields)
            made.setGeometry(point.geometry())
            made.setAttributes(point.attributes() + [found.get(name) for name in _ADDED])
            sink.addFeature(made, QgsFeatureSink.Flag.FastInsert)
            feedback.setProgress(100 * (number + 1) / count)
        feedback.pushInfo(tr("{count} points", count=source.featureCount()))
        return {"OUT": target}
