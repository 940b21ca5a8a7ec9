"""Statistics, the rating of a year and the yearly report, all by the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...room import Room
from ...translation import language, tr
from ..declaration import Declaration
from ..ledger_objects.year import rate
from ..tool import Tool
from .dock import StatisticsDock


class LedgerStatistics(Tool):
    """One dock, kept."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dock: StatisticsDock | None = None
        self._asked = 0

    def start(self) -> None:
        """Show the dock and fill it."""
        if self.dock is None:
            self.dock = StatisticsDock(self)
        self.dock.setVisible(True)
        self.dock.raise_()
        self.ask()

    def ask(self) -> None:
        """Count what the dock has chosen."""
        assert self.dock is not None  # made by start
        self._asked += 1
        number = self._asked
        params: dict[str, Any] = {"ledger": self.dock.ledger.currentData()}
        if self.dock.year.value() > self.dock.year.minimum():
            params["year"] = self.dock.year.value()
        self.dock.tell_waiting()
        task = self.room.engine.request(
            "ledgers.statistics",
            params,
            title=self.declaration.title,
            done=lambda answer: self._answered(number, answer),
        )
        task.taskTerminated.connect(lambda: self._ended(number))

    def save_tables(self, path: Path) -> None:
        """Write the tables (.xlsx, .csv, .json)."""
        assert self.dock is not None  # a button of the dock
        params = {"ledger": self.dock.ledger.currentData(), "out": str(path), "language": language()}
        if self.dock.year.value() > self.dock.year.minimum():
            params["year"] = self.dock.year.value()
        self.room.engine.request(
            "ledgers.statistics", params, title=self.declaration.title, done=self._written
        )

    def report(self, ledgers: list[str], year: int, path: Path) -> None:
        """Write the yearly report (.pdf, .docx, .xlsx)."""
        params = {"ledgers": ledgers, "year": year, "out": str(path), "language": language()}
        self.room.engine.request(
            "ledgers.yearly_report", params, title=tr("Yearly report {year}", year=year), done=self._written
        )

    def is_rated(self, year: int) -> bool:
        """Whether any object has a rating of that year."""
        layer = self.layer("condition_rating")
        if layer is None:
            return False
        request = QgsFeatureRequest().setFilterExpression(f'"rated_year" = {year}').setLimit(1)
        return next(layer.getFeatures(request), None) is not None

    def rate_and_report(self, rated: list[str], ledgers: list[str], year: int, path: Path) -> None:
        """Rate the first list one after another, then write the report; a rating that fails ends it."""
        if not rated:
            self.ask()
            self.report(ledgers, year, path)
            return
        rate(self.room, rated[0], year, lambda: self.rate_and_report(rated[1:], ledgers, year, path))

    def rate(self, ledger: str, year: int) -> None:
        """Rate every object of a ledger for a year and store the ratings."""
        rate(self.room, ledger, year, self.ask)

    def unload(self) -> None:
        """The dock goes too."""
        super().unload()
        if self.dock is not None:
            self.room.remove_dock(self.dock)
            self.dock = None

    def _answered(self, number: int, answer: dict[str, Any]) -> None:
        if number == self._asked and self.dock is not None:
            self.dock.show_answer(answer)

    def _ended(self, number: int) -> None:
        """Refused, which the message bar has told, or cancelled."""
        if number == self._asked and self.dock is not None:
            self.dock.tell_none()

    def _written(self, answer: dict[str, Any]) -> None:
        for path in answer["files"]:
            self.room.say(tr("Written: {path}", path=path))
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))
