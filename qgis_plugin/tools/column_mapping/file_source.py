"""A file with its layer, encoding, CRS and columns in one piece: for windows that read a table once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...dock.ink import BAD, tint
from ...translation import pick, tr
from .axes import AXES, without_own_axes
from .column_table import ColumnTable
from .file_page import FilePage
from .words import in_window

if TYPE_CHECKING:
    from ...room import Room


class FileSource(QWidget):
    """`changed`: another file, choice or column. `params` tell the engine how the file is read.

    `purpose` names what is read, by which mappings are kept; `wanted` is the layer taken of several; `method`
    of the engine tells the columns and the fields; `needed` are fields that a column must be given to.
    """

    changed = pyqtSignal()

    def __init__(
        self, room: Room, purpose: str, *, wanted: str, method: str, needed: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._room, self._wanted, self._method, self._needed = room, wanted, method, needed
        self.answer: dict[str, Any] = {}  # of the file that is shown
        self.page = FilePage(None if room.workspace is None else room.workspace.crs)
        self.columns = ColumnTable(purpose)
        self.said = QLabel()
        self.said.setWordWrap(True)
        tint(self.said, BAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        column.addWidget(self.columns, 1)
        column.addWidget(self.said)
        self.page.file_changed.connect(self.look)
        self.page.choice_changed.connect(self._read)
        self.page.crs.currentIndexChanged.connect(lambda _: self._told())
        self.columns.changed.connect(self._told)

    def show_file(self, path: str) -> None:
        """Look at this file."""
        if self.page.file.filePath() == path:
            self.look()
        else:
            self.page.file.setFilePath(path)

    def look(self) -> None:
        """Which layers the file has, then its columns."""
        self._forget()
        self.page.forget()
        path = self.page.path()
        if not path.name or not path.is_file():
            said = tr("There is no file {path}. Choose another one.", path=path) if path.name else ""
            self.said.setText(said)
            self.changed.emit()
            return

        def listed(answer: dict[str, Any]) -> None:
            if self.page.show_layers(answer["layers"], answer["taken"]):
                self._read()
            else:
                self._told()

        asked = {"file": str(path), "wanted": self._wanted}
        self._ask("components.layers", asked, tr("Reading the file"), listed)

    def problem(self) -> str:
        """What is still to be said before the file can be read; empty when nothing is."""
        if not self.page.path().name:
            return tr("Choose a file.")
        if not self.answer:
            return self.said.text() or self.page.problem() or tr("The file is still being read.")
        if self.page.problem() or self.columns.twice():
            return self.page.problem() or self.columns.twice()
        chosen = set(self.columns.chosen().values())
        lacking = [self.columns.title(name) for name in self._needed if name not in chosen]
        if lacking:
            return tr("No column is given to: {fields}", fields=", ".join(lacking))
        if self._has_axes and not chosen >= AXES:
            return tr("Say which two columns hold the position X and Y.")
        return ""

    def params(self) -> dict[str, Any]:
        """File, layer, encoding, CRS, axes and columns as chosen."""
        return {**self.page.options(), "columns": without_own_axes(self.columns)}

    def heading_of(self, field: str) -> str:
        """The column that is given to a field; empty when none is."""
        return next((name for name, given in self.columns.chosen().items() if given == field), "")

    @property
    def _has_axes(self) -> bool:
        return bool(AXES & {each["name"] for each in self.answer["fields"]})

    def _read(self) -> None:
        self._forget()

        def seen(answer: dict[str, Any]) -> None:
            self.answer = answer
            notes = [pick(each["zh"], each["en"]) for each in answer["notes"]]
            self.page.show_file(answer["rows"], answer["crs"], answer["has_geometry"], notes)
            self.columns.show_columns(answer["columns"], answer["fields"])
            self._told()

        if self.page.layer.count() > 1 and not self.page.layer.currentData():
            self._told()
            return
        self._ask(self._method, self.page.params(), tr("Reading the columns"), seen)

    def _ask(self, method: str, params: dict[str, Any], title: str, done: Any) -> None:
        """Ask; what comes for a file or layer that is no longer shown is left alone."""

        def is_shown() -> bool:
            return Path(params["file"]) == self.page.path() and (
                "layer" not in params or params["layer"] == self.page.layer.currentData()
            )

        def failed(error: Any) -> None:
            if is_shown():
                self.said.setText(in_window(pick(error.zh or str(error), str(error))))
                self.changed.emit()

        def over(answer: dict[str, Any]) -> None:
            if is_shown():
                done(answer)

        self._room.engine.request(method, params, title=title, done=over, failed=failed)

    def _forget(self) -> None:
        self.answer = {}
        self.said.clear()
        self.columns.show_columns([], [])

    def _told(self) -> None:
        self.said.setText(self.problem() if self.answer else self.page.problem())
        self.changed.emit()
