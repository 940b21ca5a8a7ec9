"""Routes that are being made as tables: one row a road, and one a section in the order of its road."""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd
import pandas as pd

from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.linear.stationing import format_station


def route_table(
    routes: Mapping[str, Route],
    states: Mapping[str, str],
    sections: gpd.GeoDataFrame,
    places: pd.DataFrame,
    *,
    crs: int,
) -> gpd.GeoDataFrame:
    """code, name, state (added, changed, unchanged, refused), length_m, first, last, section_count.

    Args:
        routes: those that are well, by code.
        states: of those.
        sections: of all roads; those without a route are refused.
        places: sections on routes, in their order.
        crs: of the lines.
    """
    names = sections.groupby("code", sort=True)["name"].first()
    on_way = places["code"].value_counts()
    rows = []
    for code, name in names.items():
        route = routes.get(str(code))
        rows.append(
            {
                "code": str(code),
                "name": str(name),
                "state": states.get(str(code), "refused"),
                "length_m": None if route is None else round(route.length_m, 3),
                "first": None if route is None else str(route.calibration.first),
                "last": None if route is None else str(route.calibration.last),
                "section_count": int(on_way.get(code, 0)),
            }
        )
    columns = ["code", "name", "state", "length_m", "first", "last", "section_count"]
    found = [routes.get(str(code)) for code in names.index]
    lines = [None if route is None else route.line for route in found]
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry=gpd.GeoSeries(lines, crs=crs))


def section_table(
    sections: gpd.GeoDataFrame, places: pd.DataFrame, ranges: pd.DataFrame, *, crs: int
) -> gpd.GeoDataFrame:
    """code, place (1, 2, … along the road), section_no, from_station, to_station, is_turned, with the lines.

    Args:
        sections: of all roads.
        places: sections on routes, in their order: id, code, is_turned.
        ranges: id, from_station_m, to_station_m.
        crs: of the lines.
    """
    both = (
        places[["id", "code", "is_turned"]]
        .merge(ranges, on="id")
        .merge(pd.DataFrame(sections[["id", "section_no", "geometry"]]), on="id")
    )
    made = pd.DataFrame(
        {
            "code": both["code"],
            "place": both.groupby("code", sort=False).cumcount() + 1,
            "section_no": both["section_no"],
            "from_station": [format_station(each) for each in both["from_station_m"]],
            "to_station": [format_station(each) for each in both["to_station_m"]],
            "is_turned": both["is_turned"].astype(bool),
        }
    )
    return gpd.GeoDataFrame(made, geometry=gpd.GeoSeries(list(both["geometry"]), crs=crs))
