"""What a file does not say of itself, and what becomes of polygons that cross themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout

from ...translation import tr
from ..column_mapping.choices import axes_box, encoding_box, has_encoding
from ..column_mapping.crs_box import CrsBox


class FileOptions(QFormLayout):
    """Rows of a form; `reading` is needed to look at a layer, `placing` to store it."""

    def __init__(self, workspace_crs: int | None) -> None:
        super().__init__()
        self.crs = CrsBox(workspace_crs)
        self.encoding, self.axes = encoding_box(), axes_box()
        self.repair = QCheckBox(tr("Mend invalid polygons"))
        self.repair.setToolTip(tr("Polygons that cross themselves are stored mended instead of refused"))
        self.addRow(tr("CRS"), self.crs)
        self.addRow(tr("Text encoding"), self.encoding)
        self.addRow(tr("Axes of coordinates"), self.axes)
        self.addRow("", self.repair)

    def forget(self) -> None:
        """Another file."""
        self.crs.show_own(None)
        self.encoding.setCurrentIndex(0)
        self.axes.setCurrentIndex(0)

    def reading(self) -> dict[str, Any]:
        """Parameters to read the file."""
        name = self.encoding.currentData() if self.encoding.isEnabled() else ""
        return {"encoding": name} if name else {}

    def placing(self, *, has_geometry: bool) -> dict[str, Any]:
        """Parameters to place and check its rows."""
        made: dict[str, Any] = {} if has_geometry else {"axes": self.axes.currentData()}
        if self.crs.crs():
            made["crs"] = self.crs.crs()
        return {**made, "repair": True} if self.repair.isChecked() else made

    def allow(self, is_free: bool, path: Path, *, has_tables: bool) -> None:
        """Which boxes mean something for the file."""
        self.crs.setEnabled(is_free)
        self.repair.setEnabled(is_free)
        self.encoding.setEnabled(is_free and has_encoding(path))
        self.axes.setEnabled(is_free and has_tables)
