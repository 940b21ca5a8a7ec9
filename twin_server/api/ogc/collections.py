"""The layers as collections: which are offered, which date counts, how many features an answer may have."""

from __future__ import annotations

import tomllib
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from gridtwin.model import json_schema
from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import FeatureClass, FieldType, feature_class
from gridtwin.store.tables import all_fields
from twin_server.errors import BrokenStyle, NotFound
from twin_server.layers import spatial_classes


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one request may ask for."""

    default_items: int
    max_items: int
    max_offset: int
    max_filter_characters: int


@cache
def limits() -> Limits:
    """The limits of `collections.toml`."""
    return Limits(**_settings()["limits"])


def collection(name: str) -> FeatureClass:
    """The layer of that name.

    Raises:
        NotFound: there is none, or it has no geometry.
    """
    for declared in spatial_classes():
        if declared.name == name:
            return declared
    known = ", ".join(declared.name for declared in spatial_classes())
    raise NotFound(
        f"there is no collection '{name[:80]}'; there are {known}",
        zh=f"没有名为“{name[:80]}”的数据集；现有：{known}",
    )


def time_field(class_name: str) -> str | None:
    """The date that `datetime` is compared with."""
    return _time_fields().get(class_name)


def fields(declared: FeatureClass) -> dict[str, dict[str, Any]]:
    """JSON Schema of each field as pygeoapi wants it: one plain type. The caller may change it."""
    return deepcopy(_fields(declared.name))


@cache
def _fields(class_name: str) -> dict[str, dict[str, Any]]:
    declared = feature_class(class_name)
    properties = json_schema(declared)["properties"]
    made: dict[str, dict[str, Any]] = {}
    for field in all_fields(declared):
        schema = dict(properties[field.name])
        kind = schema.get("type", "object")
        schema["type"] = kind[0] if isinstance(kind, list) else kind
        if "enum" in schema:
            schema["enum"] = schema["values"] = [value for value in schema["enum"] if value is not None]
        if "x-unit" in schema:
            schema["x-ogc-unit"] = schema["x-unit"]
        made[field.name] = schema
    return made


@cache
def _time_fields() -> dict[str, str]:
    named: dict[str, str] = _settings()["time"]
    for class_name, field_name in named.items():
        try:
            kind = feature_class(class_name).field(field_name).type
        except UnknownFeatureClass as error:
            raise BrokenStyle(f"collections.toml: {error}", zh=f"collections.toml：{error.zh}") from error
        if kind not in (FieldType.DATE, FieldType.DATETIME):
            raise BrokenStyle(
                f"collections.toml: {class_name}.{field_name} is no date",
                zh=f"collections.toml：{class_name}.{field_name}不是日期",
            )
    return named


@cache
def _settings() -> dict[str, Any]:
    return tomllib.loads((files("twin_server.api.ogc") / "collections.toml").read_text("utf-8"))
