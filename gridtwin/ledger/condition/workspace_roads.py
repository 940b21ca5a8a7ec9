"""Rate the road sections of a workspace: PCI from defects, RQI from IRI, PQI from both, and the treatment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd
import shapely

from gridtwin.ledger.condition.distress import Measured, Pavement, load_pavement, measure
from gridtwin.ledger.condition.parameters import ConditionParameters, Correction, load_parameters
from gridtwin.ledger.condition.pavement_rating import Sections, rate_sections
from gridtwin.ledger.condition.rating import Rating, unique_doubts
from gridtwin.ledger.condition.report import Hits, RatingReport, summarise
from gridtwin.ledger.condition.riding import graded, quality_ratings, riding_ratings
from gridtwin.ledger.condition.storing import HostRating, store_ratings
from gridtwin.ledger.condition.survey import Survey, defects_in, latest, surveys, until
from gridtwin.ledger.condition.treatment import treatment
from gridtwin.ledger.errors import NoConditionTable
from gridtwin.ledger.findings import heading_words
from gridtwin.model import feature_class
from gridtwin.store import Workspace

_COLUMNS = (
    "id",
    "code",
    "section_no",
    "road_class",
    "pavement",
    "length_m",
    "width_m",
    "carriageway_area_m2",
)
# What is asked of each answer of a survey: from which number on, and whether that number itself will do.
# Answers of an inspection: title, the least they can be, and whether they may be that.
_LEAST = {
    "inspected_area_m2": ("inspected area", "检测面积", 0.0, False),
    "iri": ("IRI", "国际平整度IRI", 0.0, True),
}


@dataclass(slots=True)
class _Run:
    """What one run works on; `answers` hold numbers by host id, `inspections` the surveys they come from."""

    workspace: Workspace
    parameters: ConditionParameters
    year: int
    hits: Hits
    answers: dict[str, dict[str, float]]
    inspections: dict[str, str]


def rate_roads(
    workspace: Workspace, year: int, *, actor: str, now: datetime, correction: Correction | None = None
) -> RatingReport:
    """Rate all sections surveyed in the year and store their ratings; those of the year before are replaced.

    A section counts as surveyed with an inspection other than a patrol, or a defect found in the year: no
    survey is never taken for no distress.

    Raises:
        UsageError: the year has not begun.
        BadRuleTable, BadTable: a file in the workspace folder standards/ is not well formed.
    """
    last_day = until(year, now)
    parameters = load_parameters(workspace.root / "standards")
    if correction is not None:
        parameters = replace(parameters, correction=correction)
    roads = _roads(workspace)
    found = surveys(workspace, "road", year, parameters)
    defects = defects_in(workspace, "road", year, last_day)
    run = _Run(workspace, parameters, year, Hits(roads), {}, {})
    _read_answers(run, found)
    rated = _surveyed(run, roads, set(found) | set(defects.loc[defects["is_of_year"], "host_id"]))
    surface = _rate_surface(run, rated, defects)
    riding = _rate_riding(run, rated)
    quality = _rate_quality(run, rated, surface, riding)
    surface = _with_treatment(run, surface, riding)
    codes = dict(zip(roads["id"], roads["code"], strict=True))
    ratings = [
        HostRating(host, codes[host], run.inspections.get(host), rating)
        for part in (surface, riding, quality)
        for host, rating in part.items()
    ]
    stored = store_ratings(workspace, "road", year, ratings, edit=(actor, now))
    return summarise(len(roads), ratings, stored, run.hits.table(workspace))


def _roads(workspace: Workspace) -> pd.DataFrame:
    roads = workspace.read("road", columns=[*_COLUMNS])
    sections = roads["section_no"].astype("Int64").astype("string")
    codes = roads["code"].astype("string").str.cat(sections.radd("-").fillna(""))
    lengths = roads["length_m"].fillna(
        pd.Series(shapely.length(roads["geometry"].to_numpy()), index=roads.index)
    )
    return pd.DataFrame(roads).assign(code=codes.astype(object), length_m=lengths)


def _read_answers(run: _Run, found: Mapping[str, list[Survey]]) -> None:
    for host, list_ in found.items():
        run.inspections[host] = list_[0].inspection_id
        for key, (title, title_zh, least, included) in _LEAST.items():
            answer = latest(list_, key)
            if answer is None:
                continue
            number = _number(answer[1])
            if number is None or number < least or (number == least and not included):
                values = {"key": title, "key_zh": title_zh, "value": answer[1], "inspection": answer[0].code}
                run.hits.add("K06", host, allowed=f"{'≥' if included else '>'} {least:g}", **values)
            else:
                run.answers.setdefault(host, {})[key] = number


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if np.isfinite(number) else None


def _surveyed(run: _Run, roads: pd.DataFrame, hosts: set[str]) -> pd.DataFrame:
    is_surveyed = roads["id"].isin(hosts)
    for host in roads.loc[~is_surveyed, "id"]:
        run.hits.add("K01", host, year=run.year)
    return roads[is_surveyed].reset_index(drop=True)


def _rate_surface(run: _Run, roads: pd.DataFrame, defects: pd.DataFrame) -> dict[str, Rating]:
    areas = _inspected_areas(run, roads)
    ratings: dict[str, Rating] = {}
    for code in dict.fromkeys(roads["pavement"].fillna("")):
        here = roads["pavement"].fillna("") == code
        try:
            pavement = load_pavement(run.parameters, str(code))
        except NoConditionTable:
            for host in roads.loc[here, "id"]:
                run.hits.add("K04", host, value=code)
            continue
        usable = here & (areas > 0)
        for host in roads.loc[here & ~usable, "id"]:
            run.hits.add("K05", host)
        ratings |= _rate_pavement(run, pavement, roads[usable].assign(area=areas[usable]), defects)
    return ratings


def _inspected_areas(run: _Run, roads: pd.DataFrame) -> pd.Series[Any]:
    """Area of each section, m²: as the survey answers, else the card's carriageway, else length × width."""
    answered = roads["id"].map({host: given.get("inspected_area_m2") for host, given in run.answers.items()})
    card = roads["carriageway_area_m2"].where(roads["carriageway_area_m2"] > 0)
    return (
        answered.astype(float)
        .fillna(card.astype(float))
        .fillna(roads["length_m"] * roads["width_m"])
        .fillna(0.0)
    )


def _rate_pavement(
    run: _Run, pavement: Pavement, roads: pd.DataFrame, defects: pd.DataFrame
) -> dict[str, Rating]:
    hosts = roads["id"].tolist()
    place = {host: number for number, host in enumerate(hosts)}
    own = defects[defects["host_id"].isin(place)].reset_index(drop=True)
    measured = measure(pavement, own)
    sections = own["host_id"].map(place).to_numpy(dtype=np.int64)
    made = rate_sections(
        run.parameters,
        pavement,
        inspected_m2=roads["area"].to_numpy(float),
        measured=measured,
        sections=sections,
    )
    _tell_defects(run, pavement, own, measured)
    _tell_sections(run, made, hosts)
    refused = set(own.loc[(measured.positions < 0) | np.isnan(measured.area_m2), "host_id"])
    kept = [number for number, host in enumerate(hosts) if host not in refused]
    classes = roads["road_class"].tolist()
    ratings = graded(
        run.parameters, [made.rating(number) for number in kept], [classes[number] for number in kept]
    )
    return {hosts[number]: rating for number, rating in zip(kept, ratings, strict=True)}


def _tell_defects(run: _Run, pavement: Pavement, defects: pd.DataFrame, measured: Measured) -> None:
    allowed = "、".join(pavement.names)
    unknown = defects[measured.positions < 0]
    for host, code, name in zip(unknown["host_id"], unknown["code"], unknown["distress"], strict=True):
        run.hits.add("K02", str(host), defect=code, value=name, pavement=pavement.name, allowed=allowed)
    bare = (measured.positions >= 0) & np.isnan(measured.area_m2)
    columns = (defects.loc[bare, "host_id"], defects.loc[bare, "code"], measured.positions[bare].tolist())
    for host, code, position in zip(*columns, strict=True):
        kind = pavement.types[position]
        values = {"value": kind.name, "rule": kind.area_rule, **_needed(kind.area.names)}
        run.hits.add("K03", str(host), defect=code, **values)


def _needed(names: Iterable[str]) -> dict[str, str]:
    """Titles of the measures that an area needs, for the message in both languages."""
    defect = feature_class("defect")
    said = [heading_words(defect, name) for name in names]
    return {"needs": ", ".join(en for en, _ in said), "needs_zh": "、".join(zh for _, zh in said)}


def _tell_sections(run: _Run, made: Sections, hosts: Sequence[str]) -> None:
    for section, kind in np.argwhere(made.indices.overfull).tolist():
        density = made.indices.area_m2[section, kind] / made.inspected_m2[section] * 100
        run.hits.add("K07", hosts[section], value=made.pavement.names[kind], density=f"{density:.1f}")
    for kind, curve in enumerate(made.pavement.curves):
        if curve is None:
            for section in np.flatnonzero(made.indices.area_m2[:, kind] > 0).tolist():
                values = {"value": made.pavement.names[kind], "pavement": made.pavement.name}
                run.hits.add("K08", hosts[section], **values)


def _rate_riding(run: _Run, roads: pd.DataFrame) -> dict[str, Rating]:
    iri = roads["id"].map({host: given["iri"] for host, given in run.answers.items() if "iri" in given})
    has = iri.notna()
    ratings = riding_ratings(
        run.parameters, iri[has].to_numpy().astype(np.float64), roads.loc[has, "road_class"].tolist()
    )
    return dict(zip(roads.loc[has, "id"], ratings, strict=True))


def _rate_quality(
    run: _Run, roads: pd.DataFrame, surface: Mapping[str, Rating], riding: Mapping[str, Rating]
) -> dict[str, Rating]:
    ratings: dict[str, Rating] = {}
    for road_class, own in roads.groupby(roads["road_class"].fillna("")):
        hosts = [host for host in own["id"] if host in surface and host in riding]
        rqi, pci = (np.array([part[host].value for host in hosts], dtype=float) for part in (riding, surface))
        try:
            made = quality_ratings(run.parameters, rqi, pci, road_class=str(road_class))
        except NoConditionTable:
            for host in own["id"]:
                run.hits.add("K09", host, value=road_class)
            continue
        for host, rating in zip(hosts, made, strict=True):
            doubts = unique_doubts([rating.to_confirm, surface[host].to_confirm, riding[host].to_confirm])
            ratings[host] = replace(rating, to_confirm=doubts)
    return ratings


def _with_treatment(
    run: _Run, surface: Mapping[str, Rating], riding: Mapping[str, Rating]
) -> dict[str, Rating]:
    """PCI ratings with the treatment that their grade and that of RQI call for."""
    return {
        host: advised(run.parameters, rating, riding[host].grade if host in riding else None)
        for host, rating in surface.items()
    }


def advised(parameters: ConditionParameters, rating: Rating, rqi_grade: str | None) -> Rating:
    """A PCI rating with its treatment; as it is where it has no grade."""
    if rating.grade is None:
        return rating
    pavement, pci = str(rating.details["pavement"]), rating.grade
    advice = parameters.once(
        ("treatment", pavement, pci, rqi_grade),
        lambda: treatment(parameters, pavement, pci=pci, rqi=rqi_grade),
    )
    details = {**rating.details, "treatment": advice.text}
    return replace(rating, details=details, to_confirm=unique_doubts([rating.to_confirm, advice.to_confirm]))
