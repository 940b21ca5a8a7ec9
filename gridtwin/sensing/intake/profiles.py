"""Profiles: how messages of one kind of device are read, as data.

A path is keys and positions joined by dots.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.tables import packaged

_HOME = "Asia/Shanghai"
_KEYS = {"topic", "rows", "code", "at", "values", "factor", "zone", "plain"}
_NAME = re.compile(r"\{(\w+)\}")
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """How one kind of message is read; the keys are explained in `data/profiles.toml`.

    Attributes:
        values: for each value its path, the pattern of its sensor's number, and its factor.
    """

    name: str
    topic: str
    rows: Path
    code: Path
    at: Path
    values: tuple[tuple[Path, str, float], ...]
    zone: ZoneInfo
    plain: bool = False
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", _pattern(self.topic))

    @property
    def subscription(self) -> str:
        """The topic filter of MQTT."""
        return _NAME.sub("+", self.topic)


def load_profiles(table: Mapping[str, Mapping[str, Any]], use: list[str]) -> dict[str, Profile]:  # Any: TOML
    """The packaged profiles that are used, and a city's own by name.

    Raises:
        BadSensingTable: a profile is unknown, or has an unknown key or a wrong value.
    """
    known = packaged("profiles")
    for name in use:
        if name not in known:
            raise _bad(
                name, f"is not known; known are {', '.join(known)}", f"不存在；可用：{'、'.join(known)}"
            )
    entries = {name: known[name] for name in use} | dict(table)
    return {name: parse_profile(name, entry) for name, entry in entries.items()}


def parse_profile(name: str, entry: Mapping[str, Any]) -> Profile:  # Any: TOML values
    """A profile of its table.

    Raises:
        BadSensingTable: a key is unknown or a value wrong.
    """
    for key in sorted(set(entry) - _KEYS):
        raise _bad(
            name, f"has an unknown key '{key}'; known are {', '.join(sorted(_KEYS))}", f"有未知的键“{key}”"
        )
    topic = entry.get("topic")
    if not isinstance(topic, str) or not topic:
        raise _bad(name, "needs a topic", "缺少topic")
    _check_topic(name, topic, has_code=bool(entry.get("code")) or "{code}" in topic)
    values = entry.get("values", {"value": "{code}"})
    factors = entry.get("factor", {})
    for key in sorted(set(factors) - set(values)):
        raise _bad(name, f"has a factor for '{key}', which is no value", f"factor中的“{key}”不在values中")
    return Profile(
        name=name,
        topic=topic,
        rows=to_path(entry.get("rows", "")),
        code=to_path(entry.get("code", "")),
        at=to_path(entry.get("at", "")),
        values=tuple(
            (to_path(path), _code_pattern(name, topic, str(code)), float(factors.get(path, 1.0)))
            for path, code in values.items()
        ),
        zone=_zone(name, str(entry.get("zone", _HOME))),
        plain=bool(entry.get("plain", False)),
    )


def to_path(text: str) -> Path:
    """Keys and positions of a path.

    >>> to_path("data.0.value")
    ('data', 0, 'value')
    """
    return tuple(int(part) if part.isdecimal() else part for part in text.split(".")) if text else ()


def at_path(document: Any, path: Path) -> Any:  # Any: JSON
    """What lies at a path; None where there is nothing."""
    for part in path:
        if isinstance(document, dict):
            document = document.get(part if isinstance(part, str) else str(part))
        elif isinstance(document, list) and isinstance(part, int) and part < len(document):
            document = document[part]
        else:
            return None
    return document


def _pattern(topic: str) -> re.Pattern[str]:
    """The topic as an expression whose groups are the named levels."""
    made = []
    for level in topic.split("/"):
        if level == "#":
            made.append("(?:.*)")
        elif level == "+":
            made.append("[^/]+")
        else:
            parts = _NAME.split(level)  # text and names in turn
            made.append("".join(f"(?P<{p}>[^/]+)" if at % 2 else re.escape(p) for at, p in enumerate(parts)))
    return re.compile("/".join(made))


def _check_topic(name: str, topic: str, *, has_code: bool) -> None:
    levels = topic.split("/")
    if "#" in levels[:-1] or any("{" in level and not _NAME.fullmatch(level) for level in levels):
        raise _bad(
            name,
            f"topic '{topic}': {{name}} takes a whole level, # stands at the end",
            f"topic“{topic}”有误：{{名称}}须占一整级，#只能在末尾",
        )
    names = _NAME.findall(topic)
    if len(set(names)) < len(names):
        raise _bad(name, f"topic '{topic}' names a level twice", f"topic“{topic}”中有重复的名称")
    if not has_code:
        raise _bad(name, "needs {code} in its topic, or a path `code`", "须在topic中含{code}，或给出code路径")


def _code_pattern(name: str, topic: str, code: str) -> str:
    known = {"code", *_NAME.findall(topic)}
    unknown = sorted(set(_NAME.findall(code)) - known)
    if unknown or "{" in _NAME.sub("", code):
        raise _bad(
            name,
            f"number '{code}' may use {', '.join(f'{{{one}}}' for one in sorted(known))}",
            f"编号“{code}”只能使用{'、'.join(f'{{{one}}}' for one in sorted(known))}",
        )
    return code


def _zone(name: str, text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise _bad(name, f"zone '{text}' is not known", f"时区“{text}”不存在") from error


def _bad(name: str, en: str, zh: str) -> BadSensingTable:
    return BadSensingTable(
        f"profile {name} {en}; see docs/sensing.md", zh=f"消息配置{name}{zh}；见docs/sensing.md"
    )
