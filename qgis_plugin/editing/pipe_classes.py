"""How pipes of a class flow and which class they belong to: the table of the pipes, classes.toml."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import tomllib
from gridtwin.standards import UnknownEntry, pipe_class

from ..paths import pipe_tables

UNKNOWN, GRAVITY, INVERT, CROWN = "unknown", "gravity", "invert", "crown"


@lru_cache(maxsize=256)
def major_of(code: str) -> str:
    """Code of the major class; "" for a class that no table knows."""
    try:
        return str(pipe_class(code).major_code or "")
    except UnknownEntry:
        return ""


@lru_cache(maxsize=256)
def names_of(code: str) -> tuple[str, str]:
    """Name of a class, English and Chinese; the code itself where no table knows it."""
    try:
        entry = pipe_class(code)
    except UnknownEntry:
        return code, code
    return str(entry.name_en or entry.name_zh), str(entry.name_zh)


def flow_of(code: str) -> str:
    """pressure, gravity, cable, gallery or unknown."""
    return str(_entry(code).get("kind", UNKNOWN))


def is_invert(code: str, reference: str) -> bool:
    """Whether the level of a pipe is that of its inner bottom: as noted, else by the rule of its class."""
    known = reference if reference in (INVERT, CROWN) else _entry(code).get("reference", CROWN)
    return bool(known == INVERT)


def _entry(code: str) -> dict[str, Any]:
    table = _table()
    found: dict[str, Any] = table.get(code) or table.get(major_of(code)) or {}
    return found


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((pipe_tables() / "classes.toml").read_text("utf-8"))
