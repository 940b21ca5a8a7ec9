"""Help: what each tool does and its key, from the tools' own declarations."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from ..buttons import button_box
from ..tools.declaration import Declaration, groups
from ..translation import tr

if TYPE_CHECKING:
    from ..room import Room


class HelpDialog(QDialog):
    """One page, in the user's language."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self.setWindowTitle(tr("GridTwin help"))
        self.resize(640, 560)
        page = QTextBrowser()
        declared = room.registry.declared if room.registry is not None else ()
        page.setHtml(_page(declared))
        buttons = button_box("Close")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page)
        column.addWidget(buttons)


def _page(declared: tuple[Declaration, ...]) -> str:
    first = tr(
        "Open a workspace, choose a map theme, toggle editing on a layer and use QGIS's own tools: "
        "forms, codes and "
        "checks come from the city model. Each save is checked; what is wrong stands in the "
        "findings panel, and a "
        "click on a finding shows the place."
    )
    parts = [f"<p>{escape(first)}</p>"]
    for group in groups():
        inside = [each for each in declared if each.group == group.name]
        if inside:
            parts.append(f"<h3>{escape(group.title)}</h3><dl>")
            parts += [_entry(each) for each in inside]
            parts.append("</dl>")
    return "".join(parts)


def _entry(each: Declaration) -> str:
    key = f" <code>{escape(each.shortcut)}</code>" if each.shortcut else ""
    return f"<dt><b>{escape(each.title)}</b>{key}</dt><dd>{escape(each.help)}</dd>"
