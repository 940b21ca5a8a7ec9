"""JSON Schema (2020-12) of a feature class's attributes, for the API and for programs that import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gridtwin.model.domain import domain
from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, Field, FieldType, feature_class
from gridtwin.standards import code_structure

Schema = dict[str, Any]  # Any: JSON

_TYPES: dict[FieldType, Schema] = {
    FieldType.TEXT: {"type": "string"},
    FieldType.INTEGER: {"type": "integer"},
    FieldType.REAL: {"type": "number"},
    FieldType.BOOLEAN: {"type": "boolean"},
    FieldType.DATE: {"type": "string", "format": "date"},
    FieldType.DATETIME: {"type": "string", "format": "date-time"},
    FieldType.JSON: {},
}


def json_schema(
    declared: FeatureClass | str, *, with_system: bool = True, override_dir: str | Path | None = None
) -> Schema:
    """Schema of one row's attributes; what JSON Schema has no word for stands in `x-…` keys.

    >>> json_schema("unit_grid")["properties"]["code"]["pattern"]
    '^[0-9]{6}[0-9]{3}[0-9]{3}[0-9]{3}$'

    Raises:
        UnknownFeatureClass: nothing of that name is declared.
    """
    known = feature_class(declared) if isinstance(declared, str) else declared
    fields = (*SYSTEM_FIELDS, *known.fields) if with_system else known.fields
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": known.title_en,
        "x-title-zh": known.title_zh,
        "x-name": known.name,
        "x-geometry": known.geometry.value,
        "x-has-z": known.has_z,
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in fields if field.required],
        "properties": {field.name: _property(known, field, override_dir) for field in fields},
    }


def _property(declared: FeatureClass, field: Field, override_dir: str | Path | None) -> Schema:
    schema = {"title": field.en, "x-title-zh": field.zh, **_TYPES[field.type]}
    limits = {
        "maxLength": field.length,
        "minimum": field.minimum,
        "maximum": field.maximum,
        "description": field.help,
        "x-unit": field.unit,
        "x-alias": field.alias,
        "x-clause": field.clause,
        "x-confidence": field.confidence,
    }
    schema |= {key: value for key, value in limits.items() if value is not None}
    if declared.code_kind and field.name == declared.code_field:
        schema["pattern"] = f"^{code_structure(declared.code_kind).pattern}$"
    if field.domain:
        listed = domain(field.domain, override_dir=override_dir)
        values = listed.values
        schema["examples" if listed.is_open else "enum"] = [entry.value for entry in values]
        schema["x-enum-zh"] = [entry.zh for entry in values]
        schema["x-enum-en"] = [entry.en for entry in values]
    if not field.required:
        _accept_null(schema)
    return schema


def _accept_null(schema: Schema) -> None:
    if "type" in schema:
        schema["type"] = [schema["type"], "null"]
    if "enum" in schema:
        schema["enum"] = [*schema["enum"], None]
