"""One verdict a row: what, where along the line, against what, required and found, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.standards import Confidence, cited_in_english
from pipe_network.clearance.findings import doubts
from pipe_network.clearance.rules import Requirement

Words = tuple[str, str]

COLUMNS = (
    "topic",
    "severity",
    "station_m",
    "other",
    "other_class",
    "required_m",
    "found_m",
    "rule",
    "standard",
    "confidence",
    "to_confirm",
    "is_assumed",
    "message_en",
    "message_zh",
    "way_out_en",
    "way_out_zh",
)


class Topic(StrEnum):
    """What a verdict is about."""

    CROSSING = "crossing"
    HORIZONTAL = "horizontal"
    COLLISION = "collision"
    SURROUNDINGS = "surroundings"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class Required:
    """What is required by which row; 0 m and no row where nothing is but that pipes do not touch."""

    metres: float = 0.0
    row: str = ""
    standard: str = ""
    confidence: Confidence | None = None
    is_certain: bool = True
    row_en: str = ""  # where the row has an English title

    @property
    def is_binding(self) -> bool:
        """Whether a breach may be called one of the standard."""
        return self.confidence is not None and self.confidence.is_binding and self.is_certain

    @property
    def demand(self) -> Words:
        """What is required by which row; or that no row is for the pair, so that nothing is judged."""
        if self.confidence is None:
            return "the table has no row for this pair: not judged", "标准表中没有该组合的条款，未判定"
        row = self.words
        return (
            f"at least {self.metres:.2f} m is required{row[0]}",
            f"应不小于{self.metres:.2f}米{row[1]}",
        )

    @property
    def words(self) -> Words:
        """The row in brackets and what is doubtful about it, in English and Chinese."""
        if self.confidence is None:
            return " (no row)", "（标准无此项）"
        doubt = doubts(self.confidence, is_certain=self.is_certain)
        english = f"{cited_in_english(self.standard)}, {self.row_en or self.row}"
        named = english, f"{self.standard}，{self.row}"
        return f" ({named[0]}){doubt[0]}", f"（{named[1]}）{doubt[1]}"


@dataclass(frozen=True, slots=True)
class Against:
    """The other pipe or thing: its number or name, its class, and how a sentence calls it."""

    name: str = ""
    code: str = ""
    title: Words = ("", "")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict. `severity` is error, warning or ok; ok rows are crossings that keep what is required."""

    topic: Topic
    severity: str
    station_m: float
    place: shapely.Point
    against: Against
    required: Required
    found_m: float | None
    message: Words
    way_out: Words = ("", "")


def required_of(bound: Requirement | None) -> Required:
    """What a row of a clearance table requires."""
    if bound is None:
        return Required()
    rule = bound.rule
    return Required(
        rule.required_m, rule.title, rule.standard, rule.confidence, bound.is_certain, rule.title_en
    )


def severity(required: Required, *, is_hit: bool = False) -> str:
    """`error` for pipes that touch and for breaches of the standard's own figures, else `warning`."""
    return "error" if is_hit or required.is_binding else "warning"


def verdict_frame(verdicts: Sequence[Verdict], crs: object) -> gpd.GeoDataFrame:
    """Verdicts as a layer of points, along the line; of one thing beside several pieces the worst."""
    worst: dict[tuple[object, ...], Verdict] = {}
    for one in verdicts:
        is_aside = one.topic not in (Topic.CROSSING, Topic.COVER)
        key = (one.topic, one.against, None if is_aside else one.station_m)
        if key not in worst or (one.found_m or 0.0) < (worst[key].found_m or 0.0):
            worst[key] = one
    ordered = sorted(worst.values(), key=lambda one: (one.station_m, str(one.topic), one.against.name))
    table = pd.DataFrame([_row(one) for one in ordered], columns=[*COLUMNS, "geometry"])
    return gpd.GeoDataFrame(table, geometry="geometry", crs=crs)


def _row(one: Verdict) -> dict[str, object]:
    required = one.required
    return {
        "topic": str(one.topic),
        "severity": one.severity,
        "station_m": round(one.station_m, 2),
        "other": one.against.name,
        "other_class": one.against.code,
        "required_m": required.metres,
        "found_m": None if one.found_m is None else round(one.found_m, 3),
        "rule": required.row,
        "standard": required.standard,
        "confidence": "" if required.confidence is None else str(required.confidence),
        "to_confirm": required.confidence is not None and not required.confidence.is_binding,
        "is_assumed": not required.is_certain,
        "message_en": one.message[0],
        "message_zh": one.message[1],
        "way_out_en": one.way_out[0],
        "way_out_zh": one.way_out[1],
        "geometry": one.place,
    }
