"""Where a new workspace may be: a folder, the address of a database; why not, in one sentence."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from ..translation import tr
from .workspace import FILE_NAME


def why_no_new_workspace(folder: Path) -> str | None:
    """Why a workspace cannot be made in a folder; None when it can."""
    if not folder.is_absolute():
        return tr("{path} is no whole path: choose the folder with the button.", path=folder)
    try:
        return _why_not_empty(folder) or _why_not_writable(folder)
    except OSError as error:
        return tr("{path} cannot be used: {reason}.", path=folder, reason=error.strerror or error)


def is_empty_folder(path: Path) -> bool:
    """Whether it is a folder with nothing in it; False where that cannot be seen."""
    try:
        return path.is_dir() and not any(path.iterdir())
    except OSError:
        return False


def new_folder(above: Path) -> Path:
    """Where a new workspace goes that is made "here": the folder itself if it is empty, else one in it."""
    if is_empty_folder(above):
        return above
    names = ("gridtwin", *(f"gridtwin-{number}" for number in range(2, 1000)))
    return next(above / name for name in names if not (above / name).exists())


def _why_not_empty(folder: Path) -> str | None:
    if (folder / FILE_NAME).is_file():
        return tr("{path} is a workspace already: open it, or choose a new folder.", path=folder)
    if folder.is_dir() and any(folder.iterdir()):
        return tr("{path} is not empty: choose a new folder.", path=folder)
    return None


def _why_not_writable(folder: Path) -> str | None:
    above = _nearest(folder)
    if above.is_file():
        return tr("{path} is a file: choose a folder.", path=above)
    if not os.access(above, os.W_OK | os.X_OK):
        return tr("{path} may not be written: choose another folder, or ask for the right.", path=above)
    return None


def why_no_address(store: str) -> str | None:
    """Why an address of a database cannot be one; None when it can, or is empty."""
    if not store:
        return None
    try:
        parts = urlsplit(store)
        is_whole = parts.scheme == "postgresql" and len(parts.path) > 1 and bool(parts.netloc)
        _ = parts.port
    except ValueError:
        is_whole = False
    if is_whole or (store.startswith("postgresql:///") and len(store) > len("postgresql:///")):
        return None
    return tr(
        "{store} is no address of a database: postgresql://user@host/database?schema=name, "
        "or leave it empty.",
        store=store,
    )


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest above it that is there."""
    return next(each for each in (folder, *folder.parents) if each.exists())
