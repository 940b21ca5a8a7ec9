"""Which tables a card has: `records.toml`, checked against the city model."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import FeatureClass, Field, feature_class
from twin_server.errors import BrokenStyle

HOST = ("host_class", "host_id")


@dataclass(frozen=True, slots=True)
class RecordTable:
    """Rows of one class that belong to a feature; `newest` orders them."""

    declared: FeatureClass
    columns: tuple[Field, ...]
    newest: str


@cache
def record_tables() -> tuple[RecordTable, ...]:
    """All tables of a card, in their order.

    Raises:
        BrokenStyle: `records.toml` names a class or field that the model does not have.
    """
    text = (files("twin_server.dossier") / "records.toml").read_text("utf-8")
    return parse_tables(text)


def parse_tables(text: str) -> tuple[RecordTable, ...]:
    """Tables declared by a TOML text.

    Raises:
        BrokenStyle: it names a class or field that the model does not have.
    """
    return tuple(_parse(entry) for entry in tomllib.loads(text)["table"])


def _parse(entry: dict[str, Any]) -> RecordTable:
    name = str(entry.get("class", ""))
    try:
        declared = feature_class(name)
    except UnknownFeatureClass as error:
        raise BrokenStyle(f"records.toml, table '{name}': {error}") from error
    fields = {field.name: field for field in declared.fields}
    wanted = [*HOST, str(entry.get("newest", "")), *entry.get("columns", ())]
    unknown = [column for column in wanted if column not in fields]
    if unknown:
        raise BrokenStyle(
            f"records.toml, table '{name}': {unknown} are not fields of the class; it has {', '.join(fields)}"
        )
    return RecordTable(declared, tuple(fields[column] for column in entry["columns"]), entry["newest"])
