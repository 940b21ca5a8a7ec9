"""Where sections lie on routes by their shape: plain, off the line, on a ring."""

import numpy as np
import pandas as pd
import shapely

from gridtwin.ledger.linear.routes import make_route
from gridtwin.ledger.linear.sections import ranges_on_routes
from gridtwin.ledger.linear.settings import load_linear_settings
from tests.gridtwin.ledger.linear.roads import east

RING = make_route("O", shapely.LineString([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]))


def ranges(code: str, *lines: list[tuple[float, float]]) -> list[list[float]]:
    frame = pd.DataFrame(
        {
            "id": [str(at) for at in range(len(lines))],
            "code": code,
            "geometry": [shapely.LineString(line) for line in lines],
        }
    )
    found = ranges_on_routes(frame, {"A": east("A"), "O": RING}, load_linear_settings().routes)
    return found[["from_m", "to_m"]].to_numpy().tolist()


def test_with_and_against_the_route() -> None:
    assert ranges("A", [(100, 0), (300, 0.5)], [(600, 0), (300, 0)]) == [[100, 300], [300, 600]]


def test_off_the_route() -> None:
    assert np.isnan(ranges("A", [(100, 0), (300, 9)], [(100, 0), (150, 40), (200, 0)])).all()


def test_ring() -> None:
    assert ranges("O", [(0, 100), (0, 0)], [(0, 0), (100, 0)]) == [[300, 400], [0, 100]]
    assert ranges("O", [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]) == [[0, 400]]


def test_code_without_route() -> None:
    assert ranges("Z", [(0, 0), (1, 0)]) == []
