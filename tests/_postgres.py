"""A private PostgreSQL with PostGIS for the tests: own folder, own port on the loopback, gone at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.ports import free_port


def missing() -> str | None:
    """Why no server can be started here; None when one can."""
    if _programs() is None:
        return "PostgreSQL is not installed (apt install postgresql postgresql-15-postgis-3)"
    if not any(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        return "PostGIS is not installed (apt install postgresql-15-postgis-3)"
    if os.geteuid() == 0 and shutil.which("runuser") is None:
        return "PostgreSQL does not run as root, and runuser is missing"
    return None


@dataclass(frozen=True, slots=True)
class Server:
    """A server that a test may stop and start again; `address` is of the form postgresql://…/postgres."""

    folder: Path
    port: int
    settings: str = ""

    @property
    def address(self) -> str:
        """Where it answers, stopped or not."""
        return f"postgresql://gridtwin@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 {self.settings}"
        self._control("-o", options, "-l", self.folder / "log", "-w", "start")

    def stop(self) -> None:
        """End it at once, as a power cut would."""
        self._control("-m", "immediate", "-w", "stop")

    def _control(self, *words: object) -> None:
        _run(_bin() / "pg_ctl", "-D", self.folder / "data", *words)


@contextmanager
def server() -> Iterator[str]:
    """Start a server that stays; its address."""
    with stoppable("-c fsync=off -c max_wal_size=4GB") as started:
        yield started.address


@contextmanager
def stoppable(settings: str = "") -> Iterator[Server]:
    """Start a server with those options; stopped and removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="gridtwin-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    try:
        words = ("-D", folder / "data", "-U", "gridtwin", "-A", "trust", "-E", "UTF8", "--no-sync")
        _run(_bin() / "initdb", *words)
        started = Server(folder, free_port(), settings)
        started.start()
        try:
            yield started
        finally:
            if (folder / "data" / "postmaster.pid").exists():
                started.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _bin() -> Path:
    programs = _programs()
    assert programs is not None, missing()
    return programs


def _programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _run(*command: object) -> None:
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["runuser", "-u", "postgres", "--", *words]
    done = subprocess.run(words, check=False, capture_output=True, text=True, cwd="/tmp")
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)} failed: {done.stdout}{done.stderr}")
