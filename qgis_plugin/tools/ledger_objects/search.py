"""Search of roads, bridges, tunnels by code or name, by keyboard: text, Enter, arrow keys, Enter."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...room import Room
from ...translation import tr
from .hosts import Host, hosts_named
from .shown import station_text


class HostSearch(QWidget):
    """`chosen` gives an object; one that is found alone is chosen at once."""

    chosen = pyqtSignal(object)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Code or name, then Enter"))
        self.text.setClearButtonEnabled(True)
        self.text.returnPressed.connect(self.find)
        self.found = QListWidget()
        self.found.setMaximumHeight(150)
        self.found.itemActivated.connect(self._choose)
        self.found.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addWidget(self.found)
        self.found.hide()
        self.setFocusProxy(self.text)

    def find(self) -> None:
        """List the objects that the text names."""
        hosts = hosts_named(self._room, self.text.text())
        self.found.clear()
        self.found.setVisible(len(hosts) != 1)
        if not hosts:
            empty = QListWidgetItem(tr("Nothing has “{text}” in its code or name.", text=self.text.text()))
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(empty)
            return
        for host in hosts:
            item = QListWidgetItem(listed(host))
            item.setData(Qt.ItemDataRole.UserRole, host)
            self.found.addItem(item)
        if len(hosts) == 1:
            self.chosen.emit(hosts[0])
        else:
            self.found.setFocus()
            self.found.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem) -> None:
        host = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(host, Host):
            self.chosen.emit(host)


def listed(host: Host) -> str:
    """An object in a list; a road's section with its stations, by which people tell sections apart."""
    start, end = host.value("from_station_m"), host.value("to_station_m")
    if not isinstance(start, (int, float)) or not isinstance(end, (int, float)):
        return host.title
    return f"{host.title}  {station_text(float(start))} – {station_text(float(end))}"
