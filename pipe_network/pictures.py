"""Maps and charts as PNG or SVG, with Chinese letters."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray

from gridtwin.pictures import letters
from gridtwin.store.outputs import output

# Matplotlib warns on import where a system package of its 3D part lies beside it, which nobody needs here.
with warnings.catch_warnings(action="ignore", category=UserWarning):
    from matplotlib import rc_context
    from matplotlib.axes import Axes
    from matplotlib.collections import LineCollection
    from matplotlib.figure import Figure

__all__ = ["Axes", "Figure", "map_axes", "picture", "put_lines", "svg_text"]

_DPI = 130


def picture(path: Path, draw: Callable[[Figure], None], *, size_in: tuple[float, float]) -> None:
    """Write what `draw` puts on a figure as .png or .svg."""
    with output(path) as partial, rc_context(letters()):
        figure = Figure(size_in, layout="constrained", facecolor="white")
        draw(figure)
        figure.draw_without_rendering()  # the layout needs a second pass where the scale of axes is fixed
        kind = path.suffix.lower().lstrip(".")
        metadata = {"Date": None} if kind == "svg" else None
        figure.savefig(partial, format=kind, dpi=_DPI, metadata=metadata)


def svg_text(draw: Callable[[Figure], None], *, size_in: tuple[float, float]) -> str:
    """What `draw` puts on a figure, as an SVG element to be put into a page."""
    written = StringIO()
    with rc_context(letters()):
        figure = Figure(size_in, layout="constrained", facecolor="white")
        draw(figure)
        figure.savefig(written, format="svg", metadata={"Date": None})
    text = written.getvalue()
    return text[text.index("<svg") :]


def map_axes(figure: Figure, title: str) -> Axes:
    """Axes for a map: equal scale, a title, coordinates that can be read."""
    axes = figure.add_subplot()
    axes.set_aspect("equal")
    axes.set_title(title, fontsize=11)
    axes.ticklabel_format(style="plain", useOffset=False)
    axes.tick_params(labelsize=7)
    return axes


def put_lines(
    axes: Axes, shapes: NDArray[np.object_], colours: ArrayLike, *, width: ArrayLike = 0.8, order: int = 2
) -> None:
    """Draw lines, one colour each or one for all."""
    lines = [shapely.get_coordinates(shape) for shape in shapes]
    axes.add_collection(LineCollection(lines, colors=colours, linewidths=width, zorder=order))
    axes.autoscale_view()
