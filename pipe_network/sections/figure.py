"""A drawing through matplotlib: sheets of a PDF at true size, or a PNG. Fonts are embedded."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from gridtwin.store.outputs import output
from pipe_network.sections.drawing import Drawing, Ellipse, Language, Pen, Stroke, Text
from pipe_network.sections.fonts import font_subset

# Matplotlib warns on import where a system package of its 3D part lies beside it, which nobody needs here.
with warnings.catch_warnings(action="ignore", category=UserWarning):
    from matplotlib import patches, rc_context
    from matplotlib.axes import Axes
    from matplotlib.backends.backend_pdf import PdfPages
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
_MM_PER_INCH = 25.4
_POINTS_PER_MM = 72 / _MM_PER_INCH
_TRUETYPE = 42
_PNG_DPI = 200
_MOST_PIXELS = 40_000_000
_MOST_PIXELS_A_SIDE = 30_000
_MIDDLE = 0.36  # of the letter height: from the middle of a capital to its base line


def write_pdf(drawings: Sequence[Drawing], path: Path, language: Language) -> None:
    """Write drawings as pages of one PDF, each in its true size."""
    embedded = rc_context({"pdf.fonttype": _TRUETYPE})
    with output(path) as partial, TemporaryDirectory() as folder, embedded:
        font = _font(drawings, language, Path(folder))
        information = {"Title": drawings[0].title.of(language), "Creator": "GridTwin"}
        with PdfPages(partial, metadata=information) as pages:
            for drawing in drawings:
                pages.savefig(figure_of(drawing, language, font))


def write_png(drawing: Drawing, path: Path, language: Language, *, dpi: int = _PNG_DPI) -> None:
    """Write one drawing as a PNG."""
    with output(path) as partial, TemporaryDirectory() as folder:
        figure = figure_of(drawing, language, _font([drawing], language, Path(folder)))
        figure.savefig(partial, format="png", dpi=min(dpi, _finest(drawing)))


def _finest(drawing: Drawing) -> float:
    """Dots per inch at which a picture of the drawing stays small enough to open."""
    width, height = drawing.width_mm / _MM_PER_INCH, drawing.height_mm / _MM_PER_INCH
    return min(_MOST_PIXELS_A_SIDE / max(width, height), math.sqrt(_MOST_PIXELS / (width * height)))


def figure_of(drawing: Drawing, language: Language, font: FontProperties) -> Figure:
    """The drawing as a figure of its true size, one unit a millimetre."""
    figure = Figure((drawing.width_mm / _MM_PER_INCH, drawing.height_mm / _MM_PER_INCH), facecolor="white")
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, drawing.width_mm)
    axes.set_ylim(drawing.height_mm, 0)
    for order, item in enumerate(drawing.items):
        if isinstance(item, Text):
            _put_text(axes, item, language, font=font, order=order)
        else:
            _put_shape(axes, item, order)
    return figure


def _put_shape(axes: Axes, item: Stroke | Ellipse, order: int) -> None:
    look = {**_pen(item.pen), "facecolor": item.fill or "none", "zorder": order}
    if isinstance(item, Ellipse):
        (x, y), (a, b) = item.centre, item.half
        axes.add_patch(patches.Ellipse((x, y), 2 * a, 2 * b, angle=item.turn_deg, **look))
        return
    axes.add_patch(patches.Polygon(np.asarray(item.points), closed=item.is_closed, **look))


def _pen(pen: Pen | None) -> dict[str, Any]:  # Any: matplotlib's own keywords
    if pen is None:
        return {"edgecolor": "none", "linewidth": 0}
    width = pen.width_mm * _POINTS_PER_MM
    dash = tuple(part * _POINTS_PER_MM for part in pen.dash)
    return {"edgecolor": pen.colour, "linewidth": width, "linestyle": (0, dash) if dash else "solid"}


def _put_text(axes: Axes, item: Text, language: Language, *, font: FontProperties, order: int) -> None:
    x, y = item.at
    drop = _MIDDLE * item.size_mm
    x, y = (x + drop, y) if item.is_upright else (x, y + drop)
    side = {"start": "left", "middle": "center", "end": "right"}[item.anchor]
    axes.text(
        x,
        y,
        item.words.of(language).replace("$", r"\$"),
        fontproperties=font,
        fontsize=item.size_mm * _POINTS_PER_MM,
        color=item.colour,
        rotation=90 if item.is_upright else 0,
        rotation_mode="anchor",
        ha=side,
        va="baseline",
        zorder=order,
    )


def _font(drawings: Sequence[Drawing], language: Language, folder: Path) -> FontProperties:
    file = folder / "section.ttf"
    file.write_bytes(font_subset("".join(drawing.text(language) for drawing in drawings)))
    return FontProperties(fname=str(file))
