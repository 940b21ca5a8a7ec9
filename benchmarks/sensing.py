"""Sensing on both stores: intake beside a bare insert loop, questions, alarms.

    python benchmarks/sensing.py                    # 100,000 sensors, 1,000,000 observations
    python benchmarks/sensing.py --quick --only sqlite

The bare loop inserts the same batches of 2,000 rows into a table of the same columns and key, with
executemany on SQLite and COPY on PostgreSQL, and does nothing else: no register, no quality, no latest
values, no duplicates, no alarms. Alarms: 10,000 sensors under 200 rules at a fixed rate; the delay is from
the arrival of a message to the commit of its alarm. CPU seconds are this process's; they tell the work
where other programs share the cores.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import geopandas as gpd
import numpy as np
import psycopg
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gridtwin.sensing.alarms.rules import Kind, Rule, Severity
from gridtwin.sensing.intake.pipeline import Pipeline, make_pipeline
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store import SensingStore, asking, open_sensing
from gridtwin.store import Workspace, create_workspace
from tests import _postgres

NOW = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)
T0 = int(NOW.timestamp() * 1000)
BATCH = 2000
DAY_MS = 86_400_000


def register(count: int) -> gpd.GeoDataFrame:
    """Tilt sensors with codes S000000 and on."""
    points = shapely.points(
        390_000 + np.arange(count) % 1000 * 10.0, 3_990_000 + np.arange(count) // 1000 * 10.0, 1500.0
    )
    rows = {
        "code": [f"S{number:06d}" for number in range(count)],
        "name": "井盖", "sector": "manhole", "property": "cover_tilt", "unit": "deg", "range_min": 0.0,
        "range_max": 90.0, "interval_s": 600, "status": "online",
    }  # fmt: skip
    return gpd.GeoDataFrame(rows, geometry=points, crs=4544)


def readings(count: int, sensors: int, first: int = 0) -> Iterator[list[Reading]]:
    """Batches: every sensor in turn, a round a minute, at rest."""
    values = np.random.default_rng(1).uniform(1, 3, 4096).round(2).tolist()
    for start in range(first, first + count, BATCH):
        at = [T0 + number // sensors * 60_000 for number in range(start, start + BATCH)]
        yield [
            Reading(f"S{number % sensors:06d}", moment, values[number % 4096], moment + 200)
            for number, moment in zip(range(start, start + BATCH), at, strict=True)
        ]


@contextmanager
def timed(what: str, count: int = 0) -> Iterator[None]:
    """Prints wall and CPU seconds, and the rate."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    rate = f"{count / wall:10,.0f}/s {count / max(cpu, 1e-9):10,.0f}/CPU s" if count else ""
    print(f"  {what:52} {wall:9.3f} s {cpu:9.3f} CPU s {rate}", flush=True)


def bare_sqlite(path: Path, batches: list[list[Reading]]) -> None:
    link = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        link.execute(f"PRAGMA {pragma}")
    link.execute(
        "CREATE TABLE o (channel INTEGER, at INTEGER, value REAL, quality INTEGER, received INTEGER, "
        "PRIMARY KEY (channel, at)) WITHOUT ROWID"
    )
    for batch in batches:
        link.execute("BEGIN")
        rows = [(int(one.code[1:]), one.at_ms, one.value, 0, one.received_ms) for one in batch]
        link.executemany("INSERT INTO o VALUES (?, ?, ?, ?, ?)", rows)
        link.execute("COMMIT")
    link.close()


def bare_postgres(address: str, batches: list[list[Reading]]) -> None:
    with psycopg.connect(address.partition("?")[0]) as link:
        link.execute(
            "CREATE TABLE bare (channel integer, at bigint, value float8, quality smallint, received bigint, "
            "PRIMARY KEY (channel, at))"
        )
        for batch in batches:
            with link.cursor().copy("COPY bare FROM STDIN") as copy:
                for one in batch:
                    copy.write_row((int(one.code[1:]), one.at_ms, one.value, 0, one.received_ms))
            link.commit()


def measure(city: Workspace, count: int, sensors: int, bare: Callable[[list[list[Reading]]], None]) -> None:
    """All figures of one store."""
    with timed("register read, numbers given"), ExitStack() as stack:
        store = stack.enter_context(open_sensing(city))
        stack.pop_all()
        pipeline = make_pipeline(city, store)
    batches = list(readings(count, sensors))
    with timed("bare insert loop", count):
        bare(batches)
    with timed("intake", count):
        stored = sum(pipeline.take(batch).stored for batch in batches)
    assert stored == count, stored
    with timed("the same again: all duplicates", count // 10):
        doubles = sum(pipeline.take(batch).duplicates for batch in batches[: len(batches) // 10])
    assert doubles == count // 10, doubles
    with timed(f"latest value of {sensors:,} sensors"):
        assert len(asking.latest(store)) == min(sensors, count)
    _curves(store, pipeline)
    _alarms(city, store)
    store.close()


def _curves(store: SensingStore, pipeline: Pipeline) -> None:
    code, minutes = "S000000", 30 * 1440
    start = T0 - 30 * DAY_MS
    month = [
        Reading(code, start + minute * 60_000, 2.0, start + minute * 60_000) for minute in range(minutes)
    ]
    with timed("30 days of minutes of one sensor come late", minutes):
        for at in range(0, minutes, BATCH):
            pipeline.take(month[at : at + BATCH])
    with timed("curve of 30 days, nothing rolled up"):
        assert asking.curve(store, 1, start_ms=start, end_ms=T0).count.sum() == minutes
    with timed("rolled up: 720 hours of one sensor"):
        while pipeline.maintain(NOW, hours=720) == 720:
            pass
    with timed("curve of 30 days, rolled up"):
        assert asking.curve(store, 1, start_ms=start, end_ms=T0).count.sum() == minutes


def _alarms(city: Workspace, store: SensingStore, *, rate: int = 5000, seconds: int = 12) -> None:
    """10,000 sensors, 200 rules of which each sees every sensor's values; one message in 500 raises one."""
    rules = {
        f"manhole.r{at}": Rule(
            f"manhole.r{at}", "manhole", "cover_tilt", (Kind.THRESHOLD, Kind.DURATION)[at % 2],
            Severity.MINOR,
            zh="", en="",
            above=40.0 + at / 10, for_s=3600.0 if at % 2 else None,
            codes=tuple(f"S{number:06d}" for number in range(at * 50, at * 50 + 2000)),
        )
        for at in range(200)
    }  # fmt: skip
    pipeline = dataclasses.replace(make_pipeline(city, store), alarm_rules=rules)
    rng = np.random.default_rng(2)
    delays: list[float] = []
    begin, sent, cpu = time.perf_counter(), 0, time.process_time()
    raised = 0
    while sent < rate * seconds:
        due = min(int((time.perf_counter() - begin) * rate), rate * seconds)
        if due - sent < 1:
            time.sleep(0.005)
            continue
        now = int(time.time() * 1000)
        batch = [
            Reading(
                f"S{rng.integers(10_000):06d}", now + number % 50, 55.0 if rng.random() < 0.002 else 2.0, now
            )
            for number in range(sent, min(due, sent + BATCH))
        ]
        arrived = begin + sent / rate
        done = pipeline.take(batch)
        sent += len(batch)
        raised += len(done.transitions)
        delays += [time.perf_counter() - arrived] * len(done.transitions)
        time.sleep(0.02)
    wall = time.perf_counter() - begin
    p50, p95 = np.percentile(delays, [50, 95]) if delays else (float("nan"), float("nan"))
    print(
        f"  alarms: {sent:,} messages at {sent / wall:,.0f}/s, {raised} raised or cleared; "
        f"delay p50 {p50:.3f} s, p95 {p95:.3f} s; {time.process_time() - cpu:.1f} CPU s"
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    parser.add_argument("--quick", action="store_true", help="a hundredth of the rows: does it run")
    arguments = parser.parse_args()
    sensors, count = (2000, 20_000) if arguments.quick else (100_000, 1_000_000)
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        stores: dict[str, str | None] = {}
        if arguments.only != "postgresql":
            stores["SQLite"] = None
        if arguments.only != "sqlite":
            if _postgres.missing():
                print(f"PostgreSQL is left out: {_postgres.missing()}")
            else:
                stores["PostgreSQL"] = f"{stack.enter_context(_postgres.server())}?schema=bench"
        for title, address in stores.items():
            root = Path(name) / title
            print(f"{title}: {sensors:,} sensors, {count:,} observations in batches of {BATCH:,}")
            with create_workspace(
                root, name="bench", crs=4544, division="620102", now=NOW, store=address
            ) as city:
                city.write("sensor", register(sensors), actor="bench", now=NOW)
                if address is None:
                    measure(
                        city,
                        count,
                        sensors,
                        lambda batches, path=root / "bare.db": bare_sqlite(path, batches),
                    )
                else:
                    measure(
                        city, count, sensors, lambda batches, where=address: bare_postgres(where, batches)
                    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
