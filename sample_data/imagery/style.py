"""The look of the sample city as data: reads and checks style.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from pathlib import Path
from typing import Any

from sample_data.district import ROOF_STYLES, SCENE_KINDS
from sample_data.errors import BadPlan

Color = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Ground:
    """How one kind of ground cover looks; see the comments in style.toml."""

    colors: tuple[Color, Color]
    dormant: tuple[Color, Color]
    lump: float
    cloud: float
    grain: float
    jitter: float
    pattern: str


@dataclass(frozen=True, slots=True)
class Cover:
    """How a roof or another standing thing looks: colours to choose from, a finish, its weathering."""

    colors: tuple[Color, ...]
    finish: str
    weather: float


@dataclass(frozen=True, slots=True)
class Crown:
    """Colours of one habit of trees."""

    colors: tuple[Color, ...]
    dormant: tuple[Color, ...]


@dataclass(frozen=True, slots=True)
class Traffic:
    """How many cars stand and drive, and their colours."""

    colors: tuple[Color, ...]
    shares: tuple[float, ...]
    per_lane_km: float
    kerb_share: float
    parking_share: float
    bus_share: float
    truck_share: float


@dataclass(frozen=True, slots=True)
class Radiometry:
    """What sensor and processing do to the light on one date."""

    gain: tuple[float, float, float]
    offset: tuple[float, float, float]
    gamma: float
    haze: float
    blur: float
    noise: float
    mosaic: float


@dataclass(frozen=True, slots=True)
class Style:
    """Everything that decides how the images look."""

    pixel_m: float
    longitude: float
    latitude: float
    flight: dict[str, time]
    green_months: frozenset[int]
    surfaces: dict[str, Ground]
    roofs: dict[str, Cover]
    things: dict[str, Cover]
    crowns: dict[str, Crown]
    evergreen_species: tuple[str, ...]
    traffic: Traffic
    radiometry: dict[str, Radiometry]

    def ground(self, style: str, kind: str) -> Ground:
        """The look of a ground cover: by its style, else by its kind."""
        return self.surfaces.get(style) or self.surfaces.get(kind) or self.surfaces["other"]

    def cover(self, kind: str, roof_style: str) -> Cover:
        """The look of a standing thing: by its kind where that has one (tank, pit …), else by its roof."""
        return self.things.get(kind) or self.roofs[roof_style]


@lru_cache(maxsize=1)
def load_style() -> Style:
    """The style that ships with the generator."""
    return parse_style(tomllib.loads(Path(__file__).with_name("style.toml").read_text(encoding="utf-8")))


def parse_style(raw: dict[str, Any]) -> Style:
    """A checked style; raises BadPlan where the file and the generator contradict each other."""
    crowns = dict(raw["crown"])
    evergreen = tuple(crowns.pop("evergreen_species"))
    parsed = Style(
        pixel_m=raw["pixel_m"],
        longitude=raw["longitude"],
        latitude=raw["latitude"],
        flight={name: time.fromisoformat(text) for name, text in raw["flight"].items()},
        green_months=frozenset(raw["leaves"]["green_months"]),
        surfaces={name: _ground(row) for name, row in raw["surface"].items()},
        roofs={name: Cover(**{**row, "colors": _colors(row["colors"])}) for name, row in raw["roof"].items()},
        things={
            name: Cover(**{**row, "colors": _colors(row["colors"])}) for name, row in raw["thing"].items()
        },
        crowns={name: Crown(_colors(row["colors"]), _colors(row["dormant"])) for name, row in crowns.items()},
        evergreen_species=evergreen,
        traffic=Traffic(
            **{**raw["car"], "colors": _colors(raw["car"]["colors"]), "shares": tuple(raw["car"]["shares"])}
        ),
        radiometry={
            name: Radiometry(**{**row, "gain": tuple(row["gain"]), "offset": tuple(row["offset"])})
            for name, row in raw["radiometry"].items()
        },
    )
    _check(parsed)
    return parsed


def _ground(row: dict[str, Any]) -> Ground:
    return Ground(
        colors=_colors(row["colors"]),  # type: ignore[arg-type]
        dormant=_colors(row.get("dormant", row["colors"])),  # type: ignore[arg-type]
        lump=row["lump"],
        cloud=row["cloud"],
        grain=row["grain"],
        jitter=row["jitter"],
        pattern=row.get("pattern", ""),
    )


def _colors(rows: list[list[int]]) -> tuple[Color, ...]:
    for row in rows:
        if len(row) != 3 or not all(0 <= value <= 255 for value in row):
            raise BadPlan(f"colour {row} is not three values of 0–255 (sample_data/imagery/style.toml)")
    return tuple((row[0], row[1], row[2]) for row in rows)


def _check(parsed: Style) -> None:
    where = "sample_data/imagery/style.toml"
    missing = [name for name in ROOF_STYLES if name not in parsed.roofs]
    missing += [
        name for name in SCENE_KINDS if name not in parsed.things and name not in ("building", "shed")
    ]
    if missing:
        raise BadPlan(
            f"no look for {', '.join(missing)}; every roof style and scene kind needs a row in {where}"
        )
    if len(parsed.traffic.colors) != len(parsed.traffic.shares):
        raise BadPlan(
            f"[car] has {len(parsed.traffic.colors)} colors, {len(parsed.traffic.shares)} shares in {where}"
        )
    if abs(sum(parsed.traffic.shares) - 1) > 1e-6:
        raise BadPlan(f"[car] shares add up to {sum(parsed.traffic.shares)}, not to 1, in {where}")
    if set(parsed.flight) != {"before", "after"} or set(parsed.radiometry) != {"before", "after"}:
        raise BadPlan(f"flight and radiometry need exactly before and after in {where}")
