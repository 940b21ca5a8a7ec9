"""The grade that the inspection comes to, asked of the engine shortly after each change."""

from __future__ import annotations

from typing import Any

from gridtwin.errors import GridTwinError
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...room import Room
from ...translation import pick, tr
from ..ledger_objects.grade_badge import GradeBadge
from ..ledger_objects.shown import index_title

_PAUSE_MS = 250
_MOST = 4
_MOST_STEPS = 3  # distresses with the largest deducts; all in the tooltip


class LiveGrade(QWidget):
    """Shows the newest answer alone: one that comes late is left."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._number = 0
        self.names: dict[str, str] = {}  # stored name of a distress → its title
        self._params: dict[str, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self.badges = [GradeBadge() for _ in range(_MOST)]
        self.steps = QLabel()
        self.steps.setWordWrap(True)
        self.steps.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        row = QHBoxLayout()
        for badge in self.badges:
            row.addWidget(badge)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.steps)
        self.ratings: list[dict[str, Any]] = []
        self.show_ratings([])

    def want(self, params: dict[str, Any] | None, why_not: str) -> None:
        """Grade this soon; without parameters say why there is no grade."""
        if params == self._params and params is not None:
            return
        self._params = params
        self._number += 1
        self._timer.stop()
        if params is None:
            self.show_ratings([])
            self.steps.setText(why_not)
        else:
            self._timer.start(_PAUSE_MS)

    def show_ratings(self, ratings: list[dict[str, Any]]) -> None:
        """Badges, the deducts behind them, and what is to be confirmed."""
        self.ratings = ratings
        for badge, rating in zip(self.badges, [*ratings, *[None] * _MOST]):
            badge.setVisible(rating is not None)
            if rating is not None:
                badge.show_grade(index_title(rating["index"]), rating["value"], rating["grade"])
        steps = [line for rating in ratings for line in _steps(rating, self.names)]
        lines = steps if len(steps) <= _MOST_STEPS else [*steps[: _MOST_STEPS - 1], "…"]
        doubts = [doubt for rating in ratings for doubt in rating["to_confirm"]]
        texts = list(dict.fromkeys(pick(each["zh"], each["en"]) for each in doubts))
        self.steps.setText("\n".join([*lines, *texts[:2]]))
        self.steps.setToolTip("\n".join([*steps, *texts]))

    def _ask(self) -> None:
        number, params = self._number, self._params
        if params is not None:
            self._room.engine.request(
                "ledgers.grade",
                params,
                title=tr("Grade"),
                done=lambda answer: self._answered(number, answer["ratings"]),
                failed=lambda error: self._refused(number, error),
            )

    def _answered(self, number: int, ratings: list[dict[str, Any]]) -> None:
        if number == self._number:
            self.show_ratings(ratings)

    def _refused(self, number: int, error: GridTwinError) -> None:
        if number == self._number:
            self.show_ratings([])
            self.steps.setText(pick(error.zh or str(error), str(error)))


def _steps(rating: dict[str, Any], names: dict[str, str]) -> list[str]:
    rows = rating["details"].get("distresses")
    if not isinstance(rows, list):
        return []
    worst = sorted(rows, key=lambda each: -(each["deduct"] or 0.0))
    return [
        tr(
            "{distress}: {area} m², density {density} %, deduct {deduct}",
            distress=names.get(each["type"], each["type"]),
            area=f"{each['area_m2'] or 0:g}",
            density=f"{each['density_pct'] or 0:.3g}",
            deduct="—" if each["deduct"] is None else f"{each['deduct']:.1f}",
        )
        for each in worst
    ]
