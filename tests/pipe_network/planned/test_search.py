"""One move that mends everything, by hand."""

import numpy as np
import pytest
import shapely

from pipe_network.clearance.rules import load_rules
from pipe_network.planned.check import Around, check_planned
from pipe_network.planned.outlook import outlooks_of
from pipe_network.planned.route import Proposal, with_depth
from pipe_network.planned.search import aside_by, lifted
from tests.pipe_network.networks import network
from tests.pipe_network.planned.test_check import SEWER, Flat, line, verdicts, water


def both():
    """A sewer 1.35 m beside the line on its left, and one across it at x = 10; inverts 7.0, crowns 7.4 m."""
    points = {"C": (0, 1.35, 10), "D": (20, 1.35, 10), "E": (10, -20, 10), "F": (10, 1.0, 10)}
    return network(points, [("WS1", "C", "D", SEWER), ("WS2", "E", "F", SEWER)], pipe_class="WS")


def way(found, proposal):
    got = check_planned(found, proposal, Around(Flat(), lanes=[])).way
    return None if got is None else (round(got.shift_m, 6), got.rise_m, got.words)


def test_a_shift_and_a_change_of_depth_together() -> None:
    # Beside: 1.0 m of 1.5 m, so 0.50 m to the right. Crossing: crown 7.8, invert 7.5 over a crown of 7.4:
    # up by 0.30 m for 0.40 m; down would be 1.20 m.
    assert way(both(), water(2.2)) == (
        -0.5,
        0.3,
        ("shift by 0.50 m to the right (south) and raise by 0.30 m", "向右侧（南）平移0.50米并上移0.30米"),
    )


def test_the_move_is_down_where_above_is_no_cover() -> None:
    # The crossed sewer now lies at 8.7 to 9.1: above it the cover would be 0.2 m. Crown 9.0 down to 8.3.
    shallow = {**SEWER, "start_level_m": 8.7, "end_level_m": 8.7}
    points = {"C": (0, 1.35, 10), "D": (20, 1.35, 10), "E": (10, -20, 10), "F": (10, 1.0, 10)}
    found = network(points, [("WS1", "C", "D", SEWER), ("WS2", "E", "F", shallow)], pipe_class="WS")
    assert way(found, water(1.0))[:2] == (-0.5, -0.7)


def test_two_crossings_bar_what_one_would_allow() -> None:
    # Sewers 7.0–7.4 and 7.9–8.3 under each other: between them are 0.5 m, a pipe of 0.3 m wants 0.4 m twice.
    # Invert 7.5 up to 8.7 = 1.2 m; down to crown 6.6 = 1.2 m: lower is as near, and comes first.
    high = {**SEWER, "start_level_m": 7.9, "end_level_m": 7.9}
    points = {"C": (5, -20, 10), "D": (5, 20, 10), "E": (15, -20, 10), "F": (15, 20, 10)}
    found = network(points, [("WS1", "C", "D", SEWER), ("WS2", "E", "F", high)], pipe_class="WS")
    assert way(found, water(2.2))[:2] == (0.0, -1.2)


def test_too_little_cover_alone_is_mended_by_depth() -> None:
    empty = network({"A": (0, 0, 10), "B": (1, 0, 10)}, [])
    assert way(empty, water(0.4))[:2] == (0.0, -0.2)  # 0.60 m beside lanes


def test_nothing_to_mend_and_nothing_found_give_no_way() -> None:
    empty = network({"A": (0, 0, 10), "B": (1, 0, 10)}, [])
    assert way(empty, water(1.0)) is None
    rows = [(f"WS{k}", f"C{k}", f"D{k}", SEWER) for k in range(-3, 4)]
    points = {f"{end}{k}": (x, k, 10) for k in range(-3, 4) for end, x in (("C", 0), ("D", 20))}
    assert way(network(points, rows, pipe_class="WS"), water(1.0)) is None  # sewers everywhere


def test_a_line_with_a_bend_keeps_its_distance_and_its_heights() -> None:
    bent = Proposal(shapely.LineString([(0, 0, 1), (10, 0, 2), (10, 10, 3)]), "JP", 300)
    moved = shapely.get_coordinates(aside_by(bent, 2.0).line, include_z=True)
    assert moved.tolist() == pytest.approx(np.array([[0, 2, 1], [8, 2, 2], [8, 10, 3]]))
    assert lifted(bent, 0.5).line.coords[1] == (10, 0, 2.5)
    assert lifted(Proposal(line((0, 0), (9, 0)), "JP", 300, depth_m=0.3), 0.5) is None


def test_a_pair_without_a_row_is_said_not_to_be_judged() -> None:
    # No row names the class QT across water; its level is a crown: 7.0, so 8.7 is 1.7 m above it.
    odd = {**SEWER, "pipe_class": "QT"}
    found = network({"C": (10, -20, 10), "D": (10, 20, 10)}, [("X1", "C", "D", odd)], pipe_class="QT")
    report = check_planned(found, water(1.0), Around(Flat(), lanes=[]))
    row = report.verdicts.iloc[0]
    assert row["message_en"].endswith("gap 1.70 m, the table has no row for this pair: not judged")
    assert row["message_zh"].endswith("标准表中没有该组合的条款，未判定")
    assert "0.00 m is required" not in " ".join(report.verdicts["message_en"])
    assert (row["severity"], report.way) == ("warning", None)


def test_a_class_without_a_row_of_cover_is_said() -> None:
    empty = network({"A": (0, 0, 10), "B": (1, 0, 10)}, [])
    odd = Proposal(line((0, 0), (20, 0)), "QT", 300, depth_m=0.1)
    assert [row[:2] for row in verdicts(empty, odd)] == [("cover", "warning")]


def test_positions_seen_together_come_to_what_each_comes_to_alone() -> None:
    found, rules, around = both(), load_rules(), Around(Flat(), lanes=[])
    shifts = [-1.0, -0.5, -0.45, 0.0, 0.5, 2.0]
    routes = [with_depth(*_bare(aside_by(water(2.2), metres))) for metres in shifts]
    together = outlooks_of(found, routes, around, rules)
    alone = [outlooks_of(found, [route], around, rules)[0] for route in routes]
    assert [one.is_barred for one in together] == [False, False, True, True, True, True]
    assert [one.is_barred for one in alone] == [one.is_barred for one in together]
    assert [round(one.room_m, 3) for one in together[:2]] == [1.6, 1.6]  # cover 2.2 m of 0.6 m
    for one, by_itself in zip(together, alone, strict=True):
        assert [(each.line, each.gap_m) for each in one.crossings] == [
            (each.line, each.gap_m) for each in by_itself.crossings
        ]


def _bare(proposal: Proposal):
    xy = shapely.get_coordinates(proposal.line)
    return xy, np.full(len(xy), 10.0), proposal


def test_a_city_around_changes_nothing_and_is_not_looked_at() -> None:
    near = network(
        {"C": (0, 1.35, 10), "D": (20, 1.35, 10), "E": (10, -20, 10), "F": (10, 1.0, 10)},
        [("WS1", "C", "D", SEWER), ("WS2", "E", "F", SEWER)],
        pipe_class="WS",
    )
    far = {f"P{k}": (500 + k, 500, 10) for k in range(40)}
    rows = [(f"X{k}", f"P{k}", f"P{k + 1}", SEWER) for k in range(39)]
    points = {"C": (0, 1.35, 10), "D": (20, 1.35, 10), "E": (10, -20, 10), "F": (10, 1.0, 10)}
    city = network(
        {**points, **far},
        [("WS1", "C", "D", SEWER), ("WS2", "E", "F", SEWER), *rows],
        pipe_class="WS",
    )
    assert way(city, water(2.2)) == way(near, water(2.2))
    report = check_planned(city, water(2.2), Around(Flat(), lanes=[]))
    assert len(report.site.network.lines) == 3  # two sewers and the line itself
