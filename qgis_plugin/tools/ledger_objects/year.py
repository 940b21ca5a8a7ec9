"""Rating a year: the dialog that asks for the year, and the run of the program that rates and stores."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gridtwin.model import feature_class
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QWidget

from ... import compat, log
from ...buttons import button_box
from ...editing.editor import editor_name
from ...room import Room
from ...translation import language, pick, tr
from .hosts import LEDGERS
from .shown import index_title

FIRST_YEAR = 1949


class YearDialog(QDialog):
    """A year and one or more ledgers."""

    def __init__(self, parent: QWidget, title: str, chosen: list[str], year: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        form = QFormLayout(self)
        self.year = QSpinBox()
        self.year.setRange(FIRST_YEAR, QDate.currentDate().year())
        self.year.setValue(year)
        form.addRow(tr("Year"), self.year)
        self._boxes = {}
        for text, name in ledger_titles():
            self._boxes[name] = QCheckBox(text)
            self._boxes[name].setChecked(name in chosen)
            self._boxes[name].toggled.connect(lambda _: self._ready())
            form.addRow("", self._boxes[name])
        self.first = QCheckBox(tr("Rate these ledgers for the year first"))
        self.first.hide()
        form.addRow("", self.first)
        self._buttons = button_box("Ok", "Cancel")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form.addRow(self._buttons)

    def offer_rating(self, *, is_wanted: bool) -> None:
        """Ask too whether the year is to be rated before."""
        self.first.setChecked(is_wanted)
        self.first.show()

    def ledgers(self) -> list[str]:
        """The ledgers that are ticked."""
        return [name for name, box in self._boxes.items() if box.isChecked()]

    def _ready(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.ledgers()))


def newest_year(room: Room) -> int:
    """The year of the latest inspection; last year where there is none."""
    today, layer = QDate.currentDate(), room.layer("inspection")
    newest = None if layer is None else compat.plain(layer.maximumValue(layer.fields().indexOf("done_on")))
    year = str(newest or "")[:4]
    return min(int(year), today.year()) if year.isdigit() else today.year() - 1


def ledger_titles() -> list[tuple[str, str]]:
    """Titles and names of the ledgers of roads, bridges and tunnels."""
    found = []
    for class_name, ledger in reversed(LEDGERS.items()):
        declared = feature_class(class_name)
        found.append((pick(declared.title_zh, declared.title_en), ledger))
    return found


def ledger_title(ledger: str) -> str:
    """Title of one ledger."""
    return next((title for title, name in ledger_titles() if name == ledger), ledger)


def rate(room: Room, ledger: str, year: int, done: Callable[[], None]) -> None:
    """Rate every object of a ledger for a year and store the ratings; `done` when they are stored."""
    workspace = room.workspace
    if workspace is None or workspace.is_read_only:
        room.warn(
            tr(
                "This workspace is open for reading only: "
                "ratings cannot be saved. Open one that may be written."
            )
        )
        return
    words = [ledger, "rate", str(workspace.root), "--year", str(year), "--actor", editor_name()]
    title = ledger_title(ledger)
    room.engine.request(
        "command.run",
        {"arguments": words, "language": language()},
        title=tr("Rating {year}: {ledger}", year=year, ledger=title),
        done=lambda answer: _rated(room, title, year, answer, done),
    )


def _rated(room: Room, title: str, year: int, answer: dict[str, Any], done: Callable[[], None]) -> None:
    if answer["exit_code"] not in (0, 1):  # 1: rated, with findings
        said = " ".join(answer["stderr"] or answer["stdout"]).strip()
        room.warn(tr("{ledger} were not rated: {said}", ledger=title, said=said or answer["exit_code"]))
        return
    layer = room.layer("condition_rating")
    if layer is not None:
        layer.reload()
    lines = [line for line in answer["stdout"] if line.strip()]
    counts = [line for line in lines if "\t" in line]  # index and grades; the rest is what is to be confirmed
    said = pick("；", "; ").join(_said(line) for line in counts) or tr("no object to rate")
    doubts = [line for line in lines if line.startswith(" ")]
    if doubts:
        log.info("\n".join(lines))
        said += pick("；", "; ") + tr("{count} values to be confirmed (log panel)", count=len(doubts))
    room.say(tr("{ledger} {year}: {said}", ledger=title, year=year, said=said))
    done()


def _said(line: str) -> str:
    """A line of the program, index and grades parted by tabs, as a part of a sentence."""
    first, _, rest = line.strip().partition("\t")
    return f"{index_title(first)} {rest.replace(chr(9), ', ')}".strip()
