"""Writes the QML of each layer in both languages, and its SLD."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsVectorLayer

from gridtwin.model import FeatureClass, FieldType, GeometryKind
from map_styles.labels import labeling_of
from map_styles.rules import rules_of
from map_styles.scenes import scene_of
from map_styles.settling import settled
from map_styles.symbol_table import STYLES, Entry, symbol_table
from map_styles.symbols import just_beyond, renderer_of, svg_names

GEOMETRIES = {
    GeometryKind.POINT: "PointZ",
    GeometryKind.LINE: "MultiLineStringZ",
    GeometryKind.POLYGON: "MultiPolygon",
}
FIELD_TYPES = {FieldType.INTEGER: "integer", FieldType.REAL: "double", FieldType.DATE: "date"}
FOLDERS = {"zh": STYLES, "en": STYLES / "en"}
MARKS = {"cross2": "x", "octagon": "circle"}  # QGIS's marks by names that every server knows
# Of a QML only what this script decides: names of fields and forms come from elsewhere.
CATEGORIES = (
    QgsVectorLayer.StyleCategory.Symbology
    | QgsVectorLayer.StyleCategory.Labeling
    | QgsVectorLayer.StyleCategory.Rendering
    | QgsVectorLayer.StyleCategory.Symbology3D
)


def empty_layer(layer: FeatureClass) -> QgsVectorLayer:
    """A memory layer with the fields of a feature class, in a CGCS2000 zone."""
    fields = "&".join(f"field={field.name}:{FIELD_TYPES.get(field.type, 'string')}" for field in layer.fields)
    return QgsVectorLayer(f"{GEOMETRIES[layer.geometry]}?crs=EPSG:4544&{fields}", layer.name, "memory")


def write_style(layer: FeatureClass) -> None:
    """Write <layer>.qml, en/<layer>.qml and sld/<layer>.sld."""
    entry = symbol_table()[layer.name]
    for language, folder in FOLDERS.items():
        folder.mkdir(exist_ok=True)
        drawn = styled_layer(layer, entry, language)
        message, done = drawn.saveNamedStyle(str(folder / f"{layer.name}.qml"), CATEGORIES)
        if not done:
            raise SystemExit(message)
        _settle(folder / f"{layer.name}.qml")
    _write_sld(layer, entry)


def styled_layer(layer: FeatureClass, entry: Entry, language: str, *, plain: bool = False) -> QgsVectorLayer:
    """An empty layer with the symbols, labels, scales and 3D symbols of its entry."""
    drawn = empty_layer(layer)
    rules = rules_of(layer, entry, plain=plain)
    drawn.setRenderer(renderer_of(rules, layer.geometry, language, levels=entry.get("levels", False)))
    drawn.setLabeling(labeling_of(layer, entry.get("labels", []), language, plain=plain))
    drawn.setLabelsEnabled("labels" in entry)
    if "min_scale" in entry:
        drawn.setScaleBasedVisibility(True)
        drawn.setMinimumScale(just_beyond(entry["min_scale"]))
        drawn.setMaximumScale(0)
    if "scene" in entry and not plain:
        drawn.setRenderer3D(scene_of(entry))
    return drawn


def _settle(path: Path) -> None:
    """Keys are numbered, and what is there twice goes.

    `<prop k= v=/>` repeats each `<Option>` for QGIS before 3.22.
    """
    lines = path.read_text("utf-8").splitlines()
    text = "\n".join(line.strip() for line in lines if not line.lstrip().startswith("<prop ")) + "\n"
    path.write_text(settled(text, path.stem), "utf-8")


def _write_sld(layer: FeatureClass, entry: Entry) -> None:
    folder = STYLES / "sld"
    folder.mkdir(exist_ok=True)
    path = folder / f"{layer.name}.sld"
    message, done = styled_layer(layer, entry, "both", plain=True).saveSldStyle(str(path))
    if not done:
        raise SystemExit(message)
    text = path.read_text("utf-8")
    for content, name in svg_names().items():  # servers find drawings beside the style, not inside it
        text = text.replace(content, f"symbols/{name}.svg")
    for own, common in MARKS.items():
        text = text.replace(f"<se:WellKnownName>{own}<", f"<se:WellKnownName>{common}<")
    text = _as_ogc_has_it(text)
    text = "\n".join(line.strip() for line in text.splitlines()) + "\n"
    path.write_text(text, "utf-8")


def _as_ogc_has_it(text: str) -> str:
    """QGIS's own words out, or into those of the standards."""
    text = re.sub(r"\s*<se:VendorOption[^>]*>[^<]*</se:VendorOption>", "", text)
    text = text.replace(' escape="', ' escapeChar="')  # of Filter 1.0
    return re.sub(r"(</?)se:Repeat>", r"\1se:IsRepeated>", text)
