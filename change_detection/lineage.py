"""Lineage: what earlier runs said about the same place: seen before, grown, shrunk, gone, back again.

A run compares two dates, so what "no change" means depends on its earlier image. When that image is as old as
the one an earlier patch was found against, "no change" says that the thing is gone; when it already shows
the thing, "no change" says that it still stands, and only a demolition says that it is gone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from change_detection.overlap import Flags, Floats, Indices, Overlaps, Shapes, covered_m2, overlaps
from change_detection.rules import LineageRules

Dates = tuple[date | None, date | None]

REMOVED = "demolition"
_ADDED_TO = ("extension", "added_floor")
_UNREVIEWED = "new"
# Columns of an earlier patch that its successor is told about.
_READ = (
    "id",
    "patch_no",
    "area_m2",
    "change_class",
    "height_change_m",
    "lineage_id",
    "first_seen",
    "date_after",
    "gone_on",
)
_LONGEST_CHAIN = 1000


@dataclass(frozen=True, slots=True)
class Lineage:
    """What is known of a patch from earlier runs. `lineage_id` is None for the first of a chain."""

    state: str = "not_checked"
    predecessor_id: str | None = None
    predecessor_no: str | None = None
    predecessor_area_m2: float | None = None
    lineage_id: str | None = None
    first_seen: date | None = None
    earlier_verdict: str | None = None
    gone_on: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The patches of the run at hand, column by column; unknown heights are NaN."""

    shapes: Shapes
    classes: Sequence[str]
    height_change_m: Floats

    @property
    def area_m2(self) -> Floats:
        """Ground of each patch."""
        return np.asarray(shapely.area(self.shapes), float)

    @property
    def removed(self) -> Flags:
        """Which of them are something that went."""
        return np.array([one == REMOVED for one in self.classes], bool)


def trace(
    found: Found, earlier: gpd.GeoDataFrame | None, rules: LineageRules, *, dates: Dates = (None, None)
) -> list[Lineage]:
    """The lineage of each patch against change_patch rows of other runs; None as `earlier`: not checked.

    Rows of later images than this run's are not looked at.
    """
    if earlier is None:
        return [Lineage()] * len(found.shapes)
    old = _up_to(earlier, dates[1])
    if old.empty or not len(found.shapes):
        return [Lineage("first", first_seen=dates[1])] * len(found.shapes)
    pairs = _newest_run_only(_same(found, old, rules), old)
    ratio, outside = _growth(found, old, pairs)
    area_m2, verdicts = found.area_m2, _Verdicts(earlier)
    rows = old[[name for name in _READ if name in old]].to_dict("records")
    answers = []
    for index, part in enumerate(pairs.by_patch(len(found.shapes))):
        if part.start == part.stop:
            answers.append(Lineage("first", first_seen=dates[1]))
            continue
        row = rows[int(pairs.thing[part.start])]
        case = _Case(
            change_class=found.classes[index],
            height_change_m=float(found.height_change_m[index]),
            ratio=float(ratio[index]),
            outside_m2=float(outside[index]),
            area_m2=float(area_m2[index]),
        )
        answers.append(
            Lineage(
                state=_state(case, row, rules, dates),
                predecessor_id=str(row["id"]),
                predecessor_no=str(row["patch_no"]),
                predecessor_area_m2=float(row["area_m2"]),
                lineage_id=_text(row.get("lineage_id")) or str(row["id"]),
                first_seen=_day(row.get("first_seen")) or _day(row.get("date_after")),
                earlier_verdict=verdicts.of(str(row["id"])),
                gone_on=_day(row.get("gone_on")),
            )
        )
    return answers


def gone(
    found: Found,
    earlier: gpd.GeoDataFrame,
    rules: LineageRules,
    *,
    dates: Dates,
    incomparable: Sequence[str] = (),
) -> tuple[list[str], list[str]]:
    """Ids of earlier patches that a demolition removed, and of those gone if their ground was assessed.

    Args:
        found: the patches of the run at hand.
        earlier: change_patch rows of other runs.
        rules: shares.
        dates: of the two images; without both, or without the dates of a patch, nothing is concluded.
        incomparable: ids of patches this run might have missed for another reason (another detector, too
            small for it), so that its silence says nothing.
    """
    before, after = dates
    if before is None or after is None or earlier.empty:
        return [], []
    old = earlier[_stands(earlier, after).to_numpy()]
    if old.empty:
        return [], []
    things = np.asarray(old.geometry.to_numpy(), dtype=object)
    whole = np.maximum(np.asarray(shapely.area(things), float), 1e-9)
    removed = found.removed
    torn_down = _share(things, whole, found.shapes[removed]) >= rules.gone_share
    any_change = _share(things, whole, found.shapes) >= rules.still_share
    not_yet_there = (pd.to_datetime(old["date_before"]) >= pd.Timestamp(before)).to_numpy()
    comparable = ~old["id"].isin(list(incomparable)).to_numpy()
    vanished = ~torn_down & not_yet_there & ~any_change & comparable
    ids = old["id"].astype(str).to_numpy()
    return ids[torn_down].tolist(), ids[vanished].tolist()


def _up_to(earlier: gpd.GeoDataFrame, after: date | None) -> gpd.GeoDataFrame:
    if after is None or earlier.empty:
        return earlier.reset_index(drop=True)
    days = pd.to_datetime(earlier["date_after"])
    return earlier[(days.isna() | (days <= pd.Timestamp(after))).to_numpy()].reset_index(drop=True)


def _stands(earlier: gpd.GeoDataFrame, after: date) -> pd.Series[bool]:
    """Last patches of chains that are older than this run, not known to be gone, and can be gone at all."""
    followed = set(earlier["predecessor_id"].dropna()) if "predecessor_id" in earlier else set()
    last = ~earlier["id"].isin(followed)
    standing = earlier["gone_on"].isna() if "gone_on" in earlier else last
    built = ~earlier["change_class"].isin([REMOVED, "roof_replaced"])
    older = pd.to_datetime(earlier["date_after"]) < pd.Timestamp(after)
    known: pd.Series[bool] = last & standing & built & older & earlier["date_before"].notna()
    return known


def _same(found: Found, old: gpd.GeoDataFrame, rules: LineageRules) -> Overlaps:
    """Pairs of patches at the same place: by IoU, or one lying in the other; or an extension touching it."""
    things = np.asarray(old.geometry.to_numpy(), dtype=object)
    pairs = overlaps(found.shapes, things, within_m=rules.touch_m)
    new_m2 = found.area_m2[pairs.patch]
    old_m2 = np.asarray(shapely.area(things), float)[pairs.thing]
    shared = pairs.area_m2
    iou = shared / np.maximum(new_m2 + old_m2 - shared, 1e-9)
    smaller, larger = np.minimum(new_m2, old_m2), np.maximum(new_m2, old_m2)
    inside = (shared >= rules.min_containment * smaller) & (larger <= rules.max_area_ratio * smaller)
    extends = np.array([one == "extension" for one in found.classes], bool)[pairs.patch]
    old_removed = (old["change_class"] == REMOVED).to_numpy()[pairs.thing]
    new_removed = found.removed[pairs.patch]
    # What appeared is compared with what appeared; what went may have been either.
    comparable = new_removed | ~old_removed
    near = (iou >= rules.min_iou) | inside | (extends & ~old_removed)
    return pairs.only(near & comparable)


def _newest_run_only(pairs: Overlaps, old: gpd.GeoDataFrame) -> Overlaps:
    """Of each patch the pairs with the newest run that saw its place, the largest overlap first."""
    days = pd.to_datetime(old["date_after"]).astype("datetime64[ns]").fillna(pd.Timestamp.min)
    made = pd.to_datetime(old["created_at"], utc=True)
    order = pd.DataFrame({"day": days, "made": made, "run": old["run_id"].astype(str)})
    age = order.groupby("run").agg(day=("day", "max"), made=("made", "max")).sort_values(["day", "made"])
    rank = order["run"].map({run: number for number, run in enumerate(age.index)}).to_numpy()
    newest = np.full(int(pairs.patch.max(initial=-1)) + 1, -1)
    np.maximum.at(newest, pairs.patch, rank[pairs.thing])
    return pairs.only(rank[pairs.thing] == newest[pairs.patch])


def _growth(found: Found, old: gpd.GeoDataFrame, pairs: Overlaps) -> tuple[Floats, Floats]:
    """Area now through area then, and ground now that was not covered then, over all parts that belong.

    A thing that was two patches and is one now has not grown, nor one that fell into two shrunk.
    """
    count, total = len(found.shapes), len(found.shapes) + len(old)
    links = coo_matrix((np.ones(len(pairs.patch)), (pairs.patch, pairs.thing + count)), (total, total))
    _, group = connected_components(links, directed=False)
    used_new, used_old = _used(pairs.patch, count), _used(pairs.thing, len(old))
    old_m2 = np.asarray(shapely.area(np.asarray(old.geometry.to_numpy(), dtype=object)), float)
    size = int(group.max()) + 1
    now = np.bincount(group[:count], found.area_m2 * used_new, size)
    then = np.bincount(group[count:], old_m2 * used_old, size)
    shared = np.bincount(group[pairs.patch], pairs.area_m2, size)
    ratio = now / np.maximum(then, 1e-9)
    return ratio[group[:count]], np.maximum(now - shared, 0)[group[:count]]


@dataclass(frozen=True, slots=True)
class _Case:
    change_class: str
    height_change_m: float
    ratio: float
    outside_m2: float
    area_m2: float


def _state(case: _Case, row: Mapping[str, object], rules: LineageRules, dates: Dates) -> str:
    was_removed = row["change_class"] == REMOVED
    if case.change_class == REMOVED and not was_removed:
        return "removes"
    if not was_removed and _is_gone(row, dates[1]):
        return "back"
    shown = _day(row.get("date_after"))
    if dates[1] is not None and shown == dates[1]:
        return "seen"  # the same image looked at in another way
    continues = dates[0] is not None and shown is not None and dates[0] >= shown and not was_removed
    return _size_state(case, _number(row.get("height_change_m")), rules, continues=continues)


def _size_state(case: _Case, was_higher_m: float, rules: LineageRules, *, continues: bool) -> str:
    """Grown, shrunk or the same. `continues`: the earlier image of this run shows the thing already.

    Then whatever is added to it, in area or in height, is growth.
    """
    rose_m = case.height_change_m - (0.0 if continues else was_higher_m)
    if continues:
        more = case.outside_m2 >= max(rules.grown_min_m2, rules.grown_share * case.area_m2)
        grown, shrunk = more or case.change_class in _ADDED_TO, False
    else:
        changed = abs(case.area_m2 - case.area_m2 / max(case.ratio, 1e-9)) >= rules.grown_min_m2
        grown = changed and case.ratio > 1 + rules.grown_share
        shrunk = changed and case.ratio < 1 - rules.grown_share
    if grown or rose_m >= rules.grown_height_m:  # never with NaN
        return "grown"
    return "shrunk" if shrunk else "seen"


def _is_gone(row: Mapping[str, object], after: date | None) -> bool:
    gone_on = _day(row.get("gone_on"))
    return gone_on is not None and (after is None or gone_on <= after)


class _Verdicts:
    """The last verdict on a chain of patches, looked up backwards from one of them."""

    def __init__(self, earlier: gpd.GeoDataFrame) -> None:
        before = earlier["predecessor_id"] if "predecessor_id" in earlier else [None] * len(earlier)
        said = earlier["earlier_verdict"] if "earlier_verdict" in earlier else [None] * len(earlier)
        columns = (earlier["id"], earlier["status"], before, said)
        self._rows = {
            str(one): (status, prior, word) for one, status, prior, word in zip(*columns, strict=True)
        }

    def of(self, patch_id: str) -> str | None:
        known: str | None = None
        for _ in range(_LONGEST_CHAIN):
            if patch_id not in self._rows:
                return known
            status, prior, word = self._rows[patch_id]
            if status != _UNREVIEWED:
                return str(status)
            known = known or _text(word)
            if not _text(prior):
                return known
            patch_id = str(prior)
        return known


def _share(things: Shapes, whole: Floats, patches: Shapes) -> Floats:
    return covered_m2(things, patches, overlaps(things, patches)) / whole


def _used(positions: Indices, count: int) -> Flags:
    used = np.zeros(count, bool)
    used[positions] = True
    return used


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else float("nan")


def _day(value: object) -> date | None:
    stamp = pd.Timestamp(value) if isinstance(value, str | date | pd.Timestamp) else None
    return None if stamp is None or pd.isna(stamp) else stamp.date()


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
