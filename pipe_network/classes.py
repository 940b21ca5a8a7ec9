"""What a pipe class means for depths, flow and clearance: `data/classes.toml` beside the table of CJJ 61."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from gridtwin.standards import UnknownEntry, pipe_class

_FALLBACK_COLOUR = "#808080"


class Flow(StrEnum):
    """What moves the contents of a pipe."""

    PRESSURE = "pressure"
    GRAVITY = "gravity"
    CABLE = "cable"
    GALLERY = "gallery"
    UNKNOWN = "unknown"


class Reference(StrEnum):
    """What a depth or a level of a line is measured to; the values of the domain `level_reference`."""

    CROWN = "crown"
    INVERT = "invert"


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """A pipe class: how it flows, what levels refer to, its clearance row and its map colour."""

    code: str
    major: str
    name_zh: str
    name_en: str
    flow: Flow
    reference: Reference
    clearance: str
    colour_hex: str


@cache
def class_facts(code: str) -> ClassFacts:
    """Facts of a class code; a code that no table knows is of unknown kind, measured to the crown.

    >>> class_facts("WS").flow, class_facts("WS").reference, class_facts("WS").clearance
    (<Flow.GRAVITY: 'gravity'>, <Reference.INVERT: 'invert'>, '污水雨水')
    >>> class_facts("ZS").clearance, class_facts("??").flow
    ('再生水', <Flow.UNKNOWN: 'unknown'>)
    """
    try:
        entry = pipe_class(code)
    except UnknownEntry:
        return ClassFacts(code, "", code, code, Flow.UNKNOWN, Reference.CROWN, "", _FALLBACK_COLOUR)
    table = _table()
    known = table.get(code) or table.get(entry.major_code) or {}
    major = entry.parent_code and pipe_class(entry.parent_code)
    colour = entry.colour_hex or (major.colour_hex if major else None) or _FALLBACK_COLOUR
    return ClassFacts(
        code,
        entry.major_code,
        entry.name_zh,
        entry.name_en or entry.name_zh,
        Flow(known.get("kind", "unknown")),
        Reference(known.get("reference", "crown")),
        known.get("clearance", ""),
        colour,
    )


@cache
def _table() -> dict[str, dict[str, str]]:
    text = files("pipe_network").joinpath("data/classes.toml").read_text("utf-8")
    return tomllib.loads(text)
