"""The files of a workspace opened anew when its drive is back: QGIS keeps handles of what was there before.

A GeoPackage that could not be read for a moment is broken for its layers, or open for reading only; edits are
in the layers, not in what is opened anew, and stay.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry

from . import journal
from .workspace import Workspace


def reopen(workspace: Workspace) -> None:
    """Let each layer of the workspace's folder open its file again; a server's layers do so by themselves."""
    if workspace.store is not None:
        return
    journal.share_anew(workspace)
    root = workspace.root.resolve()
    for layer in QgsProject.instance().mapLayers().values():
        if _lies_in(layer, root):
            layer.dataProvider().reloadData()


def _lies_in(layer: QgsMapLayer, root: Path) -> bool:
    if layer.dataProvider() is None:
        return False
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path")
    return bool(path) and root in Path(path).resolve().parents
