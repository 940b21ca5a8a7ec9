"""A PostgreSQL that goes and comes back: the intake waits, takes its right again, and loses nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.intake.lock import only_intake
from gridtwin.sensing.intake.running import start_intake
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store import SensingStore, open_sensing
from gridtwin.sensing.store.schema import OBSERVATION
from gridtwin.store import Workspace, create_workspace
from gridtwin.store.errors import StoreFailure
from tests import _postgres
from tests.gridtwin.conftest import NOW
from tests.gridtwin.sensing.conftest import sensor_frame

pytestmark = pytest.mark.postgres


@pytest.fixture
def server(store: SensingStore, postgres_server: str) -> Callable[..., None]:
    """Shuts the database out and cuts all its connections, or lets it in again."""
    if store.address is None:
        pytest.skip("a file cannot be cut off")
    name = store.address.url.database
    store.close()

    def let_in(*, is_there: bool) -> None:
        with psycopg.connect(postgres_server, autocommit=True) as link:
            text = psycopg.sql.SQL("ALTER DATABASE {} WITH ALLOW_CONNECTIONS {}")
            link.execute(text.format(psycopg.sql.Identifier(str(name)), psycopg.sql.SQL(str(is_there))))
            if not is_there:
                link.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
                )

    return let_in


def reading(nth: int) -> Reading:
    now_ms = int(datetime.now(UTC).timestamp() * 1000)
    return Reading("JG1", now_ms - 60_000 + nth, 1.0, now_ms)


def test_the_intake_goes_on_when_the_database_is_back(server: Callable[..., None], city: Workspace) -> None:
    intake = start_intake(city.root)
    try:
        assert intake.take([reading(1)]).stored == 1
        server(is_there=False)
        with pytest.raises(StoreFailure):
            intake.take([reading(2)])
        time.sleep(1.2)  # ticks fail meanwhile and are told, no more
        assert intake.trouble
        server(is_there=True)
        assert intake.take([reading(2)]).stored == 1
        with open_sensing(city) as other, pytest.raises(IntakeRuns), only_intake(other):
            pass
    finally:
        intake.close()


def test_another_intake_that_was_faster_keeps_the_right(server: Callable[..., None], city: Workspace) -> None:
    intake = start_intake(city.root)
    try:
        server(is_there=False)
        intake.stop()
        server(is_there=True)
        with open_sensing(city) as other, only_intake(other), pytest.raises(IntakeRuns):
            intake.right.ensure()
        intake.right.ensure()
    finally:
        intake.close()


def test_a_server_that_is_killed_and_started_again(tmp_path: Path) -> None:
    if _postgres.missing():
        pytest.skip(str(_postgres.missing()))
    with _postgres.stoppable() as server:
        store = f"{server.address}?schema=city"
        with create_workspace(
            tmp_path / "city", name="测试城区", crs=4541, division="620102", now=NOW, store=store
        ) as city:
            city.write("sensor", sensor_frame(city.crs), actor="t", now=NOW)
        intake = start_intake(tmp_path / "city")
        try:
            assert intake.take([reading(1), reading(2)]).stored == 2
            server.stop()
            with pytest.raises(StoreFailure):
                intake.take([reading(3)])
            server.start()
            assert intake.take([reading(3)]).stored == 1
            with intake.store.reading() as connection:
                assert connection.scalar(sa.select(sa.func.count()).select_from(OBSERVATION)) == 3
        finally:
            intake.close()
