"""A workspace's folder or `workspace.toml` dropped on QGIS's window opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsCustomDropHandler

from .workspace import FILE_NAME, root_of

if TYPE_CHECKING:
    from .session import Session


class WorkspaceDrop(QgsCustomDropHandler):
    """Asked by QGIS for each file that was dropped."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def customUriProviderKey(self) -> str:
        """Key of entries dragged from the browser tree."""
        return "gridtwin"

    def handleFileDrop(self, file: str) -> bool:
        """Whether the file was a workspace; a GeoPackage alone stays QGIS's own."""
        if not file.endswith(FILE_NAME) and not (root_of(file) and not file.endswith((".gpkg", ".qgz"))):
            return False
        return self._session.open(file)
