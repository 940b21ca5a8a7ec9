"""A section as DXF R12, which every drafting program reads: metres, one layer a colour of the section.

Levels are stretched as on the sheet; a text says how much. Written by hand: R12 is a list of lines.
"""

from __future__ import annotations

from pathlib import Path

from .section_shapes import Picture

_TEXT_M, _TEXT_SHARE = 0.25, 1 / 160  # height of texts: metres at least, and of the width of the drawing

_HEADER = (
    *(0, "SECTION", 2, "HEADER", 9, "$ACADVER", 1, "AC1009"),
    *(9, "$DWGCODEPAGE", 3, "ANSI_936", 0, "ENDSEC"),  # R12 has no Unicode
)


def write(picture: Picture, path: Path, *, stretch: float) -> None:
    """Write the section; `stretch` multiplies levels above the lowest.

    Raises:
        OSError: the folder is missing or may not be written.
    """
    left, low, right, _ = picture.bounds
    tall = max(_TEXT_M, (right - left) * _TEXT_SHARE)
    parts: list[object] = [*_HEADER, 0, "SECTION", 2, "ENTITIES"]
    for shape in picture.shapes:
        parts += _polyline([(x, (z - low) * stretch) for x, z in shape.points], is_closed=shape.is_closed)
    for label in picture.labels:
        level = (label.z - low) * stretch + (tall if label.is_upright else -1.5 * tall)
        parts += _text((label.x, level), label.text, tall, 90 if label.is_upright else 0)
    parts += _text((left, -5 * tall), f"datum {low:.3f} m, heights x {stretch:g}", tall, 0)
    parts += [0, "ENDSEC", 0, "EOF"]
    path.write_text("\n".join(map(str, parts)) + "\n", encoding="gbk", errors="replace")


def _polyline(points: list[tuple[float, float]], *, is_closed: bool) -> list[object]:
    layer = "PIPE" if is_closed else "LINE"
    made: list[object] = [0, "POLYLINE", 8, layer, 66, 1, 70, int(is_closed), 10, 0.0, 20, 0.0, 30, 0.0]
    for x, z in points:
        made += [0, "VERTEX", 8, layer, 10, round(x, 4), 20, round(z, 4), 30, 0.0]
    return [*made, 0, "SEQEND", 8, layer]


def _text(place: tuple[float, float], text: str, tall: float, angle: int) -> list[object]:
    safe, (x, z) = text.replace("\n", " "), place
    where = [10, round(x, 4), 20, round(z, 4), 30, 0.0]
    return [0, "TEXT", 8, "TEXT", *where, 40, round(tall, 4), 1, safe, 50, angle]
