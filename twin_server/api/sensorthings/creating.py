"""Observations that are sent: single ones, and data arrays (OGC 18-088, clauses 10 and 14.2)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from gridtwin.sensing.intake.judging import judge
from gridtwin.sensing.intake.rules import load_intake_rules
from gridtwin.sensing.reading import Observations, Reading, Reason, Refusal
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import OBSERVATION
from twin_server.api.sensorthings.book import Book
from twin_server.api.sensorthings.fields import Json
from twin_server.errors import BadRequest, Busy, NotFound
from twin_server.sensing.service import Sensing
from twin_server.sensing.times import parse_ms, to_ms

MOST_ROWS = 100_000
_COMPONENTS = ("phenomenonTime", "result", "resultTime", "FeatureOfInterest/id")
_KEYS = ("phenomenonTime", "result", "resultTime", "Datastream", "FeatureOfInterest")
_ASKED = 400


@dataclass(frozen=True, slots=True)
class Sent:
    """One observation as it was sent: position of its channel, time (None: now) and value."""

    at: int
    at_ms: int | None
    value: float


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of one: its id, whether the store has that value then, whether any was refused."""

    id: str
    is_kept: bool
    is_refused: bool


def read_one(book: Book, body: Json, datastream: int | None) -> Sent:
    """The observation of a body; `datastream` is the position of the one it was sent to.

    Raises:
        BadRequest: a part is missing, unknown or no value.
    """
    unknown = sorted(set(body) - set(_KEYS))
    if unknown:
        raise BadRequest(
            f"'{unknown[0][:60]}' cannot be kept; an observation has {', '.join(_KEYS)}",
            zh=f"无法保存“{unknown[0][:60]}”；观测可含：{'、'.join(_KEYS)}",
        )
    at = _datastream(book, body["Datastream"]) if "Datastream" in body else datastream
    if at is None or (datastream is not None and at != datastream):
        raise BadRequest(
            'name the datastream: "Datastream": {"@iot.id": 17}',
            zh='请指明数据流："Datastream": {"@iot.id": 17}',
        )
    if "FeatureOfInterest" in body:
        _check_feature(book, at, _id_of(body["FeatureOfInterest"], "FeatureOfInterest"))
    return _sent(at, body)


def read_arrays(book: Book, body: Any) -> list[Sent | None]:  # Any: JSON
    """Observations of data arrays in order; None for those that cannot be kept.

    Raises:
        BadRequest: the arrays are not well formed, or too large.
    """
    if not isinstance(body, list) or not all(isinstance(part, dict) for part in body):
        raise BadRequest("the body is a list of data arrays: [{…}]", zh="请求体须为数据数组的列表：[{…}]")
    made: list[Sent | None] = []
    for part in body:
        made += _read_array(book, part, MOST_ROWS - len(made))
    return made


def store(sensing: Sensing, book: Book, sent: Sequence[Sent]) -> list[Stored]:
    """Store observations through the intake; ids and what became of each.

    Raises:
        Busy: this process does not take in observations.
    """
    if sensing.intake is None:
        raise Busy(
            "this server does not take in observations: another process does, or none; see docs/sensing.md",
            zh="本服务未接收观测数据：由其他进程接收，或未启动接收；见docs/sensing.md",
        )
    channels, received = book.register.channels, to_ms(datetime.now(UTC))
    readings = [Reading(str(channels.code[one.at]), one.at_ms, one.value, received) for one in sent]
    rules = load_intake_rules(sensing.workspace.root / "standards")
    rows, _ = judge(readings, channels, rules)
    taken = sensing.intake.take(readings)
    kept = _kept(sensing.store, rows) if taken.conflicts or taken.refused else [True] * len(sent)
    ids = zip(rows.channel.tolist(), rows.at_ms.tolist(), strict=True)
    return [
        Stored(f"{channel}-{at_ms}", is_kept, bool(taken.refused))
        for (channel, at_ms), is_kept in zip(ids, kept, strict=True)
    ]


def keep_refused(sensing: Sensing, where: str, reasons: Sequence[str]) -> None:
    """Keep what was refused, with the reasons and the path that it was sent to."""
    if sensing.intake is not None and reasons:
        now_ms, code = to_ms(datetime.now(UTC)), f"SensorThings {where}"
        sensing.intake.take([], [Refusal(now_ms, code, Reason.MALFORMED, why) for why in reasons])


def _sent(at: int, body: Mapping[str, Any]) -> Sent:
    value = body.get("result")
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not math.isfinite(_float(value)):
        raise BadRequest(
            f"result is a number, not {str(value)[:40]!r}", zh=f"result须为数值，现为{str(value)[:40]!r}"
        )
    moment = body.get("phenomenonTime", body.get("resultTime"))
    if moment is not None and not isinstance(moment, str):
        raise BadRequest("phenomenonTime is a text", zh="phenomenonTime须为文本")
    return Sent(at, None if moment is None else parse_ms(moment, "phenomenonTime"), _float(value))


def _float(value: Any) -> float:  # Any: JSON
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _read_array(book: Book, part: Json, room: int) -> list[Sent | None]:
    unknown = set(part) - {"Datastream", "components", "dataArray", "dataArray@iot.count"}
    components, rows = part.get("components"), part.get("dataArray")
    if unknown or not isinstance(components, list) or not isinstance(rows, list):
        raise BadRequest(
            "a data array has Datastream, components and dataArray",
            zh="数据数组须含Datastream、components与dataArray",
        )
    if "result" not in components or any(name not in _COMPONENTS for name in components):
        raise BadRequest(
            f"components are some of {', '.join(_COMPONENTS)}, with result",
            zh=f"components可为{'、'.join(_COMPONENTS)}，其中result必填",
        )
    if len(rows) > room:
        raise BadRequest(
            f"one request has {MOST_ROWS} observations at most; send several", zh=f"一次最多{MOST_ROWS}条观测"
        )
    at = _datastream(book, part.get("Datastream"))
    return [_read_row(book, at, components, row) for row in rows]


def _read_row(book: Book, at: int, components: Sequence[str], row: Any) -> Sent | None:  # Any: JSON
    """One row; what is wrong with it is answered with "error", the others are stored."""
    if not isinstance(row, list) or len(row) != len(components):
        return None
    body = dict(zip(components, row, strict=True))
    try:
        if (feature := body.pop("FeatureOfInterest/id", None)) is not None:
            _check_feature(book, at, feature)
        return _sent(at, body)
    except BadRequest:
        return None


def _datastream(book: Book, given: Any) -> int:  # Any: JSON
    number = _id_of(given, "Datastream")
    at = book.register.at.get(number) if isinstance(number, int) else None
    if at is None:
        raise NotFound(f"there is no Datastream {str(number)[:40]}", zh=f"没有数据流{str(number)[:40]}")
    return at


def _id_of(given: Any, name: str) -> Any:  # Any: JSON
    if not isinstance(given, dict) or set(given) != {"@iot.id"} or isinstance(given["@iot.id"], bool):
        raise BadRequest(
            f'{name} is named by its id: {{"@iot.id": 17}}; it comes from the register and is not made here',
            zh=f'{name}以编号引用：{{"@iot.id": 17}}；它来自登记，不能在此新建',
        )
    return given["@iot.id"]


def _check_feature(book: Book, at: int, number: Any) -> None:  # Any: JSON
    own = book.thing_number(book.thing_of[at])
    if number != own or isinstance(number, bool):
        raise BadRequest(
            f"the feature of interest of this datastream is {own}", zh=f"该数据流的观测对象编号为{own}"
        )


def _kept(store: SensingStore, rows: Observations) -> list[bool]:
    """Whether the store has each value under its time."""
    wanted = list(zip(rows.channel.tolist(), rows.at_ms.tolist(), rows.value.tolist(), strict=True))
    found: set[tuple[int, int, float]] = set()
    key = sa.tuple_(OBSERVATION.c.channel, OBSERVATION.c.at)
    with store.reading() as connection:
        for start in range(0, len(wanted), _ASKED):
            pairs = [one[:2] for one in wanted[start : start + _ASKED]]
            asked = sa.select(OBSERVATION.c.channel, OBSERVATION.c.at, OBSERVATION.c.value).where(
                key.in_(pairs)
            )
            found |= {tuple(row) for row in connection.execute(asked)}
    return [one in found for one in wanted]
