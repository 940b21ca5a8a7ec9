"""Where simulated and replayed readings go: an MQTT broker, an HTTP address, or the store itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol
from urllib.parse import urlsplit

import httpx

from gridtwin.sensing.errors import BadReading, BrokerFailure
from gridtwin.sensing.intake.lock import only_intake
from gridtwin.sensing.intake.mqtt import publisher
from gridtwin.sensing.intake.pipeline import Pipeline, make_pipeline
from gridtwin.sensing.intake.settings import MqttSettings
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.store.opening import open_sensing
from gridtwin.store import Workspace

PATH = "/api/sensing/observations"
_MESSAGE = {"mqtt": 1883, "mqtts": 8883}
_PATIENCE_S = 60
_ON_THE_WAY = 10_000  # messages not yet acknowledged; MQTT has numbers for 65,535


class Sink(Protocol):
    """Takes readings."""

    def send(self, readings: Sequence[Reading]) -> None:
        """Send them, and return when they are on their way."""


class HttpSink:
    """Posts NDJSON."""

    def __init__(self, url: str, token: str | None) -> None:
        headers = {"Content-Type": "application/x-ndjson"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        parts = urlsplit(url)
        self.url = url if parts.path.strip("/") else url.rstrip("/") + PATH
        self._client = httpx.Client(headers=headers, timeout=60, trust_env=False)

    def send(self, readings: Sequence[Reading]) -> None:
        """Post them; raises BrokerFailure when the answer is not 200 or 422."""
        lines = b"".join(_line(one, with_code=True) + b"\n" for one in readings)
        try:
            answer = self._client.post(self.url, content=lines)
        except httpx.HTTPError as error:
            raise BrokerFailure(f"{self.url}: {error}", zh=f"{self.url}：{error}") from error
        if answer.status_code not in (200, 422):
            why = answer.text[:200]
            raise BrokerFailure(
                f"{self.url} answered {answer.status_code}: {why}",
                zh=f"{self.url}返回{answer.status_code}：{why}",
            )

    def close(self) -> None:
        """Close the connection."""
        self._client.close()


class MqttSink:
    """Publishes one message a reading, QoS 1."""

    def __init__(self, settings: MqttSettings, password: str | None) -> None:
        self._client = publisher(settings, client_id=settings.client_id, password=password)

    def send(self, readings: Sequence[Reading]) -> None:
        """Publish them; waits while many are on their way."""
        for start in range(0, len(readings), _ON_THE_WAY):
            self._publish(readings[start : start + _ON_THE_WAY])

    def _publish(self, readings: Sequence[Reading]) -> None:
        sent = [
            self._client.publish(f"gridtwin/v1/{one.code}", _line(one, with_code=False), qos=1)
            for one in readings
        ]
        try:
            for one in sent:
                one.wait_for_publish(_PATIENCE_S)
        except (RuntimeError, ValueError) as error:
            raise _not_taken(str(error)) from error
        if not all(one.is_published() for one in sent):
            raise _not_taken("no acknowledgement")

    def close(self) -> None:
        """Leave the broker."""
        self._client.disconnect()
        self._client.loop_stop()


class DirectSink:
    """Stores them in the workspace itself, as its intake."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.pipeline = pipeline

    def send(self, readings: Sequence[Reading]) -> None:
        """Store them batch by batch."""
        size = self.pipeline.rules.batch_rows
        for start in range(0, len(readings), size):
            self.pipeline.take(readings[start : start + size])


@contextmanager
def direct(workspace: Workspace) -> Iterator[DirectSink]:
    """The store of a workspace as a sink; nobody else takes in meanwhile."""
    with open_sensing(workspace) as store, only_intake(store):
        yield DirectSink(make_pipeline(workspace, store))


@contextmanager
def http(url: str, token: str | None) -> Iterator[HttpSink]:
    """An HTTP address as a sink."""
    sink = HttpSink(url, token)
    try:
        yield sink
    finally:
        sink.close()


@contextmanager
def mqtt(url: str, password: str | None, *, ca_file: str = "") -> Iterator[MqttSink]:
    """A broker as a sink: mqtt://user@host:1883 or mqtts://… with a CA."""
    parts = urlsplit(url)
    if parts.scheme not in _MESSAGE or not parts.hostname or parts.password:
        raise BadReading(
            f"'{url.rsplit('@', maxsplit=1)[-1]}': write mqtt://user@host:1883 or mqtts://user@host:8883, "
            "without a password",
            zh="请写作mqtt://用户@主机:1883或mqtts://用户@主机:8883，且不含密码",
        )
    if parts.scheme == "mqtts" and not ca_file:
        raise BadReading(
            "mqtts:// needs --ca with the certificate of the authority", zh="mqtts://须用--ca给出CA证书"
        )
    settings = MqttSettings(
        host=parts.hostname, port=parts.port or _MESSAGE[parts.scheme], user=parts.username or "",
        password_file="", password_env="", ca_file=ca_file, cert_file="", key_file="",
        client_id="", session_hours=1, keepalive_s=30, in_flight=1000,
    )  # fmt: skip
    sink = MqttSink(settings, password)
    try:
        yield sink
    finally:
        sink.close()


def _not_taken(why: str) -> BrokerFailure:
    return BrokerFailure(f"the broker takes no more: {why}", zh=f"消息服务器不再接收：{why}")


SinkContext = AbstractContextManager[Sink]


def _line(one: Reading, *, with_code: bool) -> bytes:
    row = {"code": one.code} if with_code else {}
    return json.dumps(row | {"at": one.at_ms, "value": one.value}).encode()
