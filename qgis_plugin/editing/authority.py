"""The authority of a component's class: the one that others of the class have."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer

from .. import compat

FIELDS = ("dept_code", "dept_name")


def authority_of(layer: QgsVectorLayer, class_code: str) -> tuple[str, str]:
    """Code and name from one component of the class, unsaved ones included; empty where there is none."""
    wanted = f'"class_code" = {QgsExpression.quotedString(class_code)} AND "dept_code" IS NOT NULL'
    request = QgsFeatureRequest().setFilterExpression(wanted).setLimit(1)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(FIELDS, layer.fields())
    for feature in layer.getFeatures(request):
        code, name = (str(compat.plain(feature[field]) or "") for field in FIELDS)
        return code, name
    return "", ""
