"""Which inspection form an object has: by its class and its own values."""

from __future__ import annotations

from time import monotonic

from qgis.core import QgsExpression, QgsFeatureRequest

from .. import compat
from ..forms.inspection_lists import form_of, forms
from .function import Declared
from .open_workspace import layer, open_workspace

_KEPT_S = 2.0  # a list's filter asks once a row of the list, all within one moment
_kept: dict[tuple[str, str], tuple[float, str | None]] = {}


def object_form(host_class: str | None, host_id: str | None) -> str | None:
    """Name of the form of an object of the project; None where there is no such object."""
    if not host_class or not host_id:
        return None
    key = (str(host_class), str(host_id))
    if key not in _kept or monotonic() - _kept[key][0] > _KEPT_S:
        _kept.clear()
        _kept[key] = (monotonic(), _form(*key))
    return _kept[key][1]


def _form(host_class: str, host_id: str) -> str | None:
    workspace, found = open_workspace(), layer(host_class)
    if workspace is None or found is None:
        return None
    request = QgsFeatureRequest().setFilterExpression(f'"id" = {QgsExpression.quotedString(host_id)}')
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    feature = next(found.getFeatures(request), None)
    if feature is None:
        return None
    values = {name: compat.plain(feature[name]) for name in feature.fields().names()}
    return form_of(host_class, values.get, forms(workspace.standards))


DECLARED = (
    Declared(
        "gridtwin_object_form",
        object_form,
        ("host_class", "host_id"),
        "对象所用检查表的名称，决定其病害、部位和构件的取值；没有该对象时为空。",
        "Name of the inspection form of an object: it says what distresses, parts and members it may have.",
        "gridtwin_object_form('road', '…') → 'asphalt'",
    ),
)
