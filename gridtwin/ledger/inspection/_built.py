"""Since when an object can have been inspected: built, else registered."""

from __future__ import annotations

import datetime

import numpy as np
import pandas as pd

from gridtwin.ledger.inspection.periods import Days
from gridtwin.store import Asking
from gridtwin.store.columns import HOME_ZONE

BUILT = ("built_month", "built_year")
REGISTERED = "valid_from"


def built_on(questions: Asking, host_class: str, rows: pd.DataFrame, as_of: datetime.date) -> Days:
    """First day of the month built, else the last of the year built, else the day registered.

    The last day of the year, so that nothing is called overdue before it can be; in the year of `as_of`,
    and for days after it, `as_of` itself.
    """
    found = np.full(len(rows), "NaT", dtype="datetime64[D]")
    if "built_month" in rows and rows["built_month"].notna().any():
        months = pd.to_datetime(rows["built_month"].astype("str"), format="%Y-%m", errors="coerce")
        found = months.to_numpy().astype("datetime64[D]")
    if "built_year" in rows:
        years = pd.to_numeric(rows["built_year"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
        begin = np.where(np.isnan(years), 1970, years).astype(np.int64) - 1970 + 1
        ends = begin.astype("datetime64[Y]").astype("datetime64[D]") - np.timedelta64(1, "D")
        found = np.where(np.isnat(found) & ~np.isnan(years), ends, found)
    open_rows = np.isnat(found)
    if open_rows.any():
        found[open_rows] = _registered_on(questions, host_class, rows[open_rows])
    made: Days = np.minimum(found, np.datetime64(as_of, "D"))
    return made


def _registered_on(questions: Asking, host_class: str, rows: pd.DataFrame) -> Days:
    """Day on which the current version of each row was stored."""
    if REGISTERED in rows:
        moments = rows[REGISTERED]
    else:
        known = questions.listed(host_class, ["id", REGISTERED], where={"id": rows["id"].tolist()})
        moments = known.set_index("id")[REGISTERED].reindex(rows["id"])
    days = pd.to_datetime(moments, utc=True, format="ISO8601").dt.tz_convert(HOME_ZONE).dt.tz_localize(None)
    made: Days = days.to_numpy().astype("datetime64[D]")
    return made
