"""Values of fields as expressions of QGIS that give what people read, in the language of the project."""

from __future__ import annotations

from gridtwin.model import FeatureClass, Field, FieldType, feature_classes
from map_styles.sheet_parts import both
from map_styles.sheet_texts import with_values
from map_styles.symbol_table import domain_titles, quoted


def field_row(field: Field) -> tuple[str, str]:
    """Head and value of a field in a table."""
    return both(field.zh, field.en), value_text(field)


def value_text(field: Field) -> str:
    """Expression of a field's value as people read it: titles, units, money in yuan, a dash for nothing."""
    return f"coalesce({_titled(field) if field.domain else _written(field)}, '—')"


def _titled(field: Field) -> str:
    pairs = domain_titles(_owner(field), field.name)
    zh, en = (_map_of({value: titles[side] for value, titles in pairs.items()}, field) for side in (0, 1))
    return f"if(coalesce(@gridtwin_language, 'zh') = 'en', {en}, {zh})"


def _written(field: Field) -> str:
    read = f'"{field.name}"'
    if field.type is FieldType.BOOLEAN:
        return f"CASE WHEN {read} THEN {both('有', 'yes')} WHEN NOT {read} THEN {both('无', 'no')} END"
    if field.type is FieldType.DATE:
        return f"format_date({read}, 'yyyy-MM-dd')"
    if field.name.endswith("_cents"):
        return f"format_number({read} / 100.0, 2) || {both(' 元', ' CNY')}"
    if field.name.endswith(_STATION):
        return _station(read)
    number = f"round({read}, {2 if field.unit else 3})" if field.type is FieldType.REAL else read
    return f"{number} || {quoted(' ' + _UNITS.get(field.unit, field.unit))}" if field.unit else number


_STATION = "station_m"
_UNITS = {"m2": "m²", "deg": "°"}


def _owner(field: Field) -> FeatureClass:
    return next(layer for layer in feature_classes() if field in layer.fields)


def _map_of(pairs: dict[str, str], field: Field) -> str:
    listed = ", ".join(f"{quoted(value)}, {quoted(title)}" for value, title in pairs.items())
    read = f'"{field.name}"'
    return f"coalesce(map_get(map({listed}), {read}), {read})"


def _station(metres: str) -> str:
    """Expression of a stationing to centimetres, `K1+020.35`; before the road's zero, `K0-012`."""
    values = {
        "hundredths": f"round(100 * abs({metres}))",
        "whole": "floor(@hundredths / 100)",
        "part": "@hundredths - 100 * @whole",
        "kilometres": "floor(@whole / 1000)",
        "sign": f"if({metres} < 0, '-', '+')",
    }
    units = "lpad(to_string(@whole - 1000 * @kilometres), 3, '0')"
    tail = "if(@part > 0, '.' || lpad(to_string(@part), 2, '0'), '')"
    return with_values(values, f"'K' || @kilometres || @sign || {units} || {tail}")
