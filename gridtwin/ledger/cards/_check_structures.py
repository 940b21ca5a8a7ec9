"""Card checks on bridges and tunnels: spans, the road they carry, clearances."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.cards._check_values import Parameters
from gridtwin.ledger.cards.breaches import Breach
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.ranges import span_lengths
from gridtwin.ledger.cards.table import CardTable


def spans_given(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """A bridge has spans: their number or their lengths."""
    missing = ~np.isfinite(table.number("spans")) & (table.text("span_lengths") == "")
    missing[table.unread.loc[table.unread["column"] == table.columns.get("spans", "spans"), "at"]] = False
    yield Breach(np.flatnonzero(missing), "spans")


def spans_readable(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The lengths of the spans can be read."""
    bad = [at for at, text in enumerate(table.text("span_lengths")) if text and span_lengths(text) is None]
    yield Breach(np.array(bad, dtype=np.int64), "span_lengths")


def spans_counted(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """As many spans have a length as the bridge has."""
    stated = table.number("spans")
    counted = _of_spans(table, len)
    at = np.flatnonzero(np.isfinite(stated) & np.isfinite(counted) & (stated != counted))
    yield Breach(at, "span_lengths", {"counted": counted[at], "stated": stated[at]})


def spans_add_up(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The spans are about as long as the bridge: abutments make it longer, never shorter."""
    length = table.number("length_m")
    total = _of_spans(table, sum)
    long, short = float(parameters["longer"]), float(parameters["shorter"])
    slack = float(parameters["amount"])
    at = np.flatnonzero((total > length * (1 + long) + slack) | (total < length * (1 - short) - slack))
    yield Breach(at, "span_lengths", {"total": total[at], "length": length[at]})


def on_road(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The structure lies on a road, where roads with shapes are known."""
    roads = context.tables.get("road")
    lines = np.empty(0, dtype=object) if roads is None else roads.shapes[context.kept("road")]
    lines = lines[~shapely.is_missing(lines)]
    at = np.flatnonzero(~shapely.is_missing(table.shapes))
    if not len(lines) or not len(at):
        return
    near = shapely.STRtree(lines).query(
        table.shapes[at], predicate="dwithin", distance=float(parameters["near_m"])
    )
    yield Breach(np.setdiff1d(at, at[near[0]]), None, {"near": float(parameters["near_m"])})


def road_name_known(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The road's name is one of the roads', where roads are known."""
    roads = context.tables.get("road")
    if roads is None or not len(roads):
        return
    names = table.text("road_name")
    yield Breach(np.flatnonzero((names != "") & ~np.isin(names, roads.text("name"))), "road_name")


def widths_fit(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """Carriageway and sidewalk find room in the width."""
    width = table.number("width_m")
    inner = table.number("carriageway_width_m") + np.nan_to_num(table.number("sidewalk_width_m"))
    at = np.flatnonzero(inner > width + float(parameters["amount"]))
    yield Breach(at, "carriageway_width_m", {"inner": inner[at], "width": width[at]})


def height_limit_fits(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The height limit is no higher than the clear height."""
    limit, clear = table.number("height_limit_m"), table.number("clear_height_m")
    at = np.flatnonzero(limit > clear)
    yield Breach(at, "height_limit_m", {"clear": clear[at]})


def _of_spans(table: CardTable, measure: Callable[[tuple[float, ...]], float]) -> NDArray[np.float64]:
    read = [span_lengths(text) if text else None for text in table.text("span_lengths")]
    return np.array([np.nan if spans is None else float(measure(spans)) for spans in read])
