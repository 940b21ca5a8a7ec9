"""Cover along lines against the table, by hand."""

import numpy as np
import pytest
import shapely

from gridtwin.standards import Standing
from pipe_network.works.along import places_along
from pipe_network.works.cover import CoverState, cover_report
from pipe_network.works.cover_rules import cover_rules
from tests.pipe_network.networks import network
from tests.pipe_network.sections.small import ORIGIN, Plane, at, joined

RULES = cover_rules()


def main(crown_start: float, crown_end: float, pipe_class: str = "JP", **given: object):
    """A pipe of 20 m eastward with those crown levels; ground 10 m."""
    levels = {"start_level_m": crown_start, "end_level_m": crown_end, "diameter_mm": 200, **given}
    return network({"1": (0, 0, 10), "2": (20, 0, 10)}, [("L", "1", "2", levels)], pipe_class=pipe_class)


def one(city, ground=None, lanes=None):
    return cover_report(city, ground or Plane(), RULES, lanes=lanes).lines.iloc[0]


def test_places_are_no_farther_apart_than_the_step_and_levels_are_straight_between() -> None:
    places = places_along(main(9.0, 8.0), 5.0)
    assert places.station_m.tolist() == [0, 5, 10, 15, 20]
    assert places.crown_m == pytest.approx([9.0, 8.75, 8.5, 8.25, 8.0])
    assert places.axis_m == pytest.approx(places.crown_m - 0.1)


def test_the_worst_place_is_found_between_the_ends() -> None:
    class Hollow(Plane):
        def heights(self, xy):
            """A hollow 0.5 m deep in the middle of the pipe."""
            middle = np.abs(np.asarray(xy)[:, 0] - ORIGIN[0] - 10) < 1
            return np.where(middle, 9.5, 10.0)

    row = one(main(9.0, 9.0), Hollow())
    # Water in a motor lane wants 0.70 m (GB 50289); in the hollow there are 0.50 m.
    assert (row.state, row.station_m) == ("shallow", 10.0)
    assert (row.cover_m, row.least_m, row.short_m) == (pytest.approx(0.5), 0.7, pytest.approx(0.2))
    assert (row.lowest_m, row.highest_m) == (pytest.approx(0.5), pytest.approx(1.0))


def test_lanes_decide_which_column_holds() -> None:
    city = main(9.35, 9.35)  # 0.65 m of cover: enough beside the lane (0.60), too little in it (0.70)
    assert one(city).state == "shallow"
    lane = shapely.box(*at(100, -5), *at(200, 5))
    assert one(city, lanes=lane).state == "enough"
    half = shapely.box(*at(12, -5), *at(200, 5))
    row = one(city, lanes=half)
    assert (row.state, row.lane, row.station_m) == ("shallow", "motor", 15.0)


@pytest.mark.parametrize(
    ("pipe_class", "given", "row"),
    [
        ("WS", {}, "排水"),
        ("TR", {}, "燃气"),
        ("RS", {"embedding": "直埋"}, "直埋热力"),
        ("RS", {"embedding": "管沟"}, "管沟"),
        ("GD", {"embedding": "管块"}, "电力 保护管"),
        ("GD", {}, "电力 直埋"),
        ("XX", {"embedding": "管埋", "protection": "钢管"}, "通信 钢保护管"),
        ("XX", {"embedding": "管埋"}, "通信 直埋及塑料、混凝土保护管"),
        ("ZS", {}, "再生水"),
    ],
)
def test_each_kind_finds_its_row(pipe_class, given, row) -> None:
    assert one(main(9.0, 9.0, pipe_class, **given)).row == row


def test_rows_from_memory_say_so() -> None:
    assert one(main(9.0, 9.0, "ZS")).standing == Standing.CONFIRM.value
    assert one(main(9.0, 9.0, "WS")).standing == Standing.STANDARD.value


@pytest.mark.parametrize(
    ("city", "state"),
    [
        (main(9.3, 9.3), CoverState.ENOUGH),  # exactly 0.70 m
        (main(10.2, 10.2), CoverState.EXPOSED),
        (main(float("nan"), float("nan")), CoverState.UNKNOWN),
        (main(9.0, 9.0, "QQ"), CoverState.NO_RULE),
        (main(12.0, 12.0, embedding="架空"), CoverState.OPEN),
    ],
    ids=["enough", "exposed", "unknown", "no rule", "open"],
)
def test_every_state(city, state) -> None:
    assert one(city).state == state.value


def test_an_empty_network_has_an_empty_report() -> None:
    assert cover_report(main(9, 9).of(["TR"]), Plane(), RULES).lines.empty


def test_no_line_is_lost() -> None:
    city = main(9.0, 9.0)
    city.lines.loc[0, "geometry"] = None
    assert one(city).state == "unknown"


def test_a_line_without_length_is_told_and_not_measured() -> None:
    city = joined(main(9.0, 9.0), network({"3": (5, 5, 10)}, [("O", "3", "3", {"diameter_mm": 200})]))
    report = cover_report(city, Plane(), RULES)
    assert report.lines["state"].tolist() == ["enough", "no_length"]
    assert report.count(CoverState.NO_LENGTH) == 1
    assert set(places_along(city, 5.0).line) == {0}
