"""A workspace dropped on the window is opened: folder, `workspace.toml`, database, entry of the browser.

An empty folder is offered as the place of a new one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMimeDataUtils
from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMessageBox

from ..translation import tr
from .browser import KEY
from .place import is_empty_folder
from .workspace import DATABASE_NAME, FILE_NAME, root_of

if TYPE_CHECKING:
    from .session import Session


class WorkspaceDrop(QgsCustomDropHandler):
    """Asked by QGIS for each file that was dropped."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def customUriProviderKey(self) -> str:
        """Key of entries dragged from the browser tree."""
        return KEY

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:
        """An entry of the browser tree."""
        self._session.open(uri.uri)

    def handleFileDrop(self, file: str) -> bool:
        """Whether it was taken as a workspace; other files, projects among them, stay QGIS's own."""
        path = Path(file)
        root = root_of(path)
        if path.name == FILE_NAME or (root is not None and path.is_dir()):
            self._session.open(file)
            return True  # also where it cannot be opened: the reason was told
        if is_empty_folder(path):
            QTimer.singleShot(0, lambda: self._session.make(path))  # once the drop is over
            return True
        if root is None or path.name != DATABASE_NAME or not self._is_meant(root):
            return False
        self._session.open(root)
        return True

    def _is_meant(self, root: Path) -> bool:
        """The database of a workspace may be wanted as single layers, without forms and checks."""
        box = QMessageBox(self._session.window)
        box.setWindowTitle("GridTwin")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("This is the database of the workspace {path}.", path=root))
        box.setInformativeText(
            tr("Open the workspace with its forms, symbols and checks, or add single layers without them?")
        )
        opening = box.addButton(tr("Open workspace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Single layers"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(opening)
        box.exec()
        return box.clickedButton() is opening
