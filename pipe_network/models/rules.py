"""The numbers that estimates are made with: `data/estimates.toml`, or a city's own file over it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.toml_file import read_toml
from pipe_network.errors import BadPipeData, SourceMissing

CONFIDENCES = ("sourced", "memory", "assumed")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its value, values or names, where it comes from, and how far it can be trusted."""

    name: str
    zh: str
    en: str
    source: str
    confidence: str
    value: float | None = None
    values: tuple[float, ...] = ()
    names: tuple[str, ...] = ()
    by: Mapping[str, float] = field(default_factory=dict)

    @property
    def number(self) -> float:
        """The value of a rule that has one."""
        if self.value is None:
            raise BadPipeData(f"rule {self.name} has no value", zh=f"规则{self.name}没有数值")
        return self.value

    def of(self, key: object) -> float:
        """The value for a key such as a material, else the general one."""
        return self.by.get(str(key), self.number)


def rule(name: str, rules: Mapping[str, Rule] | None = None) -> Rule:
    """A rule by name.

    >>> rule("fire.residual_pressure_m").number
    10.0
    """
    table = usual_rules() if rules is None else rules
    if name not in table:
        raise BadPipeData(
            f"no rule '{name}' in estimates.toml; it has {len(table)} rules",
            zh=f"estimates.toml中没有规则“{name}”",
        )
    return table[name]


@cache
def usual_rules() -> Mapping[str, Rule]:
    """The rules that come with the package."""
    text = files("pipe_network").joinpath("data/estimates.toml").read_text("utf-8")
    return parse_rules(text, "estimates.toml")


def city_rules(path: Path) -> Mapping[str, Rule]:
    """The usual rules with those of a city's own file over them.

    Raises:
        SourceMissing, BadPipeData: no such file, or not one of rules.
    """
    table = read_toml(path, missing=SourceMissing, bad=BadPipeData)
    return {**usual_rules(), **_rules(table, str(path))}


def parse_rules(text: str, where: str) -> dict[str, Rule]:
    """Rules of a TOML text, each checked.

    Raises:
        BadPipeData: a rule lacks a text or source, has an unknown confidence or a value that is no number.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPipeData(f"{where}: {error}", zh=f"{where}：{error}") from error
    return _rules(table, where)


def _rules(table: Mapping[str, Any], where: str) -> dict[str, Rule]:
    return {name: _rule(name, row, where) for name, row in table.items()}


def _rule(name: str, row: Mapping[str, Any], where: str) -> Rule:
    missing = [key for key in ("zh", "en", "source", "confidence") if not isinstance(row.get(key), str)]
    if missing:
        raise BadPipeData(
            f"{where}: rule '{name}' lacks {', '.join(missing)}", zh=f"{where}：规则“{name}”缺少{missing}"
        )
    if row["confidence"] not in CONFIDENCES:
        raise BadPipeData(
            f"{where}: rule '{name}' has confidence '{row['confidence']}'; use {', '.join(CONFIDENCES)}",
            zh=f"{where}：规则“{name}”的可信度“{row['confidence']}”无效；应为{'、'.join(CONFIDENCES)}",
        )
    value, by = row.get("value"), row.get("by", {})
    numbers = [*([] if value is None else [value]), *row.get("values", []), *by.values()]
    for number in numbers:
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            raise BadPipeData(
                f"{where}: rule '{name}': {number!r} is no number",
                zh=f"{where}：规则“{name}”的值{number!r}不是数",
            )
    return Rule(
        name,
        row["zh"],
        row["en"],
        row["source"],
        row["confidence"],
        None if value is None else float(value),
        tuple(float(one) for one in row.get("values", ())),
        tuple(row.get("names", ())),
        {key: float(number) for key, number in by.items()},
    )
