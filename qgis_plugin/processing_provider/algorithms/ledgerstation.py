"""Road and stationing of each point of a layer: one question a point."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ... import compat
from ...engine.counting import rows_in
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

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Ask for each point."""
        workspace = self.workspace(parameters, context)
        values = self.values(parameters, context, workspace)
        source = values["POINTS"]
        fields = QgsFields(source.fields())
        for name, kind in _ADDED.items():
            fields.append(compat.make_field(name, kind))
        sink, target = self.parameterAsSink(
            parameters, "OUT", context, fields, source.wkbType(), source.sourceCrs()
        )
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
        there = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
        total, count = rows_in(source), 0
        for count, point in enumerate(source.getFeatures(), start=1):
            if feedback.isCanceled():
                break
            place = there.transform(point.geometry().asPoint())
            params = {"point": [place.x(), place.y()], "farthest_m": values["FARTHEST_M"]}
            try:
                found = self.ask("ledgers.station", params, workspace, None)
            except EngineError as error:
                found = {"problem": pick(error.zh or str(error), str(error))}
            made = QgsFeature(fields)
            made.setGeometry(point.geometry())
            made.setAttributes(point.attributes() + [found.get(name) for name in _ADDED])
            sink.addFeature(made, QgsFeatureSink.Flag.FastInsert)
            feedback.setProgress(100 * count / max(total, count))
        feedback.pushInfo(tr("{count} points", count=count))
        return {"OUT": target}
