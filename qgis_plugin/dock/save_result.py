"""“Save …” of panels with a table: CSV by the window; PDF, Word and Excel, with the map, by the program."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QToolButton

from ..editing.editor import signing_name
from ..translation import language, pick, tr
from .map_hint import MapHint
from .save_place import asked_file, with_ending
from .writing import written

if TYPE_CHECKING:
    from ..room import Room

_DOCUMENTS = (".pdf", ".docx", ".xlsx")
_CSV = ".csv"
_LISTED = 2_000  # rows of a document, which says how many more there are


@dataclass(frozen=True)
class SavedTable:
    """What is saved: `numbers` says which columns hold numbers.

    `facts` are labels with values, what was judged; `corners` where it lies, in the workspace's CRS;
    `drawing` is the engine's method and params that draw its sheet.
    """

    title: str
    lines: Sequence[str]
    heads: Sequence[str]
    numbers: Sequence[bool]
    rows: Sequence[Sequence[Any]]
    facts: Sequence[tuple[str, str]] = ()
    corners: Sequence[tuple[float, float]] = ()
    drawing: tuple[str, dict[str, Any]] | None = None


class SaveButton(QToolButton):
    """Asks for a file; its ending, or the kind chosen in the dialog, says what is written."""

    def __init__(self, room: Room, shown: Callable[[], SavedTable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._shown = room, shown
        self._task: Any = None  # Any: the engine's task
        self.setText(tr("Save …"))
        self.setToolTip(tr("As a document with the map (PDF, Word, Excel), or as a table (CSV)"))
        self.clicked.connect(lambda *_: self.ask())

    def ask(self) -> None:
        """Ask for the file and write it."""
        shown = self._shown()
        name = "".join(" " if each in '<>:"/\\|?*\n' else each for each in shown.title).strip()
        kinds = f"PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;{tr('Table')} CSV (*.csv)"
        path, chosen = asked_file(
            self._room.workspace,
            self._room.window,
            title=tr("Save the result"),
            name=f"{name or 'result'}.pdf",
            kinds=kinds,
        )
        if path:
            self.save(with_ending(path, chosen, (*_DOCUMENTS, _CSV), _CSV))

    def save(self, path: Path) -> None:
        """Write the file; told where it is, or why it is not."""
        if path.suffix.lower() == _CSV:
            shown = self._shown()
            if written(path, lambda file: write_csv(shown, file), self._room.warn):
                self._room.say(tr("Written: {file}", file=path), seconds=20)
        else:
            self._document(path)

    def _document(self, path: Path) -> None:
        if self._room.workspace is None:
            self._room.warn(tr("Open a workspace first: panel GridTwin, button Open."))
            return
        shown, files = self._shown(), {"picture": self._map_picture()}
        if shown.drawing is None:
            self._write(shown, path, files)
            return
        files["drawing"] = _temporary("gridtwin-sheet-")
        method, params = shown.drawing
        sheet = {**params, "out": str(files["drawing"]), "language": language()}
        self._ask(method, sheet, files, done=lambda: self._write(shown, path, files))

    def _write(self, shown: SavedTable, path: Path, files: dict[str, Path]) -> None:
        """Ask for the document; the pictures go afterwards."""
        columns = [
            {"title": head, "is_number": is_number} for head, is_number in zip(shown.heads, shown.numbers)
        ]
        params = {
            "title": shown.title,
            "lines": [each for each in shown.lines if each.strip()],
            "columns": columns,
            "rows": [{"cells": list(row)} for row in shown.rows[:_LISTED]],
            "total": len(shown.rows),
            "facts": [{"name": name, "value": value} for name, value in shown.facts],
            "corners": [{"x": x, "y": y} for x, y in shown.corners],
            **{name: str(file) for name, file in files.items()},
            "by": signing_name(),
            "out": str(path),
            "language": language(),
        }

        def done() -> None:
            _remove(files)
            self._room.say(tr("Written: {file}", file=path), seconds=20)

        self._ask("results.report", params, files, done=done)

    def _ask(
        self, method: str, params: dict[str, Any], files: dict[str, Path], *, done: Callable[[], None]
    ) -> None:
        """Ask the engine; where it refuses or is stopped, the pictures go."""

        def failed(error: GridTwinError) -> None:
            _remove(files)
            self._room.warn(pick(error.zh or str(error), str(error)))

        task = self._room.engine.request(
            method, params, title=tr("Save the result"), done=lambda _: done(), failed=failed
        )
        task.taskTerminated.connect(lambda: _remove(files))
        self._task = task

    def _map_picture(self) -> Path:
        """What the map window shows now, with what the tool marked in it."""
        file = _temporary("gridtwin-map-")
        canvas = self._room.iface.mapCanvas()
        hints = [each for each in canvas.findChildren(MapHint) if each.isVisible()]
        for each in hints:  # what to click next is no part of the result
            each.hide()
        canvas.grab().save(str(file), "PNG")
        for each in hints:
            each.show()
        return file


def _temporary(prefix: str) -> Path:
    """An empty PNG that is to be removed."""
    with tempfile.NamedTemporaryFile(prefix=prefix, suffix=".png", delete=False) as file:
        return Path(file.name)


def _remove(files: dict[str, Path]) -> None:
    for file in files.values():
        with suppress(OSError):
            file.unlink(missing_ok=True)


def write_csv(shown: SavedTable, path: Path) -> None:
    """Write a table that spreadsheets open (UTF-8 with mark)."""
    with path.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.writer(stream)
        writer.writerow(shown.heads)
        writer.writerows(shown.rows)
