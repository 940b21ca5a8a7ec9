"""A drawing as SVG in millimetres, its letters in a font of its own, cut down to what is written."""

from __future__ import annotations

import base64
from collections.abc import Callable
from html import escape
from pathlib import Path

from gridtwin.store.outputs import output
from pipe_network.sections.drawing import Drawing, Ellipse, Item, Language, Pen, Stroke, Text
from pipe_network.sections.fonts import font_subset

FAMILY = (
    "GridTwinSection, 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif"
)
_MIDDLE = 0.36  # of the letter height: from the middle of a capital to its base line


def svg_text(drawing: Drawing, language: Language) -> str:
    """The drawing as one SVG document."""
    font = base64.b64encode(font_subset(drawing.text(language), flavour="woff")).decode()
    style = font_face(font) + f"text{{font-family:{FAMILY}}}"
    body = svg_body(drawing, lambda text: escape(text.words.of(language)))
    width, height = f"{drawing.width_mm:g}", f"{drawing.height_mm:g}"
    size = f'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        f"<title>{escape(drawing.title.of(language))}</title><style>{style}</style>"
        f'<rect width="100%" height="100%" fill="#fff"/>{body}</svg>\n'
    )


def write_svg(drawing: Drawing, path: Path, language: Language) -> None:
    """Write the drawing as an SVG file."""
    with output(path) as partial:
        partial.write_text(svg_text(drawing, language), "utf-8")


def font_face(encoded: str) -> str:
    """CSS that carries a WOFF font."""
    return (
        f"@font-face{{font-family:GridTwinSection;src:url(data:font/woff;base64,{encoded}) format('woff')}}"
    )


def svg_body(drawing: Drawing, words: Callable[[Text], str]) -> str:
    """The items of a drawing as SVG elements; `words` gives the inside of a text element."""
    return "\n".join(_element(item, words) for item in drawing.items)


def _element(item: Item, words: Callable[[Text], str]) -> str:
    key = f' data-key="{escape(item.key)}"' if item.key else ""
    if isinstance(item, Text):
        return _text(item, words(item), key)
    look = f'fill="{item.fill or "none"}" {_pen(item.pen)}{key}'
    if isinstance(item, Ellipse):
        (x, y), (a, b) = item.centre, item.half
        turn = f' transform="rotate({item.turn_deg:.3f} {x:.3f} {y:.3f})"' if item.turn_deg else ""
        return f'<ellipse cx="{x:.3f}" cy="{y:.3f}" rx="{a:.3f}" ry="{b:.3f}"{turn} {look}/>'
    return _stroke(item, look)


def _stroke(item: Stroke, look: str) -> str:
    points = " ".join(f"{x:.3f},{y:.3f}" for x, y in item.points)
    name = "polygon" if item.is_closed else "polyline"
    return f'<{name} points="{points}" {look}/>'


def _pen(pen: Pen | None) -> str:
    if pen is None:
        return 'stroke="none"'
    dash = f' stroke-dasharray="{" ".join(f"{part:g}" for part in pen.dash)}"' if pen.dash else ""
    return f'stroke="{pen.colour}" stroke-width="{pen.width_mm:g}" stroke-linejoin="round"{dash}'


def _text(item: Text, inside: str, key: str) -> str:
    x, y = item.at
    drop = _MIDDLE * item.size_mm
    turn = f' transform="rotate(-90 {x:.3f} {y:.3f})"' if item.is_upright else ""
    return (
        f'<text x="{x:.3f}" y="{y + drop:.3f}" font-size="{item.size_mm:.3g}" text-anchor="{item.anchor}" '
        f'fill="{item.colour}"{turn}{key}>{inside}</text>'
    )
