"""The tab “GridTwin” of QGIS's log panel."""

from __future__ import annotations

from qgis.core import QgsMessageLog

from . import compat

TAB = "GridTwin"


def info(text: str) -> None:
    """Say what was done."""
    QgsMessageLog.logMessage(text, TAB, compat.INFO, False)


def warn(text: str) -> None:
    """Say what is wrong; the message bar is the caller's to use."""
    QgsMessageLog.logMessage(text, TAB, compat.WARNING, False)
