"""The distresses of a form as pictures: choose by click, arrow keys or the first letters."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.standards import load_table
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem

from ...translation import pick, tr
from ...workspace.workspace import Workspace

FOLDER = Path(__file__).resolve().parent
_TABLE = {"asphalt": "沥青", "concrete": "水泥混凝土"}


class DistressPicker(QListWidget):
    """`chosen()` is the distress as the form has it."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setIconSize(QSize(52, 39))
        self.setGridSize(QSize(108, 78))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setWordWrap(True)
        self.setUniformItemSizes(True)

    def show_distresses(
        self, distresses: list[dict[str, Any]], pavement: object, workspace: Workspace
    ) -> None:
        """Fill it; a pavement's distress tells in its tooltip from what size it counts."""
        rules = thresholds(str(pavement), workspace)
        self.clear()
        for distress in distresses:
            item = QListWidgetItem(
                QIcon(str(picture(distress["name"]))), pick(distress["zh"], distress["en"])
            )
            item.setTextAlignment(int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop))
            lines = [pick(distress["zh"], distress["en"]), distress["group"], rules.get(distress["name"], "")]
            item.setToolTip("\n".join(each for each in lines if each))
            item.setData(Qt.ItemDataRole.UserRole, {**distress, "rule": rules.get(distress["name"], "")})
            self.addItem(item)
        self.setCurrentRow(-1)

    def chosen(self) -> dict[str, Any] | None:
        """The distress that is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

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
