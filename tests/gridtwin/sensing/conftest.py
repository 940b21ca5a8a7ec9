"""A workspace with four sensors at two things, and its sensing store, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import geopandas as gpd
import numpy as np
import pytest
import shapely

from gridtwin.sensing.channels import Channels
from gridtwin.sensing.store import SensingStore, open_sensing
from gridtwin.store import Workspace
from tests.gridtwin.conftest import NOW

HOUR = 3_600_000
T0 = int(datetime.fromisoformat("2026-03-01T00:00:00+00:00").timestamp() * 1000)
SENSORS = [
    # code, sector, property, unit, least, most, interval, host
    ("JG1", "manhole", "cover_tilt", "deg", 0.0, 90.0, 600, "cover-1"),
    ("JG2", "manhole", "cover_open", "1", 0.0, 1.0, 600, "cover-1"),
    ("JG3", "manhole", "water_level", "m", 0.0, 10.0, 600, "cover-1"),
    ("GS1", "water", "pressure", "MPa", 0.0, 1.6, 300, None),
]


def sensor_frame(crs: int) -> gpd.GeoDataFrame:
    """Rows of the layer `sensor`."""
    rows = [
        {
            "code": code, "name": f"{code}号", "sector": sector, "property": what, "unit": unit,
            "range_min": least, "range_max": most, "interval_s": interval, "status": "online",
            "host_class": "component" if host else None, "host_id": host,
        }
        for code, sector, what, unit, least, most, interval, host in SENSORS
    ]  # fmt: skip
    points = [shapely.Point(390_000 + 10 * at, 3_990_000, 1500) for at in range(len(rows))]
    return gpd.GeoDataFrame(rows, geometry=points, crs=crs)


@pytest.fixture
def city(workspace: Workspace) -> Workspace:
    workspace.write("sensor", sensor_frame(workspace.crs), actor="t", now=NOW)
    return workspace


@pytest.fixture
def store(city: Workspace) -> Iterator[SensingStore]:
    with open_sensing(city) as opened:
        yield opened


def channels(**changes: object) -> Channels:
    """The four sensors as channels 1 to 4, without a workspace."""
    columns = list(zip(*SENSORS, strict=True))
    count = len(SENSORS)
    values: dict[str, object] = {
        "number": np.arange(1, count + 1),
        "sensor_id": np.array([f"id-{at}" for at in range(count)], dtype=object),
        "code": np.array(columns[0], dtype=object),
        "name": np.array(columns[0], dtype=object),
        "sector": np.array(columns[1], dtype=object),
        "property": np.array(columns[2], dtype=object),
        "unit": np.array(columns[3], dtype=object),
        "status": np.array(["online"] * count, dtype=object),
        "least": np.array(columns[4]),
        "most": np.array(columns[5]),
        "interval_s": np.array(columns[6], dtype=np.float64),
        "thing": np.array(
            [host or code for code, host in zip(columns[0], columns[7], strict=True)], dtype=object
        ),
        "grid_code": np.array([""] * count, dtype=object),
        "lon": np.full(count, 103.8),
        "lat": np.full(count, 36.05),
    }
    return Channels(**{**values, **changes})  # type: ignore[arg-type]
