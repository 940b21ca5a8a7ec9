"""Rows around an edited one: those of the project's layers with their edits, found by place or by value."""

from __future__ import annotations

from collections.abc import Collection

from gridtwin.model import feature_class
from qgis.core import QgsFeature, QgsFeatureRequest, QgsPointXY, QgsRectangle, QgsVectorLayer

from ..workspace.layers import find_layer
from ..workspace.sources import provider, source
from ..workspace.workspace import Workspace

_AT_ONCE = 100  # values asked for by one expression; longer lists take longer than many short ones


class Around:
    """Asks the workspace's layers; each question is answered by the spatial index or an index of a field.

    A layer that is not in the project, or is filtered there, is asked as it is stored.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._layers: dict[str, QgsVectorLayer] = {}

    def layer(self, name: str) -> QgsVectorLayer:
        """The layer that answers for a feature class."""
        if name not in self._layers:
            found = find_layer(self._workspace, name)
            if found is None or found.subsetString():
                found = QgsVectorLayer(
                    source(self._workspace, feature_class(name)), name, provider(self._workspace)
                )
            self._layers[name] = found
        return self._layers[name]

    def near(
        self, name: str, point: QgsPointXY, distance: float, fields: Collection[str]
    ) -> list[QgsFeature]:
        """Rows whose box lies within a distance of a point, in the workspace's units."""
        box = QgsRectangle(
            point.x() - distance, point.y() - distance, point.x() + distance, point.y() + distance
        )
        return self._ask(name, QgsFeatureRequest().setFilterRect(box), fields)

    def valued(
        self, name: str, field: str, values: Collection[str], fields: Collection[str]
    ) -> list[QgsFeature]:
        """Rows with one of these texts in a field."""
        wanted, found = sorted(values), []
        for first in range(0, len(wanted), _AT_ONCE):
            part = wanted[first : first + _AT_ONCE]
            listed = ", ".join("'{}'".format(value.replace("'", "''")) for value in part)
            request = QgsFeatureRequest().setFilterExpression(f'"{field}" IN ({listed})')
            found += self._ask(name, request, {field, *fields})
        return found

    def is_empty(self, name: str) -> bool:
        """Whether the layer has no row at all."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
        return next(self.layer(name).getFeatures(request), None) is None

    def _ask(self, name: str, request: QgsFeatureRequest, fields: Collection[str]) -> list[QgsFeature]:
        layer = self.layer(name)
        if not layer.isValid():
            return []
        return list(layer.getFeatures(request.setSubsetOfAttributes(sorted(fields), layer.fields())))
