"""Stretches between two numbers: plain, across a short and a long equation, of repeated numbers, reversed."""

import numpy as np
import pytest

from gridtwin.ledger.linear.calibration import make_calibration, points_of
from gridtwin.ledger.linear.spans import spans_on

# Numbers: 0–100, then 150–200 (to 150 m), then 100–250 (to 300 m).
CALIBRATION = make_calibration(
    300,
    0,
    points_of(
        [
            {"distance_m": 100, "station_m": 100, "after_m": 150},
            {"distance_m": 150, "station_m": 200, "after_m": 100},
        ]
    ),
)
NAN = float("nan")


@pytest.mark.parametrize(
    ("first", "last", "length", "expected"),
    [
        pytest.param(10, 90, 80, (10, 90), id="within one part"),
        pytest.param(90, 160, 20, (90, 110), id="across the short equation"),
        pytest.param(150, 150, 100, (100, 200), id="one number twice, 100 m apart"),
        pytest.param(160, 180, 20, (110, 130), id="repeated numbers: both pairs fit, the first is taken"),
        pytest.param(160, 180, 120, (110, 230), id="repeated numbers: the length decides"),
        pytest.param(160, 180, NAN, (110, 130), id="no length: the shortest"),
        pytest.param(90, 10, 80, (NAN, NAN), id="reversed"),
        pytest.param(120, 400, NAN, (NAN, NAN), id="beyond the road"),
        pytest.param(NAN, 90, NAN, (NAN, NAN), id="no number"),
    ],
)
def test_spans(first: float, last: float, length: float, expected: tuple[float, float]) -> None:
    begin, end = spans_on(CALIBRATION, np.array([first]), np.array([last]), np.array([length]))
    assert (begin[0], end[0]) == pytest.approx(expected, nan_ok=True)
