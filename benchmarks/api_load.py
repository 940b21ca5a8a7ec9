"""Fifty people at their screens for ten minutes, against a server as `gridtwin twin serve` starts it.

    python benchmarks/api_load.py                          # 50 users, 10 minutes, a sample city made for it
    python benchmarks/api_load.py --quick                  # 10 seconds
    python benchmarks/api_load.py --workspace my-city --minutes 2

Each user, a viewer with a token, asks, reads what came for 1 to 5 seconds, and asks again. Printed: for each
route the requests, errors, median and 95th percentile; the server's memory after each tenth of the time; the
load of the machine, which also runs the users.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import random
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from benchmarks.measuring import cpu_s, memory_mb, sample  # noqa: E402
from tests.twin_server.server import serving  # noqa: E402
from twin_server.access.administration import (  # noqa: E402
    Desk,
    NewUser,
    WantedToken,
    add_token,
    add_user,
    first_administrator,
)
from twin_server.access.config import parse_config  # noqa: E402
from twin_server.access.store import open_store  # noqa: E402

_AIM_MS = 300
_TENTHS = 10
_LAYERS = ("building", "component", "pipe_line", "road", "unit_grid", "change_patch")


@dataclass
class City:
    """What users ask about: the extent, and ids of some buildings."""

    box: tuple[float, float, float, float]
    ids: list[str]

    def part(self, rng: random.Random, share: float) -> str:
        """A box somewhere in the city, as wide as this share of it."""
        west, south, east, north = self.box
        width, height = (east - west) * share, (north - south) * share
        x, y = west + rng.random() * (east - west - width), south + rng.random() * (north - south - height)
        return f"{x:.6f},{y:.6f},{x + width:.6f},{y + height:.6f}"


@dataclass
class Figures:
    """Times of good answers in ms, and the statuses of bad ones, by route; processor time of the server."""

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    cpu_s: float = 0.0


Route = Callable[[City, random.Random], str]
# Name, weight, address.
ROUTES: tuple[tuple[str, int, Route], ...] = (
    ("layers", 6, lambda city, rng: "/api/layers"),
    ("columns of a layer", 10, lambda city, rng: f"/api/layers/{rng.choice(_LAYERS)}/columns"),
    ("tile of the map", 20, lambda city, rng: f"/api/tiles/map/{_tile(city, rng)}"),
    ("card of a feature", 12, lambda city, rng: f"/api/features/building/{rng.choice(city.ids)}"),
    ("search", 8, lambda city, rng: f"/api/search?q={rng.choice(('路', '井', '学', '62', 'TB'))}"),
    ("figures", 6, lambda city, rng: "/api/figures"),
    ("OGC collections", 3, lambda city, rng: "/api/ogc/collections"),
    ("OGC items in a box", 16, lambda city, rng: _items(rng.choice(_LAYERS), f"bbox={city.part(rng, 0.2)}")),
    (
        "OGC items by value",
        8,
        lambda city, rng: _items("building", f"use=residential&offset={rng.randrange(50)}"),
    ),
    ("OGC items sorted", 4, lambda city, rng: _items("building", "sortby=-height_m")),
    ("OGC one item", 6, lambda city, rng: f"/api/ogc/collections/building/items/{rng.choice(city.ids)}"),
    ("export of a box", 1, lambda city, rng: f"/api/exports/building?format=csv&bbox={city.part(rng, 0.1)}"),
)


def main() -> None:
    """Run the users and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--workspace", type=Path)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    seconds = 10.0 if options.quick else options.minutes * 60
    with tempfile.TemporaryDirectory() as folder:
        workspace = options.workspace or sample(
            Path(folder) / "city", "small" if options.quick else "district", "--no-imagery"
        )
        tokens = _admit(workspace, options.users)
        with serving(workspace, options=()) as (address, process):
            figures, memory = asyncio.run(_run(address, process.pid, tokens, seconds))
    _print(figures, memory, options.users, seconds)


def _admit(workspace: Path, count: int) -> list[str]:
    """Tokens of so many viewers."""
    now = datetime.now(UTC)
    with open_store(workspace) as store:
        desk = Desk(store, parse_config({}), "benchmark")
        first_administrator(desk, now=now)
        names = [f"viewer-{number}" for number in range(count)]
        for name in names:
            add_user(desk, NewUser(name, "viewer", name), now=now)
        return [add_token(desk, name, WantedToken("benchmark", ["read"], 1), now=now)[1] for name in names]


def _items(layer: str, query: str) -> str:
    return f"/api/ogc/collections/{layer}/items?{query}"


def _tile(city: City, rng: random.Random) -> str:
    zoom = rng.choice((14, 15, 16))
    west, south, _, north = map(float, city.part(rng, 0.01).split(","))
    column = int((west + 180) / 360 * 2**zoom)
    latitude = math.radians((south + north) / 2)
    row = int((1 - math.asinh(math.tan(latitude)) / math.pi) / 2 * 2**zoom)
    return f"{zoom}/{column}/{row}"


async def _run(address: str, pid: int, tokens: list[str], seconds: float) -> tuple[Figures, list[float]]:
    figures, users = Figures(), len(tokens)
    limits = httpx.Limits(max_connections=users, max_keepalive_connections=users)
    async with httpx.AsyncClient(base_url=address, timeout=60, limits=limits) as client:
        client.headers["Authorization"] = f"Bearer {tokens[0]}"
        city = await _look(client)
        for _, _, route in ROUTES:  # what is made once is not what is measured
            for seed in range(3):
                await client.get(route(city, random.Random(seed)))
        begin, busy = time.monotonic(), cpu_s(pid)
        memory = asyncio.create_task(_memory_over(pid, seconds))
        await asyncio.gather(
            *(
                _user(client, city, figures, number, token, begin + seconds)
                for number, token in enumerate(tokens)
            )
        )
        figures.cpu_s = cpu_s(pid) - busy
        return figures, await memory


async def _memory_over(pid: int, seconds: float) -> list[float]:
    """MB at the start and after each tenth of the time."""
    found = [memory_mb(pid)]
    for _ in range(_TENTHS):
        await asyncio.sleep(seconds / _TENTHS)
        found.append(memory_mb(pid))
    return found


async def _look(client: httpx.AsyncClient) -> City:
    found = (await client.get("/api/layers")).json()
    features = (await client.get("/api/ogc/collections/building/items?limit=200&skipGeometry=true")).json()
    return City(tuple(found["extent"]), [one["id"] for one in features["features"]])


async def _user(
    client: httpx.AsyncClient, city: City, figures: Figures, number: int, token: str, until: float
) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    rng = random.Random(number)
    await asyncio.sleep(rng.uniform(0, 3))
    weights = [weight for _, weight, _ in ROUTES]
    while time.monotonic() < until:
        name, _, route = rng.choices(ROUTES, weights)[0]
        begun = time.perf_counter()
        try:
            answer = await client.get(route(city, rng), headers=headers)
            if answer.status_code < 400:
                figures.times[name].append((time.perf_counter() - begun) * 1000)
            else:
                figures.errors[name].append(str(answer.status_code))
        except httpx.HTTPError as error:
            figures.errors[name].append(type(error).__name__)
        await asyncio.sleep(rng.uniform(1, 5))


def _print(figures: Figures, memory: list[float], users: int, seconds: float) -> None:
    load = f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    print(f"{users} users, {seconds:.0f} s, {load}")
    print("\n| route | requests | errors | p50 ms | p95 ms |\n|---|---|---|---|---|")
    for name, _, _ in ROUTES:
        print(_row(name, figures.times[name], figures.errors[name]))
    every = [value for values in figures.times.values() for value in values]
    wrong = [value for values in figures.errors.values() for value in values]
    print(_row("**all**", every, wrong))
    course = ", ".join(f"{value:.0f}" for value in memory)
    print(f"\nserver memory in MB after the first round and after each tenth of the time: {course}")
    share = figures.cpu_s / max(1, len(every) + len(wrong)) * 1000
    print(f"server processor time: {share:.0f} ms a request, {figures.cpu_s / seconds:.2f} cores")
    reached = statistics.quantiles(every, n=20)[18] < _AIM_MS and not wrong
    print(f"aim (p95 below {_AIM_MS} ms, no error): {'reached' if reached else 'missed'}")


def _row(name: str, times: list[float], errors: list[str]) -> str:
    if len(times) < 2:
        return f"| {name} | {len(times)} | {', '.join(errors) or 0} | | |"
    told = f"{len(errors)} ({', '.join(sorted(set(errors)))})" if errors else "0"
    p95 = statistics.quantiles(times, n=20)[18]
    return f"| {name} | {len(times)} | {told} | {statistics.median(times):.0f} | {p95:.0f} |"


if __name__ == "__main__":
    main()
