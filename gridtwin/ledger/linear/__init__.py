"""Linear referencing 桩号: calibrated routes, positions both ways, events, segmentation, realignment."""

from gridtwin.ledger.linear.calibration import Calibration, CalibrationPoint, Found, make_calibration
from gridtwin.ledger.linear.event_checking import check_events, check_stored_events
from gridtwin.ledger.linear.event_intake import EventOptions, EventReport, add_event, import_events
from gridtwin.ledger.linear.event_layer import event_layer, read_events
from gridtwin.ledger.linear.events import EventTable, event_table
from gridtwin.ledger.linear.moving import Keep
from gridtwin.ledger.linear.places import place_of, places_table
from gridtwin.ledger.linear.positions import RouteIndex, locate_point, locate_table
from gridtwin.ledger.linear.realigning import Stationed
from gridtwin.ledger.linear.realignment import RealignmentReport, RealignmentWishes, realign_route
from gridtwin.ledger.linear.registering import RouteReport, RouteWishes, register_routes
from gridtwin.ledger.linear.routes import Route, load_route, load_routes, make_route
from gridtwin.ledger.linear.segmentation import segment_layer, segment_routes
from gridtwin.ledger.linear.segmenting import segment_workspace
from gridtwin.ledger.linear.stationing import Stationing, format_station, format_stations, parse_station
from gridtwin.ledger.linear.taking_back import RoutesTakenBack, take_back_routes

__all__ = [
    "Calibration",
    "CalibrationPoint",
    "EventOptions",
    "EventReport",
    "EventTable",
    "Found",
    "Keep",
    "RealignmentReport",
    "RealignmentWishes",
    "Route",
    "RouteIndex",
    "RouteReport",
    "RouteWishes",
    "RoutesTakenBack",
    "Stationed",
    "Stationing",
    "add_event",
    "check_events",
    "check_stored_events",
    "event_layer",
    "event_table",
    "format_station",
    "format_stations",
    "import_events",
    "load_route",
    "load_routes",
    "locate_point",
    "locate_table",
    "make_calibration",
    "make_route",
    "parse_station",
    "place_of",
    "places_table",
    "read_events",
    "realign_route",
    "register_routes",
    "segment_layer",
    "segment_routes",
    "segment_workspace",
    "take_back_routes",
]
