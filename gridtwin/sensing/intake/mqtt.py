"""Observations from an MQTT broker, acknowledged only after their commit.

The session is persistent: what was not acknowledged when the intake died, the broker sends again.
"""

from __future__ import annotations

import logging
import ssl
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode
from paho.mqtt.subscribeoptions import SubscribeOptions

from gridtwin.sensing.errors import BrokerFailure
from gridtwin.sensing.intake.gathering import Gatherer, Message
from gridtwin.sensing.intake.payloads import Reader
from gridtwin.sensing.intake.running import Intake
from gridtwin.sensing.intake.settings import MqttSettings
from gridtwin.sensing.moments import ms_of

_LONGEST_PAUSE_S = 60
_LONGEST_SESSION_S, _LONGEST_KEEPALIVE_S = 2**32 - 1, 2**16 - 1  # of MQTT 5
_LARGEST_PACKET = 16 << 20
_ANSWER_S = 15
_REFUSED = 128  # reason codes from here on are failures
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class LinkState:
    """How the connection to the broker is. `said` is the last thing that went wrong."""

    is_connected: bool = False
    since: float = 0.0
    connections: int = 0
    said: str = ""


class MqttLink:
    """A connection to a broker that feeds an intake; reconnects for ever, with growing pauses."""

    def __init__(self, intake: Intake) -> None:
        self.settings = intake.settings.mqtt
        self.state = LinkState()
        self._intake = intake
        self._filters = list(dict.fromkeys(one.subscription for one in intake.settings.profiles.values()))
        self._lock = threading.Lock()  # an acknowledgement never reaches another connection
        rules = intake.pipeline.rules
        self.gatherer = Gatherer(
            Reader(
                list(intake.settings.profiles.values()),
                intake.settings.limits.of_messages(rules.refused_text),
            ),
            intake.take,
            self._acknowledge,
            rows=rules.batch_rows,
            wait_s=rules.batch_wait_s,
            room_bytes=intake.settings.limits.waiting_bytes,
        )
        self._client = _client(
            self.settings,
            client_id=self.settings.client_id,
            password=self.settings.password(),
            manual_ack=True,
        )
        self._client.on_connect = self._on_connect
        self._client.on_connect_fail = self._on_connect_fail
        self._client.on_disconnect = self._on_disconnect
        self._client.on_subscribe = self._on_subscribe
        self._client.on_message = self._on_message
        self._worker = threading.Thread(target=self.gatherer.work, name="mqtt batches", daemon=True)

    def start(self) -> None:
        """Connect as soon as the broker is there, and take in."""
        properties = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]
        properties.ReceiveMaximum = self.settings.in_flight
        properties.SessionExpiryInterval = min(int(self.settings.session_hours * 3600), _LONGEST_SESSION_S)
        properties.MaximumPacketSize = _LARGEST_PACKET
        self._client.connect_async(
            self.settings.host,
            self.settings.port,
            keepalive=max(1, min(int(self.settings.keepalive_s), _LONGEST_KEEPALIVE_S)),
            clean_start=False,
            properties=properties,
        )
        self._worker.start()
        self._client.loop_start()

    def stop(self) -> None:
        """Finish the batch in hand, acknowledge it, and leave; the broker keeps what comes meanwhile."""
        self.gatherer.stop()
        if self._worker.is_alive():
            self._worker.join()
        self._client.disconnect()
        self._client.loop_stop()

    def health(self) -> dict[str, Any]:  # Any: JSON
        """State of the connection for `gridtwin sense status`."""
        return {
            "broker": self.settings.label,
            "connected": self.state.is_connected,
            "since": self.state.since,
            "connections": self.state.connections,
            "waiting": len(self.gatherer),
            "said": self.state.said,
        }

    def _acknowledge(self, batch: Sequence[Message]) -> None:
        with self._lock:
            for message in batch:
                if message.qos and message.connection == self.state.connections and self.state.is_connected:
                    self._client.ack(message.mid, message.qos)

    def _on_connect(self, client: paho.Client, _: Any, flags: Any, code: ReasonCode, __: Any) -> None:
        if code.value >= _REFUSED:
            self._say(f"{self.settings.label} refuses: {code}")
            return
        with self._lock:
            self.state.connections += 1
            self.state.is_connected, self.state.since, self.state.said = True, time.time(), ""
        _log.info(
            "connected to %s (session %s)", self.settings.label, "kept" if flags.session_present else "new"
        )
        # Retained values come once: again at each connection they would look fresh.
        options = SubscribeOptions(qos=1, retainHandling=SubscribeOptions.RETAIN_SEND_IF_NEW_SUB)
        client.subscribe([(topic, options) for topic in self._filters])

    def _on_subscribe(self, _: paho.Client, __: Any, ___: int, codes: list[ReasonCode], ____: Any) -> None:
        for topic, code in zip(self._filters, codes, strict=False):
            if code.value >= _REFUSED:
                self._say(f"{self.settings.label} does not let '{self.settings.user}' read {topic}: {code}")

    def _on_connect_fail(self, _: paho.Client, __: Any) -> None:
        self._say(f"{self.settings.label} cannot be reached; trying again")

    def _on_disconnect(self, _: paho.Client, __: Any, ___: Any, code: ReasonCode, ____: Any) -> None:
        with self._lock:
            was_connected = self.state.is_connected
            self.state.is_connected, self.state.since = False, time.time()
        if was_connected and code.value and not self._intake.is_stopping:
            self._say(f"{self.settings.label}: connection lost ({code}); trying again")

    def _on_message(self, _: paho.Client, __: Any, message: paho.MQTTMessage) -> None:
        received_ms = ms_of(self._intake.clock())
        self.gatherer.put(
            Message(
                message.topic,
                bytes(message.payload),
                received_ms,
                message.mid,
                message.qos,
                self.state.connections,
            )
        )

    def _say(self, text: str) -> None:
        if text != self.state.said:
            _log.warning("%s", text)
        self.state.said = text


def publisher(settings: MqttSettings, *, client_id: str, password: str | None) -> paho.Client:
    """A connected client that sends (for simulation and replay).

    Raises:
        BrokerFailure: the broker cannot be reached or refuses.
    """
    said: list[str] = []
    answered = threading.Event()

    def on_connect(_: paho.Client, __: Any, ___: Any, code: ReasonCode, ____: Any) -> None:
        if code.value >= _REFUSED:
            said.append(str(code))
        answered.set()

    client = _client(settings, client_id=client_id, password=password, manual_ack=False)
    client.max_inflight_messages_set(1000)
    client.on_connect = on_connect
    try:
        client.connect(settings.host, settings.port)
    except (OSError, ValueError) as error:
        raise BrokerFailure(
            f"{settings.label} cannot be reached: {error}; check address, port and certificates",
            zh=f"{settings.label}无法连接：{error}；请检查地址、端口和证书",
        ) from error
    client.loop_start()
    if not answered.wait(_ANSWER_S) or said:
        client.loop_stop()
        why = said[0] if said else "no answer"
        raise BrokerFailure(f"{settings.label} refuses: {why}", zh=f"{settings.label}拒绝连接：{why}")
    return client


def _client(settings: MqttSettings, *, client_id: str, password: str | None, manual_ack: bool) -> paho.Client:
    client = paho.Client(
        CallbackAPIVersion.VERSION2, client_id=client_id, protocol=paho.MQTTv5, manual_ack=manual_ack
    )
    if settings.user:
        client.username_pw_set(settings.user, password)
    if settings.ca_file:
        context = ssl.create_default_context(cafile=settings.ca_file)
        if settings.cert_file:
            context.load_cert_chain(settings.cert_file, settings.key_file)
        client.tls_set_context(context)
    client.reconnect_delay_set(1, _LONGEST_PAUSE_S)
    return client
