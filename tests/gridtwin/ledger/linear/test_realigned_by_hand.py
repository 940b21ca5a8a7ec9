"""Realignments whose lengths, numbers and events are worked out by hand, beside the code that must agree."""

from datetime import date

import numpy as np
import pandas as pd
import pytest
import shapely

from gridtwin.ledger.linear.calibration import Calibration
from gridtwin.ledger.linear.events import event_table
from gridtwin.ledger.linear.moving import Keep, MovedEvents, move_events
from gridtwin.ledger.linear.realigning import Realigned, Stationed, realign
from gridtwin.ledger.linear.routes import Route
from tests.gridtwin.ledger.linear.roads import east

DAY = date(2026, 5, 1)
# The road is 1,000 m due east. Its part from 400 m to 600 m is replaced by 100 m up, 200 m along, 100 m down:
# 400 m of road instead of 200 m, so the whole is 1,000 - 200 + 400 = 1,200 m. Beyond it everything lies 200 m
# further along.
DETOUR = [(400, 0), (400, 100), (600, 100), (600, 0)]
EQUATION, RESTATION, STRETCH = Stationed.EQUATION, Stationed.RESTATION, Stationed.STRETCH


def bent(road: Route, how: Stationed, line: object = DETOUR, join_m: float = 1.0) -> Realigned:
    return realign(road, shapely.LineString(line), how=how, join_m=join_m, day=DAY)


def points(made: Realigned) -> list[tuple[float, float, float | None]]:
    """Distance, number and number ahead of every calibration point."""
    return [
        (round(p.distance_m, 6), round(p.station_m, 6), None if p.after_m is None else round(p.after_m, 6))
        for p in made.after.calibration.points
    ]


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        # K5+000 at the start: the new part begins at K5+400. By its own metres it ends at
        # K5+400 + 400 = K5+800, where K5+600 goes on; the end is K5+600 + 400 = K6+000 as before.
        (EQUATION, [(0, 5000, None), (400, 5400, None), (800, 5800, 5600), (1200, 6000, None)]),
        # Everything beyond is 200 more: the end is K6+200.
        (RESTATION, [(0, 5000, None), (400, 5400, None), (800, 5800, None), (1200, 6200, None)]),
        # K5+400 to K5+600 on 400 m of road: half a number a metre.
        (STRETCH, [(0, 5000, None), (400, 5400, None), (800, 5600, None), (1200, 6000, None)]),
    ],
)
def test_a_road_that_does_not_begin_at_nought(how: Stationed, expected: list[object]) -> None:
    made = bent(east(start_m=5000), how)
    assert (made.after.length_m, made.longer_m) == (1200, 200)
    assert (made.from_m, made.old_to_m, made.new_to_m) == (400, 600, 800)
    assert points(made) == expected


# Measured on the ground the road has 1,010 numbers on 1,000 m: 1.01 a metre. 400 m is K0+404, 600 m K0+606.
SLACK = [{"distance_m": 0, "station_m": 0}, {"distance_m": 1000, "station_m": 1010}]


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        # The new part counts metres: 404 + 400 = 804; beyond, K0+606 goes on at 1.01 a metre to K1+010.
        (EQUATION, [(0, 0, None), (400, 404, None), (800, 804, 606), (1200, 1010, None)]),
        # Beyond, all numbers are 804 - 606 = 198 more.
        (RESTATION, [(0, 0, None), (400, 404, None), (800, 804, None), (1200, 1208, None)]),
        (STRETCH, [(0, 0, None), (400, 404, None), (800, 606, None), (1200, 1010, None)]),
    ],
)
def test_a_road_that_is_calibrated_unevenly(how: Stationed, expected: list[object]) -> None:
    made = bent(east(calibration=SLACK), how)
    assert points(made) == expected
    # 100 m beyond the new part the old road had K0+707 at 700 m.
    number = {EQUATION: 707, RESTATION: 905, STRETCH: 707}[how]
    assert made.after.calibration.stations([900])[0][0] == pytest.approx(number)


def test_a_known_point_on_the_replaced_part_goes_with_it() -> None:
    """K0+520 was surveyed at 500 m. The new part runs from K0+416 (400 m: 400 x 1.04) by its own metres."""
    known = [{"distance_m": d, "station_m": s} for d, s in ((0, 0), (500, 520), (1000, 1000))]
    made = bent(east(calibration=known), EQUATION)
    # At 600 m the old numbers were 520 + 100 x 0.96 = 616; the new part ends at 416 + 400 = 816.
    assert points(made) == [(0, 0, None), (400, 416, None), (800, 816, 616), (1200, 1000, None)]


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        # K0+400 = K0+300 at 400 m, where the new part ends. From K0+200 it counts 300 m to K0+500,
        # where K0+300 goes on.
        (EQUATION, [(0, 0, None), (200, 200, None), (500, 500, 300), (1100, 900, None)]),
        # Beyond, numbers run on from K0+500: 600 m later K1+100.
        (RESTATION, [(0, 0, None), (200, 200, None), (500, 500, None), (1100, 1100, None)]),
        # Both numbers at its end stay, that before the equation and that behind it: 200 numbers on 300 m.
        (STRETCH, [(0, 0, None), (200, 200, None), (500, 400, 300), (1100, 900, None)]),
    ],
)
def test_an_equation_where_the_new_part_ends(how: Stationed, expected: list[object]) -> None:
    """200 m of road (200 m to 400 m) become 50 + 200 + 50 = 300 m."""
    road = east(calibration=[{"distance_m": 400, "station_m": 400, "after_m": 300}])
    made = bent(road, how, [(200, 0), (200, 50), (400, 50), (400, 0)])
    assert points(made) == expected


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        # K0+400 = K0+300 at 400 m, where the new part begins: the equation stays. At its end it is
        # K0+300 + 400 = K0+700, and K0+500 (600 m) goes on.
        (EQUATION, [(0, 0, None), (400, 400, 300), (800, 700, 500), (1200, 900, None)]),
        (RESTATION, [(0, 0, None), (400, 400, 300), (800, 700, None), (1200, 1100, None)]),
        (STRETCH, [(0, 0, None), (400, 400, 300), (800, 500, None), (1200, 900, None)]),
    ],
)
def test_an_equation_where_the_new_part_begins(how: Stationed, expected: list[object]) -> None:
    road = east(calibration=[{"distance_m": 400, "station_m": 400, "after_m": 300}])
    assert points(bent(road, how)) == expected


def test_two_realignments_after_each_other() -> None:
    """The second replaces 100 m to 200 m by 50 + 100 + 50 = 200 m, so the first lies 100 m further along.

    First: K0+800 = K0+600 at 800 m. Second: from K0+100 by 200 m to K0+300, where K0+200 goes on (300 m).
    """
    first = bent(east(), EQUATION)
    second = bent(first.after, EQUATION, [(100, 0), (100, 50), (200, 50), (200, 0)])
    expected = [(0, 0, None), (100, 100, None), (300, 300, 200), (500, 400, None), (900, 800, 600)]
    assert points(second) == [*expected, (1300, 1000, None)]
    assert second.after.calibration.distance_of("K0+250#1") == 250
    assert second.after.calibration.distance_of("K0+250#2") == 350
    # K0+700 occurs on the new part of the first (400 + 100 + 300 = 800 m) and beyond it.
    assert second.after.calibration.distance_of("K0+700#2") == 800
    assert second.after.calibration.distance_of("K0+700#3") == 1000


def test_ends_beside_the_road_leave_the_rest_of_it_where_it_is() -> None:
    """The new line begins 0.6 m beside 400 m and ends 0.8 m beside 600 m, on the same side: 0.6 m up from the
    road, 200 m along, 0.8 m down to it. Between the ends it rises from y = 0.6 to y = 0.8.
    """
    made = bent(east(), EQUATION, [(400, 0.6), (600, 0.8)])
    straight = np.hypot(200, 0.2)
    assert made.after.length_m == pytest.approx(1000 - 200 + 0.6 + straight + 0.8)
    assert (made.from_m, made.old_to_m) == (400, 600)
    assert made.new_to_m == pytest.approx(400 + 0.6 + straight + 0.8)
    for old, new in ((100, 100), (399, 399), (601, 601 + made.longer_m), (1000, 1000 + made.longer_m)):
        there = made.after.alignment.places(new)[0]
        assert there == pytest.approx([old, 0]), "ground that is not replaced does not move"
        assert made.after.calibration.stations([new])[0][0] == pytest.approx(old)


EVENTS = [
    # id, from, to: where they lie on the old road is what they are called after.
    ("at the start", 0, None),
    ("before", 399.5, None),
    ("at its beginning", 400, None),
    ("near the first leg", 410, None),
    ("under the middle", 500, None),
    ("near the last leg", 590, None),
    ("at its end", 600, None),
    ("beyond", 601, None),
    ("at the very end", 1000, None),
    ("into it", 300, 600),
    ("out of it", 400, 700),
    ("all of it", 400, 600),
    ("inside", 410, 590),
]


def moved(made: Realigned, keep: Keep = Keep.GROUND, carry_m: float = 150) -> MovedEvents:
    names, first, last = zip(*EVENTS, strict=True)
    frame = pd.DataFrame(
        {
            "id": names, "row_version": 1, "route_code": "R1", "kind": "work", "title": names,
            "from_station_m": [float(x) for x in first], "to_station_m": last,
        }
    )  # fmt: skip
    return move_events(made, event_table(frame), keep=keep, carry_m=carry_m)


def numbers(done: MovedEvents) -> dict[str, tuple[str, str]]:
    """Where the changed events are said to be now."""
    table = event_table(done.changes)
    return {
        str(name): (table.station("from", at), table.station("to", at))
        for at, name in enumerate(done.changes["id"])
    }


def test_events_keep_their_ground_with_an_equation() -> None:
    """K0+600 to K0+800 occur twice: #1 on the new part, #2 beyond it.

    (410, 0) is 10 m from the first leg, at its foot: K0+400. (500, 0) is 100 m from all three sides' nearest
    places: the foot of either leg and the middle of the top, (500, 100), are 100 m off; the first along the
    line counts. (590, 0) is 10 m from the foot of the last leg, where the new part ends: 800 m, which is
    K0+800#1 at the end of a stretch and K0+600#2 for a point.
    """
    made = bent(east(), EQUATION)
    done = moved(made)
    assert numbers(done) == {
        "near the first leg": ("K0+400", ""),
        "under the middle": ("K0+400", ""),
        "near the last leg": ("K0+600#2", ""),
        "at its end": ("K0+600#2", ""),
        "beyond": ("K0+601#2", ""),
        "into it": ("K0+300", "K0+800#1"),
        "out of it": ("K0+400", "K0+700#2"),
        "all of it": ("K0+400", "K0+800#1"),
        "inside": ("K0+400", "K0+800#1"),
    }
    assert done.hits == []
    told = dict(zip(done.report["id"], done.report["moved_m"], strict=True))
    # Only what lay on the replaced part moved on the ground, each as far as it was from the new line.
    expected = {"near the first leg": 10, "under the middle": 100, "near the last leg": 10, "inside": 10}
    assert {name: metres for name, metres in told.items() if metres} == pytest.approx(expected)


def test_events_keep_their_ground_when_numbers_run_on() -> None:
    """Beyond, every number is 200 more; a stretch to the end of the replaced part ends at K0+800."""
    done = moved(bent(east(), RESTATION))
    found = numbers(done)
    assert (found["at its end"], found["beyond"]) == (("K0+800", ""), ("K0+801", ""))
    assert (found["at the very end"], found["out of it"]) == (("K1+200", ""), ("K0+400", "K0+900"))
    assert (found["into it"], found["all of it"]) == (("K0+300", "K0+800"), ("K0+400", "K0+800"))
    assert "before" not in found
    assert "at its beginning" not in found


def test_events_keep_their_ground_when_the_part_is_spread() -> None:
    """The new part has half a number a metre: its end is K0+600, beyond nothing changes."""
    done = moved(bent(east(), STRETCH))
    assert numbers(done) == {
        "near the first leg": ("K0+400", ""),
        "under the middle": ("K0+400", ""),
        "near the last leg": ("K0+600", ""),
        "inside": ("K0+400", "K0+600"),
    }


def test_events_keep_their_numbers() -> None:
    """With an equation: K0+410 is 10 m up the first leg, K0+500 the corner after 100 m, K0+590 90 m further.

    K0+600, at the end of the replaced part, is told to be that beyond it; of its places on the ground
    (600, 0) and, on the new part 200 m from its beginning, (500, 100), the first is where it was.
    """
    made = bent(east(), EQUATION)
    done = moved(made, Keep.NUMBERS)
    assert numbers(done) == {
        "at its end": ("K0+600#2", ""),
        "beyond": ("K0+601#2", ""),
        "into it": ("K0+300", "K0+600#2"),
        "out of it": ("K0+400", "K0+700#2"),
        "all of it": ("K0+400", "K0+600#2"),
    }
    told = dict(zip(done.report["id"], done.report["moved_m"], strict=True))
    # (410, 0) -> (400, 10); (500, 0) -> (400, 100); (590, 0) -> (490, 100).
    assert told["near the first leg"] == pytest.approx(np.hypot(10, 10), abs=0.001)
    assert told["under the middle"] == pytest.approx(np.hypot(100, 100), abs=0.001)
    assert told["near the last leg"] == pytest.approx(np.hypot(100, 100), abs=0.001)
    assert told["at its end"] == 0


def test_events_too_far_from_the_new_line_are_told_and_left() -> None:
    """Up to 9 m: the three under the detour and the stretch inside it are further from it."""
    done = moved(bent(east(), EQUATION), carry_m=9)
    left = {str(hit.values["title"]) for hit in done.hits}
    assert left == {"near the first leg", "under the middle", "near the last leg", "inside"}
    assert left.isdisjoint(numbers(done))


def test_a_shorter_road_loses_numbers() -> None:
    """The detour is straightened: 1,200 m become 1,000 m, K0+600 = K0+800 at 600 m.

    Events keep their numbers where these still exist: K0+650 does not; K0+800 lies at the end of the part.
    """
    detoured = Route("R1", "折路", bent(east(), RESTATION).after.line, _plain(1200.0))
    made = bent(detoured, EQUATION, [(400, 0), (600, 0)])
    assert (made.after.length_m, made.longer_m) == (1000, -200)
    assert points(made) == [(0, 0, None), (400, 400, None), (600, 600, 800), (1000, 1200, None)]
    frame = pd.DataFrame(
        {
            "id": ["gone", "end", "beyond"], "row_version": 1, "route_code": "R1", "kind": "sign",
            "title": ["gone", "end", "beyond"], "from_station_m": [650.0, 800.0, 900.0], "to_station_m": None,
        }
    )  # fmt: skip
    kept = move_events(made, event_table(frame), keep=Keep.NUMBERS, carry_m=150)
    assert [hit.values["title"] for hit in kept.hits] == ["gone"]
    assert len(kept.changes) == 0
    # On the ground K0+650 was at (550, 100), above 550 m of the straight line, 100 m off.
    ground = move_events(made, event_table(frame), keep=Keep.GROUND, carry_m=150)
    assert numbers(ground) == {"gone": ("K0+550", "")}


def _plain(length_m: float) -> Calibration:
    from gridtwin.ledger.linear.calibration import make_calibration

    return make_calibration(length_m, 0.0)
