"""The rules of screening and grading, read from TOML and checked."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

from change_detection.errors import BadRules

GRADES = ("A", "B", "C")
# What a rule may ask about, with the domain of its values; None: a number.
FACTS: Mapping[str, str | None] = {
    "above_permit_m": None,
    "area_m2": None,
    "change_class": "change_class",
    "class_probability": None,
    "earlier_verdict": "patch_status",
    "height_change_m": None,
    "is_exempt": "yes or no",
    "lineage_state": "patch_lineage",
    "permit_state": "permit_check",
    "register_legal": "legal_state",
    "register_state": "register_check",
    "score": None,
    "zone_kinds": "zone_kind",
}
# What a reason may mention beside the facts.
WORDS = (
    "building_codes",
    "first_seen",
    "gone_on",
    "permit_no",
    "permit_share",
    "predecessor_area_m2",
    "predecessor_no",
    "register_share",
    "zone_names",
)
Fact = str | float | tuple[str, ...] | None
Word = Fact | object


@dataclass(frozen=True, slots=True)
class PermitRules:
    """Which permits excuse what, and how much of a patch they must cover.

    `void_status` never counts; `spent_status` marks permits whose work is done, so that they count while they
    last and are not called expired afterwards.
    """

    construction_kinds: tuple[str, ...]
    demolition_kinds: tuple[str, ...]
    void_status: tuple[str, ...]
    permitted_share: float
    partial_share: float
    height_tolerance_m: float
    spent_status: tuple[str, ...] = ("completed",)
    floor_height_m: float = 3.6


@dataclass(frozen=True, slots=True)
class ZoneRules:
    """From which overlap on a patch touches a zone, or is excused by one."""

    min_share: float
    min_area_m2: float
    exempt_share: float


@dataclass(frozen=True, slots=True)
class RegisterRules:
    """When a patch lies on or beside a registered building, and what a "new building" there really is."""

    on_share: float = 0.60
    beside_share: float = 0.15
    touch_m: float = 1.5
    touch_share: float = 0.20
    floor_m: float = 2.0
    on_risen: str = "added_floor"
    on_level: str = "roof_replaced"
    on_unknown: str = "unclassified"
    beside: str = "extension"


@dataclass(frozen=True, slots=True)
class LineageRules:
    """When two patches are the same thing, and when it has grown, shrunk or gone."""

    min_iou: float = 0.30
    min_containment: float = 0.60
    max_area_ratio: float = 8.0
    touch_m: float = 1.0
    grown_share: float = 0.20
    grown_min_m2: float = 10.0
    grown_height_m: float = 2.0
    gone_share: float = 0.50
    still_share: float = 0.10
    assessed_share: float = 0.90


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason: when `fact` is one of `any_of` or is `at_least` so large, add `points` or cap the grade.

    `also` names further facts and their values, all of which must hold too.
    """

    id: str
    fact: str
    zh: str
    en: str
    points: int = 0
    any_of: tuple[str, ...] = ()
    at_least: float | None = None
    cap: str | None = None
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def applies(self, facts: Mapping[str, Fact]) -> bool:
        """Whether the rule speaks about a patch with these facts; an unknown fact never applies."""
        value = facts.get(self.fact)
        if value is None:
            return False
        if self.at_least is not None:
            if not isinstance(value, int | float) or value < self.at_least:
                return False
        elif not _one_of(value, self.any_of):
            return False
        return all(_one_of(facts.get(name), values) for name, values in self.also.items())

    def reason(self, words: Mapping[str, Word]) -> tuple[str, str]:
        """What the rule says about a patch, in Chinese and in English; what is not known is a dash."""
        return _SAY.vformat(self.zh, (), words), _SAY.vformat(self.en, (), words)


@dataclass(frozen=True, slots=True)
class ScreeningRules:
    """All of a rule file."""

    permit: PermitRules
    zone: ZoneRules
    grade_points: Mapping[str, int]
    spot_types: Mapping[str, str]
    rules: tuple[Rule, ...]
    register: RegisterRules = field(default_factory=RegisterRules)
    lineage: LineageRules = field(default_factory=LineageRules)

    def grade(self, facts: Mapping[str, Fact]) -> tuple[str, tuple[Rule, ...]]:
        """The grade of a patch and the rules that made it, in the order of the file."""
        matched = tuple(rule for rule in self.rules if rule.applies(facts))
        points = sum(rule.points for rule in matched)
        reached = next((name for name in ("A", "B") if points >= self.grade_points[name]), "C")
        return max([reached, *(rule.cap for rule in matched if rule.cap)]), matched


def screening_rules(path: Path | None = None) -> ScreeningRules:
    """The rules of a file, or GridTwin's own.

    Raises:
        BadRules: the file breaks the form that docs/detection-screening.md describes.
    """
    from change_detection.rule_check import check_rules  # noqa: PLC0415 - it checks what this module makes

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
            rules=tuple(_rule(entry) for entry in raw["rule"]),
            register=RegisterRules(**raw.get("register", {})),
            lineage=LineageRules(**raw.get("lineage", {})),
        )
    except (OSError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadRules(
            f"{path or 'screening.toml'}: {error}; see docs/detection-screening.md for the keys",
            zh=f"{path or 'screening.toml'}：{error}；可用的键见docs/detection-screening.md",
        ) from error
    check_rules(rules, str(path or "screening.toml"))
    return rules


class _Say(string.Formatter):
    """`str.format`, but what is not known is a dash whatever its format."""

    def format_field(self, value: Any, format_spec: str) -> Any:  # Any: as in string.Formatter
        return "–" if value is None else super().format_field(value, format_spec)


_SAY = _Say()


def _one_of(value: Fact, allowed: tuple[str, ...]) -> bool:
    values = value if isinstance(value, tuple) else (value,)
    return any(one in allowed for one in values)


def _rule(entry: dict[str, Any]) -> Rule:  # Any: TOML values, checked by the dataclass
    also = {name: tuple(values) for name, values in entry.get("also", {}).items()}
    return Rule(**{**_tuples(entry), "also": also})


def _tuples(entry: dict[str, Any]) -> dict[str, Any]:  # Any: TOML values, checked by the dataclass
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
