"""A scale bar of round numbers: each of its four segments is 1, 2 or 5 m with noughts, whatever the scale.

QGIS's own bar takes any number that fits its box, such as 9 or 18 m. This one is a drawing that an expression
makes for the scale of the map, so that it holds in an atlas and after changes by hand.
"""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProperty,
)

from map_styles.labels import FAMILIES
from map_styles.sheet_parts import Box, place
from map_styles.sheet_texts import variables_of, with_values
from map_styles.symbol_table import quoted

_SEGMENTS = 4
_BAR_H, _BASE, _SIZE, _SIDE = 1.8, 3.6, 2.5, 16.0  # millimetres: bar, numbers' line and height, room beside


def scale_bar(layout: QgsPrintLayout, box: Box, shown_map: QgsLayoutItemMap) -> None:
    """Numbers above a bar in the middle of the box."""
    picture = QgsLayoutItemPicture(layout)
    picture.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    drawn = bar_drawing(f"map_get({variables_of(shown_map.id())}, 'map_scale')", box)
    picture.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.PictureSource, QgsProperty.fromExpression(drawn)
    )
    place(picture, box, "scale_bar")


def bar_drawing(scale: str, box: Box) -> str:
    """Expression: an SVG of the box's size, as `base64:`; `scale` is an expression."""
    parts = [
        quoted(
            f"<svg xmlns='http://www.w3.org/2000/svg' width='{box.w}mm' height='{box.h}mm' "
            f"viewBox='0 0 {box.w} {box.h}'><rect width='{box.w}' height='{box.h}' fill='#ffffff' "
            f"fill-opacity='0.8'/><g font-family='{FAMILIES[0]}' font-size='{_SIZE}' text-anchor='middle'>"
        )
    ]
    for number in range(_SEGMENTS + 1):
        unit = " || ' m'" if number == _SEGMENTS else ""
        at = f"(@start + {number} * @wide)"
        parts += [
            quoted("<text x='"),
            at,
            quoted(f"' y='{_BASE}'>"),
            f"to_string({number} * @metres){unit}",
            quoted("</text>"),
        ]
    for number in range(_SEGMENTS):
        fill = "#1b1b1b" if number % 2 == 0 else "#ffffff"
        parts += [
            quoted("<rect x='"),
            f"(@start + {number} * @wide)",
            quoted(f"' y='{_BASE + 1.2}' height='{_BAR_H}' width='"),
            "@wide",
            quoted(f"' fill='{fill}' stroke='#1b1b1b' stroke-width='0.2'/>"),
        ]
    parts.append(quoted("</g></svg>"))
    widest = (box.w - _SIDE) / _SEGMENTS
    return with_values(
        {
            "scale": scale,
            "least": f"@scale * {widest / 1000}",
            "power": "10 ^ floor(log10(@least))",
            "metres": "@power * if(@least / @power >= 5, 5, if(@least / @power >= 2, 2, 1))",
            "wide": "@metres * 1000 / @scale",
            "start": f"{box.w / 2} - {_SEGMENTS / 2} * @wide",
        },
        f"'base64:' || to_base64({' || '.join(parts)})",
    )
