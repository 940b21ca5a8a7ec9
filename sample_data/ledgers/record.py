"""Put the ledgers of a sample city together; their own random stream leaves the rest as it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd

from sample_data.ids import uuids
from sample_data.ledgers.continuity import continuous, routes_of, with_stations
from sample_data.ledgers.facilities import add_facility_packs
from sample_data.ledgers.inspections import Record, Row, inspect_roads
from sample_data.ledgers.road_cards import road_strips_of, with_road_cards
from sample_data.ledgers.structure_cards import with_bridge_cards, with_tunnel_cards
from sample_data.ledgers.structures import inspect_structures
from sample_data.names import names
from sample_data.register_columns import with_ids
from sample_data.things import CRS

_STREAM = 36  # CJJ 36; any number that no other part of the city uses


def add_ledgers(
    layers: Mapping[str, gpd.GeoDataFrame], *, seed: int, today: date
) -> dict[str, gpd.GeoDataFrame]:
    """The layers with cards of roads, bridges and tunnels, and the tables of three years of care."""
    rng = np.random.default_rng([seed, _STREAM])
    found = dict(layers)
    roads = with_stations(continuous(layers["road"], layers["tunnel"], rng))
    found["road"], found["road_route"] = (
        with_road_cards(roads, layers["street"], rng),
        with_ids(routes_of(roads), rng),
    )
    found["bridge"] = with_bridge_cards(layers["bridge"], found["road"])
    found["tunnel"] = with_tunnel_cards(layers["tunnel"], found["road"])
    found["road_strip"] = _table(road_strips_of(found["road"]), rng)
    record = Record(names()["division"]["code"], today, rng)
    inspect_roads(record, found["road"])
    inspect_structures(record, found["bridge"], found["tunnel"])
    add_facility_packs(found, record, seed=seed)
    found["inspection"] = _table(pd.DataFrame(record.inspections), rng)
    found["defect"] = _layer(record.defects)
    found["maintenance_work"] = _table(pd.DataFrame(record.works), rng)
    return found


def _table(frame: pd.DataFrame, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """A table without shapes, each row with an id."""
    if "id" not in frame:
        frame = frame.assign(id=uuids(len(frame), rng))
    return gpd.GeoDataFrame(frame, geometry=[None] * len(frame), crs=CRS)


def _layer(rows: list[Row]) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry="geometry", crs=CRS)
