"""Score, grade and contributions of every line by a formula; what was estimated is listed."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.classes import class_facts
from pipe_network.risk.formula import ANY, Combine, Factor, Formula, Part, default_formula
from pipe_network.risk.measures import Subject, measure

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_MOST = 100.0


@dataclass(frozen=True, slots=True)
class Scored:
    """One factor over all lines: its score, its share in its part, where it counts, where it was missing."""

    factor: Factor
    score: Floats
    share: Floats
    applies: Flags
    is_missing: Flags


@dataclass(frozen=True, slots=True)
class RiskReport:
    """Lines with likelihood, consequence, risk and grade, and the factors behind them."""

    lines: gpd.GeoDataFrame
    scored: tuple[Scored, ...]
    formula: Formula

    def by_grade(self) -> pd.DataFrame:
        """Number of lines and metres of each grade, all grades, from the lowest."""
        names = [grade.id for grade in self.formula.grades]
        is_of = [(self.lines["grade"] == name).to_numpy() for name in names]
        metres = self.lines["length_m"].to_numpy(float)
        sums = [round(float(metres[own].sum()), 3) for own in is_of]
        return pd.DataFrame({"grade": names, "lines": [int(own.sum()) for own in is_of], "length_m": sums})

    def metres(self) -> dict[str, float]:
        """Length of each grade."""
        table = self.by_grade()
        return dict(zip(table["grade"].astype(str), table["length_m"].astype(float), strict=True))

    def left_out(self) -> list[Factor]:
        """Optional factors that the data say nothing of."""
        return [one.factor for one in self.scored if one.factor.is_optional and not one.applies.any()]

    def missing(self) -> dict[str, int]:
        """Number of lines for which each factor was estimated."""
        return {one.factor.id: int((one.is_missing & one.applies).sum()) for one in self.scored}


def score_lines(subject: Subject, formula: Formula | None = None) -> RiskReport:
    """Risk of every line.

    Raises:
        BadPipeData: the formula names a measure that does not exist.
    """
    formula = formula or default_formula()
    lines = subject.network.lines
    majors = lines["pipe_class"].map(lambda code: class_facts(str(code)).major).to_numpy(object)
    raw = [_raw(subject, factor, formula, majors) for factor in formula.factors]
    scored = tuple(_with_shares(one, raw) for one in raw)
    halves = {part: _sum(scored, part) for part in Part}
    risk = _combined(formula.combine, halves[Part.LIKELIHOOD], halves[Part.CONSEQUENCE])
    rank = np.searchsorted([grade.from_risk for grade in formula.grades], risk, side="right") - 1
    frame = gpd.GeoDataFrame(
        {
            "line_no": lines["line_no"].to_numpy(object),
            "pipe_class": lines["pipe_class"].to_numpy(object),
            "length_m": lines.geometry.length.to_numpy(float).round(3),
            "likelihood": halves[Part.LIKELIHOOD].round(1),
            "consequence": halves[Part.CONSEQUENCE].round(1),
            "risk": risk.round(1),
            "grade": [formula.grades[number].id for number in rank],
            "grade_zh": [formula.grades[number].title_zh for number in rank],
            **{f"score_{one.factor.id}": np.where(one.applies, one.score, np.nan) for one in scored},
            "contributions": _contributions(scored, len(lines)),
            "contributions_zh": _contributions(scored, len(lines), chinese=True),
            "estimated": _estimated(scored, len(lines)),
            "estimated_zh": _estimated(scored, len(lines), chinese=True),
        },
        geometry=lines.geometry.to_numpy(),
        crs=lines.crs,
    )
    return RiskReport(frame, scored, formula)


def _raw(subject: Subject, factor: Factor, formula: Formula, majors: NDArray[np.object_]) -> Scored:
    values = measure(subject, factor, formula)
    if values is None:
        nowhere = np.zeros(len(majors), bool)
        return Scored(factor, np.full(len(majors), np.nan), np.zeros(len(majors)), nowhere, nowhere)
    score = _by_bands(factor, values) if factor.bands else _by_values(factor, values)
    is_missing = np.isnan(score)
    applies = np.isin(majors, list(factor.majors)) if factor.majors else np.ones(len(score), bool)
    return Scored(factor, np.where(is_missing, factor.missing, score), score, applies, is_missing)


def _by_bands(factor: Factor, values: pd.Series) -> Floats:
    figures = pd.to_numeric(values, errors="coerce").to_numpy(float, na_value=np.nan)
    limits, scores = (np.array(column) for column in zip(*factor.bands, strict=True))
    found = scores[np.minimum(np.searchsorted(limits, figures, side="right"), len(limits) - 1)]
    return np.where(np.isnan(figures), np.nan, found)


def _by_values(factor: Factor, values: pd.Series) -> Floats:
    texts = values.astype(object).where(values.notna(), None)
    texts = texts.map(lambda value: None if value is None or not str(value).strip() else str(value).strip())
    other = factor.values.get(ANY, np.nan)
    known = texts.map(lambda text: np.nan if text is None else factor.values.get(text, other))
    return known.to_numpy(float)


def _with_shares(one: Scored, others: list[Scored]) -> Scored:
    """Weights of a part count only among the factors that are for the line's class."""
    same = [other for other in others if other.factor.part is one.factor.part]
    total = np.sum([other.factor.weight * other.applies for other in same], axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(one.applies, one.factor.weight / total * one.score, 0.0)
    return Scored(one.factor, one.score, np.asarray(share, np.float64), one.applies, one.is_missing)


def _sum(scored: tuple[Scored, ...], part: Part) -> Floats:
    return np.asarray(np.sum([one.share for one in scored if one.factor.part is part], axis=0), np.float64)


def _combined(combine: Combine, likelihood: Floats, consequence: Floats) -> Floats:
    if combine is Combine.PRODUCT:
        return np.asarray(likelihood * consequence / _MOST, np.float64)
    if combine is Combine.MEAN:
        return np.asarray((likelihood + consequence) / 2, np.float64)
    return np.maximum(likelihood, consequence)


def _contributions(scored: tuple[Scored, ...], count: int, *, chinese: bool = False) -> list[str]:
    """What made the halves of each line, largest first: 'age 31.7, condition 13.3; contents 40.0 …'."""
    names = np.array([_name(one.factor, chinese) for one in scored], object)
    shares = np.array([one.share for one in scored]).reshape(len(scored), count)
    parts = [np.array([one.factor.part is part for one in scored]) for part in Part]
    texts = []
    for row in range(count):
        halves = []
        for own in parts:
            order = np.flatnonzero(own)[np.argsort(-shares[own, row], kind="stable")]
            said = (f"{names[k]} {shares[k, row]:.1f}" for k in order if shares[k, row] > 0)
            halves.append(("，" if chinese else ", ").join(said))
        texts.append(("；" if chinese else "; ").join(halves))
    return texts


def _estimated(scored: tuple[Scored, ...], count: int, *, chinese: bool = False) -> list[str]:
    missing = np.array([one.is_missing & one.applies for one in scored]).reshape(len(scored), count)
    names = [_name(one.factor, chinese) for one in scored]
    gap = "，" if chinese else ", "
    return [gap.join(name for name, flag in zip(names, column, strict=True) if flag) for column in missing.T]


def _name(factor: Factor, chinese: bool) -> str:
    return factor.title_zh if chinese else factor.id
