"""Alarms copied into the layer `alarm` of the workspace, for QGIS; the sensing store stays the original."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import geopandas as gpd
import pandas as pd
import sqlalchemy as sa

from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import ALARM, ALARM_EVENT, CHANNEL, COUNTER
from gridtwin.store import Workspace

ACTOR = "sensing"
_MOMENTS = ("raised_at", "acknowledged_at", "cleared_at")
_COPIED = ("rule", "severity", "state", "value", "acknowledged_by", "note", *_MOMENTS)
_AT_ONCE = 2000  # alarms in one write, so that others get in between


def copy_alarms(workspace: Workspace, store: SensingStore, *, since: int, now: datetime) -> int:
    """Bring the layer up to date with what happened after batch `since`; returns the batch it is now at.

    From 0 everything is compared, so a layer that missed something is whole again after a start.
    """
    alarms, batch = _changed(store, since)
    for start in range(0, len(alarms), _AT_ONCE):
        _bring(workspace, alarms.iloc[start : start + _AT_ONCE], now)
    return batch


def _changed(store: SensingStore, since: int) -> tuple[pd.DataFrame, int]:
    newest = (
        sa.select(ALARM_EVENT.c.alarm_id, sa.func.max(ALARM_EVENT.c.batch).label("batch"))
        .where(ALARM_EVENT.c.batch > since)
        .group_by(ALARM_EVENT.c.alarm_id)
        .subquery()
    )
    asked = (
        sa.select(ALARM, newest.c.batch, CHANNEL.c.sensor_id)
        .join(newest, newest.c.alarm_id == ALARM.c.id)
        .join(CHANNEL, CHANNEL.c.number == ALARM.c.channel)
        .order_by(newest.c.batch, ALARM.c.alarm_no)
    )
    with store.reading() as connection:
        batch: int = connection.execute(
            sa.select(COUNTER.c.value).where(COUNTER.c.name == "batch")
        ).scalar_one()
        rows = connection.execute(asked)
        return pd.DataFrame(list(rows), columns=list(rows.keys())), batch


def _bring(workspace: Workspace, alarms: pd.DataFrame, now: datetime) -> None:
    there = workspace.read(
        "alarm",
        columns=["id", "alarm_no", "row_version", "state", "acknowledged_at", "note"],
        where={"alarm_no": alarms["alarm_no"].tolist()},
    )
    frame = _frame(workspace, alarms)
    new = frame[~frame["alarm_no"].isin(there["alarm_no"])]
    known = frame.merge(
        there[["id", "alarm_no", "row_version", "state", "acknowledged_at", "note"]],
        on="alarm_no",
        suffixes=("", "_old"),
    )
    if len(new):
        workspace.write("alarm", new, actor=ACTOR, now=now)
    changed = known[[_differs(row) for row in known.to_dict("records")]]
    if len(changed):
        workspace.update("alarm", changed[["id", "row_version", *_COPIED]], actor=ACTOR, now=now)


def _differs(row: dict[Any, Any]) -> bool:  # Any: columns
    pairs = ((row[name], row[f"{name}_old"]) for name in ("state", "acknowledged_at", "note"))
    return any(old != new and not (pd.isna(old) and pd.isna(new)) for new, old in pairs)


def _frame(workspace: Workspace, alarms: pd.DataFrame) -> gpd.GeoDataFrame:
    sensors = workspace.read(
        "sensor", columns=["id", "geometry"], where={"id": alarms["sensor_id"].unique().tolist()}
    )
    places = dict(zip(sensors["id"], gpd.GeoSeries(sensors["geometry"]).force_2d(), strict=True))
    frame: dict[str, Any] = {name: alarms[name] for name in ("alarm_no", "sensor_id")}
    for name in _COPIED:
        frame[name] = alarms[name].map(_moment) if name in _MOMENTS else alarms[name]
    geometry = [places.get(sensor) for sensor in alarms["sensor_id"]]
    return gpd.GeoDataFrame(frame, geometry=gpd.GeoSeries(geometry, index=alarms.index), crs=workspace.crs)


def _moment(at_ms: float | None) -> datetime | None:
    return None if at_ms is None or pd.isna(at_ms) else datetime.fromtimestamp(at_ms / 1000, tz=UTC)
