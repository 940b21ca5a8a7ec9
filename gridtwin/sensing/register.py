"""Channels from the register: each sensor of the layer `sensor` gets a number that stays its own."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pyproj
import sqlalchemy as sa
from numpy.typing import NDArray

from gridtwin.sensing.channels import Channels
from gridtwin.sensing.reading import Values
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import CHANNEL
from gridtwin.store import Workspace

_COLUMNS = (
    "id", "code", "name", "sector", "property", "unit", "status", "range_min", "range_max", "interval_s",
    "host_class", "host_id", "grid_code", "geometry",
)  # fmt: skip
_LONLAT = 4490


def load_channels(workspace: Workspace, store: SensingStore) -> Channels:
    """Channels of all sensors in the register; new sensors get the next numbers."""
    frame = workspace.read("sensor", columns=list(_COLUMNS))
    numbers = _numbers(store, frame["id"].tolist())
    frame = frame.assign(number=numbers).sort_values("number", ignore_index=True)
    lon, lat = _places(frame, workspace.crs)
    return Channels(
        number=frame["number"].to_numpy(np.int64),
        sensor_id=_texts(frame["id"]),
        code=_texts(frame["code"]),
        name=_texts(frame["name"]),
        sector=_texts(frame["sector"]),
        property=_texts(frame["property"]),
        unit=_texts(frame["unit"]),
        status=_texts(frame["status"]),
        least=_real(frame["range_min"]),
        most=_real(frame["range_max"]),
        interval_s=_real(frame["interval_s"]),
        thing=_things(frame),
        grid_code=_texts(frame["grid_code"]),
        lon=lon,
        lat=lat,
    )


def _numbers(store: SensingStore, ids: list[str]) -> list[int]:
    """Numbers of sensors; those who only look wait for no writer unless a sensor is new."""
    with store.reading() as connection:
        known = {row.sensor_id: row.number for row in connection.execute(sa.select(CHANNEL))}
    if all(sensor_id in known for sensor_id in ids):
        return [known[sensor_id] for sensor_id in ids]
    return _numbers_with_new(store, ids)


def _numbers_with_new(store: SensingStore, ids: list[str]) -> list[int]:
    with store.writing() as connection:
        if not store.is_sqlite:  # two processes that see the same new sensor must not take one number twice
            key = sa.func.hashtext("gridtwin sensing channels")
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))
        known = {row.sensor_id: row.number for row in connection.execute(sa.select(CHANNEL))}
        new = [sensor_id for sensor_id in ids if sensor_id not in known]
        first = max(known.values(), default=0) + 1
        made = dict(zip(new, range(first, first + len(new)), strict=True))
        if made:
            rows = [{"number": number, "sensor_id": sensor_id} for sensor_id, number in made.items()]
            connection.execute(CHANNEL.insert(), rows)
    known |= made
    return [known[sensor_id] for sensor_id in ids]


def _texts(column: pd.Series[Any]) -> NDArray[np.object_]:
    made: NDArray[np.object_] = column.astype(object).where(column.notna(), "").to_numpy(dtype=object)
    return made


def _real(column: pd.Series[Any]) -> Values:
    return np.asarray(pd.to_numeric(column).astype("Float64").to_numpy(na_value=np.nan), dtype=np.float64)


def _things(frame: pd.DataFrame) -> NDArray[np.object_]:
    has_host = frame["host_id"].notna().to_numpy() & frame["host_class"].notna().to_numpy()
    hosted = frame["host_class"].astype(object) + "/" + frame["host_id"].astype(object)
    return np.where(has_host, hosted.to_numpy(dtype=object), frame["code"].to_numpy(dtype=object))


def _places(frame: pd.DataFrame, crs: int) -> tuple[Values, Values]:
    shapes = frame["geometry"]
    x, y = (np.asarray(getattr(shapes, axis), dtype=np.float64) for axis in ("x", "y"))
    turn = pyproj.Transformer.from_crs(crs, _LONLAT, always_xy=True)
    lon, lat = turn.transform(x, y)
    bad = ~np.isfinite(lon)
    lon[bad] = lat[bad] = np.nan
    return lon, lat
