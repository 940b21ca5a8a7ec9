"""Whose rows a pack describes: values of fields of its host, from its TOML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from gridtwin.ledger.packs.definition import ATTRIBUTES
from gridtwin.ledger.packs.entry import Entry
from gridtwin.model import domain
from gridtwin.model.feature_class import FeatureClass, Field, FieldType

Where: TypeAlias = Mapping[str, tuple[Any, ...]]  # Any: texts, whole numbers, truth values
_TYPES: Mapping[FieldType, tuple[type, str, str]] = {
    FieldType.TEXT: (str, "a text", "文本"),
    FieldType.INTEGER: (int, "a whole number", "整数"),
    FieldType.BOOLEAN: (bool, "true or false", "true或false"),
}


def where_of(entry: Entry, declared: FeatureClass, name: str) -> Where:
    """Fields with the values that the pack's rows have: `kind = name` for facilities unless told.

    Raises:
        BadPack: a field that the host has not, an empty list, or a value that the field never has.
    """
    given = entry.table("where")
    kind = {"kind": (name,)} if declared.name == "facility" and "kind" not in given.values else {}
    return {
        **kind,
        **{field: values_of(given, field, _field(given, field, declared)) for field in given.values},
    }


def _field(given: Entry, name: str, declared: FeatureClass) -> Field:
    if name == ATTRIBUTES or name not in declared.field_names:
        known = ", ".join(each for each in declared.field_names if each != ATTRIBUTES)
        raise given.wrong(
            name,
            f"{declared.name} has no such field, and a pack's own fields do not say whose rows it has; "
            f"there are {known}",
            f"{declared.title_zh}没有此字段（设施包的扩展字段不能用作筛选条件）；现有：{known}",
        )
    return declared.field(name)


def values_of(given: Entry, name: str, field: Field) -> tuple[Any, ...]:
    """One value or a list of them, each of the field's type and list and standing once.

    Raises:
        BadPack: they are something else.
    """
    if field.type not in _TYPES:
        raise given.wrong(
            name,
            "only fields of texts, whole numbers and true or false can be asked for",
            "只有文本、整数和布尔字段可用作条件",
        )
    kind, rule, rule_zh = _TYPES[field.type]
    value = given.values[name]
    listed = tuple(value) if isinstance(value, list) else (value,)
    if not listed:
        raise given.wrong(name, "name at least one value", "至少给出一个取值")
    if not all(type(each) is kind and each != "" for each in listed):
        raise given.wrong(name, f"write {rule}, or a list of such", f"应为{rule_zh}，或其列表")
    if len(set(listed)) != len(listed):
        raise given.wrong(name, "a value stands twice; name each once", "取值重复；每个值只写一次")
    known = domain(field.domain) if field.domain else None
    for each in listed:
        if known is not None and not known.is_open and each not in known.allowed:
            allowed = ", ".join(map(str, known.allowed))
            raise given.wrong(
                name,
                f"'{each}' is not in the list {known.name}: {allowed}",
                f"“{each}”不在取值范围内：{allowed}",
            )
    return listed
