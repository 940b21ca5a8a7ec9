"""The table of checks: id, titles, stage, severity, parameters, messages and hints (`data/checks.toml`).

A city changes a severity or a parameter, or switches a check off, in a file of its own.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.toml_file import read_toml
from pipe_network.errors import BadPipeData, SourceMissing


class Severity(StrEnum):
    """What a finding asks for: an error must be mended, a warning looked at, an info only known."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Stage(StrEnum):
    """The order in which deliveries are checked: a later stage trusts what an earlier one has passed."""

    TABLE = "table"
    POINTS = "points"
    LINES = "lines"
    JOINT = "joint"
    NETWORK = "network"


class Spoils(StrEnum):
    """What of a faulty row later checks cannot use."""

    NOTHING = ""
    ROW = "row"
    PLACE = "place"
    LEVEL = "level"
    FLOW = "flow"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value a city may change, and its unit ("" for counts, names and lists)."""

    value: Any  # a TOML value, named and used by one check
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `messages` maps a variant to its (English, Chinese) template, filled by the function.

    `fixes` has hints, English and Chinese, for variants that `fix_en` and `fix_zh` would mislead about.
    """

    id: int
    key: str
    stage: Stage
    severity: Severity
    title_en: str
    title_zh: str
    fix_en: str
    fix_zh: str
    clause: str
    source: str
    confidence: str
    messages: Mapping[str, tuple[str, str]]
    fixes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    spoils: Spoils = Spoils.NOTHING
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    is_on: bool = True

    def fix_of(self, variant: str) -> tuple[str, str]:
        """Hint for a variant, English and Chinese."""
        return self.fixes.get(variant, (self.fix_en, self.fix_zh))

    def get(self, name: str) -> Any:  # Any: a TOML value
        """Value of a parameter."""
        return self.parameters[name].value

    def number(self, name: str) -> float:
        """Value of a numeric parameter."""
        return float(self.parameters[name].value)

    def words(self, name: str) -> list[str]:
        """Value of a parameter that is a list of words."""
        return [str(word) for word in self.parameters[name].value]


def load_checks(override: Path | None = None) -> tuple[Check, ...]:
    """All checks in the order of stages, then of ids.

    Raises:
        SourceMissing: the override file does not exist.
        BadPipeData: it is no TOML, or names a check, a key or a parameter that does not exist.
    """
    checks = dict(_own())
    if override is not None:
        hint = "see docs/pipes-checks.md", "见docs/pipes-checks.md"
        given = read_toml(override, missing=SourceMissing, bad=BadPipeData, hint=hint)
        for key, change in given.items():
            number = int(key) if key.isdigit() else -1
            if number not in checks:
                raise _bad(override, f"no check '{key}'; there are 1 to 50", f"没有检查项“{key}”；现有1～50")
            checks[number] = _changed(checks[number], change, override)
    order = list(Stage)
    return tuple(sorted(checks.values(), key=lambda check: (order.index(check.stage), check.id)))


@cache
def _own() -> Mapping[int, Check]:
    text = files("pipe_network").joinpath("data/checks.toml").read_text("utf-8")
    return {check.id: check for check in map(_parse, tomllib.loads(text)["check"])}


def _parse(entry: Mapping[str, Any]) -> Check:
    return Check(
        **{
            **entry,
            "stage": Stage(entry["stage"]),
            "severity": Severity(entry["severity"]),
            "spoils": Spoils(entry.get("spoils", "")),
            "parameters": {name: Parameter(**value) for name, value in entry.get("parameters", {}).items()},
            "messages": _pairs(entry["messages"]),
            "fixes": _pairs(entry.get("fixes", {})),
        }
    )


def _pairs(texts: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    return {name: (text[0], text[1]) for name, text in texts.items()}


def _changed(check: Check, change: object, path: Path) -> Check:
    if not isinstance(change, dict):
        raise _bad(path, f"[{check.id}] must be a table", f"[{check.id}]须为表")
    known = {"severity", "is_on", *check.parameters}
    if unknown := sorted(set(change) - known):
        raise _bad(
            path,
            f"check {check.id} has no {', '.join(unknown)}; it has {', '.join(sorted(known))}",
            f"检查项{check.id}没有{'、'.join(unknown)}；可设{'、'.join(sorted(known))}",
        )
    parameters = dict(check.parameters)
    for name in set(change) & set(parameters):
        parameters[name] = _new_value(check, name, change[name], path)
    severity = change.get("severity", check.severity)
    if severity not in [*Severity]:
        raise _bad(path, f"severity '{severity}' is not {', '.join(Severity)}", f"严重程度“{severity}”不存在")
    is_on = bool(change.get("is_on", check.is_on))
    return replace(check, severity=Severity(severity), is_on=is_on, parameters=parameters)


def _new_value(check: Check, name: str, value: object, path: Path) -> Parameter:
    old = check.parameters[name]
    kinds: tuple[type, ...] = (int, float) if isinstance(old.value, int | float) else (type(old.value),)
    if isinstance(old.value, bool):
        kinds = (bool,)
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise _bad(
            path,
            f"check {check.id}: {name} = {value!r} must be like {old.value!r}",
            f"检查项{check.id}：{name} = {value!r}，应形如{old.value!r}",
        )
    return Parameter(value, old.unit)


def _bad(path: Path, english: str, chinese: str) -> BadPipeData:
    return BadPipeData(
        f"{path}: {english} (see docs/pipes-checks.md)", zh=f"{path}：{chinese}（见docs/pipes-checks.md）"
    )
