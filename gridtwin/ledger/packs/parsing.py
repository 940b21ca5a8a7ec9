"""A pack from its TOML text; everything that is named in it is looked up, so that nothing breaks later."""

from __future__ import annotations

import tomllib
from dataclasses import replace

from gridtwin.ledger.errors import BadPack
from gridtwin.ledger.inspection.forms import Distress, Form, Item
from gridtwin.ledger.packs._parse_fields import fields_of, mark_of
from gridtwin.ledger.packs._parse_figures import indicators_of, quantities_of
from gridtwin.ledger.packs._parse_plans import plans_of
from gridtwin.ledger.packs._parse_relations import relations_of, symbol_of
from gridtwin.ledger.packs._parse_where import Where, where_of
from gridtwin.ledger.packs.definition import ATTRIBUTES, HOSTS, Pack, PackField, is_to_confirm
from gridtwin.ledger.packs.entry import Entry
from gridtwin.model import feature_class
from gridtwin.model.feature_class import FeatureClass, FieldType

_KEYS = (
    "name", "zh", "en", "version", "host", "where", "state", "year", "source", "fields", "plans", "form",
    "quantities", "indicators", "relations", "symbol",
)  # fmt: skip
_MEASURES = ("length_m", "width_m", "depth_mm", "area_m2", "count")


def pack_of(text: str, file: str, *, is_own: bool = False) -> Pack:
    """The pack that a TOML text describes.

    Raises:
        BadPack: file, key, value, rule and way out.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPack(
            f"{file}: not TOML: {error}; mend it there", zh=f"{file}：不是有效的TOML：{error}；请改正"
        ) from error
    entry = Entry(file, "", raw)
    entry.only(_KEYS)
    name, host = entry.name(), entry.one_of("host", tuple(HOSTS), "facility")
    declared = feature_class(host)
    where = where_of(entry, declared, name)
    fields = fields_of(entry, declared)
    types = _types(declared, fields)
    plans = plans_of(entry, declared, fields, where)
    quantities = quantities_of(entry, types)
    return Pack(
        name=name,
        zh=entry.text("zh"),
        en=entry.text("en"),
        version=entry.text("version"),
        host=host,
        where=where,
        fields=fields,
        state=_role(entry, "state", types, HOSTS[host].state),
        year=_role(entry, "year", types, HOSTS[host].year),
        plans=plans,
        form=_form(entry, name, host, where),
        quantities=quantities,
        indicators=indicators_of(entry, quantities, has_plans=bool(plans)),
        relations=relations_of(entry, declared),
        symbol=symbol_of(entry, tuple(types)),
        file=file,
        is_own=is_own,
        source=entry.text("source", ""),
    )


def _types(declared: FeatureClass, fields: tuple[PackField, ...]) -> dict[str, FieldType]:
    own = {each.name: each.type for each in declared.fields if each.name != ATTRIBUTES}
    return own | {each.name: each.field.type for each in fields}


def _role(entry: Entry, key: str, types: dict[str, FieldType], default: str | None) -> str | None:
    name = entry.text(key, default or "") or None
    if name is not None and name not in types:
        known = ", ".join(types)
        raise entry.wrong(key, f"no such field; there are {known}", f"没有此字段；现有：{known}")
    return name


def _form(pack: Entry, name: str, host: str, when: Where) -> Form | None:
    entry = pack.table("form")
    if not entry.values:
        return None
    entry.only(("items", "defects", "severity", "confidence"))
    made = Form(
        name=name,
        host_class=host,
        en=pack.text("en"),
        zh=pack.text("zh"),
        severity_required=entry.one_of("severity", ("required", "optional"), "optional") == "required",
        items=tuple(_item(each) for each in entry.tables("items")),
        distresses=tuple(_defect(each) for each in entry.tables("defects")),
        to_confirm=is_to_confirm(mark_of(entry)),
    )
    return replace(made, when=when)


def _item(entry: Entry) -> Item:
    entry.only(("zh", "en", "choices"))
    given = entry.values.get("choices", [])
    pairs = [each if isinstance(each, list) else [each] for each in given] if isinstance(given, list) else []
    if not isinstance(given, list) or not all(
        0 < len(pair) <= 2 and all(isinstance(text, str) and text for text in pair) for pair in pairs
    ):
        raise entry.wrong(
            "choices", "write a list of texts, or of [中文, English]", "请写作文本列表，或[中文, 英文]的列表"
        )
    in_english = {pair[0]: pair[1] for pair in pairs if len(pair) == 2}
    return Item(entry.text("zh"), entry.text("en"), tuple(pair[0] for pair in pairs), choices_en=in_english)


def _defect(entry: Entry) -> Distress:
    entry.only(("name", "en", "measures"))
    measures = entry.texts("measures")
    if any(name not in _MEASURES for name in measures):
        listed = ", ".join(_MEASURES)
        raise entry.wrong("measures", f"use {listed}", f"可用：{listed}")
    return Distress(entry.text("name"), "", measures, en=entry.text("en", ""))
