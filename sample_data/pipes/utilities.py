"""The kinds of pipes of data/utilities.toml as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sample_data.sizes import table


@dataclass(frozen=True, slots=True)
class Utility:
    """One kind of pipe: position in the street, depth, sizes, names of its points."""

    code: str
    title: str
    flow: str  # gravity, pressure or cable
    offset_m: dict[str, float]
    depth_m: float
    spacing_m: float
    material: str
    service_material: str
    embedding: str
    owner: str
    clearance: str  # heading in clearance_vertical.csv
    source: str | None = None  # what feeds each piece of the network, where the survey's area ends
    diameter_mm: dict[str, int] = field(default_factory=dict)
    sizes_mm: tuple[tuple[float, int], ...] = ()
    section: dict[str, str] = field(default_factory=dict)
    holes: dict[str, int] = field(default_factory=dict)
    slope: float = 0.0
    pressure: str | None = None
    voltage_kv: float | None = None
    well: str | None = None
    wells: tuple[tuple[str, float], ...] = ()
    junction: dict[str, Any] = field(default_factory=dict)  # Any: TOML values
    corner: str = "转折点"
    straight: str = "直线点"
    outfall: str | None = None
    inlets: float = 0.0
    services: dict[str, Any] = field(default_factory=dict)
    branch: dict[str, str] = field(default_factory=dict)  # name of a point by the number of lines that meet
    feature_code: dict[str, str] = field(default_factory=dict)  # CJJ 61 annex F, where known
    cover: str = ""  # component class of the manhole cover above its wells

    @property
    def is_gravity(self) -> bool:
        """Whether it drains by its slope; then levels are inverts, otherwise crowns."""
        return self.flow == "gravity"


@cache
def utilities() -> tuple[Utility, ...]:
    """All kinds of pipes, in the order of the data.

    >>> [utility.code for utility in utilities()]
    ['JP', 'YS', 'WS', 'TR', 'RS', 'GD', 'XX', 'LD']
    """
    found = []
    for raw in table("utilities")["utility"]:
        lists = {key: tuple(tuple(pair) for pair in raw[key]) for key in ("wells", "sizes_mm") if key in raw}
        found.append(Utility(**{**raw, **lists}))
    return tuple(found)


def utility_of(code: str) -> Utility:
    """The kind of pipes with that code.

    >>> utility_of("JP").title
    '给水'
    """
    return next(utility for utility in utilities() if utility.code == code)
