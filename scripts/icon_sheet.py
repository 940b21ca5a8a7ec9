"""Draws the icons of all algorithms at 16, 24 and 48 px on a light and a dark theme: icon_sheet.py FILE.png.

Runs in QGIS's own Python (/usr/bin/python3), with QT_QPA_PLATFORM=offscreen where there is no screen.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication

from qgis_plugin.processing_provider.declaration import Declaration, declarations
from qgis_plugin.tools.declaration import groups

SIZES = (16, 24, 48)
THEMES = (("#ffffff", "#1f2328"), ("#2b2b2b", "#e6e6e6"))
COLUMNS, WIDTH, HEIGHT, HEAD = 8, 232, 74, 26
_GAP = 6


def draw_icon(painter: QPainter, declared: Declaration, left: int, top: int) -> None:
    """One algorithm: its icon on both themes, its name below."""
    for theme, (ground, _) in enumerate(THEMES):
        start = left + theme * WIDTH // 2
        painter.fillRect(start, top, WIDTH // 2 - 2, 56, QColor(ground))
        x = start + _GAP
        for size in SIZES:
            QSvgRenderer(str(declared.icon_path)).render(
                painter, QRectF(x, top + (56 - size) / 2, size, size)
            )
            x += size + _GAP
    painter.setPen(QColor(THEMES[0][1]))
    painter.drawText(left + _GAP, top + 69, declared.name)


def sheet(declared: Sequence[Declaration]) -> QImage:
    """All of them, by group in the order of the panel."""
    parts = [(group, [each for each in declared if each.group == group.name]) for group in groups()]
    parts = [(group, found) for group, found in parts if found]
    rows = sum(-(-len(found) // COLUMNS) for _, found in parts)
    size = COLUMNS * WIDTH, rows * HEIGHT + len(parts) * HEAD
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#f3f4f6"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = 0
    for group, found in parts:
        painter.setFont(QFont("Noto Sans CJK SC", 11, QFont.Weight.Bold))
        painter.setPen(QColor(THEMES[0][1]))
        painter.drawText(_GAP, top + 18, f"{group.en} {group.zh}")
        painter.setFont(QFont("Noto Sans CJK SC", 9))
        top += HEAD
        for place, each in enumerate(found):
            row, column = divmod(place, COLUMNS)
            draw_icon(painter, each, column * WIDTH, top + row * HEIGHT)
        top += -(-len(found) // COLUMNS) * HEIGHT
    painter.end()
    return image


def main(arguments: list[str]) -> None:
    """Write the sheet."""
    application = QApplication([])
    sheet(declarations()).save(arguments[0])
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
