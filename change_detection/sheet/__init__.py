"""Sheets of patches (图斑核查表) as one PDF: what an inspector takes along and a legal department keeps."""

from change_detection.sheet.document import Selection, SheetReport, write_sheets
from change_detection.sheet.facts import SheetVerdict

__all__ = ["Selection", "SheetReport", "SheetVerdict", "write_sheets"]
