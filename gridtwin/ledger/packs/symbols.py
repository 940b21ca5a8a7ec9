"""Symbols of packs: rules of a QGIS style for the layer of their host class, and data for the web."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from gridtwin.ledger.errors import BadPackQuestion
from gridtwin.ledger.packs.definition import ATTRIBUTES, Pack
from gridtwin.model import domain
from gridtwin.model.feature_class import GeometryKind

_QGIS = "3.22"


def symbols_as_data(packs: Iterable[Pack]) -> list[dict[str, Any]]:
    """The symbols of packs as plain data: host, condition, colour, icon, size, and a class for each value."""
    return [
        {
            "pack": pack.name,
            "zh": pack.zh,
            "en": pack.en,
            "host": pack.host,
            "where": pack.condition,
            "colour": pack.symbol.colour,
            "icon": pack.symbol.icon,
            "size_mm": pack.symbol.size_mm,
            "by": pack.symbol.by,
            "by_attribute": pack.symbol.by is not None and pack.field(pack.symbol.by) is not None,
            "classes": [
                {
                    "value": value,
                    "zh": value_title(pack, value, "zh"),
                    "en": value_title(pack, value, "en"),
                    "colour": colour,
                }
                for value, colour in pack.symbol.classes.items()
            ],
        }
        for pack in packs
    ]


def value_title(pack: Pack, value: str, language: str) -> str:
    """A value of the field that decides the colour, as it is shown."""
    by = str(pack.symbol.by)
    own = pack.field(by)
    if own is not None:
        return own.title(value, language)
    listed = pack.declared.field(by).domain
    return domain(listed).title(value, language) if listed else value


def style_of(packs: Sequence[Pack], language: str = "zh") -> str:
    """A QGIS style (QML) for the layer of the packs' host class: one rule for each pack, with its classes.

    Raises:
        BadPackQuestion: the packs are of several host classes, or there is none.
    """
    if len({pack.host for pack in packs}) != 1:
        raise BadPackQuestion(
            "a style is for packs of one host class; choose among them",
            zh="一个样式只能用于同一对象类的设施包；请选择其一",
        )
    root = Element("qgis", version=_QGIS, styleCategories="Symbology")
    renderer = SubElement(root, "renderer-v2", type="RuleRenderer", symbollevels="0")
    rules = SubElement(renderer, "rules", key="{packs}")
    symbols = SubElement(renderer, "symbols")
    for pack in packs:
        rule = SubElement(rules, "rule", key=f"{{{pack.name}}}", label=pack.title(language))
        if pack.where:
            parts = (_is_any_of(_quoted_name(name), values) for name, values in pack.where.items())
            rule.set("filter", " AND ".join(parts))
        for value, colour in pack.symbol.classes.items():
            SubElement(
                rule, "rule", key=f"{{{pack.name}.{value}}}", symbol=_add(symbols, pack, colour),
                filter=_is_any_of(_field(pack), (value,)), label=value_title(pack, value, language),
            )  # fmt: skip
        if pack.symbol.classes:
            rest = SubElement(
                rule,
                "rule",
                key=f"{{{pack.name}.else}}",
                filter="ELSE",
                symbol=_add(symbols, pack, pack.symbol.colour),
            )
            rest.set("label", "未注明" if language == "zh" else "not stated")
        else:
            rule.set("symbol", _add(symbols, pack, pack.symbol.colour))
    indent(root)
    return tostring(root, encoding="unicode") + "\n"


def _field(pack: Pack) -> str:
    """The expression for the field that decides the colour; the pack's own are within the attributes."""
    by = str(pack.symbol.by)
    if pack.field(by) is None:
        return _quoted_name(by)
    return f"map_get(from_json(to_string({_quoted_name(ATTRIBUTES)})), {_quoted(by)})"


def _add(symbols: Element, pack: Pack, colour: str) -> str:
    """Adds a symbol and returns its name."""
    name = str(len(symbols))
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    paint = f"{red},{green},{blue},255"
    is_area = pack.declared.geometry is GeometryKind.POLYGON
    symbol = SubElement(symbols, "symbol", name=name, type="fill" if is_area else "marker", alpha="1")
    layer = SubElement(
        symbol,
        "layer",
        enabled="1",
        locked="0",
        attrib={"class": "SimpleFill" if is_area else "SimpleMarker", "pass": "0"},
    )
    options = SubElement(layer, "Option", type="Map")
    shape = (
        {"style": "solid"}
        if is_area
        else {"name": pack.symbol.icon, "size": f"{pack.symbol.size_mm:g}", "size_unit": "MM"}
    )
    for key, value in {
        "color": paint,
        "outline_color": "255,255,255,255",
        "outline_width": "0.2",
        **shape,
    }.items():
        SubElement(options, "Option", type="QString", name=key, value=value)
    return name


def _is_any_of(expression: str, values: Sequence[str | int | bool]) -> str:
    return f"{expression} IN ({', '.join(_literal(value) for value in values)})"


def _literal(value: str | int | bool) -> str:
    return _quoted(value) if isinstance(value, str) else str(value).lower()


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _quoted_name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
