"""The wizard's frame: pages, buttons, and the engine's questions between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from ...editing.editor import editor_name
from ...editing.finding import from_table
from ...translation import pick, tr
from ..grid_editing import edits
from .columns_page import ColumnsPage
from .file_page import FilePage
from .findings_page import FindingsPage

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
        self._crs = ""  # of a file that names none
        self.setWindowTitle(declaration.title)
        self.resize(760, 520)
        self.step = QLabel()
        self.file, self.columns = FilePage(), ColumnsPage()
        self.checked, self.stored = FindingsPage(), FindingsPage()
        self.pages = QStackedWidget()
        for page in (self.file, self.columns, self.checked, self.stored):
            self.pages.addWidget(page)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setStyleSheet("color: #b3261e")
        self.bar = QProgressBar()
        self.bar.setVisible(False)
        self.back, self.next, self.cancel = (QPushButton() for _ in range(3))
        self._lay_out()
        self.file.file.fileChanged.connect(lambda _: self._refresh())
        self._refresh()

    @property
    def is_over(self) -> bool:
        """Whether the rows are stored."""
        return bool(self.pages.currentIndex() == STORED)

    def forward(self) -> None:
        """The next step of the page that is shown."""
        place = self.pages.currentIndex()
        if place == FILE:
            self._read()
        elif place == COLUMNS:
            self._check()
        elif place == CHECKED:
            self._accept()
        else:
            self.accept()

    def reject(self) -> None:
        """While the engine works: stop it; else close. Before acceptance nothing is stored."""
        if self._task is not None:
            self._task.cancel()
            self._free()
        else:
            super().reject()

    def _read(self) -> None:
        path = self.file.path()
        if not path.is_file():
            self.said.setText(tr("There is no file {path}. Choose another one.", path=path))
            return
        params = self.file.params()

        def counted(answer: dict[str, Any]) -> None:
            lines = [tr("{name}: {count} rows.", name=path.name, count=answer["rows"])]
            lines += [str(each) for each in answer["notes"]]
            self._crs = (
                "" if answer["crs"] or self._room.workspace is None else f"EPSG:{self._room.workspace.crs}"
            )
            if self._crs and "crs" not in self.file.options():
                lines.append(tr("It names no CRS: taken as {crs} unless step 1 says another.", crs=self._crs))
            heading = " ".join(lines)
            self._ask(
                "components.columns",
                params,
                tr("Reading the columns"),
                lambda told: self._mapped(told, heading),
            )

        self._ask("components.read_file", {**params, "limit": 0}, tr("Reading the file"), counted)

    def _mapped(self, answer: dict[str, Any], heading: str) -> None:
        self.columns.show_columns(answer, heading)
        self._show(COLUMNS)

    def _params(self) -> dict[str, Any]:
        given = {"crs": self._crs} if self._crs else {}
        return {**given, **self.file.options(), "columns": self.columns.mapping()}

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
            self.checked.show_answer(answer, heading)
            self._list(answer, tr("Check of the census table"))
            self._show(CHECKED)
            self.next.setEnabled(answer["rows_right"] > 0)

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
            self.stored.show_answer(answer, heading)
            self._list(answer, tr("Import of the census table"))
            edits.show_anew(self._room)
            self._room.say(heading)
            self._show(STORED)

        asked = {**self._params(), "actor": editor_name(), "reason": self._room.reason}
        self._ask("components.accept", asked, tr("Storing the components"), stored)

    def _list(self, answer: dict[str, Any], title: str) -> None:
        self._room.findings.show_findings(from_table(answer["findings"]), title)

    def _ask(self, method: str, params: dict[str, Any], title: str, done: Callable[[Any], None]) -> None:
        def over(answer: Any) -> None:
            self._free()
            done(answer)

        def failed(error: Any) -> None:
            self._free()
            self.said.setText(pick(error.zh or str(error), str(error)))

        self.said.clear()
        self.bar.setVisible(True)
        self.bar.setRange(0, 0)
        self.pages.setEnabled(False)
        self.next.setEnabled(False)
        self.back.setEnabled(False)
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
        self.next.setEnabled(place != FILE or bool(self.file.file.filePath().strip()))
        self.cancel.setText(tr("Close window") if place == STORED else tr("Cancel import"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.step)
        column.addWidget(self.pages, 1)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        line = QHBoxLayout()
        line.addStretch(1)
        self.back.setText(tr("Back"))
        for button in (self.back, self.next, self.cancel):
            button.setAutoDefault(False)
            line.addWidget(button)
        self.next.setDefault(True)
        self.back.clicked.connect(lambda: self._show(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self.forward)
        self.cancel.clicked.connect(self.reject)
        column.addLayout(line)
