"""Observations from a real Mosquitto: users, TLS, a broker and a database that go and come back, kill −9."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import paho.mqtt.client as paho
import pytest
import sqlalchemy as sa
from paho.mqtt.enums import CallbackAPIVersion

from gridtwin.sensing.errors import BrokerFailure
from gridtwin.sensing.intake import gathering
from gridtwin.sensing.intake.keeping_up import read_status
from gridtwin.sensing.intake.process import running_intake
from gridtwin.sensing.intake.running import Intake
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.simulation import sending
from gridtwin.sensing.store import asking, open_sensing
from gridtwin.sensing.store.schema import LATEST, OBSERVATION
from gridtwin.store import Workspace, open_workspace
from tests import _mosquitto
from tests.paths import ROOT

pytestmark = pytest.mark.skipif(_mosquitto.missing() is not None, reason=str(_mosquitto.missing()))
PAUSE_S = 0.05


@pytest.fixture
def broker() -> Iterator[_mosquitto.Broker]:
    with _mosquitto.broker() as running:
        yield running


def configured(root: Path, text: str) -> Path:
    (root / "broker-password").write_text(_mosquitto.USERS["intake"])
    (root / "sensing.toml").write_text(text)
    return root


@contextmanager
def device(broker: _mosquitto.Broker, *, tls: bool = False) -> Iterator[paho.Client]:
    """A device that may publish."""
    client = paho.Client(CallbackAPIVersion.VERSION2, protocol=paho.MQTTv5)
    client.username_pw_set("device", _mosquitto.USERS["device"])
    client.max_inflight_messages_set(500)
    if tls:
        folder = broker.folder
        client.tls_set(str(folder / "ca.pem"), str(folder / "client.pem"), str(folder / "client.key"))
    client.connect("127.0.0.1", broker.tls_port if tls else broker.port)
    client.loop_start()
    try:
        yield client
    finally:
        client.disconnect()
        client.loop_stop()


def publish(client: paho.Client, values: list[tuple[str, int, float]]) -> None:
    """Publish values (code, milliseconds, value) with QoS 1 and wait for the broker's word."""
    sent = [
        client.publish(f"gridtwin/v1/{code}", json.dumps({"at": at, "value": value}), qos=1)
        for code, at, value in values
    ]
    for one in sent:
        one.wait_for_publish(60)
        assert one.is_published()


def now_ms() -> int:
    return int(datetime.now(UTC).timestamp() * 1000)


def until(condition: Callable[[], object], seconds: float = 40) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(PAUSE_S)
    raise AssertionError("it did not happen")


def health(intake: Intake) -> dict[str, Any]:
    return dict((read_status(intake.root) or {}).get("mqtt", {}))


def connected(root: Path) -> bool:
    return bool((read_status(root) or {}).get("mqtt", {}).get("connected"))


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS with client certificate"])
def test_values_arrive_and_are_acknowledged(broker: _mosquitto.Broker, sensed: Path, *, tls: bool) -> None:
    configured(sensed, broker.settings(tls=tls, client_certificate=tls))
    start = now_ms() - 60_000
    with running_intake(sensed) as intake, device(broker, tls=tls) as client:
        until(lambda: health(intake).get("connected"))
        publish(client, [("JG1", start + nth, float(nth)) for nth in range(200)])
        client.publish("gridtwin/v1/JG2", b"1", qos=1)  # no time of its own
        client.publish("gridtwin/v1", b'[{"code": "JG3", "value": 2}, {"code": "NONE", "value": 2}]', qos=1)
        client.publish("gridtwin/v1/JG1", b'{"value": NaN}', qos=1)
        until(lambda: intake.counts.rows_in == 204)
        assert (intake.counts.stored, intake.counts.refused) == (202, 2)
        assert {one["reason"] for one in asking.refused(intake.store)} == {"unknown_sensor", "not_a_number"}
    with running_intake(sensed) as intake:  # all of it was acknowledged: nothing comes again
        until(lambda: health(intake).get("connected"))
        time.sleep(0.5)
        assert intake.counts.rows_in == 0


def test_a_broker_that_refuses_is_named(broker: _mosquitto.Broker, sensed: Path) -> None:
    configured(sensed, broker.settings())
    (sensed / "broker-password").write_text("wrong")
    with running_intake(sensed) as intake:
        until(lambda: "refuses: Not authorized" in health(intake).get("said", ""))
        assert not health(intake)["connected"]


# paho leaves the socket of a handshake that failed to the garbage collector
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_certificate_of_another_authority_is_not_trusted(broker: _mosquitto.Broker, sensed: Path) -> None:
    with _mosquitto.broker() as stranger:
        mixed = broker.settings(tls=True, client_certificate=True).replace(
            f"port = {broker.tls_port}", f"port = {stranger.tls_port}"
        )
        configured(sensed, mixed)
        with running_intake(sensed) as intake:
            until(lambda: "cannot be reached" in health(intake).get("said", ""))
            assert not health(intake)["connected"]


def test_the_broker_goes_and_comes_back(broker: _mosquitto.Broker, sensed: Path) -> None:
    configured(sensed, broker.settings())
    start = now_ms() - 60_000
    with running_intake(sensed) as intake:
        until(lambda: health(intake).get("connected"))
        with device(broker) as client:
            publish(client, [("JG1", start + nth, 1.0) for nth in range(50)])
        broker.stop()
        until(lambda: "lost" in health(intake).get("said", "") or "reached" in health(intake)["said"])
        broker.start()
        until(lambda: health(intake).get("connected"))
        with device(broker) as client:
            publish(client, [("JG1", start + 100 + nth, 1.0) for nth in range(50)])
        until(lambda: intake.counts.stored == 100)
        assert health(intake)["connections"] >= 2


def test_a_retained_value_comes_once_and_not_with_every_connection(
    broker: _mosquitto.Broker, sensed: Path
) -> None:
    configured(sensed, broker.settings())
    with device(broker) as client:
        client.publish("gridtwin/v1/JG2", b"0", qos=1, retain=True).wait_for_publish(20)
    with running_intake(sensed) as intake:
        until(lambda: intake.counts.stored == 1)
    with running_intake(sensed) as intake:
        until(lambda: health(intake).get("connected"))
        time.sleep(0.5)
        assert intake.counts.rows_in == 0


def test_what_comes_while_the_intake_is_away_waits_at_the_broker(
    broker: _mosquitto.Broker, sensed: Path
) -> None:
    configured(sensed, broker.settings())
    with running_intake(sensed) as intake:
        until(lambda: health(intake).get("connected"))
    start = now_ms() - 60_000
    with device(broker) as client:
        publish(client, [("JG1", start + nth, 1.0) for nth in range(3000)])
    broker.stop()  # the broker keeps it over its own restart, too
    broker.start()
    with running_intake(sensed) as intake:
        until(lambda: intake.counts.stored == 3000)


def test_the_database_goes_and_comes_back(
    broker: _mosquitto.Broker, sensed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "_PAUSES_S", (0.1,))
    configured(sensed, broker.settings())
    start = now_ms() - 60_000
    with running_intake(sensed) as intake, device(broker) as client:
        until(lambda: health(intake).get("connected"))
        _take_away(intake)
        publish(client, [("JG1", start + nth, 1.0) for nth in range(300)])
        until(lambda: intake.trouble)
        assert intake.counts.stored == 0
        until(lambda: health(intake)["waiting"] or intake.trouble)
        _bring_back(intake)
        until(lambda: intake.counts.stored == 300)
        assert health(intake)["connections"] == 1  # the connection to the broker was never lost


def _take_away(intake: Intake) -> None:
    """A table that is not there is as good as a database that is not."""
    with intake.store.writing() as connection:
        connection.execute(sa.schema.DDL("ALTER TABLE sensing_observation RENAME TO sensing_gone"))


def _bring_back(intake: Intake) -> None:
    with intake.store.writing() as connection:
        connection.execute(sa.schema.DDL("ALTER TABLE sensing_gone RENAME TO sensing_observation"))


@pytest.mark.slow
def test_killed_at_two_thousand_a_second_nothing_is_lost_and_nothing_is_there_twice(
    broker: _mosquitto.Broker, city: Workspace
) -> None:
    sensed = configured(city.root, broker.settings())
    start, count, rate = now_ms() - 3_600_000, 12_000, 2000
    process = _start_process(sensed)
    try:
        with device(broker) as client:
            began, sent = time.monotonic(), []
            for nth in range(count):
                value = json.dumps({"at": start + nth // 4, "value": float(nth)})
                code = ("JG1", "JG2", "JG3", "GS1")[nth % 4]
                sent.append(client.publish(f"gridtwin/v1/{code}", value, qos=1))
                if nth in (4000, 8000):
                    process.send_signal(signal.SIGKILL)
                    process.wait()
                    process = _start_process(sensed, wait=False)
                ahead = began + nth / rate - time.monotonic()
                if ahead > 0:
                    time.sleep(ahead)
            for one in sent:
                one.wait_for_publish(60)
            assert all(one.is_published() for one in sent)  # the broker has them all
        until(lambda: _stored(sensed) >= count, 60)
        time.sleep(1)
        assert _stored(sensed) == count
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        assert connected(sensed) is False
    finally:
        process.kill()
        process.wait()


def _start_process(root: Path, *, wait: bool = True) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [Path(sys.executable).with_name("gridtwin"), "sense", "intake", str(root)],
        cwd=ROOT,
        env=os.environ | {"GRIDTWIN_LANG": "en"},
        stderr=subprocess.DEVNULL,
    )
    if wait:
        until(lambda: connected(root))
    return process


def _stored(root: Path) -> int:
    with open_workspace(root) as city, open_sensing(city) as store, store.reading() as connection:
        rows = connection.scalar(sa.select(sa.func.count()).select_from(OBSERVATION))
        assert connection.scalar(sa.select(sa.func.count()).select_from(LATEST)) <= 4
        return int(rows or 0)


def test_simulated_values_go_through_the_broker(broker: _mosquitto.Broker, sensed: Path) -> None:
    configured(sensed, broker.settings())
    start = now_ms() - 60_000
    readings = [Reading("JG1", start + nth, float(nth), start) for nth in range(500)]
    url = f"mqtt://device@127.0.0.1:{broker.port}"
    with running_intake(sensed) as intake, sending.mqtt(url, _mosquitto.USERS["device"]) as sink:
        until(lambda: health(intake).get("connected"))
        sink.send(readings)
        until(lambda: intake.counts.stored == 500)


@pytest.mark.slow
def test_more_at_once_than_mqtt_has_numbers_for_are_all_sent(broker: _mosquitto.Broker, sensed: Path) -> None:
    configured(sensed, broker.settings())
    start = now_ms() - 80_000
    readings = [Reading("JG1", start + nth, float(nth % 90), start) for nth in range(70_000)]
    url = f"mqtt://device@127.0.0.1:{broker.port}"
    with running_intake(sensed) as intake, sending.mqtt(url, _mosquitto.USERS["device"]) as sink:
        until(lambda: health(intake).get("connected"))
        sink.send(readings)
        until(lambda: intake.counts.stored == 70_000, 60)


@pytest.mark.parametrize(
    ("url", "password", "said"),
    [
        pytest.param("mqtt://device@127.0.0.1:{port}", "wrong", "Not authorized", id="password"),
        pytest.param("mqtt://device@127.0.0.1:1", "x", "cannot be reached", id="nobody there"),
    ],
)
def test_a_broker_that_takes_nothing_is_named(
    broker: _mosquitto.Broker, url: str, password: str, said: str
) -> None:
    with (
        pytest.raises(BrokerFailure, match=said) as refused,
        sending.mqtt(url.format(port=broker.port), password),
    ):
        pass
    assert refused.value.zh
    assert password not in str(refused.value)
