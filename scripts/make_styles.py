"""Writes styles/<layer>.qml from styles/symbols.toml, in QGIS's own Python."""

from __future__ import annotations

import csv
import os
import sys
import tomllib
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from gridtwin.model import domain
from gridtwin.model.feature_class import FeatureClass, GeometryKind, feature_class

QT_GEOMETRY = {
    GeometryKind.POINT: "PointZ",
    GeometryKind.LINE: "LineStringZ",
    GeometryKind.POLYGON: "Polygon",
}


def main() -> None:
    """Write every style."""
    application = QgsApplication([], False)
    application.initQgis()
    symbols = tomllib.loads((ROOT / "styles/symbols.toml").read_text("utf-8"))
    for name, entry in symbols.items():
        _write_style(feature_class(name), entry)
    print(f"{len(symbols)} styles")
    application.exitQgis()


def _write_style(declared: FeatureClass, entry: dict) -> None:
    fields = "&".join(f"field={field.name}:string" for field in declared.fields)
    layer = QgsVectorLayer(
        f"{QT_GEOMETRY[declared.geometry]}?crs=EPSG:4544&{fields}", declared.name, "memory"
    )
    layer.setRenderer(_renderer(declared, entry))
    if "label" in entry:
        _set_label(layer, entry)
    if "min_scale" in entry:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(entry["min_scale"])
    message, done = layer.saveNamedStyle(str(ROOT / "styles" / f"{declared.name}.qml"))
    if not done:
        raise SystemExit(message)


def _renderer(declared: FeatureClass, entry: dict) -> QgsSingleSymbolRenderer | QgsCategorizedSymbolRenderer:
    if "by" not in entry:
        return QgsSingleSymbolRenderer(_symbol(declared, entry, entry.get("fill") or entry.get("line")))
    field = entry["by"] if entry["by"] in declared.field_names else None
    titles = _titles(declared, field, entry)
    categories = [
        QgsRendererCategory(value, _symbol(declared, entry, colour), titles.get(value, value))
        for value, colour in _classes(entry).items()
    ]
    renderer = QgsCategorizedSymbolRenderer(entry["by"], categories)
    if entry.get("levels"):  # the first class lies on top
        renderer.setUsingSymbolLevels(True)
        for place, category in enumerate(reversed(categories)):
            symbol = category.symbol().clone()
            symbol.symbolLayer(0).setRenderingPass(place)
            renderer.updateCategorySymbol(len(categories) - 1 - place, symbol)
    return renderer


def _classes(entry: dict) -> dict[str, str]:
    if "table" not in entry:
        return entry["classes"]
    with (ROOT / "gridtwin/standards/data" / f"{entry['table']}.csv").open(encoding="utf-8") as rows:
        return {row["code"]: row["colour_hex"] for row in csv.DictReader(rows) if row["colour_hex"]}


def _titles(declared: FeatureClass, field: str | None, entry: dict) -> dict[str, str]:
    named = field or next((f.name for f in declared.fields if f.name in entry["by"]), None)
    domain_name = declared.field(named).domain if named else None
    if domain_name is None:
        return {}
    return {str(value.value): f"{value.zh} {value.en or ''}".strip() for value in domain(domain_name).values}


def _symbol(declared: FeatureClass, entry: dict, colour: str) -> QgsSymbol:
    if declared.geometry is GeometryKind.POINT:
        return _marker(entry, colour)
    if declared.geometry is GeometryKind.LINE:
        return _line(entry, colour)
    return _fill(declared, entry, colour)


def _marker(entry: dict, colour: str) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": _rgba(colour),
            "outline_color": _rgba(entry.get("line", "#ffffff")),
            "outline_width": str(entry.get("width", 0.15)),
            "size": str(entry.get("size", 2)),
        }
    )
    if "map_units" in entry:
        part = symbol.symbolLayer(0)
        part.setSizeUnit(_map_units())
        part.setDataDefinedProperty(
            QgsSymbolLayer.PropertySize, QgsProperty.fromExpression(f'coalesce("{entry["map_units"]}", 4)')
        )
    return symbol


def _line(entry: dict, colour: str) -> QgsLineSymbol:
    style = "dash" if entry.get("dash") else "solid"
    symbol = QgsLineSymbol.createSimple(
        {
            "color": _rgba(colour),
            "width": str(entry.get("width", 0.4)),
            "line_style": style,
            "capstyle": "round",
        }
    )
    if "map_units" in entry:
        part = symbol.symbolLayer(0)
        part.setWidthUnit(_map_units())
        part.setDataDefinedProperty(
            QgsSymbolLayer.PropertyStrokeWidth,
            QgsProperty.fromExpression(f'coalesce("{entry["map_units"]}", 6)'),
        )
    return symbol


def _fill(declared: FeatureClass, entry: dict, colour: str) -> QgsFillSymbol:
    line = entry.get("line", colour)
    outline = {
        "outline_color": _rgba(line) if line != "none" else "0,0,0,0",
        "outline_width": str(entry.get("width", 0.26)),
        "outline_style": "no" if line == "none" else "dash" if entry.get("dash") else "solid",
    }
    if entry.get("hatch"):
        style = {"color": _rgba(colour), "style": "b_diagonal"}
    elif entry.get("fill", colour) == "none":
        style = {"style": "no"}
    elif declared.name == "change_patch":
        style = {"color": _rgba(f"{colour}55"), "style": "solid"}
    else:
        style = {"color": _rgba(colour), "style": "solid"}
    return QgsFillSymbol.createSimple({**style, **outline})


def _rgba(colour: str) -> str:
    if colour == "none":
        return "0,0,0,0"
    parts = [int(colour[start : start + 2], 16) for start in range(1, len(colour), 2)]
    return ",".join(str(part) for part in [*parts, 255][:4])


def _map_units() -> object:
    from qgis.core import QgsUnitTypes  # noqa: PLC0415 - one use

    return QgsUnitTypes.RenderMapUnits


def _set_label(layer: QgsVectorLayer, entry: dict) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = entry["label"]
    settings.isExpression = True
    text = QgsTextFormat()
    text.setFont(QFont("Noto Sans CJK SC"))
    text.setSize(8)
    text.setColor(QColor(entry.get("line", "#333333") if entry.get("line") != "#ffffff" else "#1f3f6f"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    text.setBuffer(halo)
    settings.setFormat(text)
    settings.scaleVisibility = True
    settings.minimumScale = entry["label_min_scale"]
    settings.maximumScale = 1
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


if __name__ == "__main__":
    main()
