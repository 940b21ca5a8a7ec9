"""Workspaces in QGIS's browser tree: a folder with `workspace.toml` shows as one; a double click opens it.

Each other folder has an entry of the context menu that makes one there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomllib
from qgis.core import (
    QgsDataItem,
    QgsDataItemProvider,
    QgsDataProvider,
    QgsDirectoryItem,
    QgsMimeDataUtils,
)
from qgis.gui import QgsDataItemGuiProvider
from qgis.PyQt.QtWidgets import QMenu, QWidget

from .. import compat
from ..icons import icon
from ..translation import tr
from .place import new_folder
from .workspace import FILE_NAME, root_of

if TYPE_CHECKING:
    from .session import Session

KEY = "gridtwin"  # of entries that are dragged


class WorkspaceProvider(QgsDataItemProvider):
    """Looks at each folder that the tree opens."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._kept: list[WorkspaceItem] = []  # QGIS does not own what Python made

    def name(self) -> str:
        """Name of the provider."""
        return "gridtwin_workspace"

    def dataProviderKey(self) -> str:
        """No data provider of QGIS stands behind it."""
        return "gridtwin"

    def capabilities(self) -> Any:
        """It looks at folders and files."""
        return QgsDataProvider.Dir | QgsDataProvider.File if hasattr(QgsDataProvider, "Dir") else 3

    def createDataItem(self, path: str, parent: QgsDataItem | None) -> QgsDataItem | None:
        """An entry for a `workspace.toml`; None for everything else."""
        place = Path(path)
        if place.name != FILE_NAME or not place.is_file():
            return None
        item = WorkspaceItem(parent, place, self._session)
        self._kept.append(item)
        return item


class WorkspaceItem(QgsDataItem):
    """The entry in the tree."""

    def __init__(self, parent: QgsDataItem | None, path: Path, session: Session) -> None:
        kind = QgsDataItem.Custom if hasattr(QgsDataItem, "Custom") else QgsDataItem.Type.Custom
        super().__init__(kind, parent, _title(path), str(path), KEY)
        self._path, self._session = path, session
        self.setIcon(icon("workspace"))
        self.setState(QgsDataItem.Populated if hasattr(QgsDataItem, "Populated") else 2)
        self.setToolTip(tr("Double click: open the workspace {path}", path=path.parent))

    def handleDoubleClick(self) -> bool:
        """Open it."""
        return self._session.open(self._path)

    def hasDragEnabled(self) -> bool:
        """It may be dragged onto the map."""
        return True

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:
        """What is dragged: the workspace's file, for the plugin's own drop."""
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.name, uri.uri = "custom", KEY, self.name(), str(self._path)
        return [uri]

    def actions(self, parent: QWidget) -> list[Any]:
        """Entries of the context menu."""
        action = compat.QAction(icon("workspace"), tr("Open workspace"), parent)
        action.triggered.connect(lambda: self._session.open(self._path))
        return [action]


class FolderMenu(QgsDataItemGuiProvider):
    """Context menu of folders in the tree: a new workspace, or the one that is there."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def name(self) -> str:
        """Name of the provider."""
        return "gridtwin_folder"

    def populateContextMenu(self, item: QgsDataItem, menu: QMenu, *_: object) -> None:
        """Add the entry to the menu of a folder."""
        if not isinstance(item, QgsDirectoryItem):
            return
        folder = Path(item.dirPath())
        if root_of(folder) is not None:
            action = compat.QAction(icon("workspace"), tr("Open workspace"), menu)
            action.triggered.connect(lambda: self._session.open(folder))
        else:
            action = compat.QAction(icon("workspace"), tr("New GridTwin workspace here …"), menu)
            action.triggered.connect(lambda: self._session.make(new_folder(folder)))
        menu.addAction(action)


def _title(path: Path) -> str:
    """What the workspace is called; a broken one has an entry too, and opening it tells what is wrong."""
    try:
        name = str(tomllib.loads(path.read_text("utf-8"))["name"])
    except (OSError, KeyError, ValueError):
        return tr("GridTwin workspace")
    return tr("{name} · GridTwin workspace", name=name)
