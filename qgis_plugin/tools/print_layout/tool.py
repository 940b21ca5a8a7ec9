"""The dialog: which sheet, its title block, what to print; then the designer or a PDF."""

from __future__ import annotations

from pathlib import Path

from gridtwin.errors import GridTwinError
from qgis.core import QgsPrintLayout, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ... import log
from ...buttons import button_box
from ...dock.text_room import fit_hint
from ...editing.editor import signing_name
from ...room import Room
from ...translation import pick, tr
from ...workspace.workspace import Workspace
from ..declaration import Declaration
from ..tool import Tool
from .apart import NotApart
from .order import Order, laid_out
from .paper_choice import ALL, SELECTED, VIEW, PaperAndScale, area_of
from .printing import Printing, PrintingApart, PrintingHere
from .sheet import VARIABLES, fill_in, sheets, variables
from .snapshot import why_not


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
        """Close the dialog for good; what it prints is stopped."""
        if self.dialog is not None:
            self.dialog.reject()
            self.dialog.deleteLater()
            self.dialog = None


class PrintDialog(QDialog):
    """Sheet, title block, extent, file."""

    def __init__(self, tool: PrintLayout) -> None:
        super().__init__(tool.room.window)
        self._room = tool.room
        self.printing: Printing | None = None
        self._target = Path()
        self.setWindowTitle(tool.declaration.title)
        column = QVBoxLayout(self)
        said = QLabel(tool.declaration.help)
        said.setWordWrap(True)
        column.addWidget(said)
        self.form = QWidget()
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        self.sheet = QComboBox()
        for each in sheets():
            self.sheet.addItem(each.title, each)
        form.addRow(tr("Layout"), self.sheet)
        self.extent = QComboBox()
        form.addRow(tr("What to print"), self.extent)
        self.size = PaperAndScale(tool.room, self.extent)
        self.size.add_to(form)
        titles = {
            "map_title": tr("Title"),
            "sheet_number": tr("Sheet number"),
            "organisation": tr("Organisation"),
            "drawn_by": tr("Drawn by"),
            "checked_by": tr("Checked by"),
            "map_date": tr("Date (empty: today)"),
        }
        known = variables(QgsProject.instance())
        self.texts = {name: QLineEdit(known[name]) for name in VARIABLES}
        for name, box in self.texts.items():
            form.addRow(titles[name], box)
        self.texts["sheet_number"].clear()  # that of the sheet before
        if not known["drawn_by"]:
            self.texts["drawn_by"].setText(signing_name())
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("PDF (*.pdf)")
        form.addRow(tr("PDF file"), self.file)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addLayout(self._bar_line())
        buttons = button_box("Close")
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.open_button = buttons.addButton(tr("Open in the designer"), role)
        self.open_button.clicked.connect(self.open_designer)
        self.write_button = buttons.addButton(tr("Write PDF"), role)
        self.write_button.clicked.connect(self.write)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.sheet.currentIndexChanged.connect(self._sheet_changed)
        self._sheet_changed()
        fit_hint(self.texts["sheet_number"])
        self.resize(self.sizeHint().expandedTo(QSize(560, 420)))

    def _bar_line(self) -> QHBoxLayout:
        """What is printed, how far it is, and a button that stops it; hidden while nothing is printed."""
        line = QHBoxLayout()
        self.said, self.bar, self.halt = QLabel(), QProgressBar(), QPushButton(tr("Cancel"))
        self.halt.clicked.connect(lambda *_: self.printing.stop() if self.printing is not None else None)
        self.bar.setRange(0, 100)
        for each, stretch in ((self.said, 0), (self.bar, 1), (self.halt, 0)):
            line.addWidget(each, stretch)
            each.hide()
        return line

    def open_designer(self) -> None:
        """Show the layout in QGIS's designer, where everything can still be changed."""
        ready = self._ready(needs_file=False)
        layout = None if ready is None else self._layout(*ready)
        if layout is not None:
            self._room.iface.openLayoutDesigner(layout)
            self.accept()

    def write(self) -> None:
        """Write the PDF in a process beside QGIS; where that one would not see everything, in the window."""
        ready = self._ready(needs_file=True)
        if ready is None:
            return
        (order, workspace), alone = ready, why_not()
        if alone:
            self._room.say(
                tr(
                    "{layers}: not saved, so the window prints itself and may stand still; saved layers "
                    "are printed beside it.",
                    layers=alone,
                ),
                seconds=15,
            )
            self._write_here(order, workspace)
        else:
            self._print(PrintingApart(order, workspace, self), order.target)

    def reject(self) -> None:
        """Close; what is being printed is stopped."""
        if self.printing is not None:
            self.printing.stop()
        super().reject()

    def _order(self, workspace: Workspace) -> Order:
        """What is chosen; the texts of the title block are kept in the project.

        Raises:
            CannotPrint: the map shows a place where the workspace's CRS has none.
        """
        fill_in(QgsProject.instance(), {name: box.text().strip() for name, box in self.texts.items()})
        what = self.extent.currentData()
        box = area_of(self._room, what, workspace)
        return Order(
            self.sheet.currentData().name,
            self._file(),
            (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
            tuple(self._selected()) if what == SELECTED else (),
            self.size.paper,
            self.size.scale,
        )

    def _file(self) -> Path:
        """The PDF that is named; in a folder, one of the sheet's name."""
        text = self.file.filePath().strip()
        path = Path(text)
        if not text or path.is_dir() or text.endswith(("/", "\\")):
            return path / f"{self.sheet.currentData().title}.pdf"
        return path if path.suffix.lower() == ".pdf" else Path(f"{text}.pdf")

    def _ready(self, *, needs_file: bool) -> tuple[Order, Workspace] | None:
        """What is to be printed; None where the reason against it was told."""
        workspace = self._room.workspace
        if workspace is None:
            self._room.warn(tr("Open a workspace first: panel GridTwin, button Open."))
        elif needs_file and not self.file.filePath().strip():
            self._room.warn(tr("Name the PDF file first."))
            self.file.setFocus()
        else:
            try:
                return self._order(workspace), workspace
            except GridTwinError as error:
                self._room.warn(pick(error.zh or str(error), str(error)))
        return None

    def _write_here(self, order: Order, workspace: Workspace) -> None:
        layout = self._layout(order, workspace)
        if layout is not None:
            self._print(PrintingHere(layout, order.target, self), order.target)

    def _print(self, printing: Printing, target: Path) -> None:
        self.printing = printing
        self._target = target
        printing.went_on.connect(self._progress)
        printing.over.connect(self._over)
        printing.failed.connect(self._failed)
        printing.stopped.connect(self._stopped)
        self._progress(0.0, tr("Preparing the sheet"))
        self._work(True)
        printing.start()

    def _progress(self, share: float, text: str) -> None:
        self.bar.setValue(int(100 * share))
        self.said.setText(tr("{what} …", what=text))

    def _over(self, count: int) -> None:
        self._work(False)
        self._room.say(tr("Pages in {file}: {count}", count=count, file=self._target), seconds=15)

    def _failed(self, error: GridTwinError) -> None:
        self._work(False)
        if isinstance(error, NotApart):
            log.info(pick(error.zh or str(error), str(error)))
            ready = self._ready(needs_file=True)
            if ready is not None:
                self._write_here(*ready)
        else:
            self._room.warn(pick(error.zh or str(error), str(error)))

    def _stopped(self) -> None:
        self._work(False)
        self._room.say(tr("Printing was cancelled; nothing was written."))

    def _work(self, is_running: bool) -> None:
        """Show or hide the bar; nothing that the printing uses can be changed meanwhile."""
        if not is_running:
            self.printing = None
        for each in (self.said, self.bar, self.halt):
            each.setVisible(is_running)
        for each in (self.form, self.open_button, self.write_button):
            each.setEnabled(not is_running)

    def _layout(self, order: Order, workspace: Workspace) -> QgsPrintLayout | None:
        try:
            return laid_out(order, QgsProject.instance(), workspace)
        except GridTwinError as error:
            self._room.warn(pick(error.zh or str(error), str(error)))
            return None

    def _sheet_changed(self, *_: object) -> None:
        """Offer what the sheet can print, and a file of its name."""
        sheet = self.sheet.currentData()
        is_atlas = "gridtwin/coverage" in sheet.path.read_text("utf-8")
        number = self.texts["sheet_number"]
        number.setEnabled(not is_atlas)
        number.setPlaceholderText(
            tr("the code of each page") if is_atlas else tr("empty: by the rule of the scale")
        )
        if is_atlas:
            number.clear()
        self.extent.clear()
        layer = self._room.layer(sheet.needs)
        if is_atlas:
            chosen = len(self._selected())
            total = len(layer.allFeatureIds()) if layer is not None else 0  # a server's count is a guess
            if chosen:
                self.extent.addItem(tr("{count} selected: one page each", count=chosen), SELECTED)
            self.extent.addItem(tr("all {count}: one page each", count=total), ALL)
        else:
            self.extent.addItem(tr("what the map shows"), VIEW)
            self.extent.addItem(tr("the whole city"), ALL)
        self.size.offer(sheet)
        workspace = self._room.workspace
        folder = workspace.root if workspace is not None and not workspace.is_read_only else Path.home()
        self.file.setFilePath(str(folder / f"{sheet.title}.pdf"))

    def _selected(self) -> list[int]:
        layer = self._room.layer(self.sheet.currentData().needs)
        return [] if layer is None else list(layer.selectedFeatureIds())
