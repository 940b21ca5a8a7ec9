"""The dialog: which sheet, its title block, what to print; then the designer or a PDF."""

from __future__ import annotations

from pathlib import Path

from gridtwin.errors import GridTwinError
from qgis.core import QgsFeedback, QgsPrintLayout, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressDialog,
    QVBoxLayout,
)

from ...editing.editor import editor_name
from ...room import Room
from ...translation import pick, tr
from ..declaration import Declaration
from ..tool import Tool
from .sheet import VARIABLES, CannotPrint, export, fill_in, keep_only, load, pages, sheets, variables

ALL, SELECTED, VIEW = "all", "selected", "view"


class PrintLayout(Tool):
    """Opens the dialog."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: PrintDialog | None = None

    def start(self) -> None:
        """A fresh dialog: what is selected may have changed."""
        self.unload()
        self.dialog = PrintDialog(self)
        self.dialog.show()

    def unload(self) -> None:
        """Close the dialog for good."""
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class PrintDialog(QDialog):
    """Sheet, title block, extent, file."""

    def __init__(self, tool: PrintLayout) -> None:
        super().__init__(tool.room.window)
        self._room = tool.room
        self.setWindowTitle(tool.declaration.title)
        self.resize(560, 420)
        column = QVBoxLayout(self)
        said = QLabel(tool.declaration.help)
        said.setWordWrap(True)
        column.addWidget(said)
        form = QFormLayout()
        self.sheet = QComboBox()
        for each in sheets():
            self.sheet.addItem(each.title, each)
        form.addRow(tr("Layout"), self.sheet)
        self.extent = QComboBox()
        form.addRow(tr("What to print"), self.extent)
        titles = {
            "map_title": tr("Title"),
            "organisation": tr("Organisation"),
            "drawn_by": tr("Drawn by"),
            "checked_by": tr("Checked by"),
            "map_date": tr("Date (empty: today)"),
        }
        known = variables(QgsProject.instance())
        self.texts = {name: QLineEdit(known[name]) for name in VARIABLES}
        for name, box in self.texts.items():
            form.addRow(titles[name], box)
        if not known["drawn_by"]:
            self.texts["drawn_by"].setText(editor_name())
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("PDF (*.pdf)")
        form.addRow(tr("PDF file"), self.file)
        column.addLayout(form)
        self.count = QLabel()
        column.addWidget(self.count)
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        open_button = buttons.addButton(tr("Open in the designer"), role)
        open_button.clicked.connect(self.open_designer)
        write_button = buttons.addButton(tr("Write PDF"), role)
        write_button.clicked.connect(self.write)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.sheet.currentIndexChanged.connect(self._sheet_changed)
        self._sheet_changed()

    def open_designer(self) -> None:
        """Show the layout in QGIS's designer, where everything can still be changed."""
        layout = self._layout()
        if layout is not None:
            self._room.iface.openLayoutDesigner(layout)
            self.accept()

    def write(self) -> int:
        """Write the PDF; how many pages."""
        layout = self._layout()
        if layout is None:
            return 0
        feedback = QgsFeedback()
        progress = QProgressDialog(tr("Printing …"), tr("Cancel"), 0, 100, self)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.canceled.connect(feedback.cancel)

        def step(percent: float) -> None:
            progress.setValue(int(percent))
            QApplication.processEvents()

        feedback.progressChanged.connect(step)
        target = Path(self.file.filePath()).with_suffix(".pdf")
        try:
            count = export(layout, target, feedback)
        except GridTwinError as error:
            self._room.warn(pick(error.zh or str(error), str(error)))
            return 0
        finally:
            progress.close()
        if count:
            self._room.say(tr("{count} pages in {file}", count=count, file=target), seconds=15)
        else:
            self._room.say(tr("Printing was cancelled; nothing was written."))
        return count

    def _layout(self) -> QgsPrintLayout | None:
        workspace = self._room.workspace
        if workspace is None:
            self._room.warn(tr("Open a workspace first: panel GridTwin, button Open."))
            return None
        project = QgsProject.instance()
        fill_in(project, {name: box.text().strip() for name, box in self.texts.items()})
        try:
            view = self._room.iface.mapCanvas().extent() if self.extent.currentData() == VIEW else None
            extent = view if view is not None else project.viewSettings().defaultViewExtent()
            layout = load(self.sheet.currentData(), project, workspace, extent)
            keep_only(layout, self._selected() if self.extent.currentData() == SELECTED else [])
            if pages(layout) == 0:
                name = layout.atlas().coverageLayer().name()
                raise CannotPrint(f"{name} has no feature to print", zh=f"图层“{name}”没有可打印的要素")
        except GridTwinError as error:
            self._room.warn(pick(error.zh or str(error), str(error)))
            return None
        return layout

    def _sheet_changed(self, *_: object) -> None:
        """Offer what the sheet can print, and a file of its name."""
        sheet = self.sheet.currentData()
        self.extent.clear()
        layer = self._room.layer(sheet.needs)
        if "gridtwin/coverage" in sheet.path.read_text("utf-8"):
            chosen = len(self._selected())
            total = layer.featureCount() if layer is not None else 0
            if chosen:
                self.extent.addItem(tr("{count} selected: one page each", count=chosen), SELECTED)
            self.extent.addItem(tr("all {count}: one page each", count=total), ALL)
        else:
            self.extent.addItem(tr("what the map shows"), VIEW)
            self.extent.addItem(tr("the whole city"), ALL)
        workspace = self._room.workspace
        folder = workspace.root if workspace is not None and not workspace.is_read_only else Path.home()
        self.file.setFilePath(str(folder / f"{sheet.title}.pdf"))

    def _selected(self) -> list[int]:
        layer = self._room.layer(self.sheet.currentData().needs)
        return [] if layer is None else list(layer.selectedFeatureIds())
