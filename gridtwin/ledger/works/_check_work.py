"""Checks of one work's values: W02 to W05, W09 and W10."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Mapping
from typing import Any

import pandas as pd

from gridtwin.ledger.life import Life
from gridtwin.ledger.money import yuan
from gridtwin.ledger.noted import Noted
from gridtwin.model import feature_class, is_missing

WORK = feature_class("maintenance_work")
_ORDER = ("ordered_on", "started_on", "finished_on", "accepted_on", "warranty_until")
_TITLES = {field.name: (field.en, field.zh) for field in WORK.fields}


def title(name: str, language: str = "zh") -> str:
    """Title of a field of a work."""
    return _TITLES[name][language == "zh"] if name in _TITLES else name


def check_work(
    work: Mapping[str, Any], life: Life, *, noted: Noted, row: int | None, today: datetime.date
) -> None:
    """Note what is wrong with a work whose values are of the right types."""
    code = str(work.get("code") or "")
    _check_dates(work, code, noted, row, today)
    for name in life.needs.get(str(work["state"]), ()):
        if is_missing(work.get(name)):
            noted.add("W05", code, row=row, column=name, value=work["state"])
    first, last = work.get("from_station_m"), work.get("to_station_m")
    if is_missing(first) != is_missing(last):
        why = {"why": "one end is missing", "why_zh": "缺少一端桩号"}
        noted.add("W09", code, row=row, column="from_station_m", value=f"{first}–{last}", **why)
    elif not is_missing(first) and float(first) > float(last):  # type: ignore[arg-type]
        why = {"why": "it runs backwards; exchange the ends", "why_zh": "起点大于终点；请对调"}
        noted.add("W09", code, row=row, column="from_station_m", value=f"{first}–{last}", **why)
    _check_cost(work, code, noted, row)


def _check_dates(
    work: Mapping[str, Any], code: str, noted: Noted, row: int | None, today: datetime.date
) -> None:
    days = {name: _day(work.get(name)) for name in _ORDER}
    given = [(name, day) for name, day in days.items() if day is not None]
    for (before, earlier), (name, day) in itertools.pairwise(given):
        if day < earlier:
            noted.add("W03", code, row=row, column=name, value=day, other=before, earlier=earlier)
    for name, day in given:
        if name != "warranty_until" and day > today:
            noted.add("W04", code, row=row, column=name, value=day, today=today)


def _check_cost(work: Mapping[str, Any], code: str, noted: Noted, row: int | None) -> None:
    cost, budget = work.get("cost_cents"), work.get("budget_cents")
    if is_missing(cost) or is_missing(budget) or not budget:
        return
    percent = (int(cost) - int(budget)) * 100 / int(budget)  # type: ignore[arg-type]
    if percent > float(noted.rules["W10"].parameters["limit_percent"]):
        values = {"value": yuan(int(cost)), "budget": yuan(int(budget)), "percent": percent}  # type: ignore[arg-type]
        noted.add("W10", code, row=row, column="cost_cents", **values)


def _day(value: object) -> datetime.date | None:
    if value is None or is_missing(value):
        return None
    return value.date() if isinstance(value, pd.Timestamp | datetime.datetime) else value  # type: ignore[return-value]
