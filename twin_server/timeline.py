"""What the workspace knows of earlier moments: dated things by day, and layers as they were at a moment.

A patch is there from when it was found (`created_at`, or the first version that was stored, whichever is
earlier) and has the state that the store's history gives it; an alarm from when it was raised to when it was
cleared. What the history does not know is not guessed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.store.columns import HOME_ZONE
from twin_server.city import City
from twin_server.errors import NotFound
from twin_server.imagery import raster_scenes
from twin_server.layers import scene_layer

_ZONE = ZoneInfo(HOME_ZONE)
_PATCH = "change_patch"
_ALARM_TIMES = ("raised_at", "acknowledged_at", "cleared_at")
_OPEN, _SEEN = "raised", "acknowledged"


def timeline(city: City) -> dict[str, Any]:
    """All dated things: `marks` by kind and day (`2025-10-12`, Chinese time) with their number, in order."""
    marks = [
        {"kind": kind, "day": day.isoformat(), "count": number}
        for kind, days in (
            ("imagery", _imagery_days(city)),
            ("detection", _days(city.workspace.read("detection_run", columns=["started_at"])["started_at"])),
            ("found", _days(city.read(_PATCH, columns=("created_at",))["created_at"])),
            ("verdict", _verdict_days(city)),
            ("alarm", _days(city.read("alarm", columns=("raised_at",))["raised_at"])),
        )
        for day, number in Counter(days).items()
    ]
    marks.sort(key=lambda mark: (mark["day"], mark["kind"]))
    return {"marks": marks, "first": marks[0]["day"] if marks else None}


def layer_at(city: City, class_name: str, at: datetime) -> pd.DataFrame:
    """Rows of a layer as they were at a moment, with what the scene draws of them.

    Raises:
        NotFound: nothing is known of earlier moments of that layer.
    """
    find = _AT.get(class_name)
    if find is None:
        raise NotFound(
            f"earlier moments are known of {', '.join(_AT)}, not of '{class_name[:80]}'",
            zh=f"只有{'、'.join(_AT)}可按时间查看，“{class_name[:80]}”不可以",
        )
    return find(city, at)


def _patches_at(city: City, at: datetime) -> pd.DataFrame:
    names = scene_layer(_PATCH).columns
    current = city.read(_PATCH, columns=(*names, "created_at", "valid_from", "geometry"))
    past = _versions(city)
    begun = _moments(current["valid_from"])
    is_first = ~current["id"].isin(past["id"])
    begun = begun.where(~is_first, np.minimum(begun, _moments(current["created_at"])))
    shown: pd.DataFrame = current.loc[begun <= at, ["id", *names, "geometry"]]
    earlier = past.loc[(past["begun"] <= at) & (past["ended"] > at)]
    if earlier.empty:
        return shown
    rows = pd.DataFrame(
        [
            {"id": one["id"], **{name: one["row"].get(name) for name in names}}
            for one in earlier.to_dict("records")
        ]
    )
    older = gpd.GeoDataFrame(rows, geometry=list(earlier["geometry"]), crs=current.crs)
    for name in names:
        if pd.api.types.is_numeric_dtype(current[name]):
            older[name] = pd.to_numeric(older[name])
    joined: pd.DataFrame = older if shown.empty else pd.concat([shown, older], ignore_index=True)
    return joined


def _alarms_at(city: City, at: datetime) -> pd.DataFrame:
    names = scene_layer("alarm").columns
    frame = city.read("alarm", columns=(*dict.fromkeys((*names, *_ALARM_TIMES)), "geometry"))
    raised, seen, cleared = (_moments(frame[name]) for name in _ALARM_TIMES)
    frame["state"] = np.where(seen <= at, _SEEN, _OPEN)
    shown: pd.DataFrame = frame.loc[(raised <= at) & ~(cleared <= at)]
    return shown


_AT: Mapping[str, Callable[[City, datetime], pd.DataFrame]] = {_PATCH: _patches_at, "alarm": _alarms_at}


def _versions(city: City) -> pd.DataFrame:
    """Earlier versions of patches: id, row, geometry, begun and ended; the first begins when it was found."""
    kept = city.workspace.read(
        "history",
        where={"class_name": _PATCH},
        columns=["feature_id", "version", "row", "geometry_wkb", "valid_from"],
    ).sort_values(["feature_id", "version"], ignore_index=True)
    rows = [row if isinstance(row, dict) else json.loads(row) for row in kept["row"]]
    is_first = ~kept["feature_id"].duplicated()
    begun = _moments(row.get("valid_from") for row in rows)
    found = _moments(row.get("created_at") for row in rows)
    wkb = kept["geometry_wkb"].astype(object).where(kept["geometry_wkb"].notna(), None)
    return pd.DataFrame(
        {
            "id": kept["feature_id"].to_numpy(),
            "row": pd.Series(rows, dtype=object),
            "geometry": pd.Series(list(shapely.from_wkb(np.array(wkb, dtype=object))), dtype=object),
            "begun": begun.where(~is_first, np.minimum(begun, found)),
            "ended": _moments(kept["valid_from"]),
        }
    )


def _verdict_days(city: City) -> list[date]:
    """Days on which the review status of a patch changed."""
    past = _versions(city)
    if past.empty:
        return []
    current = city.read(_PATCH, columns=("status", "valid_from"))
    states = pd.concat(
        [
            pd.DataFrame(
                {
                    "id": past["id"],
                    "begun": past["begun"],
                    "status": [row.get("status") for row in past["row"]],
                }
            ),
            pd.DataFrame(
                {"id": current["id"], "begun": _moments(current["valid_from"]), "status": current["status"]}
            ),
        ]
    ).sort_values(["id", "begun"])
    is_same_patch = states["id"] == states["id"].shift()
    return _days(states.loc[is_same_patch & (states["status"] != states["status"].shift()), "begun"])


def _imagery_days(city: City) -> list[date]:
    return [scene.captured_on for scene in raster_scenes(city) if scene.captured_on and not scene.problem]


def _moments(values: Iterable[Any]) -> pd.Series[Any]:  # Any: text or moments
    return pd.Series(pd.to_datetime(pd.Series(list(values), dtype=object), utc=True, format="ISO8601"))


def _days(moments: Iterable[Any]) -> list[date]:
    known = _moments(moments).dropna()
    return list(known.dt.tz_convert(_ZONE).dt.date)
