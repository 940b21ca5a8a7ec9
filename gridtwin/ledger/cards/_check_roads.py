"""Card checks on stationing and sections of roads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards._check_rows import places, shape_lengths
from gridtwin.ledger.cards._check_values import Parameters, differs
from gridtwin.ledger.cards._stations import running_stations
from gridtwin.ledger.cards.breaches import Breach
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.conversion import RANGE_COLUMNS, STATION_COLUMNS
from gridtwin.ledger.cards.ranges import range_limits
from gridtwin.ledger.cards.table import CardTable


def stations_forward(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """A section ends behind its start."""
    start, end = table.number("from_station_m"), table.number("to_station_m")
    first, last = running_stations(context, table)
    at = np.flatnonzero(np.where(np.isfinite(first), last <= first, end <= start))
    yield Breach(at, "to_station_m", {"start": start[at], "end": end[at]})


def sections_apart(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Sections of a road do not overlap in stationing: each begins where those before it have ended."""
    ordered = _by_station(context, table)
    reach = ordered.groupby("code")["end"].cummax().groupby(ordered["code"]).shift()
    overlap = np.minimum(reach, ordered["end"]) - ordered["start"]
    bad = (overlap > float(parameters["amount"])).to_numpy(bool)
    holder = _who_reached(ordered, "end")
    pair = np.column_stack([ordered["at"].to_numpy()[bad], holder[bad]])
    # The row that comes later in the table is told; the earlier one was there first.
    later, earlier = pair.max(axis=1), pair.min(axis=1)
    told = {
        "overlap": overlap.to_numpy()[bad],
        "other": places(table, earlier),
        "other_zh": places(table, earlier, zh=True),
    }
    yield Breach(later, "from_station_m", told)


def gaps_between(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Sections of a road follow each other without a gap in stationing."""
    ordered = _by_station(context, table, either_way=True)
    reach = ordered.groupby("code")["end"].cummax().groupby(ordered["code"]).shift()
    gap = (ordered["start"] - reach).to_numpy(np.float64)
    bad = gap > float(parameters["amount"])
    ends = table.number("to_station_m")[_who_reached(ordered, "end")[bad]]
    yield Breach(ordered["at"].to_numpy()[bad], "from_station_m", {"gap": gap[bad], "reach": ends})


def stations_on_road(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """No station lies beyond the road: beyond its route, else its start and the sum of its sections."""
    end = table.number("to_station_m")
    limit = _road_end(context, table)
    beyond = end - limit
    allowed = np.abs(limit) * float(parameters["share"]) + float(parameters["amount"])
    at = np.flatnonzero(beyond > allowed)
    yield Breach(at, "to_station_m", {"limit": limit[at], "beyond": beyond[at]})


def sections_in_order(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Stationing rises with the section number."""
    frame = pd.DataFrame(
        {
            "code": table.text("code"),
            "section": table.number("section_no"),
            "start": running_stations(context, table)[0],
            "at": np.arange(len(table)),
        }
    )[~context.has_error(table, "code", *STATION_COLUMNS)].dropna()
    ordered = frame.sort_values(["code", "section"], kind="stable").reset_index(drop=True)
    before = ordered.groupby("code")["start"].cummax().groupby(ordered["code"]).shift()
    bad = (ordered["start"] < before).to_numpy(bool)
    earlier = table.number("from_station_m")[_who_reached(ordered, "start")[bad]]
    yield Breach(ordered["at"].to_numpy()[bad], "from_station_m", {"before": earlier})


def stations_agree(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The stations are about as far apart as the section is long."""
    first, last = running_stations(context, table)
    span = last - first
    is_off = differs(table.number("length_m"), span, parameters) & (span > 0)
    at = np.flatnonzero(is_off & ~context.has_error(table, *STATION_COLUMNS))
    yield Breach(at, "length_m", {"span": span[at]})


def lanes_fit(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The lanes find room in the width."""
    lanes, width = table.number("lanes"), table.number("width_m")
    need = lanes * float(parameters["lane_m"])
    at = np.flatnonzero((need > width) & (width >= 0))
    yield Breach(at, "lanes", {"need": need[at], "width": width[at]})


def width_in_range(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The range of widths can be read, is not reversed, and holds the width."""
    low, high = range_limits(table.text("width_range"))
    given = table.text("width_range") != ""
    unread = np.flatnonzero(given & ~np.isfinite(low))
    yield Breach(unread, "width_range", {"why": "cannot be read as 24-30", "why_zh": "无法识别，应填如24-30"})
    turned = np.flatnonzero(low > high)
    yield Breach(turned, "width_range", {"why": "runs backwards", "why_zh": "上下限颠倒"})
    width, slack = table.number("width_m"), float(parameters["amount"])
    out = np.flatnonzero((low <= high) & ((width < low - slack) | (width > high + slack)))
    why = [f"does not hold the width {value:g} m" for value in width[out]]
    why_zh = [f"不含路宽{value:g}米" for value in width[out]]
    yield Breach(out, "width_range", {"why": why, "why_zh": why_zh})


def widths_above_nought(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """No range of widths begins below 0."""
    for column in set(RANGE_COLUMNS) & set(table.frame.columns):
        below = pd.Series(table.text(column)).str.match(r"\s*[-－]\s*\d").to_numpy(bool)
        yield Breach(np.flatnonzero(below), column)


def sections_agree(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Sections of one road have one name."""
    frame = pd.DataFrame({"code": table.text("code"), "name": table.text("name")})
    first = frame[frame["name"] != ""].groupby("code")["name"].first()
    expected = frame["code"].map(first).astype("str").fillna("").to_numpy(dtype=object)
    at = np.flatnonzero((frame["name"].to_numpy(object) != expected) & (frame["name"] != "").to_numpy())
    yield Breach(at, "name", {"expected": expected[at]})


def _by_station(context: CardContext, table: CardTable, *, either_way: bool = False) -> pd.DataFrame:
    """Sections with usable stations, by road and start; those that stand twice count once.

    `either_way` takes reversed ones too, from their lower to their higher number.
    """
    first, last = running_stations(context, table)
    if either_way:
        numbers = np.sort([table.number("from_station_m"), table.number("to_station_m")], axis=0)
        is_back = context.has_error(table, "to_station_m")
        first, last = np.where(is_back, numbers[0], first), np.where(is_back, numbers[1], last)
    frame = pd.DataFrame(
        {"code": table.text("code"), "start": first, "end": last, "at": np.arange(len(table))}
    )[~context.has_error(table, "code")].dropna()
    frame = frame[(frame["end"] > frame["start"]) & (frame["code"] != "")]
    return frame.sort_values(["code", "start", "end"], kind="stable").reset_index(drop=True)


def _who_reached(ordered: pd.DataFrame, column: str) -> NDArray[np.int64]:
    """For each section the one before it, of the same road, that reaches farthest."""
    place = np.arange(len(ordered))
    is_new = ordered[column] >= ordered.groupby("code")[column].cummax()
    best = pd.Series(np.where(is_new, place, -1)).groupby(ordered["code"]).cummax()
    before = best.groupby(ordered["code"]).shift().fillna(0).to_numpy(np.int64)
    holder: NDArray[np.int64] = ordered["at"].to_numpy()[before] if len(ordered) else place
    return holder


def _road_end(context: CardContext, table: CardTable) -> NDArray[np.float64]:
    length = table.number("length_m")
    measured = shape_lengths(table)
    longest = np.fmax(length, measured)
    frame = pd.DataFrame(
        {"code": table.text("code"), "length": longest, "start": table.number("from_station_m")}
    )
    whole = frame.groupby("code")["length"].agg(lambda given: given.sum(min_count=len(given)))
    first = frame.groupby("code")["start"].min()
    end = first + whole
    for route in context.routes.itertuples():
        end[str(route.code)] = _route_end(route)
    limits: NDArray[np.float64] = frame["code"].map(end).to_numpy(np.float64)
    return limits


def _route_end(route: Any) -> float:  # Any: a row of road_route
    """Highest number of a route: of its points, and of what follows the last one at true scale."""
    length = float(route.geometry.length) if route.geometry is not None else np.nan
    points = sorted(route.calibration or (), key=lambda point: float(point["distance_m"]))
    if not points:
        return float(route.start_station_m) + length
    last = points[-1]
    ahead = last["station_m"] if last.get("after_m") is None else last["after_m"]
    end = float(ahead) + max(0.0, length - float(last["distance_m"]))
    return max(end, *(float(point["station_m"]) for point in points))
