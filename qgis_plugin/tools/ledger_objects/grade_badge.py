"""A grade as a coloured label: A green to E red, and their words for roads' grades."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel

from ...dock.ink import black_or_white

_COLOURS = ("#2e8b57", "#8bb92d", "#e0b000", "#e07b2a", "#c8372d")
_NONE = "#7a858e"


def grade_colour(grade: str | None) -> QColor:
    """Colour of a grade: A or 1 is good, E or 5 is bad; grey where there is none."""
    first = (grade or "").strip()[:1].upper()
    for letters in ("ABCDE", "12345", "ⅠⅡⅢⅣⅤ"):
        if first and first in letters:
            return QColor(_COLOURS[letters.index(first)])
    if first in ("合", "完", "不"):
        return QColor(_COLOURS[4 if first == "不" else 0])
    return QColor(_NONE)


class GradeBadge(QLabel):
    """`index value grade` on the grade's colour."""

    def show_grade(self, index: str, value: float | None, grade: str | None) -> None:
        """Show one rating; a value of None reads —."""
        number = "—" if value is None else f"{value:.1f}"
        self.setText(f"{index}  {number}  {grade or ''}".rstrip())
        colour = grade_colour(grade)
        text = black_or_white(colour).name()
        self.setStyleSheet(
            f"background: {colour.name()}; color: {text}; font-weight: bold;"
            "padding: 3px 9px; border-radius: 4px"
        )
