"""Files in and out of a workspace: GIS layers, survey tables, drawings. See docs/store.md."""

from gridtwin.store.exchange.exporting import ExportOptions, ExportReport, Titles, export_layer
from gridtwin.store.exchange.importing import ImportOptions, ImportReport, import_file
from gridtwin.store.exchange.placing import Axes

__all__ = [
    "Axes",
    "ExportOptions",
    "ExportReport",
    "ImportOptions",
    "ImportReport",
    "Titles",
    "export_layer",
    "import_file",
]
