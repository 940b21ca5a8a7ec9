"""Figures of bridges, roads and defects: condition grades of the ledgers, and what is not repaired."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from gridtwin.ledger.summary import load_counted
from twin_server.domains import domain_labels
from twin_server.overview.counted import RATED, AsOf, Counted, Part
from twin_server.overview.declared import Words
from twin_server.overview.facts import Facts, as_of_changes, day_of

# Grades from good to bad: from blue-green to red, told apart by lightness too.
GRADE_COLORS: Mapping[str, str] = {
    "A": "#2f9e9b",
    "B": "#7cc4a4",
    "C": "#f0d264",
    "D": "#f2934e",
    "E": "#e0453a",
}
UNRATED = Part("", Words("未评定", "not rated"), 0, "#4b5c6d")
_SEVERITY_COLORS = {"light": "#f0d264", "moderate": "#f2934e", "severe": "#e0453a"}
_POOR_BRIDGES, _POOR_ROADS = ("D", "E"), ("C", "D", "E")


def bridges(facts: Facts) -> Counted | None:
    """Bridges of grade D or E; None while none has a grade."""
    rows = facts.asking.grouped("bridge", ["grade"], latest="valid_from")
    counts = {
        str(grade): float(number)
        for grade, number in zip(rows["grade"], rows["number"], strict=True)
        if grade in GRADE_COLORS
    }
    if not counts:
        return None
    whole = int(rows["number"].sum())
    rated = facts.asking.grouped(
        "condition_rating", ["host_class"], where={"host_class": "bridge"}, latest="rated_on"
    )
    day = day_of(rated["latest"].iloc[0]) if len(rated) else None
    as_of = AsOf(day, RATED) if day else as_of_changes(rows)
    return Counted(_sum(counts, _POOR_BRIDGES), of=whole, parts=_graded(counts, whole), as_of=as_of)


def road_ratings(facts: Facts) -> tuple[str, int] | None:
    """The main index of roads and the newest year that has ratings of it."""
    index = load_counted("road", facts.city.workspace.root / "standards").indices[0]
    found = facts.asking.grouped(
        "condition_rating", ["rated_year"], where={"host_class": "road", "index_name": index}
    )
    return (index, int(found["rated_year"].max())) if len(found) else None


def roads(facts: Facts) -> Counted | None:
    """Kilometres of road of grade C or worse in the newest rated year; None while none is rated."""
    newest = road_ratings(facts)
    if newest is None:
        return None
    where = {"host_class": "road", "index_name": newest[0], "rated_year": newest[1]}
    ratings = facts.asking.listed("condition_rating", ["host_id", "grade", "rated_on"], where=where)
    ratings = ratings.sort_values("rated_on", kind="stable").drop_duplicates("host_id", keep="last")
    lengths = facts.asking.listed("road", ["id", "length_m"]).set_index("id")["length_m"].astype(float)
    joined = ratings.assign(length=ratings["host_id"].map(lengths)).dropna(subset="length")
    sums = joined.groupby("grade")["length"].sum() / 1000
    counts = {str(grade): float(length) for grade, length in sums.items() if grade in GRADE_COLORS}
    whole = float(lengths.sum()) / 1000
    day = day_of(ratings["rated_on"].max())
    return Counted(
        round(_sum(counts, _POOR_ROADS), 1),
        of=round(whole, 1),
        parts=_graded(counts, whole),
        as_of=AsOf(day, RATED),
    )


def defects(facts: Facts) -> Counted | None:
    """Severe defects of roads, bridges and tunnels that are not repaired; None without any record."""
    hosts = {"host_class": ["road", "bridge", "tunnel"]}
    rows = facts.asking.grouped("defect", ["severity", "state"], where=hosts, latest="valid_from")
    if rows.empty:
        return None
    counts = rows[rows["state"].isin(("open", "ordered"))].groupby("severity")["number"].sum()
    labels = domain_labels("defect_severity")
    parts = [
        Part(name, Words(*labels[name]), int(counts.get(name, 0)), _SEVERITY_COLORS.get(name))
        for name in labels
    ]
    return Counted(int(counts.get("severe", 0)), of=int(counts.sum()), parts=parts, as_of=as_of_changes(rows))


def _graded(counts: Mapping[str, float], whole: float) -> list[Part]:
    parts = [
        Part(grade, Words(f"{grade}级", grade), round(counts.get(grade, 0.0), 1), color)
        for grade, color in GRADE_COLORS.items()
        if grade != "E" or counts.get(grade)
    ]
    rest = round(max(whole - sum(counts.values()), 0.0), 1)
    return [*parts, Part(UNRATED.value, UNRATED.title, rest, UNRATED.color)] if rest else parts


def _sum(counts: Mapping[str, float], grades: Sequence[str]) -> float:
    return sum(counts.get(grade, 0.0) for grade in grades)


def worst_first(rows: pd.DataFrame) -> pd.DataFrame:
    """Graded objects, the worst first, then the oldest."""
    return rows.sort_values(["grade", "built_year"], ascending=[False, True], kind="stable")
