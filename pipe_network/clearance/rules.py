"""Clearance rules: rows of the two tables of GB 50289-2016, and which of them binds two pipes."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from gridtwin.standards import Confidence, Row, confidence_of, load_table
from pipe_network.clearance.conditions import Condition, parse_condition
from pipe_network.clearance.kinds import kinds
from pipe_network.clearance.traits import Traits

HORIZONTAL, VERTICAL = "horizontal", "vertical"
_FIGURES = {HORIZONTAL: "min_horizontal_m", VERTICAL: "min_vertical_m"}


@dataclass(frozen=True, slots=True)
class Rule:
    """A row: the least clearance in metres of what its two sides say."""

    a: str
    a_condition: Condition
    b: str
    b_condition: Condition
    required_m: float
    standard: str
    note: str
    confidence: Confidence

    @property
    def title(self) -> str:
        """The row as one reads it: '给水 d>200mm × 污水雨水'."""
        return " × ".join(" ".join(filter(None, side)) for side in self._sides)

    @property
    def title_en(self) -> str:
        """The same in English: 'water supply d>200mm × sewage or stormwater'."""
        words = _words()
        return " × ".join(
            " ".join(filter(None, (words["headings"].get(name, name), words["conditions"].get(text, text))))
            for name, text in self._sides
        )

    @property
    def _sides(self) -> tuple[tuple[str, str], ...]:
        return (self.a, self.a_condition.text), (self.b, self.b_condition.text)


@dataclass(frozen=True, slots=True)
class Requirement:
    """What binds a pair: the row, and whether every condition was known (else the strictest was taken)."""

    rule: Rule
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """Both tables, rows by the headings of their two sides."""

    rows: Mapping[str, Mapping[frozenset[str], tuple[Rule, ...]]]

    def required(self, table: str, one: Traits, other: Traits) -> Requirement | None:
        """The row that binds two pipes, or a pipe and a thing; None where the table has none for them.

        A row whose conditions all hold wins; the strictest of them if there are more. Where something is not
        known, the strictest row that may apply is taken.
        """
        sure: list[Rule] = []
        open_: list[Rule] = []
        for heading, is_sure in _headings(table, one).items():
            for against, is_other_sure in _headings(table, other).items():
                for rule in self.rows[table].get(frozenset((heading, against)), ()):
                    held = _held(rule, (heading, one), (against, other))
                    if held is False:
                        continue
                    (sure if held and is_sure and is_other_sure else open_).append(rule)
        found = sure or open_
        return Requirement(max(found, key=_strictness), bool(sure)) if found else None

    def english(self) -> dict[str, str]:
        """Title → title in English, of all rows."""
        return {
            rule.title: rule.title_en
            for by_headings in self.rows.values()
            for rules in by_headings.values()
            for rule in rules
        }

    def most_m(self, table: str) -> float:
        """Largest clearance that any row of the table asks."""
        rows = (rule.required_m for rules in self.rows[table].values() for rule in rules)
        return max(rows, default=0.0)

    def largest_m(self, table: str, sides: Iterable[Traits], others: Iterable[Traits]) -> float:
        """Largest clearance the table may ask between any of these; 0 where it asks none."""
        ours = {heading for one in sides for heading in _headings(table, one)}
        theirs = {heading for one in others for heading in _headings(table, one)}
        return max(
            (
                rule.required_m
                for rules in self.rows[table].values()
                for rule in rules
                if (rule.a in ours and rule.b in theirs) or (rule.b in ours and rule.a in theirs)
            ),
            default=0.0,
        )


@cache
def load_rules(override_dir: Path | None = None) -> Rules:
    """Both tables of the standard, or a city's own files of the same names in `override_dir`.

    Raises:
        BadPipeData: a condition that is not understood.
    """
    return Rules({table: _by_headings(table, override_dir) for table in _FIGURES})


def english_headings() -> dict[str, str]:
    """Heading of the tables (a kind of pipe, or a thing beside them) → the same in English."""
    return dict(_words()["headings"])


@cache
def _words() -> dict[str, dict[str, str]]:
    text = files("pipe_network").joinpath("data", "clearance_words.toml").read_text("utf-8")
    return tomllib.loads(text)


def _by_headings(table: str, override_dir: Path | None) -> dict[frozenset[str], tuple[Rule, ...]]:
    name = f"clearance_{table}"
    found: dict[frozenset[str], list[Rule]] = {}
    for number, row in enumerate(load_table(name, override_dir=override_dir), 2):
        rule = _rule(row, _FIGURES[table], f"{name}.csv row {number}")
        found.setdefault(frozenset((rule.a, rule.b)), []).append(rule)
    return {key: tuple(rules) for key, rules in found.items()}


def _rule(row: Row, figure: str, where: str) -> Rule:
    conditions = [parse_condition(_text(row.get(f"{side}_condition")) or None, where) for side in "ab"]
    return Rule(
        str(row["a"]),
        conditions[0],
        str(row["b"]),
        conditions[1],
        float(row[figure] or 0),
        str(row["standard"]),
        _text(row["note"]),
        confidence_of(_text(row["confidence"]) or None),
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _headings(table: str, one: Traits) -> dict[str, bool | None]:
    if one.is_thing:
        return dict.fromkeys(one.headings, True)
    return kinds().headings_of(table, one.utility, one.laying) if one.utility else {}


def _held(rule: Rule, one: tuple[str, Traits], other: tuple[str, Traits]) -> bool | None:
    """Whether all conditions hold, whichever side of the row each one stands on."""
    ways = []
    if (rule.a, rule.b) == (one[0], other[0]):
        ways.append(_both(rule, one[1], other[1]))
    if (rule.a, rule.b) == (other[0], one[0]):
        ways.append(_both(rule, other[1], one[1]))
    return True if True in ways else None if None in ways else False


def _both(rule: Rule, a: Traits, b: Traits) -> bool | None:
    answers = []
    for condition, own, other in ((rule.a_condition, a, b), (rule.b_condition, b, a)):
        side = other if condition.subject and condition.subject != own.utility else own
        answers.append(condition.holds(side))
    return False if False in answers else None if None in answers else True


def _strictness(rule: Rule) -> tuple[float, bool]:
    return rule.required_m, rule.confidence.is_binding
