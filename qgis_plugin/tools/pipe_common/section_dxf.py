"""A section as DXF R12, which every drafting program reads: metres, one layer a colour of the section.

Levels are stretched as on the sheet; a text says how much. Written by hand: R12 is a list of lines.
"""

from __future__ import annotations

from pathlib import Path

from .section_shapes import Picture

_TEXT_M = 0.25


def write(picture: Picture, path: Path, *, stretch: float) -> None:
    """Write the section; `stretch` multiplies levels above the lowest.

    Raises:
        OSError: the folder is missing or may not be written.
    """
    left, low, _, _ = picture.bounds
    parts: list[object] = [0, "SECTION", 2, "ENTITIES"]
    for shape in picture.shapes:
        parts += _polyline([(x, (z - low) * stretch) for x, z in shape.points], is_closed=shape.is_closed)
    for label in picture.labels:
        parts += _text(label.x, (label.z - low) * stretch, label.text, 90 if label.is_upright else 0)
    parts += _text(left, -2.0, f"datum {low:.3f} m, heights x {stretch:g}", 0)
    parts += [0, "ENDSEC", 0, "EOF"]
    partial = path.with_name(f".{path.name}.part")
    partial.write_text("\n".join(map(str, parts)) + "\n", encoding="gbk", errors="replace")
    partial.replace(path)


def _polyline(points: list[tuple[float, float]], *, is_closed: bool) -> list[object]:
    layer = "PIPE" if is_closed else "LINE"
    made: list[object] = [0, "POLYLINE", 8, layer, 66, 1, 70, int(is_closed), 10, 0.0, 20, 0.0, 30, 0.0]
    for x, z in points:
        made += [0, "VERTEX", 8, layer, 10, round(x, 4), 20, round(z, 4), 30, 0.0]
    return [*made, 0, "SEQEND", 8, layer]


def _text(x: float, z: float, text: str, angle: int) -> list[object]:
    safe = text.replace("\n", " ")
    return [0, "TEXT", 8, "TEXT", 10, round(x, 4), 20, round(z, 4), 30, 0.0, 40, _TEXT_M, 1, safe, 50, angle]
