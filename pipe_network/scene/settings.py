"""How pipes and points are drawn: `data/scene.toml`, read and checked."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from pipe_network.classes import Flow
from pipe_network.errors import BadPipeData

_FILE = "pipe_network/data/scene.toml"
_BUILT_IN = ("tube", "duct", "ball", "drum")


class Place(StrEnum):
    """Where a thing stands at a point."""

    SHAFT = "shaft"
    GROUND = "ground"
    BURIED = "buried"
    AXIS = "axis"


@dataclass(frozen=True, slots=True)
class Part:
    """A body of a unit mesh: a profile turned around an axis, or a box."""

    turned: tuple[tuple[float, float], ...] = ()
    box: tuple[float, ...] = ()
    axis: str = "z"
    sides: int = 12
    lift: float = 0.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A unit mesh by its parts."""

    name: str
    parts: tuple[Part, ...]
    opaque: bool = True
    smooth_deg: float = 40.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """One thing that is drawn at a point: `size_m` in metres, or the size of the pipe times `times`."""

    shape: str
    at: Place
    size_m: tuple[float, ...] = ()
    times: float = 1.0


@dataclass(frozen=True, slots=True)
class Missing:
    """What stands in for values that were not surveyed, metres; not used for lines where `draw` is off."""

    draw: bool
    cover_m: float
    well_depth_m: float
    size_m: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Tiling:
    """How features are parted into cells and tiles."""

    features_in_file: int
    features_in_tile: int
    deepest_level: int
    error_share: float
    margin_m: float


@dataclass(frozen=True, slots=True)
class SceneSettings:
    """Everything that decides how a network looks."""

    missing: Missing
    bend_deg: float
    fill_mm: float
    tiles: Tiling
    roughness: float
    shaft_opacity: float
    shapes: Mapping[str, Shape]
    points: Mapping[str, tuple[Drawn, ...]]


@cache
def scene_settings(path: Path | None = None) -> SceneSettings:
    """The settings that come with the package, or those of a file of the same form.

    Raises:
        BadPipeData: a value is missing or breaks a rule; the message names it.
    """
    text = files("pipe_network").joinpath("data/scene.toml").read_text("utf-8") if path is None else None
    try:
        given = tomllib.loads(text if text is not None else Path(str(path)).read_text("utf-8"))
        found = _settings(given)
    except (KeyError, TypeError, ValueError) as error:
        raise _bad(path, f"{type(error).__name__} {error}") from error
    _check(found, path)
    return found


def _settings(given: Mapping[str, Any]) -> SceneSettings:  # Any: whatever TOML holds
    shapes = {name: _shape(name, one) for name, one in given["shape"].items()}
    points: dict[str, tuple[Drawn, ...]] = {}
    for rule in given["point"]:
        for name in rule["names"]:
            points.setdefault(name, tuple(_drawn(one) for one in rule["draw"]))
    joints, material = given["joints"], given["material"]
    return SceneSettings(
        missing=Missing(**given["missing"]),
        bend_deg=float(joints["bend_deg"]),
        fill_mm=float(joints["fill_mm"]),
        tiles=Tiling(**given["tiles"]),
        roughness=float(material["roughness"]),
        shaft_opacity=float(material["shaft_opacity"]),
        shapes=shapes,
        points=points,
    )


def _shape(name: str, given: Mapping[str, Any]) -> Shape:
    parts = tuple(
        Part(
            turned=tuple((float(r), float(z)) for r, z in one.get("turned", ())),
            box=tuple(float(value) for value in one.get("box", ())),
            **{key: one[key] for key in ("axis", "sides", "lift") if key in one},
        )
        for one in given["parts"]
    )
    return Shape(name, parts, **{key: given[key] for key in ("opaque", "smooth_deg") if key in given})


def _drawn(given: Mapping[str, Any]) -> Drawn:
    size = tuple(float(value) for value in given.get("size_m", ()))
    return Drawn(given["shape"], Place(given["at"]), size, float(given.get("times", 1.0)))


def _check(found: SceneSettings, path: Path | None) -> None:
    """Refuse what could not be drawn."""
    for name in (*_BUILT_IN, *(one.shape for draw in found.points.values() for one in draw)):
        if name not in found.shapes:
            raise _bad(path, f"shape '{name}' is not described")
    for shape in found.shapes.values():
        for part in shape.parts:
            if (len(part.box) == 6) == (len(part.turned) > 1) or part.axis not in "xz" or part.sides < 3:
                raise _bad(path, f"shape '{shape.name}': a part is a box of 6 numbers or a turned profile")
    for name, draw in found.points.items():
        wanted = {Place.SHAFT: 2, Place.GROUND: 3, Place.BURIED: 3, Place.AXIS: 0}
        if any(len(one.size_m) != wanted[one.at] or min(one.size_m, default=1) <= 0 for one in draw):
            raise _bad(path, f"point '{name}': size_m has 2 numbers for a shaft, 3 on the ground, above 0")
    if set(found.missing.size_m) != set(Flow) or min(found.missing.size_m.values()) <= 0:
        raise _bad(path, f"missing.size_m needs a size above 0 for each of {', '.join(Flow)}")
    if min(found.tiles.features_in_file, found.tiles.features_in_tile) < 1:
        raise _bad(path, "tiles hold at least one feature")


def _bad(path: Path | None, why: str) -> BadPipeData:
    name = path or _FILE
    return BadPipeData(
        f"{name}: {why}; compare with the file that comes with the program",
        zh=f"{name}：{why}；请对照随程序提供的文件修改",
    )
