"""Which accepted works still answer for a defect: same object, same stretch, within the warranty."""

from __future__ import annotations

import datetime

import numpy as np
import pandas as pd

from gridtwin.model import is_missing
from gridtwin.store import Workspace

_COLUMNS = ["id", "code", "from_station_m", "to_station_m", "accepted_on", "warranty_until"]


def works_under_warranty(
    workspace: Workspace, host_id: str, found_on: datetime.date, *, station_m: float | None = None
) -> list[str]:
    """Codes of works accepted on or before the day, whose warranty ends on it or later, latest first.

    A work without stationing covers its whole object; so does every work for a defect without stationing.
    """
    rows = workspace.read(
        "maintenance_work", where={"host_id": host_id, "state": "accepted"}, columns=_COLUMNS
    )
    if not len(rows):
        return []
    day = pd.Timestamp(found_on)
    covers = (rows["accepted_on"] <= day) & (rows["warranty_until"] >= day)
    if not is_missing(station_m):
        begin = rows[["from_station_m", "to_station_m"]].min(axis=1).fillna(-np.inf)
        end = rows[["from_station_m", "to_station_m"]].max(axis=1).fillna(np.inf)
        covers &= (begin <= station_m) & (station_m <= end)
    return [str(code) for code in rows[covers].sort_values("accepted_on", ascending=False)["code"]]
