"""What figures are counted from: one state of the store, asked once and kept for all figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

import pandas as pd

from gridtwin.store import Asking
from gridtwin.store.columns import HOME_ZONE
from twin_server.city import City
from twin_server.overview.counted import CHANGED, AsOf
from twin_server.overview.weights import Weights, load_weights

OPEN, CONFIRMED = "new", "confirmed"
PATCH_COLUMNS = ("grade", "status", "change_class", "date_after", "gone_on")
_STANDING = {"status": [OPEN, CONFIRMED], "gone_on": None}


@dataclass
class Facts:
    """Rows counted in the store, by what several figures need. Not for several threads at once."""

    city: City
    asking: Asking
    now: datetime

    @cached_property
    def weights(self) -> Weights:
        """The rule of the rankings."""
        return load_weights(self.city.workspace.root / "standards")

    @cached_property
    def succeeded(self) -> list[str]:
        """Ids of patches that have a successor at the same place: the newer one counts."""
        found = self.asking.grouped("change_patch", ["predecessor_id"])["predecessor_id"]
        return [str(one) for one in found.dropna()]

    @cached_property
    def all_patches(self) -> pd.DataFrame:
        """`number` of patches by each combination of `PATCH_COLUMNS`."""
        return self.asking.grouped("change_patch", PATCH_COLUMNS, latest="valid_from")

    @cached_property
    def patches(self) -> pd.DataFrame:
        """The same without those that have a successor."""
        if not self.succeeded:
            return self.all_patches
        old = self.asking.grouped("change_patch", PATCH_COLUMNS, where={"id": self.succeeded})
        return _without(self.all_patches, old, PATCH_COLUMNS)

    @cached_property
    def patches_by_grid(self) -> pd.DataFrame:
        """`number` of patches to review or confirmed, not gone, by grid_code and grade."""
        by = ("grid_code", "grade")
        found = self.asking.grouped("change_patch", by, where=_STANDING)
        if not self.succeeded:
            return found
        old = self.asking.grouped("change_patch", by, where={**_STANDING, "id": self.succeeded})
        return _without(found, old, by)

    @cached_property
    def image_day(self) -> date | None:
        """Day of the newest image with patches."""
        return day_of(self.all_patches["date_after"].max())

    @cached_property
    def open_patches(self) -> pd.DataFrame:
        """Those to review: no verdict, not gone."""
        rows = self.patches
        return rows[(rows["status"] == OPEN) & rows["gone_on"].isna()]

    @cached_property
    def confirmed_patches(self) -> pd.DataFrame:
        """Those confirmed and not gone."""
        rows = self.patches
        return rows[(rows["status"] == CONFIRMED) & rows["gone_on"].isna()]

    @cached_property
    def components(self) -> pd.DataFrame:
        """`number` of components by unit grid and state."""
        return self.asking.grouped("component", ["grid_code", "state"], latest="valid_from")

    @cached_property
    def has_run(self) -> bool:
        """Whether there are patches, or a detection has run that found none."""
        return len(self.all_patches) > 0 or self.city.workspace.count("detection_run") > 0


def _without(rows: pd.DataFrame, fewer: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """Numbers of rows less those of some of them."""
    both = pd.concat([rows[[*by, "number"]], fewer.assign(number=-fewer["number"])[[*by, "number"]]])
    summed = both.groupby(list(by), dropna=False, as_index=False)["number"].sum()
    left: pd.DataFrame = summed[summed["number"] > 0]
    return left


def records(rows: pd.DataFrame) -> list[dict[str, Any]]:  # Any: cells
    """Rows by the names of their columns."""
    return [{str(name): value for name, value in row.items()} for row in rows.to_dict("records")]


def as_of_changes(rows: pd.DataFrame) -> AsOf:
    """The moment of the newest change of counted rows."""
    return AsOf(newest(rows["latest"]), CHANGED)


def newest(moments: pd.Series[Any]) -> datetime | None:
    """The latest of moments as a database driver gives them; None without any."""
    known = pd.to_datetime(moments.dropna(), utc=True, format="ISO8601")
    if known.empty:
        return None
    moment: datetime = known.max().tz_convert(HOME_ZONE).to_pydatetime()
    return moment


def day_of(value: Any) -> date | None:  # Any: a cell of a frame
    """The day of a date cell, None where it is empty."""
    return None if pd.isna(value) else pd.Timestamp(value).date()
