"""Messages read by their profile: readings, and refusals with their reason. Nothing in between is lost."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from gridtwin.sensing.intake.profiles import Profile, at_path
from gridtwin.sensing.intake.times import NoTime, to_ms
from gridtwin.sensing.reading import Reading, Reason, Refusal, clean

_CODE_LENGTH = 80
_TOPICS_KEPT = 200_000
Found = tuple[list[Reading], list[Refusal]]


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a message may be, how many values it may hold, what is kept of a refused one."""

    message_bytes: int = 1 << 20
    message_rows: int = 10_000
    refused_text: int = 500


@dataclass(slots=True)
class Reader:
    """Reads messages by the first profile whose topic fits."""

    profiles: Sequence[Profile]
    limits: Limits = Limits()
    _known: dict[str, tuple[Profile, dict[str, str]] | None] = field(default_factory=dict)

    def read(self, topic: str, payload: bytes, received_ms: int) -> Found:
        """Readings and refusals of one message."""
        found = self._profile(topic)
        if found is None:
            return [], [self._refusal(Reason.MALFORMED, topic, f"no profile for {topic}", received_ms)]
        profile, parts = found
        whole = self._refusal_of_all(parts.get("code", topic), payload, received_ms)
        if whole is not None:
            return [], [whole]
        try:
            document = parse_json(payload)
        except ValueError:
            return self._unreadable(profile, parts, topic, payload, received_ms)
        return self.rows(profile, parts, document, received_ms)

    def rows(self, profile: Profile, parts: Mapping[str, str], document: Any, received_ms: int) -> Found:
        """Readings and refusals of a JSON document; `document` is any JSON."""
        if profile.plain and not isinstance(document, dict | list):
            document = {"value": document}
        rows = at_path(document, profile.rows) if profile.rows else document
        rows = rows if isinstance(rows, list) else [rows]
        if len(rows) > self.limits.message_rows:
            said = f"{len(rows)} rows, at most {self.limits.message_rows}"
            return [], [self._refusal(Reason.TOO_LARGE, parts.get("code", ""), said, received_ms)]
        readings: list[Reading] = []
        refusals: list[Refusal] = []
        for row in rows:
            for one in self.row(profile, parts, row, received_ms):
                (readings if isinstance(one, Reading) else refusals).append(one)  # type: ignore[arg-type]
        return readings, refusals

    def row(
        self, profile: Profile, parts: Mapping[str, str], row: Any, received_ms: int
    ) -> Iterable[Reading | Refusal]:
        """What becomes of one row; `row` is any JSON."""
        own = at_path(row, profile.code) if profile.code else parts.get("code")
        code = own if isinstance(own, str) else str(own) if isinstance(own, int) else ""
        if not isinstance(row, dict | list) or not code or len(code) > _CODE_LENGTH:
            yield self._refusal(Reason.MALFORMED, code, _shown(row), received_ms)
            return
        at_ms = None
        if profile.at and (told := at_path(row, profile.at)) is not None:
            try:
                at_ms = to_ms(told, profile.zone)
            except NoTime:
                yield self._refusal(Reason.BAD_TIME, code, _shown(row), received_ms)
                return
        found = [(path, name, factor, at_path(row, path)) for path, name, factor in profile.values]
        if len(found) > 1:  # a device of several values may leave some out, not all
            found = [one for one in found if one[3] is not None] or found[:1]
        for _, name, factor, value in found:
            sensor = code if name == "{code}" else _filled(name, parts, code)
            number = to_number(value)
            if number is None:
                yield self._refusal(Reason.NOT_A_NUMBER, sensor, _shown(row), received_ms)
            else:
                yield Reading(sensor, at_ms, number if factor == 1 else _times(number, factor), received_ms)

    def _profile(self, topic: str) -> tuple[Profile, dict[str, str]] | None:
        if topic in self._known:
            return self._known[topic]
        made = None
        for profile in self.profiles:
            if (match := profile.pattern.fullmatch(topic)) is not None:
                made = (profile, match.groupdict())
                break
        if len(self._known) >= _TOPICS_KEPT:
            self._known.clear()
        self._known[topic] = made
        return made

    def _refusal_of_all(self, code: str, payload: bytes, received_ms: int) -> Refusal | None:
        if len(payload) <= self.limits.message_bytes:
            return None
        said = f"{len(payload)} bytes, at most {self.limits.message_bytes}"
        return self._refusal(Reason.TOO_LARGE, code, said, received_ms)

    def _unreadable(
        self, profile: Profile, parts: Mapping[str, str], topic: str, payload: bytes, received_ms: int
    ) -> Found:
        text = payload[: self.limits.refused_text * 4].decode("utf-8", "replace")
        is_number = profile.plain and _is_text_of_number(text)
        reason = Reason.NOT_A_NUMBER if is_number else Reason.MALFORMED
        return [], [self._refusal(reason, parts.get("code", topic), text, received_ms)]

    def _refusal(self, reason: Reason, code: str, text: str, received_ms: int) -> Refusal:
        return Refusal(received_ms, clean(code, _CODE_LENGTH), reason, clean(text, self.limits.refused_text))


def parse_json(payload: bytes) -> Any:  # Any: JSON
    """The document; NaN and Infinity, which are no JSON, come back as such so that they can be named.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return orjson.loads(payload)
    except orjson.JSONDecodeError:
        try:
            return json.loads(payload)
        except RecursionError as error:
            raise ValueError("nested too deep") from error


def to_number(value: object) -> float | None:
    """The value as a finite number; None for texts, truth values and what is not finite."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _times(number: float, factor: float) -> float:
    """The product without the digits that only binary numbers have."""
    return float(f"{number * factor:.12g}")


def _filled(pattern: str, parts: Mapping[str, str], code: str) -> str:
    made = pattern.replace("{code}", code)
    for name, part in parts.items():
        made = made.replace(f"{{{name}}}", part)
    return made


def _shown(row: Any) -> str:  # Any: JSON
    return json.dumps(row, ensure_ascii=False, default=str)[:2000]


def _is_text_of_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return text.strip().lower() in {"null", "none", "n/a", "-", ""}
    return True
