"""Rows that somebody else changed since they were seen: whose change stays?"""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..translation import pick, tr
from .versions import Conflict

_SHOWN = 8


def choose(parent: QWidget | None, conflicts: list[Conflict]) -> str:
    """`theirs`, `mine`, or `cancel`: nothing is saved and nothing is lost."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Changed by others"))
    box.setText(
        tr(
            "{count} rows that you changed were changed by somebody else since you began.",
            count=len(conflicts),
        )
    )
    lines = [pick(*sentence(each)) for each in conflicts[:_SHOWN]]
    if len(conflicts) > _SHOWN:
        lines.append(f"… {len(conflicts) - _SHOWN}")
    lines.append(
        tr(
            "Take theirs drops your changes of these rows and keeps your others. Keep mine writes "
            "your changed "
            "fields over theirs; the history keeps both."
        )
    )
    box.setInformativeText("\n\n".join(lines))
    theirs = box.addButton(tr("Take theirs"), QMessageBox.ButtonRole.AcceptRole)
    mine = box.addButton(tr("Keep mine"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(tr("Do not save yet"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.exec()
    return {theirs: "theirs", mine: "mine"}.get(box.clickedButton(), "cancel")


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
