"""Rules of the packages as a save applies them: their tables, with the editor's way out (row_checks.toml)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.errors import GridTwinError
from gridtwin.model import FeatureClass
from qgis.core import QgsGeometry

from ..paths import pipe_tables, tables
from .edited import Edited
from .finding import ERROR, WARNING, Finding

_HERE = Path(__file__).resolve().parent
_PIPES = {"pipe_line", "pipe_point"}


class BadRules(GridTwinError, ValueError):
    """A city's own table of rules cannot be used."""


@dataclass(frozen=True)
class RowRule:
    """One rule: title, severity, messages and limits of its table; when it is due and what stops the save.

    `messages` and `hints` are English and Chinese, messages by variant.
    """

    id: str
    en: str
    zh: str
    severity: str
    messages: Mapping[str, tuple[str, str]]
    hint: tuple[str, str]
    reads: frozenset[str]
    stops: frozenset[str]
    parameters: Mapping[str, Any] = field(default_factory=dict)
    hints: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def is_due(self, edited: Edited) -> bool:
        """Whether the edit touches what the rule reads."""
        return edited.touches(self.reads)

    def finding(
        self,
        declared: FeatureClass,
        feature_id: int | None,
        label: str,
        values: Mapping[str, object],
        *,
        variant: str = "main",
        geometry: QgsGeometry | None = None,
        fields: Iterable[str] = (),
        says_too: tuple[str, ...] = (),
    ) -> Finding:
        """What is told of a row that breaks the rule; `values` fill the message."""
        en, zh = self.messages[variant]
        hint_en, hint_zh = self.hints.get(variant, self.hint)
        is_error = self.severity == ERROR and variant in self.stops
        return Finding(
            severity=ERROR if is_error else WARNING,
            rule=self.id,
            message_zh=zh.format(**values),
            message_en=en.format(**values),
            class_name=declared.name,
            feature_id=feature_id,
            field=next(iter(fields), ""),
            label=label,
            geometry=geometry,
            hint_zh=hint_zh,
            hint_en=hint_en,
            rule_zh=self.zh,
            rule_en=self.en,
            says_too=says_too,
        )


def rules_for(class_name: str, standards: Path) -> Mapping[str, RowRule]:
    """The rules of a class by id; a city's own census_rules.toml in `standards` counts.

    Raises:
        BadRules: that file cannot be read, or is no table of rules.
    """
    own = standards / "census_rules.toml"
    return _rules(
        class_name, str(own) if own.is_file() else "", own.stat().st_mtime_ns if own.is_file() else 0
    )


def class_demands(standards: Path) -> Mapping[str, Any]:
    """Distances and accuracy of component classes: census_classes.toml, with the city's keys over it.

    Raises:
        BadRules: the city's file cannot be read.
    """
    own = standards / "census_classes.toml"
    return _demands(str(own) if own.is_file() else "", own.stat().st_mtime_ns if own.is_file() else 0)


@lru_cache(maxsize=8)
def _demands(own: str, _changed_at: int) -> Mapping[str, Any]:
    """As `gridtwin.ledger.census.classes` lays them over each other: value by value."""
    table, city = _read(tables() / "census_classes.toml"), _read(Path(own)) if own else {}
    made = {**table, **city}
    made["defaults"] = {**table["defaults"], **made["defaults"]}
    for part in ("majors", "classes"):
        changes = {code: {**table[part].get(code, {}), **entry} for code, entry in made[part].items()}
        made[part] = {**table[part], **changes}
    return made


@lru_cache(maxsize=16)
def _rules(class_name: str, own: str, _changed_at: int) -> Mapping[str, RowRule]:
    mine = _read(_HERE / "row_checks.toml").get(class_name, {})
    if class_name in _PIPES:
        theirs = {str(entry["id"]): entry for entry in _read(pipe_tables() / "checks.toml")["check"]}
        return {name: _of_pipes(name, theirs[name], entry) for name, entry in mine.items()}
    census = _read(tables() / "census_rules.toml")["rules"]
    changes = _read(Path(own)).get("rules", {}) if own else {}
    return {
        name: _of_census(name, census[name], changes.get(name, {}), entry) for name, entry in mine.items()
    }


def _of_census(name: str, raw: dict[str, Any], city: dict[str, Any], mine: dict[str, Any]) -> RowRule:
    return RowRule(
        id=name,
        en=raw["en"],
        zh=raw["zh"],
        severity=city.get("severity", raw["severity"]),
        messages={
            "main": (mine.get("message_en", raw["message_en"]), mine.get("message_zh", raw["message_zh"]))
        },
        hint=(mine.get("hint_en", raw["hint_en"]), mine.get("hint_zh", raw["hint_zh"])),
        reads=frozenset(mine["reads"]),
        stops=frozenset(mine["stops"]),
        parameters={**raw.get("parameters", {}), **city.get("parameters", {})},
    )


def _of_pipes(name: str, raw: dict[str, Any], mine: dict[str, Any]) -> RowRule:
    return RowRule(
        id=name,
        en=raw["title_en"],
        zh=raw["title_zh"],
        severity=raw["severity"],
        messages={
            variant: (text[0], text[1])
            for variant, text in {**raw["messages"], **mine.get("messages", {})}.items()
        },
        hint=(
            mine.get("hint_en", raw["fix_en"].rstrip(".")),
            mine.get("hint_zh", raw["fix_zh"].rstrip("。")),
        ),
        reads=frozenset(mine["reads"]),
        stops=frozenset(mine["stops"]),
        parameters={key: entry["value"] for key, entry in raw.get("parameters", {}).items()},
        hints={variant: (text[0], text[1]) for variant, text in raw.get("fixes", {}).items()},
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadRules(
            f"{path} cannot be read as TOML: {error}; mend it or take it away",
            zh=f"{path}不能作为TOML读取：{error}；请改正或移走该文件",
        ) from error
