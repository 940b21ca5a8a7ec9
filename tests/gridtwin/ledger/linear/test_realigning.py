"""A bend of 1000 m of road replaced: equation, re-stationing, stretching; events keep ground or numbers."""

from datetime import date

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.errors import BadRealignment
from gridtwin.ledger.linear.events import event_table
from gridtwin.ledger.linear.moving import Keep, move_events
from gridtwin.ledger.linear.realigning import Realigned, Stationed, described, realign
from tests.gridtwin.ledger.linear.roads import LONG_POINTS, SHORT_POINTS, east

DAY = date(2026, 5, 1)
# 400 m instead of 200 m between K0+400 and K0+600: up 100 m, 200 m along, down again.
DETOUR = shapely.LineString([(400, 0), (400, 100), (600, 100), (600, 0)])


def change(how: Stationed, calibration: object = None) -> Realigned:
    return realign(east(calibration=calibration), DETOUR, how=how, join_m=1, day=DAY)


def test_equation_keeps_numbers_beyond() -> None:
    made = change(Stationed.EQUATION)
    after = made.after.calibration
    assert (made.after.length_m, made.longer_m) == (1200, 200)
    assert str(after.last) == "K1+000"
    # New part counts 400 to 800, then the old 600: 600 to 800 occur twice.
    assert [(p.distance_m, p.station_m, p.after_m) for p in after.equations] == [(800, 800, 600)]
    assert after.distance_of("K0+700#2") == 900
    assert after.distance_of("K0+700#1") == 700
    assert "K0+800 = K0+600" in described(made)[0]


def test_a_shorter_line_leaves_numbers_out() -> None:
    bent = shapely.LineString([(0, 0), (400, 0), (400, 100), (600, 100), (600, 0), (1000, 0)])
    from gridtwin.ledger.linear.routes import make_route

    made = realign(
        make_route("R1", bent),
        shapely.LineString([(600, 0), (400, 0)]),
        how=Stationed.EQUATION,
        join_m=1,
        day=DAY,
    )
    assert made.after.line.equals(shapely.LineString([(0, 0), (1000, 0)]))
    assert [(p.station_m, p.after_m) for p in made.after.calibration.equations] == [(600, 800)]
    assert str(made.after.calibration.last) == "K1+200"


def test_restation_renumbers_beyond() -> None:
    after = change(Stationed.RESTATION).after.calibration
    assert (after.equations, str(after.last)) == ((), "K1+200")


def test_stretch_keeps_both_ends() -> None:
    after = change(Stationed.STRETCH).after.calibration
    assert (after.equations, str(after.last)) == ((), "K1+000")
    assert after.station_of(600).metres == 500


def test_equations_inside_vanish_and_beyond_stay() -> None:
    inside = realign(
        east(calibration=LONG_POINTS),
        shapely.LineString([(300, 0), (300, 50), (500, 50), (500, 0)]),
        how=Stationed.EQUATION,
        join_m=1,
        day=DAY,
    ).after.calibration
    # 300 m from the start it is K0+300, then 300 m of new road to K0+600, where K0+400 of part 2 goes on.
    assert [(p.distance_m, p.station_m, p.after_m) for p in inside.equations] == [(600, 600, 400)]
    beyond = realign(
        east(calibration=SHORT_POINTS),
        shapely.LineString([(100, 0), (100, 50), (200, 50), (200, 0)]),
        how=Stationed.RESTATION,
        join_m=1,
        day=DAY,
    ).after.calibration
    assert [(p.distance_m, p.station_m, p.after_m) for p in beyond.equations] == [(500, 500, 600)]
    assert str(beyond.last) == "K1+200"


def test_to_the_very_end() -> None:
    made = realign(
        east(),
        shapely.LineString([(800, 0), (900, 100), (1000, 0)]),
        how=Stationed.EQUATION,
        join_m=1,
        day=DAY,
    )
    assert made.after.calibration.equations == ()
    assert made.after.calibration.last.metres == pytest.approx(800 + 200 * 2**0.5)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param([(400, 30), (600, 0)], "start of the new line .* 30.00 m from", id="start off"),
        pytest.param([(400, 0), (600, -9)], "end of the new line", id="end off"),
        pytest.param([(400, 0), (450, 50), (400.5, 0)], "at the same place", id="nothing replaced"),
    ],
)
def test_refused(line: list[tuple[float, float]], said: str) -> None:
    with pytest.raises(BadRealignment, match=said) as caught:
        realign(east(), shapely.LineString(line), how=Stationed.EQUATION, join_m=1, day=DAY)
    assert caught.value.zh


def test_not_before_the_last_one() -> None:
    made = change(Stationed.EQUATION)
    with pytest.raises(BadRealignment, match="already"):
        realign(made.after, DETOUR, how=Stationed.EQUATION, join_m=1, day=date(2026, 4, 1))


EVENTS = event_table(
    pd.DataFrame(
        {
            "id": ["before", "within", "beyond", "across"],
            "row_version": 1,
            "route_code": "R1",
            "kind": "defect",
            "title": ["甲", "乙", "丙", "丁"],
            "from_station_m": [100.0, 450.0, 700.0, 350.0],
            "to_station_m": [None, None, 750.0, 650.0],
        }
    )
)


def moved(how: Stationed, keep: Keep, carry_m: float = 150) -> dict[str, list[object]]:
    done = move_events(change(how), EVENTS, keep=keep, carry_m=carry_m)
    return {
        row.id: [row.from_station_m, row.from_part, row.to_station_m, row.to_part]
        for row in done.changes.astype(object).where(done.changes.notna(), None).itertuples()
    }


def test_equation_and_ground() -> None:
    changes = moved(Stationed.EQUATION, Keep.GROUND)
    # (450, 0) lies nearest to the first leg of the detour: 50 m away at its foot, 400 m from the start.
    assert changes["within"][0] == pytest.approx(400)
    assert changes["beyond"] == [700, 2, 750, 2]
    assert changes["across"] == [350, None, 650, 2]
    assert "before" not in changes


def test_restation_ground_or_numbers() -> None:
    assert moved(Stationed.RESTATION, Keep.GROUND)["beyond"] == [900, None, 950, None]
    done = move_events(change(Stationed.RESTATION), EVENTS, keep=Keep.NUMBERS, carry_m=150)
    assert len(done.changes) == 0
    # K0+750 was at (750, 0) and is now on the way down, at (600, 50).
    assert dict(zip(done.report["id"], done.report["moved_m"], strict=True))["beyond"] == pytest.approx(
        np.hypot(150, 50), abs=0.001
    )


def test_numbers_kept_take_the_part_nearer_to_their_ground() -> None:
    changes = moved(Stationed.EQUATION, Keep.NUMBERS)
    assert changes["beyond"] == [700, 2, 750, 2]
    assert "within" not in changes


def test_events_too_far_from_the_new_line_are_told() -> None:
    done = move_events(change(Stationed.EQUATION), EVENTS, keep=Keep.GROUND, carry_m=20)
    assert [hit.values["title"] for hit in done.hits] == ["乙"]


@given(st.floats(0, 1200), st.sampled_from(list(Stationed)))
def test_there_and_back_after_realignment(distance: float, how: Stationed) -> None:
    after = change(how).after.calibration
    assert after.distance_of(after.station_of(distance)) == pytest.approx(distance, abs=1e-6)


@given(st.floats(0, 399) | st.floats(601, 1000), st.sampled_from(list(Stationed)))
def test_ground_beyond_stays(distance: float, how: Stationed) -> None:
    made = change(how)
    new = distance if distance < 500 else distance + 200
    before, after = made.before.alignment.places(distance), made.after.alignment.places(new)
    assert np.allclose(before, after)
    if how is not Stationed.RESTATION:
        assert made.after.calibration.stations([new])[0][0] == pytest.approx(distance)
