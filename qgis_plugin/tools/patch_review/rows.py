"""A row of the queue, and what the queue is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsGeometry

from ...engine.shapes import geometry_of

ORDERS = ("grade", "score", "distance", "newest", "area")
MOST = 2000  # rows of one queue


@dataclass(eq=False)
class Row:
    """One patch; `status` changes when it is decided here, `loaded` is what the queue said."""

    id: str
    number: str
    grade: str
    status: str
    kind: str
    area_m2: float
    grid: str
    distance_m: float | None
    outline: QgsGeometry | None
    loaded: str = ""
    is_decided: bool = False

    @property
    def short(self) -> str:
        """The end of the number, which tells the patches of a run apart."""
        return self.number.rsplit("-", 1)[-1]


@dataclass
class Wanted:
    """The filter of the queue; empty texts mean any."""

    status: str = "new"
    grade: str = ""
    street: str = ""
    kind: str = ""
    day: str = ""  # of the later image
    assigned: str = ""  # me, any
    least_m2: int = 0
    most_m2: int = 0
    text: str = ""
    order: str = "grade"
    near: tuple[float, float] | None = field(default=None)

    @property
    def rare(self) -> int:
        """How many of the filters behind the button are on."""
        return sum(map(bool, (self.kind, self.day, self.assigned, self.least_m2, self.most_m2)))

    @property
    def is_any(self) -> bool:
        """Whether nothing is left out."""
        return not (self.status or self.grade or self.street or self.text or self.rare)

    def params(self) -> dict[str, Any]:
        """Parameters of `patches.queue`."""
        made: dict[str, Any] = {"order": self.order, "limit": MOST}
        for name, value in (
            ("statuses", self.status),
            ("grades", self.grade),
            ("classes", self.kind),
        ):
            if value:
                made[name] = [value]
        single = (("street", self.street), ("assigned", self.assigned), ("least_m2", self.least_m2),
                  ("most_m2", self.most_m2), ("taken_from", self.day), ("taken_to", self.day))  # fmt: skip
        made.update({name: value for name, value in single if value})
        if self.text:  # a number of a patch has hyphens, the code of a unit grid has none
            made["grid" if self.text.isdigit() and len(self.text) > 6 else "text"] = self.text
        if self.order == "distance" and self.near is not None:
            made["near"] = list(self.near)
        return made


def rows_of(table: dict[str, Any]) -> list[Row]:
    """Rows of the engine's table of patches."""
    names = [each["name"] for each in table["columns"]]
    shapes = table.get("geometry") or [None] * len(table["rows"])
    return [_row(dict(zip(names, cells)), shape) for cells, shape in zip(table["rows"], shapes)]


def _row(cells: dict[str, Any], shape: dict[str, Any] | None) -> Row:
    return Row(
        id=str(cells["id"]),
        number=str(cells["patch_no"]),
        grade=str(cells.get("grade") or ""),
        status=str(cells.get("status") or ""),
        kind=str(cells.get("change_class") or ""),
        area_m2=float(cells.get("area_m2") or 0.0),
        grid=str(cells.get("grid_code") or ""),
        distance_m=cells.get("distance_m"),
        outline=geometry_of(shape) if shape else None,
        loaded=str(cells.get("status") or ""),
    )
