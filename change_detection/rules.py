"""The rules of screening and grading, read from TOML and checked."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from change_detection.errors import BadRules

GRADES = ("A", "B", "C")
FACTS = (
    "above_permit_m",
    "area_m2",
    "change_class",
    "height_change_m",
    "is_exempt",
    "permit_state",
    "score",
    "zone_kinds",
)
Fact = str | float | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class PermitRules:
    """Which permits excuse what, and how much of a patch they must cover."""

    construction_kinds: tuple[str, ...]
    demolition_kinds: tuple[str, ...]
    void_status: tuple[str, ...]
    permitted_share: float
    partial_share: float
    height_tolerance_m: float


@dataclass(frozen=True, slots=True)
class ZoneRules:
    """From which overlap on a patch touches a zone, or is excused by one."""

    min_share: float
    min_area_m2: float
    exempt_share: float


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason: when `fact` is one of `any_of` or is `at_least` so large, add `points` or cap the grade."""

    id: str
    fact: str
    zh: str
    en: str
    points: int = 0
    any_of: tuple[str, ...] = ()
    at_least: float | None = None
    cap: str | None = None

    def applies(self, value: Fact) -> bool:
        """Whether the rule speaks about a patch whose fact has this value; an unknown fact never applies."""
        if value is None:
            return False
        if self.at_least is not None:
            return isinstance(value, int | float) and value >= self.at_least
        values = value if isinstance(value, tuple) else (value,)
        return any(one in self.any_of for one in values)


@dataclass(frozen=True, slots=True)
class ScreeningRules:
    """All of a rule file."""

    permit: PermitRules
    zone: ZoneRules
    grade_points: Mapping[str, int]
    spot_types: Mapping[str, str]
    rules: tuple[Rule, ...]

    def grade(self, facts: Mapping[str, Fact]) -> tuple[str, tuple[Rule, ...]]:
        """The grade of a patch and the rules that made it, in the order of the file."""
        matched = tuple(rule for rule in self.rules if rule.applies(facts.get(rule.fact)))
        points = sum(rule.points for rule in matched)
        reached = next((name for name in ("A", "B") if points >= self.grade_points[name]), "C")
        return max([reached, *(rule.cap for rule in matched if rule.cap)]), matched


def screening_rules(path: Path | None = None) -> ScreeningRules:
    """The rules of a file, or GridTwin's own.

    Raises:
        BadRules: the file breaks the form that docs/detection.md describes.
    """
    if path is not None and not path.is_file():
        raise BadRules(
            f"rules file {path} does not exist; leave --rules out for GridTwin's own",
            zh=f"规则文件{path}不存在；去掉--rules即用GridTwin自带的规则",
        )
    source = path or files("change_detection") / "data" / "screening.toml"
    try:
        raw = tomllib.loads(source.read_text("utf-8"))
        rules = ScreeningRules(
            permit=PermitRules(**_tuples(raw["permit"])),
            zone=ZoneRules(**raw["zone"]),
            grade_points=raw["grade"],
            spot_types=raw.get("spot_type", {}),
            rules=tuple(Rule(**_tuples(entry)) for entry in raw["rule"]),
        )
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise BadRules(
            f"{path or 'screening.toml'}: {error}; see docs/detection.md for the keys",
            zh=f"{path or 'screening.toml'}：{error}；可用的键见docs/detection.md",
        ) from error
    _check(rules, str(path or "screening.toml"))
    return rules


def _tuples(entry: dict[str, Any]) -> dict[str, Any]:  # Any: TOML values, checked by the dataclass
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


def _check(rules: ScreeningRules, name: str) -> None:
    if not {"A", "B"} <= set(rules.grade_points) or rules.grade_points["A"] <= rules.grade_points["B"]:
        raise BadRules(
            f"{name}: [grade] needs A and B with A above B, not {dict(rules.grade_points)}",
            zh=f"{name}：[grade]须有A和B且A大于B，现为{dict(rules.grade_points)}",
        )
    for rule in rules.rules:
        if rule.fact not in FACTS:
            raise BadRules(
                f"{name}: rule '{rule.id}' asks for '{rule.fact}'; facts are {', '.join(FACTS)}",
                zh=f"{name}：规则“{rule.id}”用到“{rule.fact}”；可用的事实：{', '.join(FACTS)}",
            )
        if bool(rule.any_of) == (rule.at_least is not None):
            raise BadRules(
                f"{name}: rule '{rule.id}' needs either any_of or at_least",
                zh=f"{name}：规则“{rule.id}”须在any_of和at_least中取其一",
            )
        if rule.cap not in (None, *GRADES):
            raise BadRules(
                f"{name}: rule '{rule.id}' caps at '{rule.cap}'; grades are {', '.join(GRADES)}",
                zh=f"{name}：规则“{rule.id}”的上限为“{rule.cap}”；等级有{', '.join(GRADES)}",
            )
