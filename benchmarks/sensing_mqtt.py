"""The whole way by MQTT: publisher, Mosquitto, `gridtwin sense intake`, store; from a message to its alarm.

    python benchmarks/sensing_mqtt.py [--rate 5000] [--seconds 60] [--only sqlite] [--quick]

10,000 sensors, QoS 1, one value a message, every message acknowledged by the intake only after its commit.
First as fast as it goes: messages wait at the broker and the intake is started. Then at a steady rate; one
message in 1,000 raises an alarm. The delay is from publishing to the commit of the alarm, as a reader of the
store sees it every 20 ms. Publisher, broker, intake and PostgreSQL share the cores.
"""

from __future__ import annotations

import argparse
import datetime
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import geopandas as gpd
import numpy as np
import paho.mqtt.client as mqtt
import shapely
import sqlalchemy as sa

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gridtwin.sensing.store import SensingStore, asking, open_sensing
from gridtwin.sensing.store.schema import TALLY
from gridtwin.store import create_workspace
from tests import _mosquitto, _postgres

SENSORS = 10_000
CODES = [f"S{number:05d}" for number in range(SENSORS)]
NOW = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)


def register() -> gpd.GeoDataFrame:
    rows = {
        "code": CODES,
        "name": "井盖", "sector": "manhole", "property": "cover_tilt", "unit": "deg", "range_min": 0.0,
        "range_max": 90.0, "interval_s": 600, "status": "online",
    }  # fmt: skip
    places = np.arange(SENSORS)
    points = shapely.points(390_000 + places % 100 * 10.0, 3_990_000 + places // 100 * 10.0, 1500.0)
    return gpd.GeoDataFrame(rows, geometry=points, crs=4544)


class Publisher:
    """Sends values with QoS 1; knows when each alarming one was sent."""

    def __init__(self, port: int) -> None:
        self.client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
        self.client.username_pw_set("device", _mosquitto.USERS["device"])
        self.client.max_inflight_messages_set(2000)
        self.client.max_queued_messages_set(0)
        self.client.connect("127.0.0.1", port)
        self.client.loop_start()
        self.sent = 0
        self.alarming: dict[str, float] = {}

    def send(self, *, alarms: bool = False) -> None:
        """The next value; with `alarms` one in 1,000 raises one."""
        code = CODES[self.sent % SENSORS]
        high = alarms and self.sent % 1000 == 7 and code not in self.alarming
        now = time.time()
        if high:
            self.alarming[code] = now
        # Each message has a time of its own, so that none counts as a duplicate of another.
        at = int(now * 1000)
        text = f'{{"at": {at}, "value": {55 if high else 2}}}'
        self.last = self.client.publish(f"gridtwin/v1/{code}", text, qos=1)
        # MQTT has numbers for 65,535 unacknowledged messages: more than that the broker must take first.
        while self.last.rc == mqtt.MQTT_ERR_QUEUE_SIZE:
            time.sleep(0.005)
            self.last = self.client.publish(f"gridtwin/v1/{code}", text, qos=1)
        self.sent += 1

    def close(self) -> None:
        """Go."""
        self.client.loop_stop()
        self.client.disconnect()


@contextmanager
def intake(root: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [
        sys.executable,
        "-c",
        "from gridtwin.cli.main import main; main()",
        "sense",
        "intake",
        str(root),
    ]
    environment = os.environ | {"GRIDTWIN_LANG": "en"}
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    try:
        yield running
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(20)


def count(store: SensingStore) -> int:
    with store.reading() as connection:
        return int(connection.scalar(sa.select(sa.func.sum(TALLY.c.stored))) or 0)


def wait_for(store: SensingStore, rows: int, limit_s: float) -> float:
    start = time.perf_counter()
    while count(store) < rows and time.perf_counter() - start < limit_s:
        time.sleep(0.1)
    return time.perf_counter() - start


def session(root: Path, store: SensingStore, publisher: Publisher) -> int:
    """A first start makes the session at the broker, which then keeps what comes; how many came before it."""
    with intake(root):
        give_up = time.perf_counter() + 120
        while not count(store):
            if time.perf_counter() > give_up:
                raise SystemExit("the intake stored nothing in two minutes")
            publisher.send()
            time.sleep(0.5)
        time.sleep(1)
    return publisher.sent - count(store)


def measure(title: str, root: Path, store: SensingStore, port: int, arguments: argparse.Namespace) -> None:
    publisher = Publisher(port)
    unheard = session(root, store, publisher)
    before = count(store)
    for _ in range(arguments.waiting):
        publisher.send()
    publisher.last.wait_for_publish(120)
    time.sleep(1)
    with intake(root):
        while count(store) == before:
            time.sleep(0.02)
        first = count(store)
        took = wait_for(store, publisher.sent - unheard, 120)
        rate = (count(store) - first) / took
        print(
            f"{title}: {arguments.waiting:,} waiting messages: {rate:,.0f} stored and acknowledged a second"
        )
        _steadily(title, store, publisher, arguments, unheard)
    publisher.close()


def _steadily(
    title: str, store: SensingStore, publisher: Publisher, arguments: argparse.Namespace, unheard: int
) -> None:
    before, wanted, delays = publisher.sent, arguments.rate * arguments.seconds, []
    batch = asking.changes(store, 0).batch
    code_of = dict(enumerate(CODES, 1))
    begin = time.perf_counter()
    look = 0.0
    while publisher.sent - before < wanted:
        due = int((time.perf_counter() - begin) * arguments.rate) - (publisher.sent - before)
        for _ in range(min(due, 500)):
            publisher.send(alarms=True)
        if time.perf_counter() - look > 0.02:
            look = time.perf_counter()
            found = asking.changes(store, batch)
            batch = found.batch
            for event in found.alarm_events:
                code = code_of[event["channel"]]
                if event["event"] == "raised" and code in publisher.alarming:
                    delays.append(time.time() - publisher.alarming[code])
        if due < 1:
            time.sleep(0.002)
    sent_s = time.perf_counter() - begin
    total = publisher.sent - unheard
    behind = wait_for(store, total, 60)
    seen = count(store)
    p50, p95 = np.percentile(delays, [50, 95]) if delays else (float("nan"), float("nan"))
    print(
        f"{title}: {wanted:,} messages sent at {wanted / sent_s:,.0f}/s, all stored {behind:.1f} s later; "
        f"{seen:,} of {total:,} stored; {len(delays)} of {len(publisher.alarming)} alarms seen meanwhile, "
        f"delay p50 {p50:.2f} s, p95 {p95:.2f} s"
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rate", type=int, default=5000, help="messages a second")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--waiting", type=int, default=50_000, help="messages that wait at the broker first")
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    parser.add_argument("--quick", action="store_true", help="a few seconds: does it run")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rate, arguments.seconds, arguments.waiting = 500, 3, 2000
    if _mosquitto.missing():
        print(f"left out: {_mosquitto.missing()}")
        return 0
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        for title in ("SQLite", "PostgreSQL"):
            if arguments.only not in (None, title.lower()):
                continue
            address = None
            if title == "PostgreSQL":
                if _postgres.missing():
                    print(f"PostgreSQL is left out: {_postgres.missing()}")
                    continue
                address = f"{stack.enter_context(_postgres.server())}?schema=bench"
            root = Path(name) / title
            with (
                _mosquitto.broker() as broker,
                create_workspace(
                    root, name="bench", crs=4544, division="620102", now=NOW, store=address
                ) as city,
            ):
                city.write("sensor", register(), actor="bench", now=NOW)
                (root / "sensing.toml").write_text(broker.settings(), "utf-8")
                (root / "broker-password").write_text(_mosquitto.USERS["intake"], "utf-8")
                with open_sensing(city) as store:
                    measure(title, root, store, broker.port, arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
