"""From the parts of a rule to a symbol of QGIS, and from rules to a renderer."""

from __future__ import annotations

import base64
import re
from functools import cache
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
)

from gridtwin.model import GeometryKind
from map_styles.symbol_table import STYLES, Rule, part_of

SYMBOLS = {
    GeometryKind.POINT: QgsMarkerSymbol,
    GeometryKind.LINE: QgsLineSymbol,
    GeometryKind.POLYGON: QgsFillSymbol,
}
SUB_SYMBOLS = {
    "MarkerLine": GeometryKind.POINT,
    "PointPatternFill": GeometryKind.POINT,
    "LinePatternFill": GeometryKind.LINE,
}
_OWN_KEYS = {"type", "dd", "sub", "svg", "pass", "only_qgis", "hides"}
_SHOWN_UNLESS = "coalesce(@gridtwin_outline_only, '') = ''"  # a variable of a layout's map


def renderer_of(
    rules: tuple[Rule, ...], kind: GeometryKind, language: str, *, levels: bool = False
) -> QgsRuleBasedRenderer:
    """Rule-based renderer; with `levels` the first rules lie on top, casings of all below all cores."""
    root = QgsRuleBasedRenderer.Rule(None)
    for place, rule in enumerate(rules):
        root.appendChild(_rule(rule, kind, language, rank=len(rules) - place if levels else 0))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(levels)
    return renderer


def _rule(rule: Rule, kind: GeometryKind, language: str, *, rank: int) -> QgsRuleBasedRenderer.Rule:
    symbol = symbol_of(rule, kind, rank=rank) if rule.parts else None
    made = QgsRuleBasedRenderer.Rule(
        symbol, just_beyond(rule.max_scale), just_beyond(rule.min_scale), rule.where, rule.title(language)
    )
    for child in rule.children:
        made.appendChild(_rule(child, kind, language, rank=rank))
    return made


def just_beyond(scale: float) -> int:
    """Where what is drawn to 1:N ends and what is drawn farther out begins.

    A sheet of 1:N has a scale like N.00002: at N itself nothing of either would be drawn on it.
    """
    return int(scale) + 1 if scale else 0


def symbol_of(rule: Rule, kind: GeometryKind, *, rank: int = 0) -> QgsSymbol:
    """The symbol of a rule: its parts from bottom to top, with the rule's values filled in."""
    return _stack([part_of(part) for part in rule.parts], kind, rule.values, rank=rank)


def _stack(
    parts: list[dict[str, Any]], kind: GeometryKind, values: dict[str, str], *, rank: int = 0
) -> QgsSymbol:
    symbol = SYMBOLS[kind]()
    symbol.deleteSymbolLayer(0)
    for part in parts:
        layer = _layer(part, values)
        if rank:
            layer.setRenderingPass(part.get("pass", 0) * rank)
        symbol.appendSymbolLayer(layer)
    return symbol


def _layer(part: dict[str, Any], values: dict[str, str]) -> QgsSymbolLayer:
    properties = {key: _filled(text, values) for key, text in part.items() if key not in _OWN_KEYS}
    properties = {key: _colour(text) for key, text in properties.items()}
    if "svg" in part:
        properties["name"] = svg_content(_filled(part["svg"], values))
    known = QgsApplication.symbolLayerRegistry().symbolLayerMetadata(part["type"])
    layer = known.createSymbolLayer(properties)
    if "sub" in part:
        layer.setSubSymbol(_stack(part["sub"], SUB_SYMBOLS[part["type"]], values))
    names = {definition.name(): key for key, definition in QgsSymbolLayer.propertyDefinitions().items()}
    hiding = {"enabled": _SHOWN_UNLESS} if part.get("hides") else {}
    for name, expression in (part.get("dd", {}) | hiding).items():
        layer.setDataDefinedProperty(
            QgsSymbolLayer.Property(names[name]), QgsProperty.fromExpression(_filled(expression, values))
        )
    return layer


def _filled(text: str, values: dict[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        if match[1] == "id":  # QGIS's own: the id of the feature
            return match[0]
        if match[1] not in values:
            raise SystemExit(
                f"styles/symbols.toml: '{text}' needs a value for {match[0]}, has {sorted(values)}"
            )
        return str(values[match[1]])

    return re.sub(r"\$([a-z_]+)", value, str(text))


def _colour(text: str) -> str:
    """`#rrggbb` and `#rrggbbaa` as QGIS stores colours; any other text as it is."""
    if not re.fullmatch(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})", text):
        return text
    parts = [int(text[start : start + 2], 16) for start in range(1, len(text), 2)]
    return ",".join(str(part) for part in [*parts, 255][:4])


@cache
def svg_content(name: str) -> str:
    """The drawing styles/symbols/<name>.svg as a path that carries its content: no file to be lost."""
    path = STYLES / "symbols" / f"{name}.svg"
    if not path.exists():
        raise SystemExit(f"styles/symbols.toml names the drawing '{name}', but {path} does not exist")
    return "base64:" + base64.b64encode(path.read_bytes()).decode("ascii")


@cache
def svg_names() -> dict[str, str]:
    """Content path → name of each drawing."""
    return {svg_content(path.stem): path.stem for path in sorted((STYLES / "symbols").glob("*.svg"))}
