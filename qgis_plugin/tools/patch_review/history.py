"""What happened to a patch: decisions with their hashes, versions of its row with who and why."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ...translation import tr
from ..row_history.changes import changes, moment
from .facts import decisions
from .reasons import change_reason


def history_html(answer: dict[str, Any], reasons: Mapping[str, str]) -> str:
    """Of the engine's `patches.history`, newest first: a kept version says who ended it, when and why.

    `reasons`: titles of the verdicts' reasons by their codes.
    """
    lines: list[str] = []
    versions = answer["versions"]
    for version, later in zip(versions, [*versions[1:], answer.get("current")]):
        changed = "; ".join(changes("change_patch", version, later, shape=tr("outline"))) if later else ""
        cells = (
            f"{version['version']} → {version['version'] + 1}",
            moment(version.get("valid_to")),
            str(version.get("actor") or ""),
            change_reason(str(version.get("reason") or ""), reasons),
            changed,
        )
        lines.insert(0, "<tr>" + "".join(f"<td>{escape(each)}</td>" for each in cells) + "</tr>")
    style = "<style>td{padding:2px 10px 2px 0}</style>"
    head = escape(tr("Versions of the row"))
    table = f"<table>{''.join(lines)}</table>" if lines else escape(tr("not changed since the detection"))
    return f"{style}{decisions(answer['decisions'], reasons)}<h4>{head}</h4>{table}"


def show_history(parent: QWidget, number: str, answer: dict[str, Any], reasons: Mapping[str, str]) -> QDialog:
    """A window with it; not modal."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("History of {number}", number=number))
    dialog.resize(760, 480)
    text = QTextBrowser()
    text.setHtml(history_html(answer, reasons))
    close = QPushButton(tr("Close"))
    close.clicked.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(close)
    dialog.show()
    return dialog
