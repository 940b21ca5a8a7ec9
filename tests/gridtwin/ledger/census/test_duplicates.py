"""Distances counted by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.census import duplicates
from gridtwin.ledger.census.duplicates import find_repeated, find_stored

LAMP = np.array(["0137"] * 4, dtype=object)


def at_x(*x: float) -> np.ndarray:
    return np.column_stack([x, np.zeros(len(x))])


def test_chain_keeps_first_and_third() -> None:
    found = find_repeated(LAMP[:3], at_x(0.0, 0.8, 1.6), {"0137": 1.0})
    assert found.at.tolist() == [1]
    assert found.other.tolist() == [0]
    assert found.distance_m.tolist() == pytest.approx([0.8])


def test_rows_at_one_place_all_point_to_the_first() -> None:
    found = find_repeated(LAMP, at_x(5, 5, 5, 9), {"0137": 1.0})
    assert (found.at.tolist(), found.other.tolist()) == ([1, 2], [0, 0])


def test_unknown_class_and_missing_coordinates_are_left_out() -> None:
    assert len(find_repeated(LAMP[:2], at_x(0, 0), {"0102": 1.0}).at) == 0
    assert len(find_repeated(LAMP[:2], at_x(0, np.nan), {"0137": 1.0}).at) == 0


def test_heap_of_points_stays_within_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "_MANY_PAIRS", 10)
    x = np.linspace(0, 0.5, 200)
    found = find_repeated(np.array(["0137"] * 200, dtype=object), at_x(*x), {"0137": 1.0})
    assert 0 < len(found.at) < 200
    assert 0 not in found.at


def test_nearest_stored_component_is_named() -> None:
    found = find_stored(LAMP[:2], at_x(0, 10), LAMP[:2], at_x(0.4, 0.2), {"0137": 1.0})
    assert (found.at.tolist(), found.other.tolist()) == ([0], [1])


@given(
    st.lists(st.tuples(st.sampled_from(["0137", "0102"]), st.integers(0, 30), st.integers(0, 3)), max_size=40)
)
def test_rows_that_stay_keep_their_distance_and_rows_that_go_do_not(rows: list[tuple[str, int, int]]) -> None:
    classes = np.array([row[0] for row in rows], dtype=object)
    xy = np.array([row[1:] for row in rows], dtype=float).reshape(-1, 2)
    found = find_repeated(classes, xy, {"0137": 1.5, "0102": 2.5})
    stay = np.setdiff1d(np.arange(len(rows)), found.at)
    for i in stay:
        for j in stay[stay > i]:
            if classes[i] == classes[j]:
                assert np.hypot(*(xy[i] - xy[j])) > {"0137": 1.5, "0102": 2.5}[classes[i]] - 1e-9
    assert np.all(found.other < found.at)
    assert np.all(found.distance_m <= found.limit_m)
    assert np.isin(found.other, stay).all()
