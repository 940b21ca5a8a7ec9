"""Colours of texts that can be read on their ground, in light and in dark themes.

Contrast by WCAG 2.1, 1.4.3: (L1 + 0.05) / (L2 + 0.05) of the relative luminances; 4.5 is its least of texts.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QDockWidget, QLabel, QWidget

LEAST = 4.5
BAD, WARNED = QColor("#c0392b"), QColor("#a86400")
_MUTED = 0.42  # of the ground, at most, in a text that steps back
_STEP = 0.04


def contrast(one: QColor, other: QColor) -> float:
    """1 (equal) to 21 (black and white).

    >>> round(contrast(QColor("#777777"), QColor("white")), 2)
    4.48
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """The first colour with so much of the second in it."""
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3])
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def muted(text: QColor, ground: QColor) -> QColor:
    """A text that steps back: as much of the ground in it as leaves the contrast."""
    share = _MUTED
    while share > 0 and contrast(blend(text, ground, share), ground) < LEAST:
        share -= _STEP
    return blend(text, ground, max(0.0, share))


def legible(colour: QColor, ground: QColor, least: float = LEAST) -> QColor:
    """The colour, darker or lighter by as much as the contrast asks for."""
    end = black_or_white(ground)
    share = 0.0
    while share < 1 and contrast(blend(colour, end, share), ground) < least:
        share += _STEP
    return blend(colour, end, min(1.0, share))


def black_or_white(ground: QColor) -> QColor:
    """What can be read better on that colour."""
    return max(QColor("black"), QColor("white"), key=lambda each: contrast(each, ground))


def ink(widget: QWidget) -> QColor:
    """The colour of labels' texts in the widget; of cells in a table or list.

    The theme's style sheet may colour labels alone and leave the palette dark on dark, so a label is asked.
    """
    if isinstance(widget, QAbstractItemView):
        return QColor(widget.palette().color(QPalette.ColorRole.Text))
    label = QLabel(widget)  # a new one each time: the theme may be another since
    label.ensurePolished()
    colour = QColor(label.palette().color(QPalette.ColorRole.WindowText))
    label.setParent(None)
    return colour


def ground(widget: QWidget) -> QColor:
    """The colour behind the widget's texts."""
    if isinstance(widget, QAbstractItemView):
        return QColor(widget.palette().color(QPalette.ColorRole.Base))
    above: QWidget = widget
    while not (isinstance(above, QDockWidget) or above.isWindow()) and above.parentWidget() is not None:
        above = above.parentWidget()
    above.ensurePolished()
    return QColor(above.palette().color(QPalette.ColorRole.Window))


def mute(label: QLabel, style: str = "") -> None:
    """Let a label step back; `style` is more of its style sheet."""
    _tinter(label).use(lambda: muted(*_around(label)), style)


def tint(label: QLabel, colour: QColor, style: str = "") -> None:
    """Colour a label, as far as it can be read."""
    _tinter(label).use(lambda: legible(colour, _around(label)[1]), style)


def plain(label: QLabel, style: str = "") -> None:
    """A label as all others."""
    _tinter(label).use(None, style)


class _Tinter(QObject):
    """Of one label: its colour follows the theme and the place where it is put."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label, self._style = label, ""
        self._made: Callable[[], QColor] | None = None
        self._is_applying = False
        label.installEventFilter(self)

    def use(self, made: Callable[[], QColor] | None, style: str) -> None:
        self._made, self._style = made, style
        self._apply()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Polish, QEvent.Type.Show, QEvent.Type.PaletteChange):
            self._apply()
        return False

    def _apply(self) -> None:
        if self._is_applying:  # a new style sheet changes the palette, which is not settled then
            return
        self._is_applying = True
        sheet = self._style if self._made is None else f"color: {self._made().name()}; {self._style}"
        if sheet != self._label.styleSheet():
            self._label.setStyleSheet(sheet)
        self._is_applying = False


def _tinter(label: QLabel) -> _Tinter:
    return label.findChild(_Tinter) or _Tinter(label)


def _around(label: QLabel) -> tuple[QColor, QColor]:
    """Text and ground where the label stands; a label without a place yet is asked anew when it is shown."""
    around = label.parentWidget() or QWidget()
    return ink(around), ground(around)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
