"""`ledgers.station, station_point`: a place and its road and 桩号, both ways."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from gridtwin.ledger.linear import RouteIndex

_ROAD = ("only this road; the nearest if left out", "指定道路，缺省取最近")
_ON = ("the alignment of that day", "按该日期的线形")


@dataclass(frozen=True, kw_only=True)
class Station(InWorkspace):
    """Where a place is on the roads."""

    point: tuple[float, float] = given("the place", "位置", "point")
    road: str | None = given(*_ROAD, "name", None)
    farthest_m: float | None = given("metres from the road", "距道路最大距离", "number", None, least=0.001)
    on: date | None = given(*_ON, "day", None)


@dataclass(frozen=True, kw_only=True)
class StationPoint(InWorkspace):
    """Where a stationing is on the ground."""

    road: str = given("road number", "道路编号", "name")
    station: str = given("such as K1+250.5 or K1+250#2", "桩号，如K1+250.5、K1+250#2", "name")
    offset_m: float = given("to the right; left is negative", "偏距，左负右正", "number", 0.0)
    on: date | None = given(*_ON, "day", None)


def station(session: Session, asked: Station, _: Progress) -> Any:
    """Road, stationing, offset and side of a place."""
    from gridtwin.ledger.linear import locate_point
    from gridtwin.ledger.linear.settings import PositionLimits, load_linear_settings

    index = _index(session, asked.on)
    own = load_linear_settings(session.workspace.root / "standards").positions
    limits = PositionLimits(asked.farthest_m or own.farthest_m, own.centre_m)
    return plain(locate_point(index, *asked.point, code=asked.road, limits=limits).to_dict())


def station_point(session: Session, asked: StationPoint, _: Progress) -> dict[str, Any]:
    """x, y, heading and distance along the road."""
    from gridtwin.ledger.linear import load_route, place_of

    route = load_route(session.workspace, asked.road, on=asked.on)
    found = place_of(route, asked.station, offset_m=asked.offset_m).round(3)
    point = {"type": "Point", "coordinates": [float(found["x"]), float(found["y"])]}
    return {**plain(found.to_dict()), "geometry": point}


def _index(session: Session, on: date | None) -> RouteIndex:
    from gridtwin.ledger.linear import RouteIndex, load_routes
    from gridtwin.ledger.linear.routes import no_routes

    def make() -> RouteIndex:
        routes = load_routes(session.workspace, on=on)
        if not routes:
            raise no_routes()
        return RouteIndex(routes)

    return session.kept(f"routes {on}", session.state("road_route"), make)


METHODS = (
    Method(
        "ledgers.station",
        ("A place's road and stationing", "坐标换算道路与桩号"),
        Station,
        station,
        (
            "route_code, station, station_m, offset_m, side, distance_m …",
            "道路编号、桩号、偏距、方位、距离等",
        ),
    ),
    Method(
        "ledgers.station_point",
        ("A stationing's place", "桩号换算坐标"),
        StationPoint,
        station_point,
        ("x, y, heading_deg, distance_m, geometry", "东、北坐标，方位角，里程，图形"),
    ),
)
