"""Long messages of the engine read in pieces, so that the window gets its turns meanwhile.

Python's own reader is one call for the whole of a message: nobody else can run a line of Python until it is
through, a third of a second for the due list of a city. Here objects are walked in Python as far as tables
lie in them, and each row is a call of its own.
"""

from __future__ import annotations

import json
import re
from typing import Any

from .uncollected import uncollected

_LONG = 200_000  # characters; shorter ones take no time
_DEPTH = 4  # objects in objects: message, result, table, row
_one = json.JSONDecoder().raw_decode
_skip = re.compile(r"[ \t\n\r]*").match


def read(line: bytes) -> Any:  # Any: JSON
    """The value of a line.

    Raises:
        ValueError: it is no JSON, or something follows it.
    """
    if len(line) < _LONG:
        return json.loads(line)
    text = line.decode("utf-8")
    with uncollected():
        value, end = _value(text, _after(text, 0), _DEPTH)
    if _after(text, end) != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    return value


def _value(text: str, at: int, depth: int) -> tuple[Any, int]:
    first = text[at : at + 1]
    if depth and first == "{":
        return _object(text, at, depth - 1)
    if depth and first == "[":
        return _list(text, at)
    return _one(text, at)


def _object(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    at = _after(text, at + 1)
    while text[at : at + 1] != "}":
        if found:
            at = _past(text, at, ",")
        key, at = _one(text, at)
        if not isinstance(key, str):
            raise json.JSONDecodeError("Expecting property name", text, at)
        found[key], at = _value(text, _past(text, _after(text, at), ":"), depth)
        at = _after(text, at)
    return found, at + 1


def _list(text: str, at: int) -> tuple[list[Any], int]:
    found: list[Any] = []
    at = _after(text, at + 1)
    while text[at : at + 1] != "]":
        if found:
            at = _past(text, at, ",")
        value, at = _one(text, at)
        found.append(value)
        at = _after(text, at)
    return found, at + 1


def _after(text: str, at: int) -> int:
    """Past the blanks there."""
    return _skip(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too


def _past(text: str, at: int, sign: str) -> int:
    """Past a sign and the blanks behind it."""
    if text[at : at + 1] != sign:
        raise json.JSONDecodeError(f"Expecting '{sign}' delimiter", text, at)
    return _after(text, at + 1)
