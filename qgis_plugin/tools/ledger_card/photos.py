"""Photos of an object, of its inspections and of its defects, as thumbnails; a double click opens one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QImageReader, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem

from ... import compat
from ...room import Room
from ...translation import tr
from ...workspace.workspace import Workspace
from ..ledger_objects.hosts import records

_SIDE_PX = 150
_AT_ONCE = 400


class PhotoList(QListWidget):
    """Thumbnails, read at their size so that large photos do not fill the memory."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setIconSize(QSize(_SIDE_PX, _SIDE_PX))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setWordWrap(True)
        self.setSpacing(6)
        self.itemActivated.connect(_open)
        self._pending: list[QListWidgetItem] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)  # whenever nothing else is to do
        self._timer.timeout.connect(self._load_next)

    def show_photos(self, photos: list[QgsFeature], workspace: Workspace) -> None:
        """Fill it, pictures one after another while QGIS goes on; a file that is missing says so."""
        self.clear()
        self._pending = []
        for feature in photos:
            path = inside(workspace, str(compat.plain(feature["path"]) or ""))
            title = str(compat.plain(feature["title"]) or (path.name if path else feature["path"]))
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(_SIDE_PX + 10, _SIDE_PX + 34))
            if path is None:
                item.setText(tr("{title}: the file is missing", title=title))
                item.setToolTip(str(compat.plain(feature["path"]) or ""))
            else:
                item.setData(Qt.ItemDataRole.UserRole, str(path))
                item.setToolTip(str(path))
                self._pending.append(item)
            self.addItem(item)
        if not photos:
            item = QListWidgetItem(tr("No photos yet. Add them with an inspection or in the form."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setSizeHint(QSize(360, 60))
            self.addItem(item)
        self._timer.start()

    def _load_next(self) -> None:
        if not self._pending:
            self._timer.stop()
            return
        item = self._pending.pop(0)
        thumbnail = _thumbnail(Path(item.data(Qt.ItemDataRole.UserRole)))
        if thumbnail is None:
            item.setText(tr("{title}: no picture that can be shown", title=item.text()))
        else:
            item.setIcon(QIcon(thumbnail))


def photos_of(room: Room, owners: dict[str, list[str]]) -> list[QgsFeature]:
    """Attachments of ids by class that are pictures, newest first. Many owners are asked for in parts."""
    found: list[QgsFeature] = []
    for class_name, ids in owners.items():
        for start in range(0, len(ids), _AT_ONCE):
            rows = records(room, "attachment", class_name, tuple(ids[start : start + _AT_ONCE]))
            found += [each for each in rows if str(compat.plain(each["media_type"])).startswith("image/")]
    return sorted(found, key=lambda each: str(compat.plain(each["valid_from"]) or ""), reverse=True)


def inside(workspace: Workspace, name: str) -> Path | None:
    """The file of an attachment; None when it is missing or lies outside of the workspace."""
    root = workspace.root.resolve()
    path = (root / name).resolve()
    return path if path.is_file() and root in path.parents else None


def _thumbnail(path: Path) -> QPixmap | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(_SIDE_PX, _SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


def _open(item: QListWidgetItem) -> None:
    path = item.data(Qt.ItemDataRole.UserRole)
    if path:
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
