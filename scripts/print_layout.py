"""Prints a layout of styles/layouts: `python3 scripts/print_layout.py PROJECT LAYOUT OUT [KEY …]`.

Runs in QGIS's own Python. OUT may be .pdf (all pages of an atlas) or .png (one page). Of an atlas, only the
features whose page is named KEY; other sheets take WEST,SOUTH,EAST,NORTH as their KEY, else the whole city.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument


def main(arguments: list[str]) -> None:
    """Print one layout."""
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    if not project.read(arguments[0]):
        raise SystemExit(f"cannot read {arguments[0]}: {project.error()}")
    layout = load_layout(project, ROOT / "styles/layouts" / f"{arguments[1]}.qpt")
    export(layout, Path(arguments[2]), arguments[3:])
    project.clear()
    application.exitQgis()


def load_layout(project: QgsProject, path: Path) -> QgsPrintLayout:
    """The layout of a template, bound to the layers of a project."""
    document = QDomDocument()
    if not path.exists():
        known = ", ".join(sorted(entry.stem for entry in path.parent.glob("*.qpt")))
        raise SystemExit(f"no layout '{path.stem}'; there are {known}")
    document.setContent(path.read_text("utf-8"))
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(path.stem)
    layout.renderContext().setPredefinedScales([float(step) for step in SCALES])
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLegend):
            choose_layers(item, project)
    covered = layout.customProperty("gridtwin/coverage")
    if covered:
        layout.atlas().setCoverageLayer(layer_of(project, covered))
        layout.atlas().setEnabled(True)
    return layout


def choose_layers(legend: QgsLayoutItemLegend, project: QgsProject) -> None:
    """Keep the layers a legend is about, by the tables it names; none named: all of the project."""
    tables = [table for table in (legend.customProperty("gridtwin/tables") or "").split(",") if table]
    if not tables:
        return
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for table in tables:
        layer = find_layer(project, table)
        if layer is not None:
            root.addLayer(layer)
    legend.setLegendFilterByMapEnabled(True)


def layer_of(project: QgsProject, table: str) -> QgsVectorLayer:
    """The layer that shows a table of the workspace, whatever the user calls it.

    Raises:
        SystemExit: the project has none.
    """
    layer = find_layer(project, table)
    if layer is None:
        raise SystemExit(
            f"the project has no layer of the table '{table}': add it from the workspace and try again"
        )
    return layer


def find_layer(project: QgsProject, table: str) -> QgsVectorLayer | None:
    """The layer of a table, if the project has one."""
    for layer in project.mapLayers().values():
        source = layer.source()
        if source.split("|")[1:2] == [f"layername={table}"] or f'"{table}"' in source:
            return layer
    return None


def export(layout: QgsPrintLayout, target: Path, keys: list[str]) -> None:
    """Write the pages of a layout."""
    if layout.atlas().enabled():
        _export_atlas(layout, target, keys)
        return
    bounds = QgsRectangle(*map(float, keys[0].split(","))) if keys else None
    for item in layout.items():
        if isinstance(item, QgsLayoutItemMap):
            item.zoomToExtent(bounds or layout.project().viewSettings().defaultViewExtent())
            item.setScale(_round_scale(item.scale()))
    _check(_write(QgsLayoutExporter(layout), target), target)


def _write(exporter: QgsLayoutExporter, target: Path) -> QgsLayoutExporter.ExportResult:
    if target.suffix == ".png":
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 150
        return exporter.exportToImage(str(target), settings)
    return exporter.exportToPdf(str(target), _pdf_settings())


def _pdf_settings() -> QgsLayoutExporter.PdfExportSettings:
    """Texts stay texts, so that a sheet can be searched."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
    return settings


def _export_atlas(layout: QgsPrintLayout, target: Path, keys: list[str]) -> None:
    atlas = layout.atlas()
    if keys:
        named = ", ".join(QgsExpression.quotedString(key) for key in keys)
        atlas.setFilterFeatures(True)
        atlas.setFilterExpression(f"{atlas.pageNameExpression()} IN ({named})")
    if not atlas.updateFeatures():
        raise SystemExit(
            f"no feature of {atlas.coverageLayer().name()} to print: {', '.join(keys) or 'it is empty'}"
        )
    if target.suffix == ".png":
        atlas.beginRender()
        atlas.first()
        _check(_write(QgsLayoutExporter(layout), target), target)
        atlas.endRender()
        return
    result, message = QgsLayoutExporter.exportToPdf(atlas, str(target), _pdf_settings())
    _check(result, target, message)


def _check(result: QgsLayoutExporter.ExportResult, target: Path, message: str = "") -> None:
    if result != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"cannot write {target}: {message or result}")


SCALES = (200, 250, 500, 1000, 2000, 2500, 5000, 10000, 20000, 25000, 50000, 100000)


def _round_scale(scale: float) -> float:
    """The next smaller scale that people use: 1:4173 becomes 1:5000."""
    return next((step for step in SCALES if step >= scale), scale)


if __name__ == "__main__":
    main(sys.argv[1:])
