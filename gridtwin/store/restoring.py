"""A workspace from its archive: every file checked before anything is put in its place."""

from __future__ import annotations

import dataclasses
import json
import shutil
import tarfile
import tempfile
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, Any

from gridtwin.progress import Progress, silent
from gridtwin.store import settings
from gridtwin.store.backup import CHUNK, DUMP, FORMAT_VERSION, MANIFEST, Backup, checksum
from gridtwin.store.dumping import load
from gridtwin.store.errors import BadBackup, WorkspaceExists
from gridtwin.store.postgis import address as addresses


def restore(archive: Path, root: Path, *, store: str | None = None, progress: Progress = silent) -> Backup:
    """Make the workspace at `root`, which must not exist or be empty, from an archive.

    Args:
        archive: a file that `back_up` wrote.
        root: the folder to make.
        progress: told after each file.
        store: address of the PostgreSQL database to restore the layers into, with the schema's old name;
            None: the one of the archive's `workspace.toml`.

    Raises:
        BadBackup: no such archive, a file of it is missing, changed or has no place below `root`, or `store`
            is given and the backup is of a workspace whose layers are files.
        WorkspaceExists: the folder is not empty.
        NoBackupProgram: pg_restore is missing or fails.
    """
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise WorkspaceExists(
            f"{root} is not empty; restore into a new folder", zh=f"{root}不是空文件夹；请恢复到新的文件夹"
        )
    root.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root.parent, prefix=".restore-") as folder:
        place = Path(folder) / "workspace"
        place.mkdir()
        told = _unpack(archive, place, progress)
        given = settings.load(place)
        dump = place / DUMP
        if store is not None:
            if not dump.exists():
                raise _bad(
                    archive,
                    "is of a workspace whose layers are files; restore it without a store",
                    "是文件工作区的备份；恢复时请勿指定数据库",
                )
            settings.save(place, _elsewhere(given, store))
        if dump.exists():
            load(store or str(given.store), dump)
            dump.unlink()
        if root.exists():
            root.rmdir()
        place.replace(root)
    files = told["files"]
    made_at = datetime.fromisoformat(told["made_at"])
    return Backup(told["name"], made_at, len(files), archive.stat().st_size, DUMP in files)


def _unpack(archive: Path, place: Path, progress: Progress) -> dict[str, Any]:  # Any: the manifest
    """Take out every file that the manifest names, and no other, each checked."""
    try:
        with tarfile.open(archive) as tar:
            told = json.loads(_bytes(tar.extractfile(MANIFEST)))
            if told["format_version"] > FORMAT_VERSION:
                raise _bad(
                    archive, "was made by a newer GridTwin; install that", "由更新版本的GridTwin生成；请升级"
                )
            for at, (name, entry) in enumerate(told["files"].items()):
                target = _place_of(archive, place, name)
                member = tar.getmember(name)
                if not member.isfile():
                    raise _bad(archive, f"holds '{name}', which is no file", f"中的“{name}”不是文件")
                target.parent.mkdir(parents=True, exist_ok=True)
                with _opened(tar.extractfile(member)) as source, target.open("wb") as out:
                    shutil.copyfileobj(source, out, CHUNK)
                target.chmod(member.mode & 0o700 | 0o600)
                if checksum(target) != entry["sha256"]:
                    raise _bad(
                        archive, f"is damaged: {name} differs from its sum", f"已损坏：{name}与校验和不符"
                    )
                progress((at + 1) / len(told["files"]), name)
    except (tarfile.TarError, OSError, EOFError, KeyError, TypeError, ValueError) as error:
        raise _bad(
            archive, f"is no whole backup of a workspace ({error})", f"不是完整的工作区备份（{error}）"
        ) from error
    return dict(told)


def _place_of(archive: Path, place: Path, name: str) -> Path:
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts or "\\" in name or not parts.parts:
        raise _bad(
            archive,
            f"names '{name}', outside the folder; nothing was restored",
            f"含越界路径“{name}”；未恢复任何内容",
        )
    return place.joinpath(*parts.parts)


def _opened(found: IO[bytes] | None) -> IO[bytes]:
    if found is None:
        raise ValueError("an entry has no content")
    return found


def _bytes(found: IO[bytes] | None) -> bytes:
    with _opened(found) as file:
        return file.read(64 * CHUNK)


def _elsewhere(given: settings.Settings, store: str) -> settings.Settings:
    old, new = addresses.parse(str(given.store)), addresses.parse(store)
    if old.schema != new.schema:
        raise BadBackup(
            f"the backup is of schema {old.schema}, the address names {new.schema}; use the same name",
            zh=f"备份的schema为{old.schema}，而地址写的是{new.schema}；请使用相同名称",
        )
    return dataclasses.replace(given, store=store)


def _bad(archive: Path, en: str, zh: str) -> BadBackup:
    return BadBackup(f"{archive} {en}", zh=f"{archive}{zh}")
