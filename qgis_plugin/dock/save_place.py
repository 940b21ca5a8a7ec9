"""Where a file is saved: asked in one way, beginning in the folder that was saved into last."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from .. import settings
from ..workspace.workspace import Workspace


def starting_path(workspace: Workspace | None, name: str) -> str:
    """A file of this name in the folder saved into last, else in the workspace, else at home.

    A folder that is gone or may not be written is passed over; so is a workspace open for reading only.
    """
    kept = settings.get("saved_into")
    folders = [Path(kept)] if kept else []
    if workspace is not None and not workspace.is_read_only:
        folders.append(workspace.root)
    usable = (each for each in folders if each.is_dir() and os.access(each, os.W_OK))
    return str(next(usable, Path.home()) / name)


def asked_file(
    workspace: Workspace | None, parent: QWidget, *, title: str, name: str, kinds: str
) -> tuple[str, str]:
    """Ask for a file to write, and remember its folder; the path (empty: none) and the chosen kind."""
    path, kind = QFileDialog.getSaveFileName(parent, title, starting_path(workspace, name), kinds)
    folder = Path(path).absolute().parent
    if path and folder.is_dir():
        settings.put("saved_into", str(folder))
    return path, kind


def with_ending(path: str, chosen: str, endings: Sequence[str], otherwise: str) -> Path:
    """The file asked for; without one of the endings, with that of the chosen kind, or `otherwise`.

    >>> with_ending("/tmp/pit", "Word (*.docx)", (".pdf", ".docx"), ".pdf").name
    'pit.docx'
    """
    given = Path(path)
    if given.suffix.lower() in endings:
        return given
    return Path(path + next((each for each in endings if f"*{each}" in chosen), otherwise))
