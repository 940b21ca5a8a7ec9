"""First step: which file, and what it does not say of itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ...translation import tr

_FILTER = "(*.xlsx *.xls *.csv *.txt *.gpkg *.shp *.geojson *.json *.kml *.dxf *.tab *.mif);;(*)"


class FilePage(QWidget):
    """`params` are those of the engine's `components.read_file`, `options` those of the later steps."""

    def __init__(self) -> None:
        super().__init__()
        form = QFormLayout(self)
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Field tables and layers") + " " + _FILTER)
        self.layer, self.crs, self.encoding = QLineEdit(), QLineEdit(), QLineEdit()
        self.layer.setPlaceholderText(tr("empty: the first one"))
        self.crs.setPlaceholderText(tr("empty: the file's own, or the workspace's; else as in EPSG:4544"))
        self.encoding.setPlaceholderText(tr("empty: found out; else as in GB18030"))
        self.axes = QComboBox()
        self.axes.addItem(tr("found out by the values"), "auto")
        self.axes.addItem(tr("X = east, Y = north"), "east-north")
        self.axes.addItem(tr("X = north, Y = east (survey tables)"), "north-east")
        form.addRow(tr("File"), self.file)
        form.addRow(tr("Layer or sheet"), self.layer)
        form.addRow(tr("Coordinates"), self.axes)
        form.addRow(tr("CRS"), self.crs)
        form.addRow(tr("Text encoding"), self.encoding)
        note = QLabel(tr("Nothing is stored before the last step."))
        form.addRow(note)

    def path(self) -> Path:
        """The file."""
        return Path(self.file.filePath().strip())

    def params(self) -> dict[str, Any]:
        """What is needed to read the file."""
        made: dict[str, Any] = {"file": str(self.path())}
        for name, box in (("layer", self.layer), ("encoding", self.encoding)):
            if box.text().strip():
                made[name] = box.text().strip()
        return made

    def options(self) -> dict[str, Any]:
        """What is needed to place its rows."""
        made = {**self.params(), "axes": self.axes.currentData()}
        if self.crs.text().strip():
            made["crs"] = self.crs.text().strip()
        return made
