"""How sections look: data band, scales, paper (`data/section_bands.toml` or a city's own file)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.model.feature_class import feature_class
from gridtwin.toml_file import read_toml
from pipe_network.classes import class_facts
from pipe_network.errors import BadPipeData, SourceMissing, UnusableSource
from pipe_network.sections.drawing import Words

FILE_IN_WORKSPACE = Path("standards") / "section_bands.toml"
NODE_VALUES = frozenset(
    {"point_no", "ground", "crown", "invert", "axis", "depth", "cover", "station", "offset", "level"}
    | {"size", "class", "line_no", "holes"}
)
PIPE_VALUES = frozenset({"size", "slope", "length", "class", "holes"})
_CROSS = "cross"


@dataclass(frozen=True, slots=True)
class BandRow:
    """One row of a data band."""

    title: Words
    at: str
    value: str
    decimals: int


@dataclass(frozen=True, slots=True)
class SectionStyle:
    """Bands by name, the band of each class or flow kind, denominators of scales, paper in millimetres."""

    bands: Mapping[str, tuple[BandRow, ...]]
    use: Mapping[str, str]
    horizontal: tuple[int, ...]
    vertical: tuple[int, ...]
    cross: tuple[int, ...]
    exaggeration: float
    largest_on_one_sheet: int
    paper_mm: tuple[float, float]
    margin_mm: float
    parallel_deg: float
    across_reach_m: float

    def band_of(self, pipe_class: str) -> tuple[BandRow, ...]:
        """The band of a class: its own, that of its major class, else that of its flow kind."""
        facts = class_facts(pipe_class)
        for key in (pipe_class, facts.major, facts.flow.value):
            if key in self.use:
                return self.bands[self.use[key]]
        return next(iter(self.bands.values()))

    @property
    def cross_band(self) -> tuple[BandRow, ...]:
        """The band of cross sections."""
        return self.bands[self.use[_CROSS]]


def section_style(path: Path | None = None) -> SectionStyle:
    """The configuration, with what a city's own file says instead.

    Raises:
        SourceMissing: the file does not exist.
        UnusableSource: it is no TOML.
        BadPipeData: a row or band breaks a rule; the message names it.
    """
    built_in = _built_in()
    if path is None:
        return _style(built_in, "section_bands.toml")
    given = read_toml(path, missing=SourceMissing, bad=UnusableSource)
    for key in given.keys() - built_in.keys():
        raise _bad(path.name, "table", key, f"one of {', '.join(built_in)}")
    merged = {key: {**built_in[key], **given.get(key, {})} for key in built_in}
    return _style(merged, path.name)


def style_for(source: Path | None, band: Path | None) -> SectionStyle:
    """The named file, else the one in the workspace, else what comes with the program."""
    own = None if source is None else source / FILE_IN_WORKSPACE
    return section_style(band or (own if own is not None and own.is_file() else None))


@cache
def _built_in() -> dict[str, Any]:  # Any: TOML values
    return tomllib.loads(files("pipe_network").joinpath("data/section_bands.toml").read_text("utf-8"))


def _style(raw: Mapping[str, Any], name: str) -> SectionStyle:  # Any: TOML values
    rows = {key: _row(key, value, name) for key, value in raw["row"].items()}
    bands = {
        key: tuple(_named(rows, row, name, key) for row in value["rows"])
        for key, value in raw["band"].items()
    }
    for key, band in raw["use"].items():
        if band not in bands:
            raise _bad(name, f"use.{key}", band, f"one of {', '.join(bands)}")
    scale, paper = raw["scale"], raw["paper"]
    lists = {key: _denominators(scale, key, name) for key in ("horizontal", "vertical", "cross")}
    return SectionStyle(
        bands,
        raw["use"],
        **lists,
        exaggeration=float(scale["exaggeration"]),
        largest_on_one_sheet=int(scale["largest_on_one_sheet"]),
        paper_mm=(float(paper["width_mm"]), float(paper["height_mm"])),
        margin_mm=float(paper["margin_mm"]),
        parallel_deg=float(raw["cut"]["parallel_deg"]),
        across_reach_m=float(raw["cut"]["across_reach_m"]),
    )


def _denominators(scale: Mapping[str, Any], key: str, name: str) -> tuple[int, ...]:  # Any: TOML values
    values = scale[key]
    if not values or any(not isinstance(value, int) or value <= 0 for value in values):
        raise _bad(name, f"scale.{key}", values, "whole numbers above 0")
    return tuple(sorted(values))


def _row(key: str, raw: Mapping[str, Any], name: str) -> BandRow:  # Any: TOML values
    at, value = raw.get("at"), raw.get("value")
    if at not in ("node", "pipe"):
        raise _bad(name, f"row.{key}.at", at, "'node' or 'pipe'")
    known = NODE_VALUES | _columns("pipe_point") | _columns("pipe_line")
    if at == "pipe":
        known = PIPE_VALUES | _columns("pipe_line")
    if value not in known:
        raise _bad(name, f"row.{key}.value", value, f"one of {', '.join(sorted(known))}")
    zh = str(raw.get("zh") or key)
    return BandRow(Words(zh, str(raw.get("en") or zh)), str(at), str(value), int(raw.get("decimals", 2)))


def _named(rows: Mapping[str, BandRow], row: str, name: str, band: str) -> BandRow:
    if row not in rows:
        raise _bad(name, f"band.{band}.rows", row, f"one of {', '.join(rows)}")
    return rows[row]


@cache
def _columns(layer: str) -> frozenset[str]:
    return frozenset(field.name for field in feature_class(layer).fields)


def _bad(name: str, key: str, value: object, rule: str) -> BadPipeData:
    return BadPipeData(
        f"{name}: {key} is '{value}'; it must be {rule}", zh=f"{name}：{key}为“{value}”，应为{rule}"
    )
