"""The card's own fields, under the headings of the form's tabs."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.model import Field, feature_class
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...translation import pick, tr
from ...workspace.workspace import Workspace
from ..ledger_objects.hosts import Host
from ..ledger_objects.shown import heading, shown

_TABS = Path(__file__).resolve().parents[2] / "forms" / "tabs.toml"


class Facts(QWidget):
    """Title and value, filled ones only unless the empty ones are wanted too."""

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setAlternatingRowColors(True)
        self.with_empty = QCheckBox()
        self.with_empty.toggled.connect(self._hide_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        column.addWidget(self.with_empty)

    def show_host(self, host: Host, workspace: Workspace) -> None:
        """Fill the tree."""
        self.tree.clear()
        empty = 0
        for title, fields in grouped(host.class_name):
            branch = QTreeWidgetItem([title])
            self.tree.addTopLevelItem(branch)
            branch.setFirstColumnSpanned(True)
            font = branch.font(0)
            font.setBold(True)
            branch.setFont(0, font)
            for field in fields:
                text = shown(field, host.value(field.name), workspace)
                item = QTreeWidgetItem([heading(field), text])
                item.setToolTip(1, text)
                item.setData(0, Qt.ItemDataRole.UserRole, bool(text))
                branch.addChild(item)
                empty += not text
            branch.setExpanded(True)
        self.with_empty.setText(tr("Show {number} empty fields too", number=empty))
        self._hide_empty(self.with_empty.isChecked())
        self.tree.resizeColumnToContents(0)

    def texts(self) -> dict[str, str]:
        """Titles and values that are seen, for tests and copies."""
        rows = {}
        for at in range(self.tree.topLevelItemCount()):
            branch = self.tree.topLevelItem(at)
            for number in range(branch.childCount()):
                item = branch.child(number)
                if not item.isHidden():
                    rows[item.text(0)] = item.text(1)
        return rows

    def _hide_empty(self, with_empty: bool) -> None:
        for at in range(self.tree.topLevelItemCount()):
            branch = self.tree.topLevelItem(at)
            kept = 0
            for number in range(branch.childCount()):
                item = branch.child(number)
                is_kept = with_empty or bool(item.data(0, Qt.ItemDataRole.UserRole))
                item.setHidden(not is_kept)
                kept += is_kept
            branch.setHidden(kept == 0)


def grouped(class_name: str) -> list[tuple[str, list[Field]]]:
    """Fields of a class by the tabs of its form."""
    tabs = _declared().get(class_name, {}).get("tabs", [])
    starts = {each["from"]: pick(each["zh"], each["en"]) for each in tabs}
    groups: list[tuple[str, list[Field]]] = []
    for field in feature_class(class_name).fields:
        if field.name in starts or not groups:
            groups.append((starts.get(field.name, ""), []))
        groups[-1][1].append(field)
    return groups


@cache
def _declared() -> dict[str, Any]:  # Any: TOML values
    return tomllib.loads(_TABS.read_text("utf-8"))
