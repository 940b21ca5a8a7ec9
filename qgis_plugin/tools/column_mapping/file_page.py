"""Which file, and what it does not say of itself: the same boxes in every window that reads a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ...translation import tr
from .choices import axes_box, encoding_box, has_encoding
from .crs_box import CrsBox

_FILTER = "(*.xlsx *.csv *.txt *.gpkg *.shp *.geojson *.json *.dxf);;(*)"


class FilePage(QWidget):
    """`file_changed`: another file; `choice_changed`: another layer or encoding, the file is looked at anew.

    `params` are those of the engine's `components.read_file`, `options` those of the later steps. `note`
    stands below.
    """

    file_changed = pyqtSignal()
    choice_changed = pyqtSignal()

    def __init__(self, workspace_crs: int | None = None, *, note: str = "") -> None:
        super().__init__()
        form = self.form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Field tables and layers") + " " + _FILTER)
        self.file.setDialogTitle(tr("Field tables and layers"))
        self.layer, self.encoding, self.axes = QComboBox(), encoding_box(), axes_box()
        self.crs = CrsBox(workspace_crs)
        form.addRow(tr("File"), self.file)
        form.addRow(tr("Layer or sheet"), self.layer)
        form.addRow(tr("Text encoding"), self.encoding)
        form.addRow(tr("CRS"), self.crs)
        form.addRow(tr("Axes of coordinates"), self.axes)
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(self.found)
        if note:
            form.addRow(QLabel(note))
        self.forget()
        self.file.fileChanged.connect(lambda _: self.file_changed.emit())
        self.layer.activated.connect(lambda _: self.choice_changed.emit())
        self.encoding.activated.connect(lambda _: self.choice_changed.emit())

    def path(self) -> Path:
        """The file."""
        return Path(self.file.filePath().strip().strip('"'))

    def params(self) -> dict[str, Any]:
        """What is needed to read the file."""
        made: dict[str, Any] = {"file": str(self.path())}
        for name, box in (("layer", self.layer), ("encoding", self.encoding)):
            if box.isEnabled() and box.currentData():
                made[name] = box.currentData()
        return made

    def options(self) -> dict[str, Any]:
        """What is needed to place its rows."""
        made = self.params()
        if self.axes.isEnabled():
            made["axes"] = self.axes.currentData()
        if self.crs.crs():
            made["crs"] = self.crs.crs()
        return made

    def forget(self) -> None:
        """Nothing is known of the file yet."""
        self.layer.clear()
        self.crs.show_own(None)
        for box in (self.layer, self.crs, self.axes):
            box.setEnabled(False)
        self.encoding.setCurrentIndex(0)
        self.encoding.setEnabled(has_encoding(self.path()))
        self.found.clear()

    def show_choice_of_file(self, is_shown: bool) -> None:
        """The first line; without it where the file is not the user's own."""
        self.file.setVisible(is_shown)
        self.form.labelForField(self.file).setVisible(is_shown)

    def show_layers(self, names: list[str], taken: str | None) -> bool:
        """List them; whether the file can be read, which it cannot while one is to be chosen."""
        self.layer.clear()
        if len(names) > 1 and taken is None:
            self.layer.addItem(tr("– choose –"), "")
        for name in names:
            self.layer.addItem(name, name)
        if taken is not None:
            self.layer.setCurrentIndex(self.layer.findData(taken))
        self.layer.setEnabled(len(names) > 1)
        return len(names) < 2 or taken is not None

    def show_file(self, rows: int, crs: str | None, has_geometry: bool, notes: list[str]) -> None:
        """What was read."""
        self.crs.setEnabled(True)
        self.crs.show_own(crs)
        self.axes.setEnabled(not has_geometry)
        lines = [tr("{name}: {count} rows.", name=self.path().name, count=rows)]
        self.found.setText("\n".join([*lines, *notes]))

    def problem(self) -> str:
        """What is still to be said; empty when nothing is."""
        if self.layer.count() > 1 and not self.layer.currentData():
            return tr("The file has several layers or sheets: choose one.")
        if self.crs.isEnabledTo(self) and not self.crs.is_known:  # before it is read nobody knows
            return tr("The file does not say its CRS. Choose it: a wrong one puts every row elsewhere.")
        return ""
