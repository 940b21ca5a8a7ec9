"""A file system that is really full: a batch is stored whole or not at all; with room again, all is well."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from gridtwin.sensing.intake.running import start_intake
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store.schema import OBSERVATION
from gridtwin.store.errors import StoreFull

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOON_MS = int(NOON.timestamp() * 1000)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 16 MiB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk(small_disk: Path, sensed: Path) -> None:
    city = small_disk / "city"
    shutil.copytree(sensed, city)
    many = [Reading("JG1", NOON_MS - 1000 - nth, 1.0, NOON_MS) for nth in range(20_000)]
    intake = start_intake(city, clock=lambda: NOON)
    try:
        assert intake.take([Reading("JG1", NOON_MS, 1.0, NOON_MS)]).stored == 1
        filler = small_disk / "filler"
        filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - 65_536))
        with pytest.raises(StoreFull, match="no room"):
            intake.take(many)
        filler.unlink()
        assert intake.take(many).stored == 20_000
        with intake.store.reading() as connection:
            assert connection.scalar(sa.select(sa.func.count()).select_from(OBSERVATION)) == 20_001
    finally:
        intake.close()
