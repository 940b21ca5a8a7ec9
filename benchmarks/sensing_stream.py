"""From message to event: how long a value takes from its sender to the screens that listen.

    python benchmarks/sensing_stream.py                   # 10,000 sensors, 1,000 values/s, 50 clients
    python benchmarks/sensing_stream.py --rate 5000 --seconds 60
    python benchmarks/sensing_stream.py --store postgresql://…

A server is started as `gridtwin twin serve` does it. Values are sent by HTTP in batches of a tenth of a
second, each with the moment it was handed to the network; clients listen to the whole city, to one sector or
to one unit grid. Printed: median, 95th and 99th percentile from that moment to the arrival of the event, for
values and for alarms.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from gridtwin.store import create_workspace  # noqa: E402
from tests.twin_server.sensors import write_sensors  # noqa: E402
from tests.twin_server.server import serving  # noqa: E402
from tests.twin_server.small_city import CRS, GRIDS  # noqa: E402
from twin_server.access import administration  # noqa: E402
from twin_server.access.administration import NewUser, WantedToken  # noqa: E402
from twin_server.access.service import open_access  # noqa: E402

_EVERY_S = 0.1
_AIM_MS = 1000


@dataclass
class Seen:
    """What clients saw: milliseconds from sending to arrival, and how many rows and events came."""

    values: list[float] = field(default_factory=list)
    alarms: list[float] = field(default_factory=list)
    rows: int = 0
    dropped: int = 0


def make_city(root: Path, count: int, store: str | None) -> str:
    """A workspace with so many sensors of water pressure and manholes; a token that may send and listen."""
    now = datetime.now(UTC)
    with create_workspace(root, name="bench", crs=CRS, division="620102", now=now, store=store) as workspace:
        kinds = (("water", "pressure", "MPa", 1.6), ("manhole", "cover_tilt", "deg", 90.0))
        write_sensors(
            workspace,
            [
                (f"S{at:06d}", f"测点{at}", *kinds[at % 2], 300, None, GRIDS[at // 2 % 2])
                for at in range(count)
            ],
        )
    access = open_access(root, without_sign_in=False)
    desk = access.desk("bench", "local")
    administration.add_user(desk, NewUser("bench", "operator", with_password=False), now=now)
    token = administration.add_token(desk, "bench", WantedToken("bench", ["read", "ingest"], 1), now=now)[1]
    access.close()
    return token


async def send(client: httpx.AsyncClient, options: argparse.Namespace) -> int:
    """Send values at the rate asked for; how many were stored."""
    rng, stored, turn = random.Random(1), 0, 0
    per_batch = max(1, int(options.rate * _EVERY_S))
    started = time.perf_counter()
    while time.perf_counter() - started < options.seconds:
        now_ms = int(time.time() * 1000)
        rows = []
        for _ in range(per_batch):
            at = turn % options.sensors
            turn += 1
            is_beyond = rng.random() < 0.001
            value = (1.2 if is_beyond else 0.35) if at % 2 == 0 else (40.0 if is_beyond else 1.5)
            rows.append({"code": f"S{at:06d}", "at": now_ms, "value": value + rng.random() / 100})
        answer = await client.post("/api/sensing/observations", json=rows)
        answer.raise_for_status()
        stored += answer.json()["stored"]
        wait = started + (turn / per_batch) * _EVERY_S - time.perf_counter()
        await asyncio.sleep(max(0.0, wait))
    return stored


async def listen(client: httpx.AsyncClient, query: str, seen: Seen, *, is_timed: bool) -> None:
    """One screen; only some are timed, as reading JSON for all of them would be the bench's own load."""
    kind = ""
    async with client.stream("GET", f"/api/sensing/stream{query}") as stream:
        async for line in stream.aiter_lines():
            if line.startswith("event: "):
                kind = line[7:]
                seen.dropped += kind == "dropped"
            elif line.startswith("data: ") and is_timed and kind in ("values", "alarm"):
                note(kind, json.loads(line[6:]), seen)


def note(kind: str, data: Any, seen: Seen) -> None:
    """Note how old what came is."""
    now = time.time()
    if kind == "alarm":
        if data["event"] == "raised":
            seen.alarms.append((now - moment(data["at"])) * 1000)
        return
    seen.rows += len(data["rows"])
    for text in {row[2] for row in data["rows"]}:
        count = sum(row[2] == text for row in data["rows"])
        seen.values += [(now - moment(text)) * 1000] * count


def moment(text: str) -> float:
    """Seconds since 1970."""
    return datetime.fromisoformat(text).timestamp()


async def measure(address: str, token: str, options: argparse.Namespace) -> tuple[Seen, int]:
    """Clients listen while values are sent."""
    seen = Seen()
    limits = httpx.Limits(max_connections=None)
    headers = {"Authorization": f"Bearer {token}"}
    queries = ("", "?sector=water", f"?grid={GRIDS[0]}")
    async with httpx.AsyncClient(base_url=address, headers=headers, limits=limits, timeout=None) as client:
        listening = [
            asyncio.ensure_future(listen(client, queries[at % 3], seen, is_timed=at < 3))
            for at in range(options.clients)
        ]
        await asyncio.sleep(2)
        stored = await send(client, options)
        await asyncio.sleep(1.5)
        for task in listening:
            task.cancel()
        await asyncio.gather(*listening, return_exceptions=True)
    return seen, stored


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sensors", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=1_000, help="values a second")
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--store", help="address of a PostgreSQL database")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        token = make_city(Path(folder) / "city", options.sensors, options.store)
        with serving(Path(folder) / "city", options=()) as (address, _):
            seen, stored = asyncio.run(measure(address, token, options))
    database = "PostgreSQL" if options.store else "SQLite"
    print(
        f"{options.sensors:,} sensors, {options.rate:,} values/s for {options.seconds:g} s, "
        f"{options.clients} clients, {database}: {stored:,} stored, {seen.rows:,} rows seen by 3 timed "
        f"clients, {seen.dropped} clients dropped; aim: p95 < {_AIM_MS} ms"
    )
    print(f"{'':8}{'events':>10}{'p50 ms':>10}{'p95 ms':>10}{'p99 ms':>10}{'most ms':>10}")
    for name, times in (("values", seen.values), ("alarms", seen.alarms)):
        if times:
            p50, p95, p99 = np.percentile(times, [50, 95, 99])
            print(f"{name:8}{len(times):>10,}{p50:>10.0f}{p95:>10.0f}{p99:>10.0f}{max(times):>10.0f}")


if __name__ == "__main__":
    main()
