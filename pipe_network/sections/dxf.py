"""A drawing as DXF: one unit is a millimetre of the sheet, so that scales are true as on the PDF.

Layers say what a thing is: SECTION_FRAME and SECTION_TEXT, and SECTION_GROUND, SECTION_PIPE … by the group of
its key. Fills are solid hatches below what lies on them; colours, dashes and line widths are those of the
drawing. AutoCAD 2018 (AC1032) and newer open it, and QGIS.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from ezdxf import units
from ezdxf.colors import rgb2int
from ezdxf.enums import TextEntityAlignment
from ezdxf.filemanagement import new
from ezdxf.layouts.layout import Modelspace

from gridtwin.store.outputs import output
from pipe_network.sections.drawing import Drawing, Ellipse, Language, Pen, Stroke, Text

_VERSION = "R2018"
_STYLE = "SECTION"
_ALIGNED = {
    "start": TextEntityAlignment.MIDDLE_LEFT,
    "middle": TextEntityAlignment.MIDDLE_CENTER,
    "end": TextEntityAlignment.MIDDLE_RIGHT,
}
# Line widths that DXF knows, in hundredths of a millimetre (group 370).
_WIDTHS = (0, 5, 9, 13, 15, 18, 20, 25, 30, 35, 40, 50, 53, 60, 70, 80, 90, 100, 106, 120, 140, 158, 200, 211)
Look = dict[str, Any]  # attributes of an entity, as ezdxf names them


def write_dxf(drawing: Drawing, path: Path, language: Language) -> None:
    """Write the drawing; y goes up, with the lower left corner of the sheet at the origin."""
    document = new(_VERSION, setup=False)
    document.units = units.MM
    document.header["$INSUNITS"] = units.MM
    # A Chinese font by its file name: programs that lack it take their own.
    document.styles.add(_STYLE, font="simhei.ttf")
    space = document.modelspace()
    for item in drawing.items:
        layer = _layer(item.key, "TEXT" if isinstance(item, Text) else "FRAME")
        if layer not in document.layers:
            document.layers.add(layer)
        if isinstance(item, Text):
            _put_text(space, item, drawing.height_mm, language, layer=layer)
        elif isinstance(item, Ellipse):
            _put_ellipse(space, item, drawing.height_mm, layer)
        else:
            _put_stroke(space, item, drawing.height_mm, layer)
    document.set_modelspace_vport(drawing.height_mm, (drawing.width_mm / 2, drawing.height_mm / 2))
    with output(path) as partial:
        document.saveas(partial)


def _layer(key: str | None, kind: str) -> str:
    return f"SECTION_{(key or kind).split('-')[0].upper()}"


def _put_stroke(space: Modelspace, item: Stroke, height: float, layer: str) -> None:
    points = [(float(x), height - float(y)) for x, y in item.points]
    if item.fill:
        hatch = space.add_hatch(dxfattribs=_coloured(item.fill, layer))
        hatch.paths.add_polyline_path(points, is_closed=True)
    if item.pen:
        look = _look(space, item.pen, layer)
        space.add_lwpolyline(points, close=item.is_closed, dxfattribs=look)


def _put_ellipse(space: Modelspace, item: Ellipse, height: float, layer: str) -> None:
    (x, y), (a, b) = item.centre, item.half
    turn = math.radians(-item.turn_deg)  # clockwise on the paper, where y goes down
    if b > a:
        a, b, turn = b, a, turn + math.pi / 2
    if a <= 0:
        return
    major = (a * math.cos(turn), a * math.sin(turn))
    centre, ratio = (float(x), height - float(y)), max(b / a, 1e-6)
    if item.fill:
        edges = space.add_hatch(dxfattribs=_coloured(item.fill, layer)).paths.add_edge_path()
        edges.add_ellipse(centre, major, ratio)
    if item.pen:
        space.add_ellipse(centre, major, ratio, dxfattribs=_look(space, item.pen, layer))


def _put_text(space: Modelspace, item: Text, height: float, language: Language, *, layer: str) -> None:
    words = item.words.of(language)
    if not words:
        return
    look = {**_coloured(item.colour, layer), "style": _STYLE}
    turn = 90 if item.is_upright else 0
    text = space.add_text(words, height=0.75 * item.size_mm, rotation=turn, dxfattribs=look)
    x, y = item.at
    text.set_placement((float(x), height - float(y)), align=_ALIGNED[item.anchor])


def _look(space: Modelspace, pen: Pen, layer: str) -> Look:
    width = min(_WIDTHS, key=lambda known: abs(known - pen.width_mm * 100))
    return {**_coloured(pen.colour, layer), "lineweight": width, "linetype": _dashes(space, pen.dash)}


def _coloured(colour: str, layer: str) -> Look:
    """Colours are #rgb or #rrggbb."""
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(2 * each for each in digits)
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return {"layer": layer, "true_color": rgb2int((red, green, blue))}


def _dashes(space: Modelspace, dash: tuple[float, ...]) -> str:
    """The name of the line type with these lengths of ink and gap, made where it is not there yet."""
    if not dash:
        return "Continuous"
    types = space.doc.linetypes
    name = "DASH_" + "_".join(f"{round(100 * part)}" for part in dash)
    if name not in types:
        lengths = [part if at % 2 == 0 else -part for at, part in enumerate(dash)]
        types.add(name, pattern=[sum(dash), *lengths], description=name)
    return name
