"""Pieces on which everything is constant; their lengths add up to the road."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.linear.events import event_table
from gridtwin.ledger.linear.segmentation import (
    segment_layer,
    segment_routes,
    spans_of_events,
    spans_of_sections,
)
from tests.gridtwin.ledger.linear.roads import LONG_POINTS, corner, east

ROUTES = {"A": east("A"), "B": corner("B")}


def event(
    kind: str, title: str, first: float, last: float | None = None, **more: object
) -> dict[str, object]:
    return {
        "route_code": "A",
        "kind": kind,
        "title": title,
        "from_station_m": first,
        "to_station_m": last,
        **more,
    }


def test_by_hand() -> None:
    table = event_table(
        pd.DataFrame(
            [
                event("property", "路面", 0, 600, value="沥青"),
                event("property", "路面", 600, 1000, value="水泥"),
                event("work", "铣刨", 500, 700),
                event("sign", "限速", 550),
                event("sign", "停车", 1000),
            ]
        )
    )
    pieces = segment_routes(ROUTES, [spans_of_events(table, ROUTES)], table)
    mine = pieces[pieces["route_code"] == "A"]
    assert mine[["from_station", "to_station", "路面", "sign_count"]].to_numpy().tolist() == [
        ["K0+000", "K0+500", "沥青", 0],
        ["K0+500", "K0+600", "沥青", 1],
        ["K0+600", "K0+700", "水泥", 0],
        ["K0+700", "K1+000", "水泥", 1],
    ]
    assert mine["work"].tolist() == [None, "铣刨", "铣刨", None]
    assert pieces[pieces["route_code"] == "B"]["length_m"].tolist() == [700]
    assert segment_layer(pieces, ROUTES, 4544).length.tolist() == [500, 100, 100, 300, 700]


def test_values_at_one_place_are_joined_and_equal_neighbours_are_one() -> None:
    table = event_table(
        pd.DataFrame(
            [
                event("defect", "裂缝", 0, 300),
                event("defect", "坑槽", 200, 400),
                event("defect", "坑槽", 400, 500),
            ]
        )
    )
    pieces = segment_routes({"A": east("A")}, [spans_of_events(table, ROUTES)])
    assert pieces[["length_m", "defect"]].to_numpy().tolist() == [
        [200, "裂缝"], [100, "坑槽；裂缝"], [200, "坑槽"], [500, None],
    ]  # fmt: skip


def test_pieces_end_at_equations() -> None:
    routes = {"A": east("A", calibration=LONG_POINTS)}
    pieces = segment_routes(routes, [])
    assert pieces[["from_station", "to_station", "length_m"]].to_numpy().tolist() == [
        ["K0+000", "K0+400#1", 400],
        ["K0+300#2", "K0+900", 600],
    ]


def test_attributes_of_sections() -> None:
    sections = pd.DataFrame({"id": ["1", "2"], "pavement": ["asphalt", None]})
    ranges = pd.DataFrame({"id": ["1", "2"], "code": "A", "from_m": [0, 400], "to_m": [400.0, 1000]})
    pieces = segment_routes({"A": east("A")}, spans_of_sections(sections, ranges, ["pavement"]))
    assert pieces["pavement"].tolist() == ["asphalt", None]


@given(
    st.lists(
        st.tuples(st.sampled_from("AB"), st.floats(0, 690), st.floats(0.01, 500), st.sampled_from("甲乙")),
        max_size=12,
    )
)
def test_lengths_add_up(given_events: list[tuple[str, float, float, str]]) -> None:
    rows = [
        event("defect", title, first, min(first + length, 700.0)) | {"route_code": code}
        for code, first, length, title in given_events
    ]
    table = event_table(pd.DataFrame(rows, columns=list(event("defect", "x", 0))))
    pieces = segment_routes(ROUTES, [spans_of_events(table, ROUTES)])
    sums = pieces.groupby("route_code")["length_m"].sum()
    assert sums.to_dict() == pytest.approx({"A": 1000, "B": 700}, abs=1e-9)
    assert (pieces["length_m"] > 0).all()
    assert (pieces["from_m"].to_numpy()[1:][pieces["piece"].to_numpy()[1:] > 1] ==
            pieces["to_m"].to_numpy()[:-1][pieces["piece"].to_numpy()[1:] > 1]).all()  # fmt: skip
