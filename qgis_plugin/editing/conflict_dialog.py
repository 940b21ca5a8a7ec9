"""Rows that somebody else changed since they were seen: whose change stays, row by row."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..translation import pick, tr
from .versions import Conflict

THEIRS, MINE = "theirs", "mine"
Choices = dict[int, str]  # by row: `theirs` or `mine`


def choose(parent: QWidget | None, conflicts: list[Conflict]) -> Choices:
    """Whose change stays, for each row; nothing chosen: nothing is saved and nothing is lost."""
    dialog = ConflictDialog(parent, conflicts)
    accepted = bool(dialog.exec())
    choices = dialog.choices() if accepted else {}
    dialog.deleteLater()
    return choices


class ConflictDialog(QDialog):
    """One branch a row, one line a field: what it was, theirs, mine; a choice beside each row."""

    def __init__(self, parent: QWidget | None, conflicts: list[Conflict]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changed by others"))
        self.resize(860, 460)
        self._boxes: dict[int, QComboBox] = {}
        told = QLabel(
            tr(
                "{count} rows that you changed were changed by somebody else since you began.",
                count=len(conflicts),
            )
            + " "
            + tr(
                "Theirs drops your changes of the row, mine writes your changed fields over theirs; "
                "the history keeps both."
            )
        )
        told.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(
            [tr("Row and field"), tr("It was"), tr("Theirs"), tr("Mine"), tr("What stays")]
        )
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for conflict in conflicts:
            self._add(conflict)
        self.tree.expandAll()
        for column, width in enumerate((300, 130, 130, 130)):
            self.tree.setColumnWidth(column, width)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addWidget(self.tree, 1)
        column.addLayout(self._buttons())

    def choices(self) -> Choices:
        """What was chosen, by row."""
        return {row: str(box.currentData()) for row, box in self._boxes.items()}

    def choose_all(self, whose: str) -> None:
        """The same for every row."""
        for box in self._boxes.values():
            box.setCurrentIndex(max(0, box.findData(whose)))

    def _add(self, conflict: Conflict) -> None:
        label = tr("row {row}", row=conflict.row) if conflict.stored is None else conflict.stored.label
        branch = QTreeWidgetItem(self.tree, [label])
        QTreeWidgetItem(branch, [pick(*sentence(conflict))]).setFirstColumnSpanned(True)
        for each in conflict.differences:
            QTreeWidgetItem(
                branch, [each.title, "" if each.was is None else each.was, each.theirs, each.mine]
            )
        box = QComboBox()
        box.addItem(tr("Theirs"), THEIRS)
        if conflict.stored is not None:  # what is gone cannot be written over
            box.addItem(tr("Mine"), MINE)
        self.tree.setItemWidget(branch, 4, box)
        self._boxes[conflict.row] = box

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for text, whose in ((tr("All theirs"), THEIRS), (tr("All mine"), MINE)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, chosen=whose: self.choose_all(chosen))
            line.addWidget(button)
        line.addStretch(1)
        go_on = QPushButton(tr("Go on saving"))
        go_on.setAutoDefault(False)
        go_on.clicked.connect(self.accept)
        later = QPushButton(tr("Do not save yet"))
        later.setDefault(True)
        later.setFocus(Qt.FocusReason.OtherFocusReason)
        later.clicked.connect(self.reject)
        line.addWidget(go_on)
        line.addWidget(later)
        return line


def sentence(conflict: Conflict) -> tuple[str, str]:
    """Which row, who, when, in Chinese and English."""
    stored = conflict.stored
    if stored is None:
        return f"第{conflict.row}行已被他人删除", f"row {conflict.row} was deleted by somebody else"
    when = stored.since.astimezone().strftime("%Y-%m-%d %H:%M:%S") if stored.since else "?"
    who_zh, who_en = stored.editor or "未知", stored.editor or "somebody unknown"
    return (
        f"{stored.label}（第{conflict.row}行）：{who_zh}于{when}修改为版本{stored.version}，您所见为版本{conflict.seen}",
        f"{stored.label} (row {conflict.row}): changed by {who_en} at {when} to version {stored.version}; "
        f"you saw version {conflict.seen}",
    )
