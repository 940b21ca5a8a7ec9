"""Alarm rules: data of the sectors, with a city's own laid over them.

Kinds and their keys (s are seconds; `above` or `below`, or both for a band; `clear` defaults to the limit):

- threshold: above, below, clear. A value beyond the limit.
- duration: above, below, clear, for_s. Beyond the limit for so long.
- rate: change, within_s, direction (up, down, any). So much change within so long.
- no_data: intervals (times the reporting interval of the sensor) or after_s; first_after_s (86400: a day)
  for a sensor that was never heard of since it is in the register, 0: it is not missed.
- repeat: of (another rule), times, within_s. The other rule raised so often.
- combination: all (other rules), within_s. All of them at one thing, or within so long.

A value beyond the measuring range that is beyond the limit too raises the alarm;
`counts_beyond_range = false` leaves such values out (devices that send -9999 for "no value").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.sectors import Sector
from gridtwin.sensing.tables import city_table

FILE_NAME = "alarm_rules.toml"


class Kind(StrEnum):
    """How a rule looks at values."""

    THRESHOLD = "threshold"
    DURATION = "duration"
    RATE = "rate"
    NO_DATA = "no_data"
    REPEAT = "repeat"
    COMBINATION = "combination"


class Severity(StrEnum):
    """How grave an alarm is; the values of the domain `alarm_severity`."""

    INFO = "info"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Rule:
    """One alarm rule.

    Attributes:
        id: sector and name, for example `manhole.tilt`.
        sector, property: of the sensors it looks at; an empty property means every one of the sector.
        codes: only these sensors; empty: all.
        limits, seconds and others: by kind, see the module; None where the kind has none.
        clear_after_s: how long values must be back before the alarm clears.
        first_after_s: how long a sensor may take until it is first heard of; 0: for ever.
        counts_beyond_range: values beyond the measuring range raise the alarm where beyond the limit too.
        is_silent: raises no alarm, only serves `repeat` and `combination`.
    """

    id: str
    sector: str
    property: str
    kind: Kind
    severity: Severity
    zh: str
    en: str
    above: float | None = None
    below: float | None = None
    clear: float | None = None
    for_s: float | None = None
    change: float | None = None
    within_s: float | None = None
    direction: str = "any"
    intervals: float | None = None
    after_s: float | None = None
    of: str | None = None
    times: int | None = None
    all: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    clear_after_s: float = 0.0
    first_after_s: float = 86_400.0
    counts_beyond_range: bool = True
    is_silent: bool = False
    is_off: bool = False
    advice_zh: str = ""
    advice_en: str = ""
    confidence: str = "derived"


# Keys of each kind that must be there: one of each group.
_NEEDS: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.THRESHOLD: (("above", "below"),),
    Kind.DURATION: (("above", "below"), ("for_s",)),
    Kind.RATE: (("change",), ("within_s",)),
    Kind.NO_DATA: (("intervals", "after_s"),),
    Kind.REPEAT: (("of",), ("times",), ("within_s",)),
    Kind.COMBINATION: (("all",),),
}
_NUMBERS = (
    "above", "below", "clear", "for_s", "change", "within_s", "intervals", "after_s", "clear_after_s",
    "first_after_s",
)  # fmt: skip
_POSITIVE = ("for_s", "change", "within_s", "intervals", "after_s", "times")
_NOT_BELOW_0 = ("clear_after_s", "first_after_s")
_SWITCHES = ("is_silent", "is_off", "counts_beyond_range")


def load_rules(sectors: Iterable[Sector], standards_dir: Path | None = None) -> dict[str, Rule]:
    """Rules of all sectors by id, and those of a city's `alarm_rules.toml`, which may change single keys.

    Raises:
        BadSensingTable: a rule lacks a key or has a wrong value; the message names file, rule and key.
    """
    entries: dict[str, tuple[str, dict[str, Any]]] = {}  # Any: TOML values
    for sector in sectors:
        for name, entry in sector.alarms.items():
            entries[f"{sector.name}.{name}"] = (sector.source, {"sector": sector.name, **entry})
    if standards_dir is not None and (standards_dir / FILE_NAME).exists():
        path = standards_dir / FILE_NAME
        for rule_id, entry in _entries(path):
            known = entries.get(rule_id, ("", {"sector": rule_id.split(".")[0]}))[1]
            entries[rule_id] = (str(path), {**known, **entry})
    rules = {rule_id: _rule(where, rule_id, entry) for rule_id, (where, entry) in entries.items()}
    for rule_id, rule in rules.items():
        _check_links(entries[rule_id][0], rule, rules)
    return {rule_id: rule for rule_id, rule in rules.items() if not rule.is_off}


def _entries(path: Path) -> Iterable[tuple[str, dict[str, Any]]]:  # Any: TOML values
    """Rules of a city's file: `[sector.name]` tables."""
    for sector, named in city_table(path).items():
        if not isinstance(named, dict) or not all(isinstance(entry, dict) for entry in named.values()):
            raise _bad(str(path), sector, "is written as [sector.name]", "须写作[行业.名称]")
        for name, entry in named.items():
            yield f"{sector}.{name}", entry


def _rule(where: str, rule_id: str, entry: Mapping[str, Any]) -> Rule:  # Any: TOML values
    known = set(Rule.__dataclass_fields__)
    unknown = sorted(set(entry) - known)
    if unknown:
        raise _bad(where, rule_id, f"has an unknown key '{unknown[0]}'", f"有未知的键“{unknown[0]}”")
    missing = [key for key in ("kind", "severity", "zh", "en") if key not in entry]
    if missing:
        raise _bad(where, rule_id, f"lacks {', '.join(missing)}", f"缺少{'、'.join(missing)}")
    _check_numbers(where, rule_id, entry)
    _check_switches(where, rule_id, entry)
    try:
        kind, severity = Kind(entry["kind"]), Severity(entry["severity"])
    except ValueError as error:
        values = f"{', '.join(Kind)}; {', '.join(Severity)}"
        raise _bad(
            where, rule_id, f"{error}; kinds and severities: {values}", f"{error}；可用：{values}"
        ) from error
    for group in _NEEDS[kind]:
        if not any(entry.get(key) for key in group) and not any(entry.get(key) == 0 for key in group):
            either = " or ".join(group)
            raise _bad(where, rule_id, f"of kind {kind} needs {either}", f"（{kind}）须有{either}")
    lists = {key: tuple(entry.get(key, ())) for key in ("all", "codes")}
    given = {"property": "", **entry, **lists, "kind": kind, "severity": severity}
    return Rule(id=rule_id, **given)


def _check_numbers(where: str, rule_id: str, entry: Mapping[str, Any]) -> None:  # Any: TOML values
    for key in (*_NUMBERS, "times"):
        value = entry.get(key)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise _bad(
                where, rule_id, f"{key} must be a number, it is {value!r}", f"{key}须为数字，现为{value!r}"
            )
        if key in _POSITIVE and value <= 0:
            raise _bad(where, rule_id, f"{key} must be above 0, it is {value}", f"{key}须大于0，现为{value}")
        if key in _NOT_BELOW_0 and value < 0:
            raise _bad(
                where, rule_id, f"{key} must not be below 0, it is {value}", f"{key}不得小于0，现为{value}"
            )


def _check_switches(where: str, rule_id: str, entry: Mapping[str, Any]) -> None:  # Any: TOML values
    for key in _SWITCHES:
        value = entry.get(key, False)
        if not isinstance(value, bool):
            raise _bad(
                where,
                rule_id,
                f"{key} is true or false, not {value!r}",
                f"{key}须为true或false，现为{value!r}",
            )


def _check_links(where: str, rule: Rule, rules: Mapping[str, Rule]) -> None:
    linked = rule.all + ((rule.of,) if rule.of else ())
    for other in linked:
        if other not in rules or other == rule.id or rules[other].kind in (Kind.REPEAT, Kind.COMBINATION):
            raise _bad(
                where,
                rule.id,
                f"names '{other}', which is no rule of a plain kind",
                f"引用的“{other}”不是可引用的规则",
            )
    if rule.direction not in ("up", "down", "any"):
        raise _bad(
            where,
            rule.id,
            f"direction is up, down or any, not '{rule.direction}'",
            "direction须为up、down或any",
        )
    if rule.clear is not None and (
        (rule.above is not None and rule.clear > rule.above)
        or (rule.below is not None and rule.clear < rule.below)
    ):
        raise _bad(
            where, rule.id, f"clear {rule.clear} lies beyond its limit", f"clear={rule.clear}越过了报警限值"
        )


def _bad(where: str, rule_id: str, en: str, zh: str) -> BadSensingTable:
    return BadSensingTable(
        f"{where}: alarm rule {rule_id} {en}; see docs/sensing.md",
        zh=f"{where}：报警规则{rule_id}{zh}；见docs/sensing.md",
    )
