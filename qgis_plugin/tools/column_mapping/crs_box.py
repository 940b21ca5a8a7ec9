"""Which CRS a file is in: its own, or the one that the user says; none is guessed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...translation import tr

_OTHER = "other"


class CrsBox(QComboBox):
    """`crs()` is None for the file's own, a text for the engine otherwise; `is_known` once there is one.

    `otherwise` says what counts where nothing is chosen, for imports that take the workspace's CRS then; they
    take no web maps.
    """

    def __init__(self, workspace_crs: int | None, *, otherwise: str = "") -> None:
        super().__init__()
        self._own, self._otherwise = "", otherwise
        self._last = 0
        self.addItem("", "")
        for code in dict.fromkeys([*([workspace_crs] if workspace_crs else []), 4490, 4326]):
            self.addItem(_title(f"EPSG:{code}"), f"EPSG:{code}")
        if not otherwise:
            self.addItem(tr("GCJ-02 (web maps in China; approximate)"), "gcj02")
            self.addItem(tr("BD-09 (Baidu; approximate)"), "bd09")
        self.addItem(tr("another one …"), _OTHER)
        self.show_own(None)
        self.activated.connect(self._activated)

    @property
    def is_known(self) -> bool:
        """Whether rows can be placed."""
        return bool(self._own or self._otherwise or self.currentData())

    def crs(self) -> str | None:
        """What the user says; None where the file's own counts."""
        return str(self.currentData()) or None

    def show_own(self, own: str | None) -> None:
        """The CRS that the file names, if it names one; what was chosen for another file is forgotten."""
        self._own = own or ""
        text = tr("the file's own: {crs}", crs=_title(own)) if own else tr("– the file names none: choose –")
        self.setItemText(0, self._otherwise or text)
        self.setCurrentIndex(0)
        self._last = 0

    def _activated(self, place: int) -> None:
        if self.itemData(place) != _OTHER:
            self._last = place
            return
        chosen = self._ask()
        if not chosen:
            self.setCurrentIndex(self._last)
            return
        known = self.findData(chosen)
        if known < 0:
            known = self.count() - 1
            self.insertItem(known, _title(chosen), chosen)
        self._last = known
        self.setCurrentIndex(known)

    def _ask(self) -> str:
        parent: QWidget = self.window()
        dialog: Any = QgsProjectionSelectionDialog(parent)
        dialog.setWindowTitle(tr("CRS of the file"))
        chosen = dialog.crs() if dialog.exec() else None
        dialog.deleteLater()
        return str(chosen.authid()) if chosen is not None and chosen.isValid() else ""


def _title(name: str) -> str:
    """Code and name of a CRS; other texts, such as WKT, by the name in them."""
    crs = QgsCoordinateReferenceSystem(name)
    if not crs.isValid():
        return name[:60]
    code = str(crs.authid())
    return f"{code} {crs.description()}".strip() if code else str(crs.description())
