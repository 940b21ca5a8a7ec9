"""The schema of a workspace on PostgreSQL as a dump, and back, by PostgreSQL's own programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from gridtwin.store.errors import NoBackupProgram
from gridtwin.store.postgis import address as addresses


def dump(store: str, target: Path) -> None:
    """Write the schema of an address to a file.

    Raises:
        NoBackupProgram: pg_dump is missing or fails.
    """
    where = addresses.parse(store)
    _run("pg_dump", ["--format=custom", f"--schema={where.schema}", f"--file={target}"], where)


def load(store: str, source: Path) -> None:
    """Restore a dump into the database of an address, all or nothing.

    Raises:
        NoBackupProgram: pg_restore is missing or fails.
    """
    where = addresses.parse(store)
    database = str(where.url.database)
    _run(
        "pg_restore",
        ["--exit-on-error", "--no-owner", "--single-transaction", f"--dbname={database}", str(source)],
        where,
    )


def _run(program: str, options: list[str], where: addresses.Address) -> None:
    """Run a program of PostgreSQL; the password goes by the environment, not by the command line."""
    found = shutil.which(program)
    if found is None:
        raise NoBackupProgram(
            f"{program} is not installed, and the layers are at {where}; install PostgreSQL's client "
            "(Debian: postgresql-client)",
            zh=f"未安装{program}，而图层在{where}；请安装PostgreSQL客户端（Debian：postgresql-client）",
        )
    url = where.url
    given = {"PGHOST": url.host, "PGPORT": url.port, "PGUSER": url.username, "PGPASSWORD": url.password,
             "PGDATABASE": url.database}  # fmt: skip
    environment = os.environ | {key: str(value) for key, value in given.items() if value is not None}
    done = subprocess.run([found, *options], env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - a fixed program, options of our own
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["?"])[0]
        raise NoBackupProgram(f"{program} at {where}: {said}", zh=f"{program}（{where}）：{said}")
