"""What clearance found, as one layer: pair, place, what is required, what is there, by which row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.standards import Confidence, cited_in_english
from pipe_network.classes import class_facts
from pipe_network.clearance.judge import Judged, Kind
from pipe_network.clearance.rules import HORIZONTAL, VERTICAL, Requirement
from pipe_network.clearance.surroundings import NearThings
from pipe_network.network import PipeNetwork

COLUMNS = (
    "kind",
    "severity",
    "code",
    "pipe_class",
    "other",
    "other_class",
    "required_m",
    "found_m",
    "gap_m",
    "rule",
    "standard",
    "confidence",
    "to_confirm",
    "is_assumed",
    "message_en",
    "message_zh",
)
_KIND_ZH = {Kind.HORIZONTAL: "水平净距", Kind.VERTICAL: "垂直净距", Kind.COLLISION: "碰撞"}
_TABLE = {Kind.HORIZONTAL: HORIZONTAL, Kind.VERTICAL: VERTICAL}


def clearance_findings(
    network: PipeNetwork, judged: Judged, things: NearThings | None = None
) -> gpd.GeoDataFrame:
    """All breaches as points, worst first within errors and warnings.

    `gap_m` is the gap of the surfaces in space, for pairs of pipes. `to_confirm` marks rows of the standard's
    tables whose figures nobody has checked against it; `is_assumed` pairs where the strictest row was taken
    because the data do not tell which one applies.
    """
    rows = [*_of_pipes(network, judged), *(_of_things(network, things) if things is not None else ())]
    table = pd.DataFrame(rows, columns=[*COLUMNS, "geometry"])
    table["missing"] = table["found_m"].astype(float) - table["required_m"].astype(float)
    table = table.sort_values(["severity", "missing", "code", "other"], kind="stable", ignore_index=True)
    return gpd.GeoDataFrame(table.drop(columns="missing"), geometry="geometry", crs=network.lines.crs)


def _of_pipes(network: PipeNetwork, judged: Judged) -> Iterator[dict[str, Any]]:
    found = judged.breaches
    names, classes = network.lines["line_no"].to_numpy(object), network.lines["pipe_class"].to_numpy(object)
    for row, kind in enumerate(found.kind):
        first, second = int(found.first[row]), int(found.second[row])
        table = _TABLE.get(kind)
        bound = judged.requirements[table].known[found.rule[row]] if table else None
        sides = [(str(names[line]), str(classes[line])) for line in (first, second)]
        gap, at = float(found.gap_m[row]), float(found.found_m[row])
        others = _pipe(sides[1], "en"), _pipe(sides[1], "zh")
        yield {
            **_common(bound, at, is_hit=(at if kind is Kind.VERTICAL else gap) < 0),
            "kind": str(kind),
            "code": sides[0][0],
            "pipe_class": sides[0][1],
            "other": sides[1][0],
            "other_class": sides[1][1],
            "gap_m": round(gap, 3),
            **_messages(sides[0], others, kind, bound, at),
            "geometry": shapely.Point(found.place[row]),
        }


def _of_things(network: PipeNetwork, things: NearThings) -> Iterator[dict[str, Any]]:
    names, classes = network.lines["line_no"].to_numpy(object), network.lines["pipe_class"].to_numpy(object)
    for row, line in enumerate(things.line):
        kind, name, bound = things.kind[row], things.name[row], things.requirement[row]
        side = str(names[line]), str(classes[line])
        other = f"{kind.title_en} {name}".strip(), f"{kind.headings[0]}{name}"
        yield {
            **_common(bound, float(things.found_m[row]), is_hit=False),
            "kind": "surroundings",
            "code": side[0],
            "pipe_class": side[1],
            "other": name,
            "other_class": kind.headings[0],
            **_messages(side, other, Kind.HORIZONTAL, bound, things.found_m[row]),
            "geometry": shapely.Point(things.place[row]),
        }


def _common(bound: Requirement | None, found_m: float, *, is_hit: bool) -> dict[str, Any]:
    is_binding = bound is not None and bound.rule.confidence.is_binding and bound.is_certain
    return {
        "severity": "error" if is_hit or is_binding else "warning",
        "required_m": bound.rule.required_m if bound else 0.0,
        "found_m": round(found_m, 3),
        "rule": bound.rule.title if bound else "",
        "standard": bound.rule.standard if bound else "",
        "confidence": str(bound.rule.confidence) if bound else "",
        "to_confirm": bound is not None and not bound.rule.confidence.is_binding,
        "is_assumed": bound is not None and not bound.is_certain,
    }


def _messages(
    side: tuple[str, str], other: tuple[str, str], kind: Kind, bound: Requirement | None, found_m: float
) -> dict[str, str]:
    if bound is None:
        return {
            "message_en": f"{_pipe(side, 'en')} and {other[0]} overlap in space by {-found_m:.2f} m",
            "message_zh": f"{_pipe(side, 'zh')}与{other[1]}在空间上重叠{-found_m:.2f}米",
        }
    rule, standard = bound.rule, bound.rule.standard
    cited = cited_in_english(standard)
    doubt_en, doubt_zh = doubts(rule.confidence, is_certain=bound.is_certain)
    return {
        "message_en": f"{_pipe(side, 'en')} and {other[0]}: {kind} clearance {found_m:z.2f} m, "
        f"at least {rule.required_m:.2f} m is required ({cited}, {rule.title_en}){doubt_en}",
        "message_zh": f"{_pipe(side, 'zh')}与{other[1]}{_KIND_ZH[kind]}{found_m:z.2f}米，"
        f"应不小于{rule.required_m:.2f}米（{standard}，{rule.title}）{doubt_zh}",
    }


def doubts(confidence: Confidence, *, is_certain: bool) -> tuple[str, str]:
    """What to say after a figure that is not certain, in English and Chinese; '' where it is."""
    english, chinese = "", ""
    if not confidence.is_binding:
        english, chinese = "; figure to be confirmed against the standard", "；数值待与标准原文核对"
    if not is_certain:
        english += "; strictest row taken, the data do not tell which applies"
        chinese += "；资料不足，取最严一行"
    return english, chinese


def _pipe(side: tuple[str, str], language: str) -> str:
    number, code = side
    facts = class_facts(code)
    return f"{facts.name_en} {number}" if language == "en" else f"{facts.name_zh}{number}"
