"""What OGC lets stand in a style: SLD 1.1 (05-078r4), Symbology Encoding 1.1 (05-077r4), Filter 1.1 (04-095).

Order and number of children, as the schemas have them, for the elements that our styles use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

_SLD, _SE = "{http://www.opengis.net/sld}", "{http://www.opengis.net/se}"
_OGC = "{http://www.opengis.net/ogc}"
# element → its children, in order: ? at most one, * any number, + one at least, | either
_ORDER = {
    "sld:StyledLayerDescriptor": "se:Name? se:Description? sld:NamedLayer*",
    "sld:NamedLayer": "se:Name se:Description? sld:UserStyle*",
    "sld:UserStyle": "se:Name? se:Description? sld:IsDefault? se:FeatureTypeStyle+",
    "se:FeatureTypeStyle": "se:Name? se:Description? se:FeatureTypeName? se:SemanticTypeIdentifier* se:Rule+",
    "se:Rule": "se:Name? se:Description? se:LegendGraphic? (ogc:Filter|se:ElseFilter)? "
    "se:MinScaleDenominator? se:MaxScaleDenominator? "
    "(se:PointSymbolizer|se:LineSymbolizer|se:PolygonSymbolizer|se:TextSymbolizer)+",
    "se:Description": "se:Title? se:Abstract?",
    "se:PointSymbolizer": "se:Name? se:Description? se:Geometry? se:Graphic?",
    "se:LineSymbolizer": "se:Name? se:Description? se:Geometry? se:Stroke? se:PerpendicularOffset?",
    "se:PolygonSymbolizer": "se:Name? se:Description? se:Geometry? se:Fill? se:Stroke? se:Displacement? "
    "se:PerpendicularOffset?",
    "se:TextSymbolizer": "se:Name? se:Description? se:Geometry? se:Label? se:Font? se:LabelPlacement? "
    "se:Halo? se:Fill?",
    "se:Stroke": "(se:GraphicFill|se:GraphicStroke)? se:SvgParameter*",
    "se:Fill": "se:GraphicFill? se:SvgParameter*",
    "se:Font": "se:SvgParameter*",
    "se:GraphicFill": "se:Graphic",
    "se:GraphicStroke": "se:Graphic se:InitialGap? se:Gap?",
    "se:Graphic": "(se:ExternalGraphic|se:Mark)* se:Opacity? se:Size? se:Rotation? se:AnchorPoint? "
    "se:Displacement?",
    "se:Mark": "se:WellKnownName? se:Fill? se:Stroke?",
    "se:ExternalGraphic": "se:OnlineResource se:Format se:ColorReplacement*",
    "se:LabelPlacement": "(se:PointPlacement|se:LinePlacement)",
    "se:PointPlacement": "se:AnchorPoint? se:Displacement? se:Rotation?",
    "se:LinePlacement": "se:PerpendicularOffset? se:IsRepeated? se:InitialGap? se:Gap? se:IsAligned? "
    "se:GeneralizeLine?",
    "se:AnchorPoint": "se:AnchorPointX se:AnchorPointY",
    "se:Displacement": "se:DisplacementX se:DisplacementY",
    "se:Halo": "se:Radius? se:Fill?",
}
# Elements that hold a text, number or expression.
_VALUES = {
    f"se:{name}"
    for name in (
        *(
            "Name",
            "Title",
            "Label",
            "SvgParameter",
            "WellKnownName",
            "OnlineResource",
            "Format",
            "ElseFilter",
        ),
        *("Rotation", "Size", "Opacity", "Radius", "Gap", "InitialGap", "PerpendicularOffset"),
        *(
            "MinScaleDenominator",
            "MaxScaleDenominator",
            "IsRepeated",
            "IsAligned",
            "GeneralizeLine",
            "ElseFilter",
        ),
        *("AnchorPointX", "AnchorPointY", "DisplacementX", "DisplacementY"),
    )
}
_COMPARISONS = {"EqualTo", "NotEqualTo", "LessThan", "GreaterThan", "LessThanOrEqualTo"}
_COMPARISONS |= {"GreaterThanOrEqualTo"}


def faults(root: Element) -> Iterator[str]:
    """What the schemas do not allow, one sentence each."""
    for element in root.iter():
        name = _short(element)
        if name in _ORDER:
            children = "".join(f"<{_short(child)}>" for child in element)
            if not re.fullmatch(_pattern(_ORDER[name]), children):
                yield f"{name} has {children or 'nothing'}; allowed: {_ORDER[name]}"
        elif name == "ogc:Filter":
            yield from ([] if len(element) == 1 else [f"a filter of {len(element)} conditions"])
            for child in element:
                yield from _condition(child)
        elif name not in _VALUES and not name.startswith("ogc:"):
            yield f"{name} is not expected here"


def _condition(element: Element) -> Iterator[str]:
    name, inside = _short(element).removeprefix("ogc:"), [_short(child) for child in element]
    if name in {"And", "Or", "Not"}:
        if (len(inside) == 1) != (name == "Not"):
            yield f"{name} of {len(inside)} conditions"
        for child in element:
            yield from _condition(child)
    elif name.removeprefix("PropertyIs") in _COMPARISONS:
        if len(inside) != 2 or not set(inside) <= {"ogc:PropertyName", "ogc:Literal"}:
            yield f"{name} of {inside}"
    elif name == "PropertyIsLike":
        if set(element.attrib) != {"wildCard", "singleChar", "escapeChar"}:
            yield f"{name} with {sorted(element.attrib)}"
    elif name != "PropertyIsNull":
        yield f"{name} is no condition: {element.text}"


def _pattern(order: str) -> str:
    return re.sub(r"(\w+:\w+)", r"(?:<\1>)", order.replace("(", "(?:")).replace(" ", "")


def _short(element: Element) -> str:
    tag = str(element.tag)
    for space, short in ((_SLD, "sld:"), (_SE, "se:"), (_OGC, "ogc:")):
        tag = tag.replace(space, short)
    return tag
