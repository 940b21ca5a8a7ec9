"""The intake as a whole: several sources, a store that goes away, a full disk, a new sensor, a clock."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.intake.keeping_up import read_status
from gridtwin.sensing.intake.process import running_intake
from gridtwin.sensing.intake.running import Intake, start_intake
from gridtwin.sensing.reading import Quality, Reading, Reason, Refusal
from gridtwin.sensing.store import asking
from gridtwin.sensing.store.schema import OBSERVATION
from gridtwin.store import open_workspace
from gridtwin.store.errors import StoreFailure, StoreFull
from tests.gridtwin.sensing.conftest import sensor_frame

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOON_MS = int(NOON.timestamp() * 1000)


@pytest.fixture
def intake(sensed: Path) -> Iterator[Intake]:
    started = start_intake(sensed, clock=lambda: NOON)
    yield started
    started.close()


def reading(second: float, value: float = 1.0, code: str = "JG1") -> Reading:
    at_ms = NOON_MS + int(second * 1000)
    return Reading(code, at_ms, value, NOON_MS)


def stored(intake: Intake) -> int:
    with intake.store.reading() as connection:
        return int(connection.scalar(sa.select(sa.func.count()).select_from(OBSERVATION)) or 0)


def until(condition: Callable[[], object], seconds: float = 20) -> None:
    for _ in range(int(seconds * 50)):
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError("it did not happen")


def test_many_sources_hand_in_at_once_and_everything_is_counted(intake: Intake) -> None:
    def bring(source: int) -> None:
        for nth in range(20):
            intake.take([reading(-source * 100 - nth), reading(-source * 100 - nth)])

    threads = [threading.Thread(target=bring, args=(source,)) for source in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    refusal = Refusal(NOON_MS, "X", Reason.MALFORMED, "?")
    intake.take([reading(1, code="NONE")], [refusal])
    counts = intake.counts
    assert (counts.rows_in, counts.stored, counts.duplicates, counts.refused) == (202, 100, 100, 2)
    assert stored(intake) == 100


def test_a_second_intake_is_refused_and_told_of_the_first(intake: Intake, sensed: Path) -> None:
    with pytest.raises(IntakeRuns, match=r"process \d+"):
        start_intake(sensed)
    intake.close()
    start_intake(sensed).close()


def test_what_was_handed_in_before_the_end_is_stored_and_what_comes_after_is_told(intake: Intake) -> None:
    waiting = [intake.submit([reading(-nth)]) for nth in range(30)]
    intake.stop()
    assert sum(one.result().stored for one in waiting) == 30
    with pytest.raises(IntakeRuns, match="stopping"):
        intake.take([reading(1)])


def test_a_locked_database_refuses_and_later_takes_the_same_again(
    intake: Intake, sensed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _wait_less(intake)
    other = sqlite3.connect(sensed / "sensing.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreFailure):
        intake.take([reading(0)])
    assert intake.trouble
    other.execute("ROLLBACK")
    other.close()
    assert intake.take([reading(0)]).stored == 1
    assert intake.trouble is None


def test_a_full_disk_stores_nothing_of_a_batch_and_says_so(intake: Intake) -> None:
    intake.take([reading(-1)])
    with intake.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    _each_connection(intake, f"PRAGMA max_page_count = {pages + 2}")
    many = [Reading("JG1", NOON_MS - 1000 - nth, 1.0, NOON_MS) for nth in range(20_000)]
    with pytest.raises(StoreFull, match="no room"):
        intake.take(many)
    assert stored(intake) == 1
    _each_connection(intake, "PRAGMA max_page_count = 1000000")
    assert intake.take(many).stored == 19_999
    assert stored(intake) == 20_000


def test_a_clock_that_jumps_raises_no_alarm_and_loses_nothing(sensed: Path) -> None:
    moments = [NOON]
    intake = start_intake(sensed, clock=lambda: moments[-1])
    try:
        intake.take([reading(0)])
        ahead = NOON_MS + 86_400_000
        taken = intake.take([Reading("JG1", ahead, 2.0, NOON_MS + 1000)])
        assert taken.stored == 1  # a device a day ahead: taken at its time of arrival
        assert asking.latest(intake.store).quality.tolist() == [Quality.SUSPECT]
        moments.append(NOON - timedelta(days=1))  # the server's own clock goes back
        time.sleep(1.2)
        assert intake.take([Reading("JG1", NOON_MS + 2000, 2.0, NOON_MS + 2000)]).stored == 1
        moments.append(NOON + timedelta(seconds=10))
        time.sleep(1.2)
        assert intake.counts.alarms == 0
    finally:
        intake.close()


def test_a_sensor_added_or_retired_meanwhile_is_noticed(sensed: Path) -> None:
    (sensed / "sensing.toml").write_text("[copy]\nregister_s = 0.2\nevery_s = 0.2\n")
    with running_intake(sensed) as intake:
        now_ms = int(datetime.now(UTC).timestamp() * 1000)
        assert intake.take([Reading("NEW", now_ms, 1.0, now_ms)]).refused == 1
        time.sleep(1.5)  # the register is known by now
        with open_workspace(sensed) as city:
            frame = sensor_frame(city.crs).iloc[:1].assign(code="NEW", host_id=None, host_class=None)
            city.write("sensor", frame, actor="t", now=datetime.now(UTC))
            gone = city.read("sensor", columns=["id"], where={"code": "GS1"})["id"]
            city.retire("sensor", gone, actor="t", now=datetime.now(UTC))
        until(lambda: "NEW" in intake.pipeline.channels.by_code)
        assert intake.take([Reading("NEW", now_ms, 1.0, now_ms)]).stored == 1
        assert intake.take([Reading("GS1", now_ms, 1.0, now_ms)]).refused == 1


def test_the_status_is_there_while_it_runs_and_gone_after(sensed: Path) -> None:
    with running_intake(sensed) as intake:
        now_ms = int(datetime.now(UTC).timestamp() * 1000)
        intake.take([Reading("JG1", now_ms, 1.0, now_ms)])
        until(lambda: (read_status(sensed) or {}).get("stored") == 1)
    assert read_status(sensed) is None


def test_alarms_are_copied_into_the_layer_and_kept_up_to_date(sensed: Path) -> None:
    (sensed / "sensing.toml").write_text("[copy]\nevery_s = 0.2\n")

    def layer() -> list[tuple[str, str, float]]:
        with open_workspace(sensed) as city:
            rows = city.read("alarm")
        return list(zip(rows["rule"], rows["state"], rows["value"], strict=True))

    with running_intake(sensed) as intake:
        now_ms = int(datetime.now(UTC).timestamp() * 1000)
        intake.take([Reading("JG1", now_ms, 40.0, now_ms)])
        until(lambda: layer() == [("manhole.tilt", "raised", 40.0)])
        intake.take([Reading("JG1", now_ms + 1000, 2.0, now_ms + 1000)])
    assert layer() == [("manhole.tilt", "cleared", 40.0)]  # also what happened just before the end
    with open_workspace(sensed) as city:
        row = city.read("alarm").iloc[0]
        sensor = city.read("sensor", where={"code": "JG1"}).iloc[0]
    assert row["sensor_id"] == sensor["id"]
    assert (row["geometry"].x, row["geometry"].y) == (sensor["geometry"].x, sensor["geometry"].y)
    assert row["cleared_at"] > row["raised_at"]
    with running_intake(sensed):
        pass
    with open_workspace(sensed) as city:  # a second start changes nothing
        assert city.read("alarm")["row_version"].tolist() == [row["row_version"]]


def _wait_less(intake: Intake) -> None:
    _each_connection(intake, "PRAGMA busy_timeout = 50")


def _each_connection(intake: Intake, pragma: str) -> None:
    def run(raw: sqlite3.Connection, _: object) -> None:
        raw.execute(pragma)

    intake.store.engine.dispose()
    sa.event.listen(intake.store.engine, "connect", run)
