"""What a file does not say of itself and a window offers: encoding of its texts, order of its coordinates."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QComboBox

from ...translation import tr

_OF_TEXTS = (".csv", ".txt", ".shp")  # files that may be in several encodings


def encoding_box() -> QComboBox:
    """Encodings by the names that the engine knows; the first is none, to be found out."""
    box = QComboBox()
    for title, name in (
        (tr("found out"), ""),
        ("UTF-8", "utf-8"),
        ("GB18030 (GBK, GB2312)", "gb18030"),
        ("UTF-16", "utf-16"),
        ("Big5", "big5"),
    ):
        box.addItem(title, name)
    return box


def axes_box() -> QComboBox:
    """Orders of X and Y by the names that the engine knows."""
    box = QComboBox()
    box.addItem(tr("found out by the values"), "auto")
    box.addItem(tr("X = east, Y = north"), "east-north")
    box.addItem(tr("X = north, Y = east (survey tables)"), "north-east")
    return box


def has_encoding(path: Path) -> bool:
    """Whether there is an encoding to choose."""
    return path.suffix.lower() in _OF_TEXTS
