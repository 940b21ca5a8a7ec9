"""Feature classes: every layer and table of the city, declared once in `classes/*.toml`.

From one declaration come the tables of the store, forms, import checks, API schemas and the data dictionary.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from gridtwin.model.errors import BadDeclaration, UnknownFeatureClass


class FieldType(StrEnum):
    """Type of a field's value, independent of the store."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    JSON = "json"


class GeometryKind(StrEnum):
    """Geometry of a feature class; polygons and lines accept their multi-part forms."""

    NONE = "none"
    POINT = "point"
    LINE = "line"
    POLYGON = "polygon"


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its titles, type, unit, domain and the clause it comes from.

    `alias` is the field's key in the standard or in common survey tables (`ObjID`, `GXQDDH` …). `confidence`
    is the mark of the standards data; None means the field is GridTwin's own.
    """

    name: str
    zh: str
    en: str
    type: FieldType
    length: int | None = None
    unit: str | None = None
    domain: str | None = None
    required: bool = False
    unique: bool = False
    minimum: float | None = None
    maximum: float | None = None
    alias: str | None = None
    clause: str | None = None
    confidence: str | None = None
    help: str | None = None


@dataclass(frozen=True, slots=True)
class FeatureClass:
    """A layer or table of the city model, without the system fields (see `SYSTEM_FIELDS`)."""

    name: str
    title_zh: str
    title_en: str
    group: str
    geometry: GeometryKind
    fields: tuple[Field, ...]
    has_z: bool = False
    code_field: str | None = None
    code_kind: str | None = None
    clause: str | None = None
    keeps_history: bool = True
    is_managed: bool = False  # written by GridTwin itself, never imported

    @property
    def field_names(self) -> tuple[str, ...]:
        """Names of the declared fields, in order."""
        return tuple(field.name for field in self.fields)

    def field(self, name: str) -> Field:
        """Field by its name or by its alias.

        >>> feature_class("component").field("ObjState").name
        'state'

        Raises:
            UnknownFeatureClass: the class has no such field.
        """
        for field in self.fields:
            if name in (field.name, field.alias):
                return field
        raise UnknownFeatureClass(
            f"{self.name} has no field '{name}'; it has {', '.join(self.field_names)} "
            f"(docs/data-dictionary.md)",
            zh=f"{self.name}没有字段“{name}”；现有字段："
            f"{', '.join(self.field_names)}（docs/data-dictionary.md）",
        )


# Carried by every row of every class, in this order, before the declared fields.
SYSTEM_FIELDS: tuple[Field, ...] = (
    Field(
        "id",
        "唯一标识",
        "Identifier",
        FieldType.TEXT,
        length=36,
        required=True,
        unique=True,
        help="UUID, stable",
    ),
    Field(
        "row_version",
        "行版本",
        "Row version",
        FieldType.INTEGER,
        required=True,
        help="grows by one at each change",
    ),
    Field(
        "valid_from",
        "生效时间",
        "Valid from",
        FieldType.DATETIME,
        required=True,
        help="when this version began",
    ),
    Field("edited_by", "编辑人", "Edited by", FieldType.TEXT),
)


@cache
def feature_classes() -> tuple[FeatureClass, ...]:
    """All declared feature classes, sorted by name.

    >>> len(feature_classes()) > 20
    True
    """
    folder = files("gridtwin.model") / "classes"
    texts = {
        entry.name: entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".toml")
    }
    return tuple(_parse(name, text) for name, text in sorted(texts.items()))


def feature_class(name: str) -> FeatureClass:
    """The feature class of that name.

    >>> feature_class("unit_grid").title_zh
    '单元网格'

    Raises:
        UnknownFeatureClass: nothing of that name is declared.
    """
    for declared in feature_classes():
        if declared.name == name:
            return declared
    known = ", ".join(declared.name for declared in feature_classes())
    raise UnknownFeatureClass(
        f"feature class '{name}' is not declared; known are {known}",
        zh=f"没有名为“{name}”的对象类；现有对象类：{known}",
    )


def _parse(file_name: str, text: str) -> FeatureClass:
    try:
        raw = tomllib.loads(text)
        fields = tuple(_parse_field(entry) for entry in raw["fields"])
        declared = FeatureClass(**{**raw, "fields": fields, "geometry": GeometryKind(raw["geometry"])})
    except (KeyError, TypeError, ValueError) as error:
        raise BadDeclaration(
            f"{file_name}: {error}; see docs/data-dictionary.md for the keys a class may have"
        ) from error
    _check(file_name, declared)
    return declared


def _parse_field(entry: dict[str, Any]) -> Field:  # Any: TOML values
    return Field(**{**entry, "type": FieldType(entry["type"])})


def _check(file_name: str, declared: FeatureClass) -> None:
    names = declared.field_names
    if file_name != f"{declared.name}.toml":
        raise BadDeclaration(
            f"{file_name}: declares '{declared.name}'; the file must bear the name of its class"
        )
    aliases = tuple(field.alias for field in declared.fields if field.alias and field.alias != field.name)
    taken = (*names, *aliases, *(field.name for field in SYSTEM_FIELDS))
    twice = {name for name in taken if taken.count(name) > 1}
    if twice:
        raise BadDeclaration(
            f"{file_name}: names or aliases {sorted(twice)} are declared twice or belong to the system"
        )
    if declared.code_field is not None and declared.code_field not in names:
        raise BadDeclaration(f"{file_name}: code_field '{declared.code_field}' is not one of its fields")
    for field in declared.fields:
        if field.minimum is not None and field.maximum is not None and field.minimum > field.maximum:
            raise BadDeclaration(f"{file_name}: {field.name} has a minimum above its maximum; swap them")
