"""Squares of 20 m × 20 m on a plan over the years; a chain of five runs against one early image."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import box

from change_detection.lineage import Found, gone, trace
from change_detection.overlap import shapes_of
from change_detection.rules import screening_rules

RULES = screening_rules().lineage
SQUARE = box(0, 0, 20, 20)
ZONE = ZoneInfo("Asia/Shanghai")
BASE = date(2020, 5, 1)


def _found(*shapes, classes="new_building", heights=np.nan) -> Found:
    names = [classes] * len(shapes) if isinstance(classes, str) else list(classes)
    return Found(shapes_of(shapes), names, np.full(len(shapes), heights))


def _old(name: str, shape=SQUARE, *, year: int = 2021, since: date | None = BASE, **more) -> dict:
    return {
        "id": name,
        "patch_no": f"P-{name}",
        "run_id": f"run-{year}",
        "area_m2": shape.area,
        "change_class": "new_building",
        "height_change_m": np.nan,
        "status": "new",
        "date_before": since,
        "date_after": date(year, 5, 1),
        "created_at": datetime(year, 6, 1, tzinfo=ZONE),
        "predecessor_id": None,
        "lineage_id": name,
        "first_seen": date(year, 5, 1),
        "earlier_verdict": None,
        "gone_on": None,
        "geometry": shape,
        **more,
    }


def _frame(*rows: dict) -> gpd.GeoDataFrame:
    frame = gpd.GeoDataFrame(list(rows) or [_old("x")], crs=4544)
    for name in ("date_before", "date_after", "first_seen", "gone_on"):
        frame[name] = pd.to_datetime(frame[name])
    return frame if rows else frame.iloc[:0]


def _state(shape, *rows: dict, year: int = 2022, before: date = BASE, **more):
    return trace(_found(shape, **more), _frame(*rows), RULES, dates=(before, date(year, 5, 1)))[0]


@pytest.mark.parametrize(
    ("shape", "state"),
    [
        (SQUARE, "seen"),
        (box(0, 0, 20, 23), "seen"),
        (box(0, 0, 20, 25), "grown"),
        (box(0, 0, 20, 15), "shrunk"),
        (box(0, 0, 20, 17), "seen"),
        (box(1, 1, 21, 21), "seen"),
        (box(-20, -10, 40, 30), "grown"),
        (box(5, 5, 15, 15), "shrunk"),
        (box(9, 0, 29, 20), "seen"),
        (box(12, 0, 32, 20), "first"),
        (box(8, 8, 12, 12), "first"),
        (box(0.0, 20.5, 20, 40), "first"),
        (box(500, 0, 520, 20), "first"),
    ],
    ids=[
        "the same",
        "15 % larger: the outline's error",
        "a quarter larger",
        "a quarter smaller",
        "15 % smaller",
        "shifted by a metre",
        "the old one lies in the new one",
        "the new one lies in the old one",
        "IoU 0.38",
        "IoU 0.25",
        "25 times smaller: another thing",
        "beside it",
        "elsewhere",
    ],
)
def test_the_same_thing_by_iou_or_containment(shape, state):
    assert _state(shape, _old("a")).state == state


def test_without_a_workspace_nothing_is_compared_and_without_patches_all_are_first():
    assert trace(_found(SQUARE), None, RULES)[0].state == "not_checked"
    first = trace(_found(SQUARE), _frame(), RULES, dates=(BASE, date(2021, 5, 1)))[0]
    assert (first.state, first.first_seen, first.predecessor_id) == ("first", date(2021, 5, 1), None)


def test_later_images_and_another_kind_of_change_are_no_predecessors():
    assert _state(SQUARE, _old("a", year=2023)).state == "first"
    assert _state(SQUARE, _old("a", change_class="demolition")).state == "first"


def test_one_that_fell_apart_has_not_shrunk_and_two_that_merged_have_not_grown():
    halves = (box(0, 0, 10, 20), box(10, 0, 20, 20))
    dates = (BASE, date(2022, 5, 1))
    apart = trace(_found(*halves), _frame(_old("a")), RULES, dates=dates)
    assert [one.state for one in apart] == ["seen", "seen"]
    merged = trace(_found(SQUARE), _frame(_old("a", halves[0]), _old("b", halves[1])), RULES, dates=dates)
    assert merged[0].state == "seen"


def test_a_storey_more_is_growth():
    assert _state(SQUARE, _old("a", height_change_m=6.0), heights=9.1).state == "grown"
    assert _state(SQUARE, _old("a", height_change_m=6.0), heights=7.5).state == "seen"
    assert _state(SQUARE, _old("a"), heights=9.1).state == "seen"  # nobody knows how high it was


@pytest.mark.parametrize(
    ("shape", "more", "state"),
    [
        (SQUARE, {}, "seen"),
        (SQUARE, {"classes": "added_floor"}, "grown"),
        (SQUARE, {"heights": 3.0}, "grown"),
        (box(0, 0, 20, 30), {}, "grown"),
        (box(20.5, 0, 30, 20), {"classes": "extension"}, "grown"),
        (box(20.5, 0, 30, 20), {}, "first"),
        (SQUARE, {"classes": "demolition"}, "removes"),
    ],
    ids=["again", "a floor on it", "higher", "larger", "an extension beside it", "a neighbour", "torn down"],
)
def test_when_the_earlier_image_shows_the_thing_already(shape, more, state):
    assert _state(shape, _old("a"), before=date(2021, 5, 1), **more).state == state


def test_the_same_image_looked_at_again_is_neither_grown_nor_shrunk():
    assert _state(box(0, 0, 20, 30), _old("a"), year=2021).state == "seen"


def test_verdicts_are_looked_up_along_the_chain():
    chain = [
        _old("a", status="confirmed"),
        _old("b", year=2022, predecessor_id="a", lineage_id="a", first_seen=date(2021, 5, 1)),
    ]
    found = _state(SQUARE, *chain, year=2023)
    assert (found.predecessor_id, found.lineage_id) == ("b", "a")
    assert (found.first_seen, found.earlier_verdict) == (date(2021, 5, 1), "confirmed")
    chain[1]["status"] = "legal"
    assert _state(SQUARE, *chain, year=2023).earlier_verdict == "legal"  # the last word counts


def test_a_chain_that_bites_its_tail_ends():
    ring = [_old("a", predecessor_id="b"), _old("b", year=2022, predecessor_id="a")]
    assert _state(SQUARE, *ring, year=2023).earlier_verdict is None


def _gone(*shapes, rows, year=2022, before=BASE, classes="new_building", **more):
    dates = (before, date(year, 5, 1) if year else None)
    return gone(_found(*shapes, classes=classes), _frame(*rows), RULES, dates=dates, **more)


@pytest.mark.parametrize(
    ("case", "answer"),
    [
        ({}, ([], ["a"])),
        ({"shapes": [SQUARE]}, ([], [])),
        ({"shapes": [box(0, 0, 20, 4)]}, ([], [])),
        ({"before": date(2021, 5, 1)}, ([], [])),
        ({"before": date(2020, 9, 1)}, ([], [])),
        ({"shapes": [SQUARE], "classes": "demolition", "before": date(2021, 5, 1)}, (["a"], [])),
        ({"shapes": [box(0, 0, 8, 20)], "classes": "demolition", "before": date(2021, 5, 1)}, ([], [])),
        ({"year": 2021}, ([], [])),
        ({"year": None}, ([], [])),
        ({"incomparable": ["a"]}, ([], [])),
        ({"rows": [_old("a", gone_on=date(2021, 8, 1))]}, ([], [])),
        ({"rows": [_old("a", since=None)]}, ([], [])),
        ({"rows": [_old("a", change_class="demolition")]}, ([], [])),
        ({"rows": [_old("a"), _old("b", year=2021, predecessor_id="a")]}, ([], ["b"])),
    ],
    ids=[
        "bare against the image that had nothing either",
        "still there",
        "a fifth is left",
        "no change against an image that shows it: it stands",
        "the earlier image may or may not show it",
        "torn down",
        "two fifths torn down",
        "the same image",
        "undated",
        "looked at in another way",
        "gone already",
        "found against an undated image",
        "what went cannot go",
        "only the last of a chain",
    ],
)
def test_what_is_gone(case, answer):
    given = {"rows": [_old("a")], **case}
    assert _gone(*given.pop("shapes", []), **given) == answer


def test_a_chain_over_five_runs_against_one_early_image():
    """Found, grown, shrunk, gone, back: each run sees what the runs before it left."""
    steps = [
        (2021, [SQUARE], "first"),
        (2022, [box(0, 0, 20, 30)], "grown"),
        (2023, [box(0, 0, 20, 14)], "shrunk"),
        (2024, [], None),
        (2025, [SQUARE], "back"),
    ]
    rows: list[dict] = []
    for year, shapes, state in steps:
        found, dates = _found(*shapes), (BASE, date(year, 5, 1))
        frame = _frame(*rows)
        torn_down, vanished = gone(found, frame, RULES, dates=dates)
        for row in rows:
            if row["id"] in (*torn_down, *vanished):
                row["gone_on"] = dates[1]
        for one in trace(found, _frame(*rows), RULES, dates=dates):
            assert one.state == state
            name = str(year)
            before = {"predecessor_id": one.predecessor_id, "lineage_id": one.lineage_id or name}
            rows.append(_old(name, shapes[0], year=year, **before, first_seen=one.first_seen))
    assert [row["predecessor_id"] for row in rows] == [None, "2021", "2022", "2023"]
    assert {row["lineage_id"] for row in rows} == {"2021"}
    assert {row["first_seen"] for row in rows} == {date(2021, 5, 1)}
    assert [row["gone_on"] for row in rows] == [None, None, date(2024, 5, 1), None]
