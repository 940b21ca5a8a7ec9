"""Linear referencing at city scale: 20,000 sections to routes, 100,000 positions to stationing and back.

python benchmarks/linear_referencing.py
"""

import time
from datetime import UTC, datetime
from tempfile import TemporaryDirectory

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.ledger.linear.events import event_table
from gridtwin.ledger.linear.places import places_table
from gridtwin.ledger.linear.positions import RouteIndex, locate_table
from gridtwin.ledger.linear.registering import register_routes
from gridtwin.ledger.linear.routes import load_routes
from gridtwin.ledger.linear.segmentation import segment_routes, spans_of_events
from gridtwin.store import create_workspace

ROADS, SECTIONS, POINTS, EVENTS = 2_000, 10, 100_000, 100_000
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def sections(rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Wavy roads of ten sections of 120 m with 12 vertices each, every third one drawn backwards."""
    along = np.linspace(0, 1200, SECTIONS * 12 + 1)
    shapes, codes, numbers = [], [], []
    for road in range(ROADS):
        x0, y0 = 480_000 + road % 40 * 1_300, 3_960_000 + road // 40 * 400
        xy = np.column_stack([x0 + along, y0 + 40 * np.sin(along / rng.uniform(80, 200))])
        for at in range(SECTIONS):
            piece = xy[at * 12 : at * 12 + 13]
            shapes.append(shapely.LineString(piece[::-1] if at % 3 == 2 else piece))
            codes.append(f"R{road:05d}")
            numbers.append(at + 1)
    return gpd.GeoDataFrame(
        {"code": codes, "section_no": numbers, "name": codes, "road_class": "支路"}, geometry=shapes, crs=4544
    )


def timed(label: str, work):
    start, busy = time.perf_counter(), time.process_time()
    result = work()
    print(f"{label}: {time.perf_counter() - start:.2f} s, processor {time.process_time() - busy:.2f} s")
    return result


def main() -> None:
    rng = np.random.default_rng(7)
    with (
        TemporaryDirectory() as folder,
        create_workspace(f"{folder}/city", name="c", crs=4544, division="620102", now=NOW) as workspace,
    ):
        workspace.write("road", sections(rng), actor="b", now=NOW)
        report = timed(
            "20,000 sections -> routes stored", lambda: register_routes(workspace, actor="b", now=NOW)
        )
        print(f"  added {report.added}, findings {len(report.findings)}")
        routes = timed("routes read", lambda: load_routes(workspace))
    index = timed("index", lambda: RouteIndex(routes))
    codes = rng.choice(list(routes), POINTS)
    lengths = np.array([routes[code].length_m for code in codes])
    numbers = rng.uniform(0, 1, POINTS) * lengths
    places = timed(
        "100,000 stationings -> positions",
        lambda: places_table(routes, codes, numbers, offsets_m=rng.uniform(-20, 20, POINTS)),
    )
    xy = places[["x", "y"]].to_numpy()
    table = timed("100,000 positions -> stationing (nearest road)", lambda: locate_table(index, xy))
    named = timed("100,000 positions -> stationing (named road)", lambda: locate_table(index, xy, codes))
    print(f"  without answer {table['distance_m'].isna().sum()}, {named['distance_m'].isna().sum()}")
    first = rng.uniform(0, 0.9, EVENTS) * lengths
    events = event_table(
        pd.DataFrame(
            {"route_code": codes, "kind": "defect", "title": rng.choice(["坑槽", "裂缝", "车辙"], EVENTS),
             "from_station_m": first, "to_station_m": first + rng.uniform(1, 50, EVENTS)}
        )
    )  # fmt: skip
    pieces = timed(
        "100,000 events -> pieces", lambda: segment_routes(routes, [spans_of_events(events, routes)])
    )
    total = sum(route.length_m for route in routes.values())
    print(f"  {len(pieces)} pieces, {pieces['length_m'].sum():.3f} m of {total:.3f} m")


if __name__ == "__main__":
    main()
