"""The wizard's frame: pages, buttons, and the engine's questions between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from ...dock.ink import BAD, tint
from ...dock.zoom import flash, zoom_to
from ...editing.editor import editor_name
from ...editing.finding import from_table
from ...translation import pick, tr
from ..column_mapping.file_page import FilePage
from ..column_mapping.words import in_window
from ..grid_editing import edits
from ..grid_editing.cells import into_project
from .columns_page import ColumnsPage
from .findings_page import FindingsPage
from .preview import Preview

if TYPE_CHECKING:
    from ...room import Room
    from ..declaration import Declaration

FILE, COLUMNS, CHECKED, STORED = range(4)


class ImportWizard(QDialog):
    """Not modal: the map can be looked at beside it."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room.window)
        self._room = room
        self._task: Any = None
        self._moment = ""  # of the import, by which it is taken back
        self._is_read = False
        self.preview = Preview(room.iface.mapCanvas())
        self.setWindowTitle(declaration.title)
        self.resize(680, 560)
        self.step = QLabel()
        self.file = FilePage(
            None if room.workspace is None else room.workspace.crs,
            note=tr("Nothing is stored before the last step."),
        )
        self.columns, self.checked, self.stored = ColumnsPage(), FindingsPage(), FindingsPage()
        self.pages = QStackedWidget()
        for page in (self.file, self.columns, self.checked, self.stored):
            self.pages.addWidget(page)
        for findings in (self.checked, self.stored):
            findings.placed.connect(self._go_to)
        self.said = QLabel()
        self.said.setWordWrap(True)
        tint(self.said, BAD)
        self.bar = QProgressBar()
        self.bar.setVisible(False)
        self.back, self.next, self.cancel, self.undo = (QPushButton() for _ in range(4))
        self._lay_out()
        self.file.file_changed.connect(self._look)
        self.file.choice_changed.connect(self._read)
        self.file.crs.activated.connect(lambda _: self.said.clear())
        self._refresh()

    @property
    def is_over(self) -> bool:
        """Whether the rows are stored."""
        return bool(self.pages.currentIndex() == STORED)

    def forward(self) -> None:
        """The next step of the page that is shown."""
        steps = {FILE: self._columns, COLUMNS: self._check, CHECKED: self._accept, STORED: self.accept}
        steps[self.pages.currentIndex()]()

    def reject(self) -> None:
        """While the engine works: stop it; else close. Before acceptance nothing is stored."""
        if self._task is not None:
            self._task.cancel()
            self._free()
        else:
            super().reject()

    def _look(self) -> None:
        """Another file: which layers it has, then what is in it."""
        self._is_read = False
        self.file.forget()
        path = self.file.path()
        if not path.name or not path.is_file():
            said = tr("There is no file {path}. Choose another one.", path=path) if path.name else ""
            self.said.setText(said)
            self._refresh()
            return

        def listed(answer: dict[str, Any]) -> None:
            if self.file.show_layers(answer["layers"], answer["taken"]):
                self._read()
            else:
                self.said.setText(self.file.problem())

        self._ask("components.layers", {"file": str(path)}, tr("Reading the file"), listed)

    def _read(self) -> None:
        """The chosen layer in the chosen encoding."""
        self._is_read = False
        if self.file.layer.count() > 1 and not self.file.layer.currentData():
            self._refresh()
            return

        def counted(answer: dict[str, Any]) -> None:
            self._is_read = True
            shown = (answer["rows"], answer["crs"], answer["has_geometry"])
            self.file.show_file(*shown, notes=[pick(each["zh"], each["en"]) for each in answer["notes"]])
            self.said.setText(self.file.problem())
            self._refresh()

        params = {**self.file.params(), "limit": 0}
        self._ask("components.read_file", params, tr("Reading the file"), counted)

    def _read_again(self) -> None:
        """The file may have been mended in the meantime; the encoding that was chosen stays."""
        if self.file.encoding.isEnabled():
            self._read()
        else:
            self._look()

    def _columns(self) -> None:
        problem = self.file.problem()
        if problem:
            self.said.setText(problem)
            return
        if not self._is_read:
            self._read_again()
            return

        def mapped(answer: dict[str, Any]) -> None:
            self.columns.show_columns(answer, self.file.found.text())
            self._show(COLUMNS)

        self._ask("components.columns", self.file.params(), tr("Reading the columns"), mapped)

    def _params(self) -> dict[str, Any]:
        return {**self.file.options(), "columns": self.columns.mapping()}

    def _check(self) -> None:
        problem = self.columns.problem()
        if problem:
            self.said.setText(problem)
            return

        def checked(answer: dict[str, Any]) -> None:
            heading = tr(
                "{rows} rows: {right} would be stored, {wrong} would not; {warnings} warnings.",
                rows=answer["rows_in"],
                right=answer["rows_right"],
                wrong=answer["rows_wrong"],
                warnings=answer["counts"]["warning"],
            )
            notes = [pick(each["zh"], each["en"]) for each in answer.get("notes", ())]
            self.checked.show_answer(answer, "\n".join([heading, *notes]))
            self._show(CHECKED)
            self.preview.show(answer, self._room.layer("component"))
            if not answer["rows_right"]:
                self.next.setEnabled(False)
                self.said.setText(tr("No row can be stored. Mend the file or step back."))

        self._ask("components.check_file", self._params(), tr("Checking the file"), checked)

    def _accept(self) -> None:
        reason = edits.hindrance(self._room)
        if reason is not None:
            self.said.setText(reason)
            return

        def stored(answer: dict[str, Any]) -> None:
            heading = tr(
                "{rows} rows in the file = {stored} stored + {refused} reported below.",
                rows=answer["rows_in"],
                stored=answer["rows_stored"],
                refused=answer["rows_refused"],
            )
            self._moment = answer["moment"] if answer["rows_stored"] else ""
            self.columns.columns.keep()
            self.stored.show_answer(answer, heading)
            self._list(answer, tr("Import of the census table"))
            edits.show_anew(self._room)
            self._room.say(heading)
            self._show(STORED)

        asked = {**self._params(), "actor": editor_name(), "reason": self._room.reason}
        self._ask("components.accept", asked, tr("Storing the components"), stored)

    def take_back(self) -> None:
        """Retire what this import stored and nobody has changed since."""
        reason = edits.hindrance(self._room)
        if reason is not None:
            self.said.setText(reason)
            return

        def undone(answer: dict[str, Any]) -> None:
            text = tr("{count} imported components were taken back.", count=answer["rows_taken_back"])
            self._moment = ""
            edits.show_anew(self._room)
            self._room.say(text)
            self.stored.heading.setText(
                text + tr(" They are in the history, their codes are not given again.")
            )
            self.stored.table.setVisible(False)
            self._refresh()

        asked = {"moment": self._moment, "actor": editor_name(), "reason": self._room.reason}
        self._ask("components.take_back", asked, tr("Taking the import back"), undone)

    def _go_to(self, shape: QgsGeometry) -> None:
        layer = self._room.layer("component")
        if layer is not None:
            placed = into_project(shape, layer)
            zoom_to(self._room.iface.mapCanvas(), placed)
            flash(self._room.iface.mapCanvas(), placed)

    def hideEvent(self, event: Any) -> None:
        """What was drawn over the map goes with the window."""
        super().hideEvent(event)
        self.preview.clear()

    def showEvent(self, event: Any) -> None:
        """At the left of the window: the middle of the map, where findings are shown, stays free."""
        super().showEvent(event)
        window = self._room.window
        place = window.mapToGlobal(window.rect().bottomLeft())
        self.move(place.x() + 8, max(place.y() - self.height() - 40, 0))

    def _list(self, answer: dict[str, Any], title: str) -> None:
        layer = self._room.layer("component")
        found = from_table(answer["findings"], answer.get("hints"), layer)
        self._room.findings.show_findings(found, title)

    def _ask(self, method: str, params: dict[str, Any], title: str, done: Callable[[Any], None]) -> None:
        def over(answer: Any) -> None:
            self._free()
            done(answer)

        def failed(error: Any) -> None:
            self._free()
            self.said.setText(in_window(pick(error.zh or str(error), str(error))))

        self.said.clear()
        self.bar.setVisible(True)
        self.bar.setRange(0, 0)
        self.pages.setEnabled(False)
        for button in (self.next, self.back, self.undo):
            button.setEnabled(False)
        self.cancel.setText(tr("Stop"))
        self._task = self._room.engine.request(method, params, title=title, done=over, failed=failed)
        if self._task is not None:
            self._task.progressChanged.connect(self._progress)
            self._task.taskTerminated.connect(self._free)

    def _progress(self, percent: float) -> None:
        if percent > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(int(percent))

    def _free(self) -> None:
        self._task = None
        self.bar.setVisible(False)
        self.pages.setEnabled(True)
        self._refresh()

    def _show(self, place: int) -> None:
        self.said.clear()
        self.preview.clear()
        self.pages.setCurrentIndex(place)
        self._refresh()

    def _refresh(self) -> None:
        place = self.pages.currentIndex()
        steps = (tr("File"), tr("Columns"), tr("Preview with findings"), tr("Stored"))
        shown = [
            f"<b>{number + 1} {each}</b>" if number == place else f"{number + 1} {each}"
            for number, each in enumerate(steps)
        ]
        self.step.setText("  ›  ".join(shown))
        self.back.setEnabled(place in (COLUMNS, CHECKED))
        self.next.setText((tr("Next"), tr("Check the rows"), tr("Accept and store"), tr("Finish"))[place])
        self.next.setEnabled(place != FILE or bool(self.file.path().name))
        self.undo.setVisible(place == STORED)
        self.undo.setEnabled(bool(self._moment))
        self.cancel.setVisible(place != STORED or self._task is not None)
        self.cancel.setText(tr("Cancel import"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.step)
        column.addWidget(self.pages, 1)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        line = QHBoxLayout()
        self.undo.setText(tr("Take the import back"))
        self.back.setText(tr("Back"))
        line.addWidget(self.undo)
        line.addStretch(1)
        for button in (self.back, self.next, self.cancel):
            line.addWidget(button)
        for button in (self.undo, self.back, self.next, self.cancel):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        self.undo.clicked.connect(self.take_back)
        self.back.clicked.connect(lambda: self._show(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self.forward)
        self.cancel.clicked.connect(self.reject)
        column.addLayout(line)
