"""The mapping of a survey's columns as a TOML file (docs/pipes-import.md), which the program reads too."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import tomllib

Raw = dict[str, Any]  # Any: TOML values
_KEPT = ("school", "height_range", "sentinels")
_OF_LAYER = ("constants", "missing", "missing_together", "values", "patterns", "box", "epoch_ms", "prefix")


def text_of(chosen: Mapping[str, Mapping[str, str]], tables: Sequence[Raw], before: Raw) -> str:
    """The file's text.

    Args:
        chosen: kind (point, line) → heading → field; an empty field leaves the column out.
        tables: of the engine's answer; layers among them get an entry of their own.
        before: what a file that was loaded holds; its names of classes and values of layers are kept.
    """
    lines = [f"{name} = {_value(before[name])}" for name in _KEPT if name in before]
    for kind in ("point", "line"):
        sheets = [each for each in tables if each["kind"] == kind and not each["is_layer"]]
        named = {column["heading"] for each in sheets for column in each["columns"]}
        pairs = {heading: field for heading, field in chosen.get(kind, {}).items() if heading in named}
        if pairs:
            lines += [
                f"[{kind}]",
                *(f"{_value(heading)} = {_value(field)}" for heading, field in pairs.items()),
            ]
    for name in ("class_names", "values"):
        if name in before:
            lines += [f"[{name}]", *(f"{_value(key)} = {_value(one)}" for key, one in before[name].items())]
    for each in tables:
        if each["is_layer"]:
            lines += _layer(each, chosen.get(each["kind"], {}), before)
    return "\n".join(lines) + "\n"


def read(path: Path) -> Raw:
    """What a mapping file holds; nothing where it cannot be read, which the program then tells."""
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError):
        return {}


def _layer(table: Raw, chosen: Mapping[str, str], before: Raw) -> list[str]:
    own = [column["heading"] for column in table["columns"]]
    fields = {heading: chosen[heading] for heading in own if chosen.get(heading)}
    if not fields:
        return []
    lines = [
        "[[layer]]",
        f"name = {_value(table['sheet'])}",
        f"kind = {_value(table['kind'])}",
        f"needs = {_value(list(fields))}",
        f"fields = {_value(fields)}",
    ]
    for entry in before.get("layer", ()):
        if entry.get("kind") == table["kind"] and set(entry.get("needs", ())) <= set(own):
            return [*lines, *(f"{name} = {_value(entry[name])}" for name in _OF_LAYER if name in entry)]
    return lines


def _value(value: Any) -> str:
    """A TOML value on one line; its texts are written as JSON writes them, which TOML reads alike."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_value(str(key))} = {_value(one)}" for key, one in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
