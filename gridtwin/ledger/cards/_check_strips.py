"""Card checks on sidewalks and medians, which belong to sections of roads."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards._check_rows import shape_lengths
from gridtwin.ledger.cards._check_values import Parameters, differs
from gridtwin.ledger.cards.breaches import Breach
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.ranges import range_limits
from gridtwin.ledger.cards.table import CardTable


def road_known(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """A strip belongs to a road, and to a section of it, that is there and was not refused."""
    roads, kept = context.tables.get("road"), context.kept("road")
    codes = np.empty(0, dtype=object) if roads is None else roads.text("code")[kept]
    unknown = ~np.isin(table.text("road_code"), codes) & (table.text("road_code") != "")
    yield Breach(np.flatnonzero(unknown), "road_code", {"why": "no such road", "why_zh": "没有这条道路"})
    if roads is None:
        return
    sections = set(zip(codes, roads.number("section_no")[kept], strict=True))
    number = table.number("section_no")
    pairs = zip(table.text("road_code"), number, strict=True)
    stray = np.array([pair not in sections for pair in pairs], dtype=bool) & np.isfinite(number) & ~unknown
    yield Breach(
        np.flatnonzero(stray),
        "section_no",
        {"why": "the road has no such section", "why_zh": "该道路没有此路段"},
    )


def no_longer_than_road(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """A strip is no longer than the section, or the road, that it runs along."""
    limit = _host_lengths(context, table)
    length = table.number("length_m")
    at = np.flatnonzero(length > limit * (1 + float(parameters["share"])) + float(parameters["amount"]))
    yield Breach(at, "length_m", {"limit": limit[at]})


def area_agrees(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The area is about length times the middle of the range of widths."""
    low, high = range_limits(table.text("width_range"))
    product = table.number("length_m") * (low + high) / 2
    at = np.flatnonzero(differs(table.number("area_m2"), product, parameters))
    yield Breach(at, "area_m2", {"product": product[at]})


def _host_lengths(context: CardContext, table: CardTable) -> NDArray[np.float64]:
    roads = context.tables.get("road")
    if roads is None:
        return np.full(len(table), np.nan)
    lengths = np.fmax(roads.number("length_m"), shape_lengths(roads))
    frame = pd.DataFrame(
        {"code": roads.text("code"), "section": roads.number("section_no"), "length": lengths}
    )
    whole = frame.groupby("code")["length"].agg(lambda given: given.sum(min_count=len(given)))
    single = frame.drop_duplicates(["code", "section"]).set_index(["code", "section"])["length"]
    codes, sections = table.text("road_code"), table.number("section_no")
    of_section = single.reindex(pd.MultiIndex.from_arrays([codes, sections])).to_numpy(np.float64)
    of_road = pd.Series(codes).map(whole).to_numpy(np.float64)
    return np.where(np.isfinite(sections), of_section, of_road)
