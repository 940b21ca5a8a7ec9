"""Relations and the symbol, from a pack's TOML."""

from __future__ import annotations

import re

from gridtwin.ledger.packs.definition import Follow, Relation, Symbol
from gridtwin.ledger.packs.entry import Entry
from gridtwin.model import feature_class
from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import FeatureClass, GeometryKind

ICONS = ("circle", "square", "diamond", "triangle", "star", "pentagon", "cross", "arrow")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_KEYS = ("name", "zh", "en", "target", "show", "via", "by_host", "within_m", "many", "follow")


def relations_of(pack: Entry, declared: FeatureClass) -> tuple[Relation, ...]:
    """The pack's relations.

    Raises:
        BadPack: one names a class or field that is not there, or no way to find the other rows.
    """
    found = tuple(_relation(entry, declared) for entry in pack.tables("relations"))
    names = [each.name for each in found]
    for number, entry in enumerate(pack.tables("relations")):
        if names.index(names[number]) != number:
            raise entry.wrong("name", "it stands twice; choose another", "重名；请改名")
    return found


def symbol_of(pack: Entry, names: tuple[str, ...]) -> Symbol:
    """The pack's symbol; a grey circle where there is none."""
    entry = pack.table("symbol")
    entry.only(("colour", "icon", "size_mm", "by", "classes"))
    by = entry.text("by", "") or None
    if by is not None and by not in names:
        raise entry.wrong(
            "by", f"no such field; there are {', '.join(names)}", f"没有此字段；现有：{'、'.join(names)}"
        )
    listed = entry.table("classes")
    classes = {value: _colour(listed, value) for value in listed.values}
    size = entry.number("size_mm")
    if size is not None and not 0.1 <= size <= 20:
        raise entry.wrong("size_mm", "from 0.1 to 20 millimetres", "应为0.1–20毫米")
    colour = _colour(entry, "colour") if "colour" in entry.values else "#707070"
    return Symbol(colour, entry.one_of("icon", ICONS, "circle"), 2.4 if size is None else size, by, classes)


def _colour(entry: Entry, key: str) -> str:
    value = entry.text(key)
    if _COLOUR.fullmatch(value) is None:
        raise entry.wrong(key, "write a colour as #rrggbb", "颜色应写作#rrggbb")
    return value.lower()


def _relation(entry: Entry, declared: FeatureClass) -> Relation:
    entry.only(_KEYS)
    target = _class(entry)
    via, within, by_host = entry.text("via", "") or None, entry.number("within_m"), entry.flag("by_host")
    if via is not None and via not in declared.field_names:
        raise entry.wrong("via", f"{declared.name} has no such field", f"{declared.title_zh}没有此字段")
    if by_host and "host_id" not in target.field_names:
        raise entry.wrong("by_host", f"{target.name} has no host_id", f"{target.title_zh}没有host_id字段")
    if within is not None and (within <= 0 or target.geometry is GeometryKind.NONE):
        raise entry.wrong(
            "within_m", "a distance above 0, to a class with shapes", "应大于0，且目标类须有图形"
        )
    if via is None and within is None and not by_host:
        raise entry.wrong("within_m", "say how: via, by_host or within_m", "请给出via、by_host或within_m之一")
    return Relation(
        entry.name(), entry.text("zh"), entry.text("en"), target.name, _shown(entry, target), via, by_host,
        within, entry.flag("many"), _follow(entry, target),
    )  # fmt: skip


def _follow(entry: Entry, first: FeatureClass) -> Follow | None:
    if "follow" not in entry.values:
        return None
    given = entry.table("follow")
    given.only(("target", "fields", "key", "show"))
    target, key = _class(given), given.text("key")
    if key not in first.field_names:
        raise given.wrong("key", f"{first.name} has no such field", f"{first.title_zh}没有此字段")
    fields = given.texts("fields")
    if not fields or any(name not in target.field_names for name in fields):
        raise given.wrong("fields", f"name fields of {target.name}", f"应为{target.title_zh}的字段")
    return Follow(target.name, fields, key, _shown(given, target))


def _class(entry: Entry) -> FeatureClass:
    try:
        return feature_class(entry.text("target"))
    except UnknownFeatureClass as error:
        raise entry.wrong(
            "target", "no such feature class (docs/data-dictionary.md)", "没有此对象类"
        ) from error


def _shown(entry: Entry, target: FeatureClass) -> tuple[str, ...]:
    names = entry.texts("show")
    unknown = [name for name in names if name not in target.field_names]
    if unknown or not names:
        known = ", ".join(target.field_names)
        raise entry.wrong(
            "show", f"name fields of {target.name}: {known}", f"应为{target.title_zh}的字段：{known}"
        )
    return names
