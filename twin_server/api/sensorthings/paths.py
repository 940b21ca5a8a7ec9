"""Paths such as `Things(1)/Datastreams(2)/Observations`: segments with their ids, nothing looked up yet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from twin_server.errors import BadRequest, NotFound

_SEGMENT = re.compile(r"(?P<name>[$@]?[A-Za-z][A-Za-z.]*)(?:\((?P<id>-?\d{1,18}|'(?:[^']|'')*')\))?")
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Segment:
    """A name, with an id in parentheses where there is one."""

    name: str
    id: int | str | None


def read_path(text: str) -> list[Segment]:
    """The segments of a path.

    Raises:
        NotFound: there can be nothing at such a path.
        BadRequest: it is too long.
    """
    made: list[Segment] = []
    at, text = 0, text.rstrip("/")
    while at < len(text):
        found = _SEGMENT.match(text, at)
        if found is None or text[found.end() : found.end() + 1] not in ("", "/"):
            raise NotFound(f"there is nothing at '{text[:120]}'", zh=f"没有“{text[:120]}”")
        given = found["id"]
        if given is None:
            number: int | str | None = None
        else:
            number = given[1:-1].replace("''", "'") if given.startswith("'") else int(given)
        made.append(Segment(found["name"], number))
        at = found.end() + 1
    if len(made) > _DEEPEST:
        raise BadRequest(f"a path has {_DEEPEST} parts at most", zh=f"路径最多{_DEEPEST}级")
    return made


def written_id(given: int | str) -> str:
    """An id as it stands in a path."""
    if isinstance(given, int):
        return str(given)
    doubled = given.replace("'", "''")
    return f"'{doubled}'"
