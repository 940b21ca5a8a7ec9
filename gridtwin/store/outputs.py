"""Files that results are written to: never a part of a workspace itself."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyogrio.errors import DataLayerError, DataSourceError, FeatureError

from gridtwin.errors import GridTwinError
from gridtwin.store import atomic
from gridtwin.store.errors import CannotWrite, OwnFile
from gridtwin.store.settings import FILE_NAME

_OWN_FOLDERS = ("imagery", "scene", "evidence", "standards", "survey", "truth")
_OWN_FILES = (FILE_NAME, "demo.json")
_DATABASE = "city.gpkg"
_LITTLE = 1_000_000  # bytes left on a disk that is taken to be full


def check_output(path: Path, *, source: Path | None = None) -> Path:
    """The path, if writing there harms no workspace and not the `source` the results are about.

    Raises:
        OwnFile: the file belongs to a workspace (its database, its settings, its imagery …).
        FileNotFoundError: the folder does not exist.
        IsADirectoryError: the path is a folder.
    """
    target = path.resolve()
    if source is not None and target == source.resolve():
        raise OwnFile(f"{path} is the file that is read; write to another one")
    for folder in target.parents:
        if not (folder / FILE_NAME).is_file():
            continue
        first = target.relative_to(folder).parts[0]
        if first in (*_OWN_FOLDERS, *_OWN_FILES) or first.startswith(_DATABASE):
            raise OwnFile(f"{path} is a part of the workspace {folder}; write to another file")
    if target.is_dir():
        raise IsADirectoryError(f"{path} is a folder; name a file in it")
    if not target.parent.is_dir():
        raise FileNotFoundError(f"the folder {target.parent} does not exist; create it first")
    return path


@contextmanager
def output(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; renamed at the end. Refuses what `check_output` refuses.

    Raises:
        CannotWrite: see `writing`.
    """
    with writing(path), atomic.beside(check_output(path)) as partial:
        yield partial


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Tell failures of whatever writes `path` in one sentence.

    Raises:
        CannotWrite: no rights, no room, or another fault while writing.
    """
    try:
        yield
    except GridTwinError:
        raise
    except OSError as error:
        if error.errno in (None, errno.ENOENT, errno.EISDIR):
            raise
        raise CannotWrite(_cannot(path, error.strerror or str(error))) from error
    except (DataSourceError, DataLayerError, FeatureError) as error:
        why = (
            "no space left"
            if shutil.disk_usage(path.parent).free < _LITTLE
            else str(error).split(". ")[0][:120]
        )
        raise CannotWrite(_cannot(path, why)) from error


def _cannot(path: Path, why: str) -> str:
    return f"{path} cannot be written ({why}); check your rights there and the free space"
