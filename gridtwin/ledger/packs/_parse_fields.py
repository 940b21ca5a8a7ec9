"""Fields and their lists, from a pack's TOML."""

from __future__ import annotations

from gridtwin.ledger.packs.definition import Choice, PackField
from gridtwin.ledger.packs.entry import Entry
from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, Field, FieldType
from gridtwin.standards import confidence_of
from gridtwin.standards.errors import UnknownMark

_KEYS = (
    "name", "zh", "en", "type", "unit", "list", "required", "minimum", "maximum", "source",
    "confidence", "help",
)  # fmt: skip
_TYPES = ("text", "integer", "real", "boolean", "date")
_RESERVED = frozenset({"number", "overdue", "defects", "area_km2", "geometry", "fid"})


def fields_of(pack: Entry, declared: FeatureClass) -> tuple[PackField, ...]:
    """The pack's own fields.

    Raises:
        BadPack: a field is not well formed, stands twice, or bears a name that the host has.
    """
    taken = {*declared.field_names, *(each.name for each in SYSTEM_FIELDS), *_RESERVED}
    titles = {title for each in declared.fields for title in (each.zh, each.en)}
    found = []
    for entry in pack.tables("fields"):
        entry.only(_KEYS)
        made = _field(entry)
        if made.name in taken:
            raise entry.wrong(
                "name",
                f"{declared.name} or this pack has a field of that name already; choose another",
                f"{declared.title_zh}或本设施包已有此字段；请改名",
            )
        for title in (made.field.zh, made.field.en):
            if title in titles:
                raise entry.wrong(
                    "zh" if title == made.field.zh else "en",
                    "it is the title of another field of the host or the pack; choose another",
                    "与对象类或本设施包的其他字段标题相同；请改名",
                )
        taken.add(made.name)
        titles |= {made.field.zh, made.field.en}
        found.append(made)
    return tuple(found)


def mark_of(entry: Entry) -> str:
    """The confidence mark of an entry.

    Raises:
        BadPack: it is no mark.
    """
    mark = entry.text("confidence", "own")
    try:
        confidence_of(mark)
    except UnknownMark as error:
        raise entry.wrong("confidence", str(error), "不是可信度标记，见docs/standards.md") from error
    return mark


def _field(entry: Entry) -> PackField:
    kind = FieldType(entry.one_of("type", _TYPES))
    low, high = entry.number("minimum"), entry.number("maximum")
    is_number = kind in (FieldType.INTEGER, FieldType.REAL)
    if not is_number and (low is not None or high is not None):
        key = "minimum" if low is not None else "maximum"
        raise entry.wrong(key, "only integer and real fields have limits", "只有integer和real字段可设上下限")
    if low is not None and high is not None and low > high:
        raise entry.wrong("maximum", f"it lies below minimum {low:g}", f"小于下限{low:g}")
    choices = _choices(entry)
    if choices and kind is not FieldType.TEXT:
        raise entry.wrong("list", "only text fields have a list", "只有text字段可设取值列表")
    unit = entry.text("unit", "")
    field = Field(
        entry.name(), entry.text("zh"), entry.text("en"), kind, unit=unit or None,
        required=entry.flag("required"), minimum=low, maximum=high, help=entry.text("help", "") or None,
    )  # fmt: skip
    return PackField(field, choices, entry.text("source", ""), mark_of(entry))


def _choices(entry: Entry) -> tuple[Choice, ...]:
    given = entry.values.get("list", [])
    rule = "write a list of texts, or of [value, 中文, English], each value once"
    rule_zh = "请写作文本列表，或[值, 中文, 英文]的列表，每个值一次"
    if not isinstance(given, list):
        raise entry.wrong("list", rule, rule_zh)
    made = []
    for each in given:
        parts = [each] * 3 if isinstance(each, str) else each
        if not (isinstance(parts, list) and len(parts) == 3 and all(isinstance(p, str) and p for p in parts)):
            raise entry.wrong("list", rule, rule_zh)
        made.append(Choice(*parts))
    if len({each.value for each in made}) != len(made):
        raise entry.wrong("list", rule, rule_zh)
    return tuple(made)
