"""A store of an older version gets its new column; hours with values of a wrong clock are summed again."""

from __future__ import annotations

import sqlalchemy as sa

from gridtwin.sensing.intake.pipeline import make_pipeline
from gridtwin.sensing.moments import ms_of
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store import SensingStore, asking, open_sensing
from gridtwin.sensing.store.rolling import roll_up
from gridtwin.sensing.store.schema import COUNTER, HOUR, MINUTE, VERSION
from gridtwin.store import Workspace
from tests.gridtwin.conftest import LATER
from tests.gridtwin.sensing.conftest import HOUR as HOUR_MS
from tests.gridtwin.sensing.conftest import T0


def make_older(store: SensingStore) -> None:
    """Take away what version 2 brought: the column, and what it counted."""
    prefix = "" if store.address is None else f'"{store.address.schema}".'
    with store.writing() as connection:
        for table in (MINUTE, HOUR):
            connection.execute(table.delete())
            connection.exec_driver_sql(f"ALTER TABLE {prefix}{table.name} DROP COLUMN suspect")
        connection.execute(COUNTER.update().where(COUNTER.c.name == "version").values(value=1))


def test_a_store_of_version_1(city: Workspace, store: SensingStore) -> None:
    pipeline = make_pipeline(city, store)
    never_set = [Reading("GS1", 0, 0.3 + n / 100, T0 + 60_000 * n) for n in range(3)]
    pipeline.take([*never_set, Reading("GS1", T0 + 500_000, 0.5, T0 + 500_000), Reading("JG1", T0, 1.0, T0)])
    roll_up(store, now_ms=ms_of(LATER))
    make_older(store)
    with open_sensing(city) as again:
        with again.reading() as connection:
            found = connection.scalar(sa.select(COUNTER.c.value).where(COUNTER.c.name == "version"))
        assert found == VERSION
        rolled = roll_up(again, now_ms=ms_of(LATER))
        assert rolled == [(4, T0)], "not those of sensors whose clocks are right"
        curve = asking.curve(again, 4, start_ms=T0, end_ms=T0 + 30 * HOUR_MS, points=20)
    assert (curve.count.tolist(), curve.suspect.tolist()) == ([4], [3])


def test_opening_twice_changes_nothing(city: Workspace, store: SensingStore) -> None:
    with open_sensing(city) as again, again.reading() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(COUNTER)) == 3
