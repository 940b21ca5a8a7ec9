"""The distresses of a form as pictures: choose by click, arrow keys or the number before the name."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from time import monotonic
from typing import Any

import tomllib
from gridtwin.standards import load_table
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem

from ...forms.inspection_lists import title
from ...translation import pick, tr
from ...workspace.workspace import Workspace

_DIGITS_S = 0.8
_CELL = QSize(120, 80)
FOLDER = Path(__file__).resolve().parent
_TABLE = {"asphalt": "沥青", "concrete": "水泥混凝土"}


class DistressPicker(QListWidget):
    """`chosen()` is the distress as the form has it; `taken` says that Enter was pressed on it."""

    taken = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._typed, self._typed_at = "", 0.0
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setIconSize(QSize(44, 33))
        self.setGridSize(_CELL)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setWordWrap(True)

    def show_distresses(
        self, distresses: list[dict[str, Any]], pavement: object, workspace: Workspace
    ) -> None:
        """Fill it; a pavement's distress tells in its tooltip from what size it counts."""
        rules = thresholds(str(pavement), workspace)
        self.clear()
        for number, distress in enumerate(distresses, start=1):
            name = pick(distress["zh"], distress["en"])
            item = QListWidgetItem(QIcon(str(picture(distress["name"]))), f"{number}\u00a0{name}")
            item.setSizeHint(_CELL - QSize(4, 4))  # else a caption is cut at the width of the picture
            item.setTextAlignment(int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop))
            lines = [
                pick(distress["zh"], distress["en"]),
                title(distress["group"]),
                rules.get(distress["name"], ""),
            ]
            item.setToolTip("\n".join(each for each in lines if each))
            item.setData(Qt.ItemDataRole.UserRole, {**distress, "rule": rules.get(distress["name"], "")})
            self.addItem(item)
        self.setCurrentRow(-1)

    def chosen(self) -> dict[str, Any] | None:
        """The distress that is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def keyPressEvent(self, event: Any) -> None:
        """Digits choose by number, two in a row as one number; Enter goes on to the measures."""
        if event.text().isdigit():
            is_more = monotonic() - self._typed_at < _DIGITS_S
            self._typed = self._typed + event.text() if is_more else event.text()
            self._typed_at = monotonic()
            for typed in (self._typed, event.text()):
                if 1 <= int(typed) <= self.count():
                    self._typed = typed
                    self.setCurrentRow(int(typed) - 1)
                    break
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def choose(self, name: str) -> bool:
        """Choose by the stored name; whether the form has it."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole)["name"] == name:
                self.setCurrentRow(row)
                return True
        return False


def picture(name: str) -> Path:
    """The drawing of a distress."""
    return FOLDER / "pictures" / f"{_pictures().get(name, 'other')}.svg"


def thresholds(pavement: str, workspace: Workspace) -> dict[str, str]:
    """Distress of a pavement → from what size it counts, as the standard's table says, with its unit."""
    if pavement not in _TABLE:
        return {}
    table = load_table("pavement_distress", override_dir=workspace.standards)
    rows = table.where(pavement=_TABLE[pavement])
    return {
        str(row["type"]): tr(
            "counts from: {size}; in {unit} ({standard})",
            size=row["threshold"] or tr("any size"),
            unit="m²" if row["unit"] == "m2" else row["unit"],
            standard=row["standard"],
        )
        for row in rows
    }


@cache
def _pictures() -> dict[str, str]:
    return tomllib.loads((FOLDER / "pictures.toml").read_text("utf-8"))
