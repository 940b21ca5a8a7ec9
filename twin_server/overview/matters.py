"""Matters of importance, gravest first: what the tour of the page goes through (`data/matters.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from gridtwin.store.conditions import AllOf, OneOf
from twin_server.domains import domain_labels
from twin_server.errors import BrokenStyle
from twin_server.gravest import gravest_patches
from twin_server.labels import plain
from twin_server.layers import scene_layer
from twin_server.overview.conditions import GRADE_COLORS, worst_first
from twin_server.overview.declared import listing_of
from twin_server.overview.facts import Facts, records
from twin_server.overview.scopes import condition_of
from twin_server.overview.sensed import SEVERITY_COLORS, Alarm
from twin_server.sensing.times import to_text

_KINDS = {"alarm": "severities", "patch": "grades", "bridge": "grades"}
_PATCH_COLUMNS = ("patch_no", "grade", "change_class", "area_m2", "height_change_m", "permit_state")

Told = dict[str, Any]  # Any: JSON


@dataclass(frozen=True, slots=True)
class Kind:
    """Matters of one kind: which values, how many at most."""

    kind: str
    values: tuple[str, ...]
    most: int


@cache
def kinds() -> tuple[tuple[Kind, ...], int]:
    """The kinds in order, and how many matters there are at most.

    Raises:
        BrokenStyle: a kind that does not exist.
    """
    return parse_kinds((files("twin_server.overview") / "data" / "matters.toml").read_text("utf-8"))


def parse_kinds(text: str) -> tuple[tuple[Kind, ...], int]:
    """The kinds of a TOML text; see `kinds`."""
    raw = tomllib.loads(text)
    made = []
    for entry in raw["matter"]:
        if entry["kind"] not in _KINDS or set(entry) != {"kind", "most", _KINDS[entry["kind"]]}:
            raise BrokenStyle(f"matters.toml: {entry}; kinds are {', '.join(_KINDS)} with {_KINDS} and most")
        made.append(Kind(entry["kind"], tuple(entry[_KINDS[entry["kind"]]]), int(entry["most"])))
    return tuple(made), int(raw["most"])


def stored_kinds() -> tuple[Kind, ...]:
    """The kinds whose matters are in the store."""
    return tuple(kind for kind in kinds()[0] if kind.kind in _STORED)


def stored_matters(facts: Facts, kind: Kind) -> list[Told]:
    """Patches or bridges of one kind."""
    return _STORED[kind.kind](facts, kind)


def matters(stored: Mapping[Kind, list[Told]], alarms: Iterable[Alarm]) -> list[Told]:
    """All of them in order, as many as the page shows."""
    given, most = kinds()
    own = list(alarms)
    found = [stored[kind] if kind in stored else _alarms(own, kind) for kind in given]
    return [matter for group in found for matter in group][:most]


def _alarms(alarms: Iterable[Alarm], kind: Kind) -> list[Told]:
    labels = domain_labels("alarm_severity")
    chosen = [one for one in alarms if one["severity"] in kind.values and one["sensor_id"]][: kind.most]
    return [
        {
            "kind": "alarm",
            "class": "sensor",
            "id": one["sensor_id"],
            "code": one["alarm_no"],
            "badge": "!",
            "color": SEVERITY_COLORS[one["severity"]],
            "zh": f"{one['title_zh']} · {one['name']}",
            "en": f"{one['title_en']} · {one['name']}",
            "why_zh": f"{labels[one['severity']][0]}报警 · {_amount(one)}",
            "why_en": f"{labels[one['severity']][1]} alarm · {_amount(one)}",
            "at": to_text(one["raised_at"]),
        }
        for one in chosen
    ]


def _amount(alarm: Alarm) -> str:
    value = plain(alarm["value"])
    return f"{value:.3g} {alarm.get('unit') or ''}".strip() if value is not None else "—"


def _patches(facts: Facts, kind: Kind) -> list[Told]:
    to_review = condition_of(listing_of("open"), facts)
    chosen = AllOf((to_review, OneOf("grade", kind.values)))
    rows = gravest_patches(facts.city.workspace, kind.most, _PATCH_COLUMNS, condition=chosen)
    return [_patch(row) for row in records(rows)]


def _patch(row: Mapping[str, Any]) -> Told:  # Any: cells
    grade = str(row["grade"])
    what = domain_labels("change_class").get(str(row["change_class"]), (str(row["change_class"]),) * 2)
    permit = domain_labels("permit_check").get(str(row["permit_state"]))
    rise = plain(row["height_change_m"])
    sizes = [f"{float(row['area_m2']):,.0f} m²", *([] if rise is None else [f"{rise:+.1f} m"])]
    zh, en = ([permit[0]], [f"permit: {permit[1]}"]) if permit else ([], [])
    return {
        "kind": "patch",
        "class": "change_patch",
        "id": str(row["id"]),
        "code": str(row["patch_no"]),
        "badge": grade,
        "color": scene_layer("change_patch").colors.get(grade, "#93a6b8"),
        "zh": what[0],
        "en": what[1][:1].upper() + what[1][1:],
        "why_zh": " · ".join([*sizes, *zh]),
        "why_en": " · ".join([*sizes, *en]),
        "at": None,
    }


def _bridges(facts: Facts, kind: Kind) -> list[Told]:
    columns = ["id", "code", "name", "grade", "road_name", "built_year"]
    rows = worst_first(facts.asking.listed("bridge", columns, where={"grade": list(kind.values)})).head(
        kind.most
    )
    return [_bridge(row) for row in records(rows)]


def _bridge(row: Mapping[str, Any]) -> Told:  # Any: cells
    grade = str(row["grade"])
    year = plain(row["built_year"])
    zh = [f"桥梁 {grade} 级", *([] if year is None else [f"{int(year)}年建成"])]
    en = [f"bridge of grade {grade}", *([] if year is None else [f"built {int(year)}"])]
    return {
        "kind": "bridge",
        "class": "bridge",
        "id": str(row["id"]),
        "code": str(row["code"]),
        "badge": grade,
        "color": GRADE_COLORS[grade],
        "zh": str(row["name"]),
        "en": str(row["name"]),
        "why_zh": " · ".join(zh),
        "why_en": " · ".join(en),
        "at": None,
    }


_STORED = {"patch": _patches, "bridge": _bridges}
