"""Sectors as packs: what is observed, in which unit and range, its usual course, and its alarm rules.

A sector is a TOML file in `data/sectors` or in `standards/sectors` of a workspace; a new one is a file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.tables import city_table

FOLDER = "sectors"


@dataclass(frozen=True, slots=True)
class Course:
    """The usual course of a value, for simulation: a level, a daily swing with its peak, noise, steps.

    Attributes:
        level, swing, noise: in the unit of the property; noise is a standard deviation.
        peak_hour: hour of the day at which the swing is highest.
        second_peak_hour: a second peak of the same height; None: one a day.
        least: values are never below.
    """

    level: float
    swing: float = 0.0
    noise: float = 0.0
    peak_hour: float = 15.0
    second_peak_hour: float | None = None
    least: float | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """What sensors of a sector observe. `reaction` is how a burst moves it, a share of its level."""

    name: str
    zh: str
    en: str
    unit: str
    least: float
    most: float
    interval_s: int
    course: Course
    definition: str = ""
    reaction: float = 0.0


@dataclass(frozen=True, slots=True)
class Sector:
    """One sector. `alarms` are the rules as they stand in the file, by name; `source` says where."""

    name: str
    zh: str
    en: str
    properties: Mapping[str, Property]
    alarms: Mapping[str, Mapping[str, Any]]  # Any: TOML values, read by gridtwin.sensing.alarms.rules
    source: str
    confidence: str


def load_sectors(standards_dir: Path | None = None) -> dict[str, Sector]:
    """All sectors by name; a city's file replaces the packaged one of the same name.

    Raises:
        BadSensingTable: a file lacks a key or has a wrong value.
    """
    found = dict(_packaged())
    folder = None if standards_dir is None else standards_dir / FOLDER
    for path in sorted(folder.glob("*.toml")) if folder is not None and folder.is_dir() else []:
        found[path.stem] = parse_sector(path.stem, city_table(path), str(path))
    return found


@cache
def _packaged() -> Mapping[str, Sector]:
    folder = files("gridtwin.sensing") / "data" / FOLDER
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".toml"))
    return {
        name.removesuffix(".toml"): parse_sector(
            name.removesuffix(".toml"), tomllib.loads((folder / name).read_text("utf-8")), f"sectors/{name}"
        )
        for name in names
    }


def parse_sector(name: str, table: Mapping[str, Any], where: str) -> Sector:  # Any: TOML values
    """A sector of its table.

    Raises:
        BadSensingTable: a key is missing, unknown or has a wrong value.
    """
    _check_keys(where, table, {"zh", "en", "properties", "confidence"}, {"alarms", "source"})
    properties = {key: _property(where, key, entry) for key, entry in table["properties"].items()}
    for key, entry in table.get("alarms", {}).items():
        if entry.get("property") and entry["property"] not in properties:
            raise _bad(
                where,
                f"alarm {key} looks at '{entry['property']}'; properties are {', '.join(properties)}",
                f"报警{key}的监测量“{entry['property']}”不存在；可用：{'、'.join(properties)}",
            )
    return Sector(
        name,
        str(table["zh"]),
        str(table["en"]),
        properties,
        table.get("alarms", {}),
        where,
        str(table["confidence"]),
    )


def _property(where: str, name: str, entry: Mapping[str, Any]) -> Property:  # Any: TOML values
    _check_keys(
        f"{where} [{name}]",
        entry,
        {"zh", "en", "unit", "range", "interval_s", "course"},
        {"definition", "reaction"},
    )
    least, most = entry["range"]
    try:
        course = Course(**entry["course"])
    except TypeError as error:
        raise _bad(where, f"course of {name}: {error}", f"{name}的course有误：{error}") from error
    if not least < most or not int(entry["interval_s"]) > 0:
        raise _bad(
            where,
            f"range or interval_s of {name} is not ascending or positive",
            f"{name}的range或interval_s有误",
        )
    return Property(
        name, entry["zh"], entry["en"], entry["unit"], float(least), float(most), int(entry["interval_s"]),
        course,
        definition=entry.get("definition", ""), reaction=float(entry.get("reaction", 0.0)),
    )  # fmt: skip


def _check_keys(where: str, table: Mapping[str, Any], needed: set[str], more: set[str]) -> None:  # Any: TOML
    for key in sorted(needed - set(table)):
        raise _bad(where, f"lacks {key}", f"缺少{key}")
    for key in sorted(set(table) - needed - more):
        raise _bad(where, f"has an unknown key '{key}'", f"有未知的键“{key}”")


def _bad(where: str, en: str, zh: str) -> BadSensingTable:
    return BadSensingTable(f"{where}: {en}; see docs/sensing.md", zh=f"{where}：{zh}；见docs/sensing.md")
