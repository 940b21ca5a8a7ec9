"""The paper of a map sheet: a larger one gives its room to the map; what is beside the map keeps its size."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsLayoutItem, QgsLayoutItemPage, QgsLayoutSize, QgsPrintLayout
from qgis.PyQt.QtCore import QRectF

#: ISO 216, landscape: width and height in millimetres; the templates of map sheets are drawn on the first
PAPERS = {"A3": (420.0, 297.0), "A2": (594.0, 420.0), "A1": (841.0, 594.0), "A0": (1189.0, 841.0)}
SCALES = (200, 250, 500, 1000, 2000, 2500, 5000, 10000, 20000, 25000, 50000, 100000)
_DRAWN_ON = "A3"


@dataclass(frozen=True)
class Stretch:
    """How a template grows: where it is cut, and how large its map is, in millimetres."""

    x_mm: float
    y_mm: float
    map_mm: tuple[float, float]


def room_of_map(stretch: Stretch, paper: str) -> tuple[float, float]:
    """Width and height of the map on a paper, in millimetres.

    >>> room_of_map(Stretch(300, 204, (302, 252)), "A1")
    (723.0, 549.0)
    """
    more_x, more_y = _growth(paper)
    width, height = stretch.map_mm
    return width + more_x, height + more_y


def fitting(size_m: tuple[float, float], room_mm: tuple[float, float]) -> int | None:
    """The largest usual scale at which a piece of ground fits on the map; None: it fits at none.

    >>> fitting((300.0, 200.0), (302.0, 252.0))
    1000
    """
    least = max(1000 * size / room for size, room in zip(size_m, room_mm))
    return next((step for step in SCALES if step >= least), None)


def lay_on(layout: QgsPrintLayout, stretch: Stretch, paper: str) -> None:
    """Put a template of one page on another paper: cut at the stretch, the parts moved apart."""
    more_x, more_y = _growth(paper)
    if (more_x, more_y) == (0.0, 0.0):
        return
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*PAPERS[paper]))
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage):
            corner, size = item.scenePos(), item.rect()
            left, right = (_moved(x, stretch.x_mm, more_x) for x in (corner.x(), corner.x() + size.width()))
            top, bottom = (_moved(y, stretch.y_mm, more_y) for y in (corner.y(), corner.y() + size.height()))
            item.attemptSetSceneRect(QRectF(left, top, right - left, bottom - top))


def _growth(paper: str) -> tuple[float, float]:
    (width, height), (drawn_w, drawn_h) = PAPERS[paper], PAPERS[_DRAWN_ON]
    return width - drawn_w, height - drawn_h


def _moved(place: float, cut: float, more: float) -> float:
    return place if place <= cut else place + more
