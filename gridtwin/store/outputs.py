"""Files that results are written to: never a part of a workspace itself."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyogrio.errors import DataLayerError, DataSourceError, FeatureError

from gridtwin.errors import GridTwinError
from gridtwin.reasons import reason
from gridtwin.store import atomic
from gridtwin.store.errors import CannotWrite, FileMissing, FolderGiven, OwnFile
from gridtwin.store.settings import DATABASE_NAME, FILE_NAME

_OWN_FOLDERS = ("imagery", "scene", "evidence", "models", "city_models", "standards", "survey", "truth")
_OWN_FILES = (FILE_NAME, "demo.json", "access.toml", "sensing.toml")
# Databases, with what SQLite puts beside them.
_OWN_DATABASES = (DATABASE_NAME, "sensing.db", "access.db")
_LITTLE = 1_000_000  # bytes left on a disk that is taken to be full


def check_output(path: Path, *, source: Path | None = None) -> Path:
    """The path, if writing there harms no workspace and not the `source` the results are about.

    Raises:
        OwnFile: the file belongs to a workspace (its database, its settings, its imagery …).
        FileMissing: the folder does not exist.
        FolderGiven: the path is a folder.
    """
    target = path.resolve()
    if source is not None and target == source.resolve():
        raise OwnFile(
            f"{path} is the file that is read; write to another one",
            zh=f"{path}正是所读取的文件；请写到另一个文件",
        )
    for folder in target.parents:
        if not (folder / FILE_NAME).is_file():
            continue
        first = target.relative_to(folder).parts[0]
        if first in (*_OWN_FOLDERS, *_OWN_FILES) or first.startswith(_OWN_DATABASES):
            raise OwnFile(
                f"{path} is a part of the workspace {folder}; write to another file",
                zh=f"{path}是工作区{folder}的组成部分；请写到另一个文件",
            )
    if target.is_dir():
        raise FolderGiven(f"{path} is a folder; name a file in it", zh=f"{path}是文件夹；请给出其中的文件名")
    if not target.parent.is_dir():
        raise FileMissing(
            f"the folder {target.parent} does not exist; create it first",
            zh=f"文件夹{target.parent}不存在；请先创建",
        )
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
        raise _cannot(path, reason(error)) from error
    except (DataSourceError, DataLayerError, FeatureError) as error:
        raise _cannot(path, _why(path, error)) from error


def _why(path: Path, error: Exception) -> tuple[str, str]:
    """What GDAL said, or that the disk is full, which GDAL does not say."""
    if shutil.disk_usage(path.parent).free < _LITTLE:
        return "no space left", "磁盘空间不足"
    said = str(error).split(". ")[0][:120]
    return said, said


def _cannot(path: Path, why: tuple[str, str]) -> CannotWrite:
    return CannotWrite(
        f"{path} cannot be written ({why[0]}); check your rights there and the free space",
        zh=f"{path}无法写入（{why[1]}）；请检查写入权限和剩余空间",
    )
