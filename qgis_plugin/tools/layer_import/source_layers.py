"""What lies in a file, and which feature class each layer is likely to be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gridtwin.model import FeatureClass, GeometryKind, feature_classes
from qgis.core import QgsMapLayerType, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ... import compat

_WITHOUT_LAYERS = (".csv", ".txt", ".dxf")  # QGIS names their one layer, the engine knows none
_OWN_WIZARD = {"component", "pipe_point", "pipe_line"}
_KINDS = {
    GeometryKind.POINT: compat.POINT,
    GeometryKind.LINE: compat.LINE,
    GeometryKind.POLYGON: compat.POLYGON,
}


@dataclass(frozen=True)
class SourceLayer:
    """A layer of a file; `name` is empty where the file has but one that needs no name."""

    name: str
    title: str
    rows: int
    kind: int  # QgsWkbTypes.GeometryType


def classes() -> tuple[FeatureClass, ...]:
    """Feature classes with shapes that have no import wizard of their own."""
    return tuple(
        each
        for each in feature_classes()
        if each.geometry is not GeometryKind.NONE and each.name not in _OWN_WIZARD
    )


def layers_of(path: Path) -> list[SourceLayer]:
    """The layers of a file, in its order."""
    found = []
    for each in QgsProviderRegistry.instance().querySublayers(str(path)):
        if each.type() != QgsMapLayerType.VectorLayer or each.providerKey() != "ogr":
            continue
        layer = QgsVectorLayer(each.uri(), each.name(), "ogr")
        if layer.isValid():
            kind = QgsWkbTypes.geometryType(layer.wkbType())
            name = "" if path.suffix.lower() in _WITHOUT_LAYERS else each.name()
            found.append(SourceLayer(name, each.name() or path.stem, int(layer.featureCount()), kind))
    return found


def suggested(layer: SourceLayer) -> str:
    """Name of the feature class that is called as the layer and has its kind of shape; empty when none is."""
    called = layer.title.strip().casefold()
    for each in classes():
        if called in {each.name, each.title_zh.casefold(), each.title_en.casefold()} and fits(each, layer):
            return str(each.name)
    return ""


def fits(declared: FeatureClass, layer: SourceLayer) -> bool:
    """Whether rows of the layer can be rows of the class; tables may have coordinates in columns."""
    return layer.kind == _KINDS[declared.geometry] or layer.kind not in _KINDS.values()
