"""What the check of planned pipes is set to: `data/planned.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole file; see the comments in it."""

    cover: Mapping[str, Mapping[str, str]]
    lane_layer: str
    lane_column: str
    lane_values: tuple[str, ...]
    station_m: float
    joins_within_m: float
    shift_step_m: float
    shift_most_m: float
    depth_most_m: float

    def cover_rows(self, utility: str, laying: str | None) -> tuple[tuple[str, ...], bool]:
        """Rows of the table of covers for a utility laid so, and whether that is certain.

        >>> settings().cover_rows("电力", "duct"), settings().cover_rows("", None)
        ((('电力 保护管',), True), ((), True))
        """
        ways = self.cover.get(utility, {})
        told = ways.get(laying or "") or ways.get("any")
        return ((told,), True) if told else (tuple(dict.fromkeys(ways.values())), not ways)


@cache
def settings() -> Settings:
    """The file that ships with the package."""
    raw = tomllib.loads(files("pipe_network").joinpath("data/planned.toml").read_text("utf-8"))
    lane, line, search = raw["motor_lane"], raw["line"], raw["search"]
    return Settings(
        raw["cover"],
        lane["layer"],
        lane["column"],
        tuple(lane["values"]),
        float(line["station_m"]),
        float(line["joins_within_m"]),
        float(search["shift_step_m"]),
        float(search["shift_most_m"]),
        float(search["depth_most_m"]),
    )
