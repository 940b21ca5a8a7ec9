"""Rule tables: id, titles, severity, messages and parameters of every check, as data (`data/*.toml`).

A city changes a parameter or a severity in a file of its own; the functions stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.toml_file import read_toml


class Severity(StrEnum):
    """What a finding means for the data: errors are refused, warnings are stored and shown."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One check of a rule table; the message templates take the values that the check hands over.

    The hints say what to do about it in a map or a table; they may be empty.
    """

    id: str
    en: str
    zh: str
    severity: Severity
    message_en: str
    message_zh: str
    parameters: Mapping[str, Any] = field(default_factory=dict)  # Any: TOML values, named by each check
    confidence: str = "derived"
    hint_en: str = ""
    hint_zh: str = ""


def read_table(name: str, override: Path | None = None) -> dict[str, Any]:  # Any: TOML values
    """Contents of `data/<name>.toml`, with the top-level keys of the override file laid over it.

    Raises:
        BadRuleTable: a file is not valid TOML.
    """
    with as_file(files("gridtwin.ledger") / "data" / f"{name}.toml") as path:
        table = read_toml(path, missing=BadRuleTable, bad=BadRuleTable)
    if override is None or not override.exists():
        return table
    hint = ("docs/grids.md shows one", "写法见docs/grids.md")
    return {**table, **read_toml(override, missing=BadRuleTable, bad=BadRuleTable, hint=hint)}


def load_rules(name: str, override: Path | None = None) -> dict[str, Rule]:
    """Rules of a table by id, in order. A city's file may replace severity or parameters of single rules.

    Raises:
        BadRuleTable: a rule lacks a key, or the override names a rule or a parameter that does not exist.
    """
    rules = {rule_id: _parse(name, rule_id, entry) for rule_id, entry in read_table(name)["rules"].items()}
    if override is not None and override.exists():
        changes = read_table(name, override)["rules"]
        rules = {**rules, **{key: _replace(override, rules, key, value) for key, value in changes.items()}}
    return rules


def _parse(name: str, rule_id: str, entry: Mapping[str, Any]) -> Rule:
    try:
        return Rule(id=rule_id, **{**entry, "severity": Severity(entry["severity"])})
    except (KeyError, TypeError, ValueError) as error:
        raise BadRuleTable(
            f"rule {rule_id} of {name}: {error}; see docs/grids.md for the keys",
            zh=f"{name}的规则{rule_id}：{error}；可用的键见docs/grids.md",
        ) from error


def _replace(path: Path, rules: Mapping[str, Rule], rule_id: str, change: Mapping[str, Any]) -> Rule:
    if rule_id not in rules:
        raise BadRuleTable(
            f"{path}: no rule '{rule_id}'; there are {', '.join(rules)}",
            zh=f"{path}：没有规则“{rule_id}”；现有规则：{', '.join(rules)}",
        )
    rule = rules[rule_id]
    unknown = set(change) - {"severity", "parameters"} | set(change.get("parameters", {})) - set(
        rule.parameters
    )
    if unknown:
        raise BadRuleTable(
            f"{path}: rule {rule_id} has no {sorted(unknown)}; "
            f"a city may set severity and {sorted(rule.parameters)}",
            zh=f"{path}：规则{rule_id}没有{sorted(unknown)}；城市可设置severity和{sorted(rule.parameters)}",
        )
    entry = {slot: getattr(rule, slot) for slot in Rule.__slots__ if slot != "id"}
    parameters = {**rule.parameters, **change.get("parameters", {})}
    return _parse(str(path), rule_id, {**entry, **change, "parameters": parameters})
