"""Routes whose stationings can be counted in the head."""

import shapely

from gridtwin.ledger.linear.routes import Route, make_route

EAST = shapely.LineString([(0, 0), (1000, 0)])
# 300 m east, then 400 m north.
CORNER = shapely.LineString([(0, 0), (300, 0), (300, 400)])
SHORT_POINTS = [{"distance_m": 400, "station_m": 400, "after_m": 500}]
LONG_POINTS = [{"distance_m": 400, "station_m": 400, "after_m": 300}]


def east(code: str = "R1", *, start_m: float = 0.0, calibration: object = None) -> Route:
    """1000 m due east along y = 0."""
    return make_route(code, EAST, name="东路", start_m=start_m, calibration=calibration)  # type: ignore[arg-type]


def corner(code: str = "R2") -> Route:
    """700 m with a right angle to the left."""
    return make_route(code, CORNER, name="折路")
