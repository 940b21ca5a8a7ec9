"""Inspection plans of a pack, from its TOML; `when` tells cycles apart by values of host and pack."""

from __future__ import annotations

from typing import Any

from gridtwin.ledger.inspection.plans import Plan, plan_of
from gridtwin.ledger.packs._parse_fields import mark_of
from gridtwin.ledger.packs._parse_where import Where, values_of
from gridtwin.ledger.packs.definition import ATTRIBUTES, PackField
from gridtwin.ledger.packs.entry import Entry
from gridtwin.model.feature_class import FeatureClass, Field

_KEYS = ("kind", "en", "after", "until", "unit", "first", "when", "source", "confidence")


def plans_of(
    pack: Entry, declared: FeatureClass, fields: tuple[PackField, ...], where: Where
) -> tuple[Plan, ...]:
    """The pack's plans, those of its rows alone.

    Raises:
        BadPack: a plan is not well formed, or two plans of one kind hold for the same value.
    """
    own = {each.name: each for each in fields}
    made: list[Plan] = []
    for entry in pack.tables("plans"):
        plan = _plan(entry, declared, own, where)
        if any(plan.kind == each.kind and dict(plan.when) == dict(each.when) for each in made):
            raise entry.wrong(
                "kind",
                "there is a plan of this kind for the same rows; change `when`, or join them",
                "同类检查计划适用于相同对象；请修改when或合并",
            )
        made.append(plan)
    return tuple(made)


def _plan(entry: Entry, declared: FeatureClass, own: dict[str, PackField], where: Where) -> Plan:
    entry.only(_KEYS)
    entry.text("kind")
    mark_of(entry)
    for key in ("after", "until"):
        value = entry.number(key)
        if (value is None and key == "after") or (value is not None and (value < 1 or value % 1)):
            raise entry.wrong(key, "write a whole number from 1", "应为不小于1的整数")
    entry.one_of("unit", ("day", "month", "year"))
    entry.one_of("first", ("at once", "after cycle"), "at once")
    when = _when(entry, declared, own, where)
    raw: dict[str, Any] = {
        **entry.values, "host_class": declared.name, "scope": dict(where), "when": when,
        "own": [name for name in when if name in own],
    }  # fmt: skip
    made = plan_of(raw)
    if made.until.days < made.after.days:
        raise entry.wrong("until", "it lies before `after`", "不得小于after")
    return made


def _when(entry: Entry, declared: FeatureClass, own: dict[str, PackField], where: Where) -> dict[str, Any]:
    """Values of fields that decide the cycle, checked against the lists of the fields."""
    given = entry.table("when")
    found: dict[str, Any] = {}
    for name in given.values:
        if name in own:
            found[name] = _own_values(given, own[name])
        elif name in declared.field_names and name != ATTRIBUTES:
            found[name] = _host_values(given, declared.field(name), where.get(name))
        else:
            known = ", ".join([*own, *(each for each in declared.field_names if each != ATTRIBUTES)])
            raise given.wrong(name, f"no such field; there are {known}", f"没有此字段；现有：{known}")
    return found


def _host_values(given: Entry, field: Field, rows_have: tuple[Any, ...] | None) -> tuple[Any, ...]:
    """Values of a field of the host, of those that the pack's rows have where it asks for some."""
    listed = values_of(given, field.name, field)
    if rows_have is not None and len(rows_have) == 1:
        raise given.wrong(
            field.name, "all rows have it by `where` of the pack; leave it out", "where已限定此字段；请删除"
        )
    for value in listed:
        if rows_have is not None and value not in rows_have:
            known = ", ".join(map(str, rows_have))
            raise given.wrong(
                field.name,
                f"no row has '{value}' by `where` of the pack: {known}",
                f"设施包的where不含“{value}”：{known}",
            )
    return listed


def _own_values(given: Entry, field: PackField) -> tuple[Any, ...]:
    listed = values_of(given, field.name, field.field)
    known = [each.value for each in field.choices]
    for value in listed:
        if known and value not in known:
            raise given.wrong(
                field.name,
                f"'{value}' is not in the list of the field: {', '.join(known)}",
                f"“{value}”不在该字段的取值列表内：{'、'.join(known)}",
            )
    return listed
