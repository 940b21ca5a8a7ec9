"""A city with four sensors at three things, and ways to send it observations and to ask as somebody."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import quote, unquote

import geopandas as gpd
import shapely

from gridtwin.sensing.intake.pipeline import Pipeline, Taken, make_pipeline
from gridtwin.sensing.reading import Reading, Refusal
from gridtwin.store import Workspace, create_workspace
from tests.twin_server.client import Answer
from tests.twin_server.loops import awaited
from tests.twin_server.small_city import CRS, GRIDS, NOW, X, Y
from twin_server.access.principal import Kind, Principal
from twin_server.city import City

MINUTE = 60_000
#            code,  name,       sector,    property,      unit,  most, interval, host, grid
SENSORS = [
    ("JG-1", "井1倾角", "manhole", "cover_tilt", "deg", 90.0, 600, "well-1", GRIDS[0]),
    ("JG-2", "井1水位", "manhole", "water_level", "m", 10.0, 600, "well-1", GRIDS[0]),
    ("GS-1", "压力1", "water", "pressure", "MPa", 1.6, 300, None, GRIDS[1]),
    ("GS-2", "O'Hara 压力2", "water", "pressure", "MPa", 1.6, 300, None, GRIDS[1]),
]  # fmt: skip


def make_sensors(root: Path) -> Path:
    """The workspace, written to `root`; sensors stand 100 m apart from west to east."""
    with create_workspace(root, name="小城", crs=CRS, division="620102", now=NOW) as workspace:
        write_sensors(workspace)
    return root


def write_sensors(workspace: Workspace, sensors: list[tuple[Any, ...]] = SENSORS) -> None:
    """Enter sensors into the register."""
    columns = (
        "code",
        "name",
        "sector",
        "property",
        "unit",
        "range_max",
        "interval_s",
        "host_id",
        "grid_code",
    )
    frame = dict(zip(columns, map(list, zip(*sensors, strict=True)), strict=True))
    frame["range_min"] = [0.0] * len(sensors)
    frame["status"] = ["online"] * len(sensors)
    frame["host_class"] = [host and "component" for host in frame["host_id"]]
    points = [shapely.Point(X + 100.0 * (at % 100), Y + 10 + at // 100, 1500.0) for at in range(len(sensors))]
    workspace.write("sensor", gpd.GeoDataFrame(frame, geometry=points, crs=CRS), actor="test", now=NOW)


def now_ms() -> int:
    """The present moment."""
    return int(datetime.now(UTC).timestamp() * 1000)


@dataclass
class TestIntake:
    """The intake of a process, as the server of the twin has it, without its thread."""

    __test__ = False
    pipeline: Pipeline
    lock: Lock = field(default_factory=Lock)

    @classmethod
    def of(cls, city: City) -> TestIntake:
        return cls(make_pipeline(city.workspace, city.sensing.store))

    def take(self, readings: Any, refusals: tuple[Refusal, ...] = ()) -> Taken:
        with self.lock:
            return self.pipeline.take(readings, refusals)

    def send(self, code: str, value: float, at_ms: int | None = None) -> Taken:
        """One observation, as a device would send it."""
        return self.take([Reading(code, at_ms, value, now_ms())])


class As:
    """The API as somebody of a role meets it behind the access control."""

    def __init__(self, app: Any, role: str) -> None:
        self.app = app
        self.principal = Principal(Kind.PERSON, role, role, role, "test")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        scope.setdefault("state", {})["principal"] = self.principal
        await self.app(scope, receive, send)


def post(app: Any, address: str, body: Any, *, kind: str = "application/json") -> Answer:
    """The answer to a POST of JSON, or of bytes as they are."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http",
        "path": unquote(address), "raw_path": address.encode(), "root_path": "", "query_string": b"",
        "headers": [(b"host", b"localhost"), (b"content-type", kind.encode())],
        "client": ("127.0.0.1", 1), "server": ("localhost", 80),
    }  # fmt: skip
    return awaited(_ask(app, scope, sent))


async def _ask(app: Any, scope: dict[str, Any], body: bytes) -> Answer:
    messages: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        messages.append(message)

    await app(scope, receive, send)
    start = messages[0]
    headers = {name.decode().lower(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], headers, b"".join(one.get("body", b"") for one in messages[1:]))


def address(path: str, **options: object) -> str:
    """An address of SensorThings with query options, written without their $."""
    query = "&".join(f"${name}={quote(str(value), safe='')}" for name, value in options.items())
    return f"/sensorthings/v1.1/{quote(path)}" + (f"?{query}" if query else "")
