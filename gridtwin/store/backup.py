"""A workspace as one archive, consistent while others write.

The archive is a tar: every file of the folder, SQLite databases and GeoPackages as copies that SQLite makes,
`backup.json` with a SHA-256 for each file, and on PostgreSQL `store.dump` (`pg_dump -Fc` of the
schema). `gridtwin.store.restoring` reads it.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import tarfile
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from gridtwin import __version__
from gridtwin.progress import Progress, silent
from gridtwin.store import settings
from gridtwin.store.dumping import dump
from gridtwin.store.errors import BadBackup
from gridtwin.store.outputs import check_output, output

MANIFEST = "backup.json"
DUMP = "store.dump"
FORMAT_VERSION = 1
_DATABASES = (".gpkg", ".db", ".sqlite")
_LEFT_OUT = ("-wal", "-shm", "-journal", ".lock")
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Backup:
    """What an archive holds; `left_out` are links, which are not followed."""

    name: str
    made_at: datetime
    files: int
    size_bytes: int
    has_dump: bool
    left_out: tuple[str, ...] = ()


def back_up(root: Path, archive: Path, *, now: datetime, progress: Progress = silent) -> Backup:
    """Write the workspace at `root` to `archive` (.tar, or .tar.gz compressed), whole or not at all.

    Raises:
        NoWorkspace, OwnFile, FolderGiven, FileMissing, CannotWrite: as opening and writing do.
        NoBackupProgram: the layers are on PostgreSQL and pg_dump is missing or fails.
    """
    given = settings.load(root)
    _check_inside(root, check_output(archive))
    names, links = _names(root)
    sums: dict[str, dict[str, Any]] = {}  # Any: sizes and sums
    mode = "w:gz" if archive.name.endswith((".gz", ".tgz")) else "w"
    with (
        output(archive) as partial,
        tempfile.TemporaryDirectory(dir=archive.parent, prefix=".backup-") as folder,
        tarfile.open(partial, mode) as tar,  # type: ignore[call-overload]
    ):
        for at, name in enumerate(names):
            source = _copied(root / name, Path(folder)) if name.endswith(_DATABASES) else root / name
            sums[name] = _add(tar, source, name)
            progress((at + 1) / (len(names) + 1), name)
        if given.store:
            dumped = Path(folder) / DUMP
            dump(given.store, dumped)
            sums[DUMP] = _add(tar, dumped, DUMP)
        told = {
            "format_version": FORMAT_VERSION, "program": __version__, "name": given.name,
            "made_at": now.isoformat(), "files": sums,
        }  # fmt: skip
        listing = Path(folder) / MANIFEST
        listing.write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
        tar.add(listing, MANIFEST)
    archive.chmod(0o600)  # passwords' hashes and addresses are in it
    return Backup(given.name, now, len(sums), archive.stat().st_size, bool(given.store), tuple(links))


def _check_inside(root: Path, archive: Path) -> None:
    if archive.resolve().is_relative_to(root.resolve()):
        raise BadBackup(
            f"{archive} lies in the workspace it backs up; write it elsewhere",
            zh=f"{archive}位于所备份的工作区之内；请写到别处",
        )


def _names(root: Path) -> tuple[list[str], list[str]]:
    """Files below the folder, without locks and what SQLite keeps beside databases; and links."""
    names: list[str] = []
    links: list[str] = []
    for path in sorted(root.rglob("*")):
        if path.is_symlink():
            links.append(path.relative_to(root).as_posix())
        elif path.is_file() and not path.name.endswith(_LEFT_OUT):
            names.append(path.relative_to(root).as_posix())
    return names, links


def _copied(path: Path, folder: Path) -> Path:
    """A copy of a database as of one moment, also while others write."""
    if not _is_sqlite(path):
        return path
    target = folder / "database"
    target.unlink(missing_ok=True)
    source = f"{path.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(source, uri=True)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        new.execute("PRAGMA journal_mode = DELETE")
    target.chmod(path.stat().st_mode & 0o777)
    return target


def _is_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\x00"


def _add(tar: tarfile.TarFile, source: Path, name: str) -> dict[str, Any]:  # Any: size and sum
    tar.add(source, name, recursive=False)
    return {"sha256": checksum(source), "size": source.stat().st_size}


def checksum(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
