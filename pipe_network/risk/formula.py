"""The formula: factors, bands, weights and grades of a TOML file, checked."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from gridtwin.standards import Confidence, UnknownMark, confidence_of
from pipe_network.errors import BadPipeData, SourceMissing

FILE_NAME = "pipe_risk.toml"
ANY = "*"
_MOST = 100.0


class Part(StrEnum):
    """Which half of the risk a factor counts in."""

    LIKELIHOOD = "likelihood"
    CONSEQUENCE = "consequence"


class Combine(StrEnum):
    """How the risk is made of both halves."""

    PRODUCT = "product"
    MEAN = "mean"
    MAX = "max"


@dataclass(frozen=True, slots=True)
class Factor:
    """A measure and what it scores: by `bands` (limit, score) ascending, or by `values` of a text."""

    id: str
    part: Part
    title_zh: str
    title_en: str
    measure: str
    weight: float
    missing: float
    bands: tuple[tuple[float, float], ...]
    values: Mapping[str, float]
    majors: frozenset[str]
    is_optional: bool


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade from this risk on."""

    id: str
    title_zh: str
    title_en: str
    from_risk: float
    colour: str


@dataclass(frozen=True, slots=True)
class Formula:
    """The whole file; `origin` names it in messages and reports."""

    origin: str
    title_zh: str
    title_en: str
    confidence: Confidence
    combine: Combine
    life_years: Mapping[str, float]
    factors: tuple[Factor, ...]
    grades: tuple[Grade, ...]


@cache
def default_formula() -> Formula:
    """The file that ships with the package."""
    return parse_formula(files("pipe_network").joinpath(f"data/{FILE_NAME}").read_text("utf-8"), FILE_NAME)


def load_formula(path: Path | None = None, *, workspace: Path | None = None) -> Formula:
    """The file named, else `standards/pipe_risk.toml` of a workspace, else the one that ships.

    Raises:
        SourceMissing: the file named does not exist.
        BadPipeData: a file breaks a rule.
    """
    if path is not None and not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    own = None if workspace is None else workspace / "standards" / FILE_NAME
    chosen = path or (own if own is not None and own.is_file() else None)
    return default_formula() if chosen is None else parse_formula(_text(chosen), str(chosen))


def parse_formula(text: str, origin: str) -> Formula:
    """The formula of a TOML text.

    Raises:
        BadPipeData: the first thing that is wrong, and what belongs there.
    """
    try:
        raw = tomllib.loads(text)
        formula = Formula(
            origin,
            str(raw["title_zh"]),
            str(raw["title_en"]),
            confidence_of(raw["confidence"]),
            Combine(raw["combine"]),
            {str(name): _positive(years, f"life of {name}") for name, years in raw["life_years"].items()},
            tuple(_factor(one) for one in raw["factor"]),
            tuple(_grade(one) for one in raw["grade"]),
        )
        _check(formula)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, UnknownMark) as error:
        what = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
        raise BadPipeData(
            f"{origin}: {what}; see the comments in {FILE_NAME} of GridTwin",
            zh=f"{origin}：{what}；写法见随软件提供的{FILE_NAME}中的注释",
        ) from error
    return formula


def _factor(raw: Mapping[str, Any]) -> Factor:
    name = str(raw["id"])
    if ("bands" in raw) == ("values" in raw):
        raise ValueError(f"factor {name} needs bands or values, one of them")
    return Factor(
        name,
        Part(raw["part"]),
        str(raw["zh"]),
        str(raw["en"]),
        str(raw["measure"]),
        _positive(raw["weight"], f"weight of {name}"),
        _score(raw["missing"], name),
        _bands(raw.get("bands", []), name),
        {str(value): _score(score, name) for value, score in raw.get("values", {}).items()},
        frozenset(raw.get("of", ())),
        bool(raw.get("optional", False)),
    )


def _bands(raw: Sequence[Sequence[float]], name: str) -> tuple[tuple[float, float], ...]:
    bands = tuple((float(limit), _score(score, name)) for limit, score in raw)
    limits = [limit for limit, _ in bands]
    if bands and (not all(low < high for low, high in pairwise(limits)) or limits[-1] != math.inf):
        raise ValueError(f"bands of {name} must ascend and end with inf, not {limits}")
    return bands


def _grade(raw: Mapping[str, Any]) -> Grade:
    return Grade(
        str(raw["id"]), str(raw["zh"]), str(raw["en"]), _score(raw["from"], raw["id"]), str(raw["colour"])
    )


def _check(formula: Formula) -> None:
    if len({factor.id for factor in formula.factors}) < len(formula.factors):
        raise ValueError("two factors have one id")
    for part in Part:
        if not any(factor.part is part and not factor.majors for factor in formula.factors):
            raise ValueError(f"no factor of the {part} is for all classes")
    starts = [grade.from_risk for grade in formula.grades]
    if not starts or starts[0] != 0 or not all(low < high for low, high in pairwise(starts)):
        raise ValueError(f"grades must ascend from 0, not {starts}")
    if ANY not in formula.life_years:
        raise ValueError(f"life_years needs '{ANY}' for other materials")


def _score(value: object, name: object) -> float:
    score = float(value)  # type: ignore[arg-type]
    if not 0 <= score <= _MOST:
        raise ValueError(f"score {score:g} of {name} is not within 0 and {_MOST:g}")
    return score


def _positive(value: object, name: str) -> float:
    number = float(value)  # type: ignore[arg-type]
    if not 0 < number < math.inf:
        raise ValueError(f"{name} must be above 0, not {number:g}")
    return number


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadPipeData(
            f"{path}: not UTF-8 text; save it as UTF-8", zh=f"{path}：不是UTF-8文本，请另存为UTF-8"
        ) from error
