"""What is to be printed: the same words for the window, a task and the program that prints."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from gridtwin.errors import UsageError
from qgis.core import QgsPrintLayout, QgsProject, QgsRectangle

from ...workspace.workspace import Workspace
from .sheet import CannotPrint, keep_only, load, pages, sheets


@dataclass(frozen=True)
class Order:
    """A sheet as PDF.

    `extent`: west, south, east, north of the map in the workspace's CRS, for sheets that are no atlas; `ids`:
    features of the atlas, none of them for all. `paper` and `scale` are those of a map sheet; empty and 0:
    its own.
    """

    sheet: str
    target: Path
    extent: tuple[float, float, float, float] | None = None
    ids: tuple[int, ...] = ()
    paper: str = ""
    scale: int = 0

    def text(self) -> str:
        """As one line of JSON."""
        return json.dumps({**asdict(self), "target": str(self.target)}, ensure_ascii=False)


def order_of(text: str) -> Order:
    """An order from its text.

    Raises:
        UsageError: it is none.
    """
    try:
        raw = json.loads(text)
        extent = None if raw["extent"] is None else tuple(float(each) for each in raw["extent"])
        ids = tuple(int(each) for each in raw["ids"])
        return Order(
            str(raw["sheet"]),
            Path(raw["target"]),
            extent,  # type: ignore[arg-type]
            ids,
            str(raw["paper"]),
            int(raw["scale"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"'{text[:80]}' is no order to print: {error}") from error


def laid_out(order: Order, project: QgsProject, workspace: Workspace) -> QgsPrintLayout:
    """The layout of an order, in the project.

    Raises:
        CannotPrint: a layer is missing, or no feature is left to print.
    """
    sheet = next(each for each in sheets() if each.name == order.sheet)
    extent = None if order.extent is None else QgsRectangle(*order.extent)
    layout = load(sheet, project, workspace, extent, paper=order.paper, scale=order.scale)
    keep_only(layout, list(order.ids))
    if pages(layout) == 0:
        name = layout.atlas().coverageLayer().name()
        raise CannotPrint(f"{name} has no feature to print", zh=f"图层“{name}”没有可打印的要素")
    return layout
