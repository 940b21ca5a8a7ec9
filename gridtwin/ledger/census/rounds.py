"""Two rounds of a census: components as they stood at a moment, what differs, how far a round has come."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.ledger.census.renumbered import renumbered_pairs
from gridtwin.model import feature_class
from gridtwin.store import Workspace

ADDED, REMOVED, MOVED, CHANGED, RENUMBERED = KINDS = ("added", "removed", "moved", "changed", "renumbered")
COLUMNS = ("kind", "code", "class_code", "name", "grid_code", "distance_m", "fields", "values")
_HOME = "Asia/Shanghai"
_NOT_COMPARED = frozenset({"change_date", "attributes"})  # the first follows from any change


def components_at(workspace: Workspace, moment: datetime) -> gpd.GeoDataFrame:
    """Components as they stood at a moment: today's rows that are as old, and the history's of that time."""
    standing = workspace.read("component")
    old = pd.to_datetime(standing["valid_from"], utc=True) <= moment
    kept = gpd.GeoDataFrame(standing[old.to_numpy()])
    past = workspace.read("history", where={"class_name": "component"})
    past = past[(pd.to_datetime(past["valid_from"], utc=True) > moment).to_numpy()]
    rows, shapes = [], []
    for row, wkb in zip(past["row"], past["geometry_wkb"], strict=True):
        values = json.loads(row) if isinstance(row, str) else dict(row)
        if _moment(str(values["valid_from"])) <= moment:
            rows.append({name: values.get(name) for name in kept.columns if name != "geometry"})
            shapes.append(shapely.from_wkb(wkb))
    if not rows:
        return kept.reset_index(drop=True)
    earlier = gpd.GeoDataFrame(pd.DataFrame(rows, dtype=object), geometry=shapes, crs=kept.crs)
    joined = pd.concat([kept.astype({name: object for name in kept if name != "geometry"}), earlier])
    return gpd.GeoDataFrame(joined.reset_index(drop=True), geometry="geometry", crs=kept.crs)


def _moment(text: str) -> datetime:
    """A stored moment; QGIS writes those of its own rows, in UTC, without saying so."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def compare_rounds(
    before: gpd.GeoDataFrame,
    after: gpd.GeoDataFrame,
    *,
    moved_m: float,
    tolerance_m: Mapping[str, float] | None = None,
) -> gpd.GeoDataFrame:
    """What differs between two states of the components: one row a component.

    They are matched by code; what is left on both sides by class and place: one of the class within
    `tolerance_m` of it (class code → metres) is the same component with another code. Rows of the older round
    without a code, or with one that an earlier row has, can be matched by place only: those that are not
    are told by no row (`not_compared`).

    A row has `kind` (added, removed, moved, changed, renumbered), the distance of a move, the fields that
    differ and both values of each. A moved component that also changed is `moved` with its fields; one with
    another code is `renumbered`, whatever else differs. The geometry is the place; of a move the line from
    the old place to the new one.
    """
    left, right = (_by_code(frame) for frame in (before, after))
    gone = left.loc[left.index.difference(right.index)]
    new = right.loc[right.index.difference(left.index)]
    both = left.index.intersection(right.index)
    placed = pd.concat([gone, _unkeyed(before)]) if len(_unkeyed(before)) else gone
    at, to = renumbered_pairs(placed, new, tolerance_m or {})
    parts = [_plain(REMOVED, _without(gone, at[at < len(gone)])), _plain(ADDED, _without(new, to))]
    parts.append(_differing(left.loc[both], right.loc[both], moved_m))
    parts.append(_renumbered(placed.iloc[at], new.iloc[to]))
    rows = pd.concat([each for each in parts if len(each)] or [parts[0]], ignore_index=True)
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=after.crs)


def not_compared(before: gpd.GeoDataFrame, after: gpd.GeoDataFrame, differences: pd.DataFrame) -> int:
    """How many rows of the older round were matched with nothing: without a code of their own, or a place."""
    both = _by_code(before).index.intersection(_by_code(after).index)
    told = int(differences["kind"].isin([REMOVED, RENUMBERED]).sum())
    return len(before) - len(both) - told


def with_first_stored(workspace: Workspace, components: pd.DataFrame) -> pd.DataFrame:
    """The components with `first_stored`: the moment at which each came into the workspace.

    `components` have id, row_version and valid_from; of rows that were changed since, the history is asked.
    """
    first = pd.to_datetime(components["valid_from"], utc=True)
    changed = (components["row_version"] > 1).to_numpy()
    if changed.any():
        where = {"class_name": "component", "version": 1}
        past = workspace.read("history", where=where, columns=["feature_id", "row"])
        rows = [json.loads(row) if isinstance(row, str) else dict(row) for row in past["row"]]
        began = {
            key: _moment(str(row["valid_from"])) for key, row in zip(past["feature_id"], rows, strict=True)
        }
        known = pd.to_datetime(components["id"].map(began), utc=True)
        first = first.where(~changed | known.isna(), known)
    return components.assign(first_stored=first)


def is_surveyed(components: pd.DataFrame, since: date) -> np.ndarray:
    """Which components belong to a round that began on a day.

    Those whose start or change date is that day or later, as those that were digitised or changed by hand;
    and those that came into the workspace since, as an imported table, whatever day they were put up
    (`first_stored`, where the frame has it). New codes of grids alone do not make a component surveyed.
    """
    dates = components[["start_date", "change_date"]].apply(pd.to_datetime, errors="coerce")
    done = (dates.max(axis=1) >= pd.Timestamp(since)).to_numpy(dtype=bool)
    if "first_stored" in components:
        done = done | (components["first_stored"] >= pd.Timestamp(since, tz=_HOME)).to_numpy(dtype=bool)
    return np.asarray(done)


def survey_progress(
    components: pd.DataFrame, grids: pd.DataFrame, streets: pd.DataFrame, since: date
) -> dict[str, pd.DataFrame]:
    """How far a round that began on a day has come: tables `street`, `class`, `editor`.

    What belongs to the round says `is_surveyed`; a grid does when it has such a component.
    """
    frame = components.assign(is_done=is_surveyed(components, since), street=components["grid_code"].str[:9])
    done = frame[frame["is_done"]]
    by_street = _shares(frame, "street").merge(_grids(grids, done), on="street", how="outer")
    by_street = by_street.merge(
        streets[["code", "name"]].rename(columns={"code": "street"}), on="street", how="left"
    )
    counts = ["components", "surveyed", "grids", "grids_surveyed"]
    by_street[counts] = by_street[counts].fillna(0).astype(int)
    by_street["share_pct"] = _percent(by_street["surveyed"], by_street["components"])
    by_street["grid_share_pct"] = _percent(by_street["grids_surveyed"], by_street["grids"])
    by_class = _shares(frame, "class_code")
    by_class["share_pct"] = _percent(by_class["surveyed"], by_class["components"])
    editors = done.groupby(done["edited_by"].fillna(""), observed=True).size()
    people = editors.rename_axis("edited_by").reset_index(name="surveyed")
    street = by_street[["street", "name", *counts[:2], "share_pct", *counts[2:], "grid_share_pct"]]
    return {
        "street": street.sort_values("street", ignore_index=True),
        "class": by_class.sort_values("components", ascending=False, kind="stable", ignore_index=True),
        "editor": people.sort_values("surveyed", ascending=False, kind="stable", ignore_index=True),
    }


def _by_code(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    coded = frame[frame["code"].notna()] if "code" in frame else frame.iloc[:0].assign(code=None)
    return gpd.GeoDataFrame(coded.drop_duplicates("code").set_index("code", drop=False))


def _unkeyed(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Rows without a code, or with one that an earlier row has; their code is empty."""
    if "code" not in frame:
        return frame.assign(code=None)
    rows = frame[(frame["code"].isna() | frame["code"].duplicated()).to_numpy()]
    return rows.assign(code=rows["code"].where(rows["code"].isna(), None))


def _plain(kind: str, rows: gpd.GeoDataFrame) -> pd.DataFrame:
    made = pd.DataFrame({name: _column(rows, name) for name in COLUMNS[1:5]})
    made.insert(0, "kind", kind)
    made["distance_m"] = np.nan
    made["fields"] = made["values"] = ""
    made["geometry"] = shapely.force_2d(rows.geometry.to_numpy())
    return made


def _without(rows: gpd.GeoDataFrame, at: np.ndarray) -> gpd.GeoDataFrame:
    return rows.iloc[np.setdiff1d(np.arange(len(rows)), at)]


def _renumbered(left: gpd.GeoDataFrame, right: gpd.GeoDataFrame) -> pd.DataFrame:
    """Pairs with another code: at the new place, with the distance from the old one."""
    old, new = (shapely.force_2d(side.geometry.to_numpy()) for side in (left, right))
    made = _differing(left, right, np.inf)  # all of them: the code differs
    made["kind"], made["distance_m"] = RENUMBERED, shapely.distance(old, new).round(3)
    return made


def _differing(left: gpd.GeoDataFrame, right: gpd.GeoDataFrame, moved_m: float) -> pd.DataFrame:
    old, new = (shapely.force_2d(side.geometry.to_numpy()) for side in (left, right))
    distance = np.nan_to_num(shapely.distance(old, new))
    names = [
        each.name
        for each in feature_class("component").fields
        if each.name not in _NOT_COMPARED and each.name in left and each.name in right
    ]
    texts = {name: (_texts(left[name]), _texts(right[name])) for name in names}
    unlike = {name: was != now for name, (was, now) in texts.items()}
    any_unlike = np.any(list(unlike.values()), axis=0) if len(left) else np.zeros(0, dtype=bool)
    is_moved = distance > moved_m
    places = np.flatnonzero(is_moved | any_unlike)
    made = _plain(CHANGED, right.iloc[places])
    made.loc[is_moved[places], "kind"] = MOVED
    made["distance_m"] = np.where(is_moved[places], distance[places].round(3), np.nan)
    told = [[name for name in names if unlike[name][place]] for place in places]
    made["fields"] = [", ".join(each) for each in told]
    made["values"] = [
        "; ".join(_change(texts[name][0][place], texts[name][1][place]) for name in each)
        for place, each in zip(places, told, strict=True)
    ]
    made["geometry"] = [
        shapely.LineString([old[place].centroid, new[place].centroid]) if is_moved[place] else new[place]
        for place in places
    ]
    return made


def _column(rows: pd.DataFrame, name: str) -> Sequence[object]:
    return list(rows[name]) if name in rows else [None] * len(rows)


def _texts(values: pd.Series) -> np.ndarray:
    """Values as texts that two sources write alike: days without a time, nothing as the empty text."""
    if pd.api.types.is_datetime64_any_dtype(values):
        values = values.dt.strftime("%Y-%m-%d")
    texts = values.astype(object).where(values.notna(), "").astype(str)
    return texts.str.replace(r"[ T]00:00:00.*$", "", regex=True).to_numpy(dtype=object)


def _change(before: str, after: str) -> str:
    return f"{before or '-'} → {after or '-'}"


def _shares(frame: pd.DataFrame, by: str) -> pd.DataFrame:
    counted = frame.groupby(frame[by].fillna(""), observed=True)["is_done"].agg(["size", "sum"])
    counted.columns = pd.Index(["components", "surveyed"])
    return counted.astype(int).rename_axis(by).reset_index()


def _grids(grids: pd.DataFrame, done: pd.DataFrame) -> pd.DataFrame:
    codes = grids["code"].astype(str)
    table = pd.DataFrame({"street": codes.str[:9], "is_done": codes.isin(done["grid_code"])})
    counted = _shares(table, "street")
    return counted.rename(columns={"components": "grids", "surveyed": "grids_surveyed"})


def _percent(part: pd.Series, whole: pd.Series) -> pd.Series:
    return (100.0 * part / whole.where(whole > 0)).round(1)
