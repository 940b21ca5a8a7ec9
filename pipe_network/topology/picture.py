"""A map of a network with parts of it picked out: for orders, reports and the documentation."""

from __future__ import annotations

import math
import tempfile
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.model import is_missing
from gridtwin.store import atomic
from pipe_network.errors import BadPipeData
from pipe_network.sections.fonts import font_subset
from pipe_network.topology.graph import Floats, Graph

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.font_manager import FontProperties

_LEAST_EXTENT_M = 120.0
_MARGIN = 0.08
_SHAPE = 1.4  # width of a map by its height
_BARS_M = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_DPI = 130
_BESIDE_PT = 7.0  # from a pipe to the name of its street
ENDINGS = (".png", ".svg", ".pdf")


@dataclass(frozen=True, slots=True)
class Stroke:
    """Links drawn in one colour, with the words of the legend."""

    links: NDArray[np.integer[Any]]
    colour: str
    width: float
    label: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Nodes drawn with one sign, `names` beside them; `xy` (k, 2) is where they are drawn, if elsewhere.

    Without `widens` the map is no wider for them, and those outside are left out.
    """

    nodes: NDArray[np.integer[Any]]
    sign: str
    colour: str
    label: str
    size: float = 60.0
    names: Sequence[str] = ()
    xy: Floats | None = None
    widens: bool = True


@dataclass(frozen=True, slots=True)
class Street:
    """A name along a street: where it stands (x, y), and its angle in degrees, readable from below."""

    name: str
    x: float
    y: float
    angle: float


@dataclass(frozen=True, slots=True)
class Map:
    """What a map shows: the network in grey below, strokes, marks, and the title above.

    `outlines` are buildings; those of `picked` stand out, and `picked_label` says why.
    """

    graph: Graph
    title: str
    strokes: Sequence[Stroke] = ()
    marks: Sequence[Marks] = ()
    outlines: Sequence[Floats] = ()
    picked: Sequence[Floats] = ()
    picked_label: str = ""


def write_map(
    drawn: Map, path: Path, *, size_cm: tuple[float, float] = (17.0, 12.0), dpi: int = _DPI
) -> None:
    """Write the map as PNG, SVG or PDF, by the ending of the path.

    Raises:
        BadPipeData: another ending, or a network without coordinates.
        EngineMissing: no font for Chinese.
    """
    if path.suffix.lower() not in ENDINGS:
        raise BadPipeData(
            f"{path}: maps are written as {', '.join(ENDINGS)}", zh=f"{path}：地图可写为{'、'.join(ENDINGS)}"
        )
    with warnings.catch_warnings(action="ignore", category=UserWarning):
        from matplotlib.figure import Figure  # noqa: PLC0415 (heavy)
        from matplotlib.font_manager import FontProperties  # noqa: PLC0415
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "map.ttf"
        file.write_bytes(font_subset(_words(drawn)))
        font = FontProperties(fname=str(file))
        figure = Figure(figsize=(size_cm[0] / 2.54, size_cm[1] / 2.54), layout="constrained")
        axes = figure.add_subplot()
        _draw(axes, drawn, font)
        with atomic.beside(path) as partial:
            figure.savefig(partial, format=path.suffix[1:].lower(), dpi=dpi)


def _words(drawn: Map) -> str:
    names = [name for mark in drawn.marks for name in mark.names]
    return "".join(
        [
            "↑",
            drawn.title,
            drawn.picked_label,
            *(one.label for one in drawn.strokes),
            *(one.label for one in drawn.marks),
            *names,
            *_road_names(drawn.graph)[1],
        ]
    )


def _draw(axes: Axes, drawn: Map, font: FontProperties) -> None:
    from matplotlib.collections import LineCollection, PolyCollection  # noqa: PLC0415

    box = _extent(drawn)
    axes.add_collection(
        PolyCollection(list(drawn.outlines), facecolors="#f0eee9", edgecolors="#dad6cd", lw=0.4)
    )
    if drawn.picked:
        picked = PolyCollection(list(drawn.picked), facecolors="#bbdefb", edgecolors="#1976d2", lw=0.7)
        picked.set_label(drawn.picked_label)
        axes.add_collection(picked)
    everything = np.arange(drawn.graph.n_links)
    background = Stroke(everything, "#b8b8b8", 0.8, "")
    for stroke in (background, *drawn.strokes):
        lines = LineCollection(
            list(_ends(drawn.graph, stroke.links)), colors=stroke.colour, lw=stroke.width, capstyle="round"
        )
        lines.set_label(stroke.label or "_")
        axes.add_collection(lines)
    for mark in drawn.marks:
        xy = drawn.graph.nodes.xy[mark.nodes] if mark.xy is None else mark.xy
        axes.scatter(
            xy[:, 0],
            xy[:, 1],
            s=mark.size,
            marker=mark.sign,
            c=mark.colour,
            edgecolors="white",
            linewidths=0.7,
            zorder=5,
            label=mark.label,
        )
        _name(axes, mark, xy, font)
    axes.set(xlim=box[:2], ylim=box[2:], aspect="equal", xticks=[], yticks=[])
    for street in streets(drawn.graph, box):
        _write_street(axes, street, _sized(font, 7))
    axes.set_title(drawn.title, fontproperties=font, fontsize=10)
    axes.legend(prop=_sized(font, 7.5), loc="upper left", framealpha=0.92)
    _scale_bar(axes, box, font)
    axes.annotate("N ↑", (0.965, 0.94), xycoords="axes fraction", fontproperties=font, ha="center")


def streets(graph: Graph, box: tuple[float, float, float, float]) -> list[Street]:
    """The roads of pipes in a box (west, east, south, north), each along its longest pipe there."""
    of_link, names = _road_names(graph)
    ends = _ends(graph, np.arange(graph.n_links))
    middle, span = ends.mean(axis=1), ends[:, 1] - ends[:, 0]
    west, east, south, north = box
    inside = (middle[:, 0] > west) & (middle[:, 0] < east) & (middle[:, 1] > south) & (middle[:, 1] < north)
    length = np.where(inside, np.hypot(*span.T), 0.0)
    made = []
    for at, name in enumerate(names):
        ours = np.flatnonzero((of_link == at) & (length > 0))
        if name and len(ours):
            link = ours[np.argmax(length[ours])]
            angle = math.degrees(math.atan2(span[link, 1], span[link, 0]))
            upright = (angle + 90.0) % 180.0 - 90.0
            made.append(Street(name, float(middle[link, 0]), float(middle[link, 1]), upright))
    return made


def _road_names(graph: Graph) -> tuple[NDArray[np.intp], list[str]]:
    """For each link which of the names; no name is an empty text."""
    column = graph.links.columns.get("road_name")
    if column is None:
        return np.zeros(graph.n_links, np.intp), [""]
    texts = np.array(["" if is_missing(one) else str(one) for one in column], dtype=str)
    names, of_link = np.unique(texts, return_inverse=True)
    return of_link, [str(name) for name in names]


def _write_street(axes: Axes, street: Street, font: FontProperties) -> None:
    """Beside the pipe, not on it."""
    across = math.radians(street.angle + 90.0)
    axes.annotate(
        street.name,
        (street.x, street.y),
        xytext=(_BESIDE_PT * math.cos(across), _BESIDE_PT * math.sin(across)),
        textcoords="offset points",
        rotation=street.angle,
        rotation_mode="anchor",
        ha="center",
        va="center",
        color="#4a4a4a",
        fontproperties=font,
        zorder=4,
    )


def _name(axes: Axes, mark: Marks, xy: Floats, font: FontProperties) -> None:
    for name, place in zip(mark.names, xy, strict=False):
        axes.annotate(
            name,
            tuple(place),
            xytext=(5, 5),
            textcoords="offset points",
            fontproperties=_sized(font, 6.5),
            zorder=6,
            bbox={"boxstyle": "round,pad=0.15", "fc": "white", "ec": "none", "alpha": 0.8},
        )


def _sized(font: FontProperties, size: float) -> FontProperties:
    copy = font.copy()
    copy.set_size(size)
    return copy


def _ends(graph: Graph, links: NDArray[np.integer[Any]]) -> Floats:
    xy = graph.nodes.xy
    return np.stack([xy[graph.start[links]], xy[graph.end[links]]], axis=1)


def _extent(drawn: Map) -> tuple[float, float, float, float]:
    """Around what is picked out, or around everything where nothing is."""
    graph = drawn.graph
    links = [stroke.links for stroke in drawn.strokes]
    nodes = [mark.nodes for mark in drawn.marks if mark.widens]
    nodes += [graph.start[one] for one in links] + [graph.end[one] for one in links]
    chosen = np.concatenate(nodes) if nodes else np.zeros(0, int)
    xy = graph.nodes.xy[chosen] if len(chosen) else graph.nodes.xy
    xy = xy[np.isfinite(xy).all(axis=1)]
    if not len(xy):
        raise BadPipeData(
            "the network has no coordinates, so there is no map of it", zh="该管网没有坐标，无法绘制地图"
        )
    low, high = xy.min(axis=0), xy.max(axis=0)
    half = np.maximum((high - low) / 2 * (1 + 2 * _MARGIN), _LEAST_EXTENT_M / 2)
    half = np.maximum(half, (half[1] * _SHAPE, half[0] / _SHAPE))
    middle = (low + high) / 2
    (west, south), (east, north) = middle - half, middle + half
    return float(west), float(east), float(south), float(north)


def _scale_bar(axes: Axes, box: tuple[float, float, float, float], font: FontProperties) -> None:
    west, east, south, north = box
    wanted = (east - west) / 5
    length = max((one for one in _BARS_M if one <= wanted), default=10 ** math.floor(math.log10(wanted)))
    x, y = east - length - (east - west) * 0.03, south + (north - south) * 0.03
    axes.plot([x, x + length], [y, y], color="#333333", lw=2.5, solid_capstyle="butt", zorder=7)
    axes.annotate(
        f"{length:g} m",
        (x + length / 2, y),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        fontproperties=_sized(font, 7),
        zorder=7,
    )
