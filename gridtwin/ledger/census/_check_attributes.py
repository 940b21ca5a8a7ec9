"""Census checks on attributes: C01–C04, C11–C14, C16."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.ledger.census.breaches import Breach
from gridtwin.ledger.census.context import CensusContext
from gridtwin.ledger.census.suggesting import COMPONENT
from gridtwin.model import FieldType, domain

# Given by the census itself when the table leaves them empty.
_ASSIGNED = {"code", "grid_code"}


def required_filled(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C01: no required attribute is empty."""
    for field in COMPONENT.fields:
        if field.required and field.name not in _ASSIGNED:
            empty = context.column(field.name).isna().to_numpy(copy=True)
            unread = context.table.given_dates.get(field.name)
            if unread is not None:
                empty[unread.index] = False  # there is something, C13 says what is wrong with it
            yield Breach(np.flatnonzero(empty), field.name)


def class_known(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C02: the class code is in the table of classes."""
    given = context.column("class_code").notna().to_numpy()
    yield Breach(np.flatnonzero(given & ~context.known_class), "class_code")


def name_agrees(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C03: the name is that of the class."""
    classes, names = context.column("class_code"), context.column("name")
    expected = classes.map(context.standards.demands.names)
    at = np.flatnonzero(
        context.known_class & names.notna().to_numpy() & (names != expected).to_numpy(dtype=bool)
    )
    yield Breach(
        at, "name", {"class_code": classes.take(at).tolist(), "expected": expected.take(at).tolist()}
    )


def values_in_lists(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C04: state, data source and accuracy class are in their lists."""
    for name, allowed in context.standards.allowed.items():
        if name != "class_code":
            column = context.column(name)
            wrong = (column.notna() & ~column.isin(allowed)).to_numpy(dtype=bool)
            zh, en = domain(COMPONENT.field(name).domain or "").told()
            yield Breach(np.flatnonzero(wrong), name, {"allowed": en, "allowed_zh": zh})


def accuracy_fine_enough(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C11: the accuracy class is stated and at least as fine as the class of the component asks for."""
    demands = context.standards.demands
    classes, stated = context.column("class_code"), context.column("accuracy")
    expected = classes.map(demands.accuracy)
    error = stated.map(demands.mean_error_m).astype(float).fillna(np.inf)
    coarse = context.known_class & (error > expected.map(demands.mean_error_m).astype(float)).to_numpy(
        dtype=bool
    )
    listed = (stated.isna() | stated.isin(list(demands.mean_error_m))).to_numpy(dtype=bool)
    at = np.flatnonzero(coarse & listed)
    given = stated.take(at).fillna("").tolist()
    values = {
        "class_code": classes.take(at).tolist(),
        "expected": expected.take(at).tolist(),
        "stated": [f"accuracy class '{name}'" if name else "no accuracy class" for name in given],
        "stated_zh": [f"定位精度等级为{name}级" if name else "未填定位精度等级" for name in given],
    }
    yield Breach(at, "accuracy", values)


def state_possible(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C12: no class is in a state it cannot have."""
    classes, states = context.column("class_code"), context.column("state")
    names = context.standards.demands.names
    for rule in context.standards.demands.impossible:
        at = np.flatnonzero((classes.isin(rule.classes) & states.isin(rule.states)).to_numpy(dtype=bool))
        at = at[context.known_class[at]]
        found = classes.take(at).tolist()
        values = {
            "class_code": found,
            "class_name": [names[code] for code in found],
            "class_name_en": [domain("component_class").title(code, "en") for code in found],
            "value_en": [domain("component_state").title(state, "en") for state in states.take(at)],
            "why": rule.en,
            "why_zh": rule.zh,
        }
        yield Breach(at, "state", values)


def dates_possible(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C13: dates can be read, are neither future nor too early, and change does not precede start."""
    earliest, today = pd.Timestamp(parameters["earliest"]), pd.Timestamp(context.today)
    for field in COMPONENT.fields:
        if field.type is not FieldType.DATE:
            continue
        column = context.column(field.name)
        unread = context.table.given_dates[field.name].index.to_numpy(dtype=np.int64)
        yield Breach(
            unread,
            field.name,
            {"why": "not a date (write 2024-05-31)", "why_zh": "不是日期，应填如2024-05-31"},
        )
        yield Breach(
            np.flatnonzero((column > today).to_numpy(dtype=bool)),
            field.name,
            {"why": f"after today, {today:%Y-%m-%d}", "why_zh": f"晚于今天{today:%Y-%m-%d}"},
        )
        yield Breach(
            np.flatnonzero((column < earliest).to_numpy(dtype=bool)),
            field.name,
            {"why": f"before {earliest:%Y-%m-%d}", "why_zh": f"早于{earliest:%Y-%m-%d}"},
        )
    start, change = context.column("start_date"), context.column("change_date")
    at = np.flatnonzero((change < start).to_numpy(dtype=bool))
    begun = start.take(at).dt.strftime("%Y-%m-%d")
    yield Breach(
        at,
        "change_date",
        {
            "why": [f"before the start date {day}" for day in begun],
            "why_zh": [f"早于初始日期{day}" for day in begun],
        },
    )


def loss_dated(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C14: lost and abandoned components have a date of change."""
    gone = context.column("state").isin(parameters["states"]) & context.column("change_date").isna()
    at = np.flatnonzero(gone.to_numpy(dtype=bool))
    states = context.column("state").take(at).tolist()
    english = [domain("component_state").title(state, "en") for state in states]
    yield Breach(at, "change_date", {"state": states, "state_en": english})


def text_fits(context: CensusContext, parameters: Mapping[str, Any]) -> Iterator[Breach]:
    """C16: texts are no longer than their field; codes have checks of their own."""
    for field in COMPONENT.fields:
        if field.length is None or field.name in {"code", "class_code", "grid_code", "accuracy"}:
            continue
        length = context.column(field.name).str.len().fillna(0).to_numpy(dtype=np.int64)
        at = np.flatnonzero(length > field.length)
        yield Breach(at, field.name, {"length": length[at], "limit": str(field.length)})
