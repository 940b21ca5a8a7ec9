"""How many rows a source has, also where its provider does not say."""

from __future__ import annotations

from qgis.core import QgsAbstractFeatureSource, QgsFeatureRequest, QgsFeatureSource


def rows_in(source: QgsFeatureSource) -> int:
    """Number of rows. A table that a database has not analysed yet tells -1: its rows are counted."""
    told = int(source.featureCount())
    return told if told >= 0 else counted(source)


def counted(source: QgsFeatureSource | QgsAbstractFeatureSource) -> int:
    """Number of rows, each of them fetched, without its values and shape."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()
    return sum(1 for _ in source.getFeatures(request))
