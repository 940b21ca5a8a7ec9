"""Card checks on single rows, the same for roads, bridges and tunnels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards.breaches import Breach
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.placing import WIDTH
from gridtwin.ledger.cards.table import CardTable
from gridtwin.model import feature_class

Parameters = Mapping[str, Any]  # Any: the parameters of a rule, named by each check
Check = Callable[[CardContext, CardTable, Parameters], Iterator[Breach]]


def required_filled(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """No required column is empty; what could not be read is told by another rule."""
    unread = set(zip(table.unread["column"], table.unread["at"], strict=True))
    for field in feature_class(table.class_name).fields:
        if field.required:
            empty = np.flatnonzero(table.frame[field.name].isna().to_numpy())
            heading = table.columns.get(field.name, field.name)
            yield Breach(
                np.array([at for at in empty if (heading, at) not in unread], dtype=np.int64), field.name
            )


def unread_as(*rules: str) -> Check:
    """A check that tells the values that the conversion could not take for one of these reasons."""

    def told(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
        found = table.unread[table.unread["rule"].isin(rules)]
        lacks_width = (found["rule"] == WIDTH).to_numpy(bool)
        follows = context.has_error(table, "width_m")[found["at"].to_numpy(dtype=np.int64)]
        found = found[~(lacks_width & follows)]  # the width itself was told
        yield Breach(
            found["at"].to_numpy(dtype=np.int64),
            None,
            {"why": found["message_en"].to_numpy(object), "why_zh": found["message_zh"].to_numpy(object)},
            found["value"].to_list(),
            found["column"].to_list(),
        )

    return told


def has_shape(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """A row has a shape; one that could not be used is told by another rule."""
    missing = np.array([shape is None for shape in table.shapes], dtype=bool)
    missing[table.unread.loc[table.unread["column"] == "geometry", "at"].to_numpy(dtype=np.int64)] = False
    yield Breach(np.flatnonzero(missing), None)


def dates_not_future(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Nothing was built after today."""
    today = f"{context.today:%Y-%m}"
    yield Breach(np.flatnonzero(table.text("built_month") > today), "built_month", {"limit": today})
    late = np.flatnonzero(table.number("built_year") > context.today.year)
    months = table.text("built_month")[late]
    yield Breach(late[months == ""], "built_year", {"limit": str(context.today.year)})


def dates_not_early(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Nothing was built before anybody built such things."""
    earliest = int(parameters["earliest"])
    yield Breach(
        np.flatnonzero(table.number("built_year") < earliest), "built_year", {"limit": str(earliest)}
    )


def year_agrees(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Year and month of building agree."""
    month, year = table.text("built_month"), table.number("built_year")
    of_month = pd.to_numeric(pd.Series(month).str[:4], errors="coerce").to_numpy(np.float64)
    at = np.flatnonzero(np.isfinite(year) & np.isfinite(of_month) & (year != of_month))
    yield Breach(at, "built_year", {"month": month[at]})


def values_plausible(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Numbers lie between limits that real ones hardly leave."""
    for column, (low, high) in parameters["limits"].items():
        values = table.number(column)
        at = np.flatnonzero((values < low) & (values >= 0) | (values > high))
        yield Breach(at, column, {"low": float(low), "high": float(high)})


def card_complete(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The fields are filled that every card should have."""
    names = [str(name) for name in parameters["columns"]]
    unread = np.column_stack([context.has_error(table, name) for name in names])
    empty = table.frame[names].isna().to_numpy() & ~unread
    at = np.flatnonzero(empty.any(axis=1))
    declared = feature_class(table.class_name)
    zh, en = ([getattr(declared.field(name), side) for name in names] for side in ("zh", "en"))
    yield Breach(
        at,
        names[0],
        {
            "missing": [", ".join(np.array(en)[row]) for row in empty[at]],
            "missing_zh": ["、".join(np.array(zh)[row]) for row in empty[at]],
        },
        [""] * len(at),
        [""] * len(at),
    )


def area_agrees(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The area is about length times width."""
    column = str(parameters["area"])
    area, product = table.number(column), table.number("length_m") * table.number("width_m")
    at = np.flatnonzero(differs(area, product, parameters))
    yield Breach(at, column, {"product": product[at]})


def codes_free(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """No code is given again that belonged to a row since retired."""
    taken = context.retired.get(table.class_name, frozenset())
    yield Breach(
        np.flatnonzero(np.isin(table.text(table.code_column), list(taken))) if taken else _NONE,
        table.code_column,
    )


def differs(
    first: NDArray[np.float64], second: NDArray[np.float64], parameters: Parameters
) -> NDArray[np.bool_]:
    """Where two numbers are farther apart than a share of the second and an amount allow."""
    allowed = np.abs(second) * float(parameters["share"]) + float(parameters.get("amount", 0.0))
    with np.errstate(invalid="ignore"):
        apart: NDArray[np.bool_] = np.abs(first - second) > allowed
    return apart


_NONE = np.empty(0, dtype=np.int64)
