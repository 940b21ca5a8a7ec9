"""The findings near a place are those of the whole network that lie there."""

import numpy as np
import shapely

from pipe_network.clearance.check import check_clearance, check_clearance_near
from tests.pipe_network.networks import network

PIPE = {"pipe_class": "WS", "diameter_mm": 400, "start_level_m": 7.0, "end_level_m": 7.0}


def test_what_is_found_near_a_place_is_what_is_found_of_the_whole() -> None:
    # Water mains 1 m beside sewers, every 200 m: each pair is one finding.
    points, rows = {}, []
    for k in range(5):
        points |= {f"A{k}": (200 * k, 0, 10), f"B{k}": (200 * k + 20, 0, 10)}
        points |= {f"C{k}": (200 * k, 1.0, 10), f"D{k}": (200 * k + 20, 1.0, 10)}
        rows += [(f"W{k}", f"A{k}", f"B{k}", PIPE)]
        rows += [(f"J{k}", f"C{k}", f"D{k}", {**PIPE, "pipe_class": "JP", "diameter_mm": 300})]
    found = network(points, rows, pipe_class="WS")
    whole = check_clearance(found).findings
    assert len(whole) == 5
    place = whole.geometry.iloc[int(np.flatnonzero(whole["code"].isin(["W2", "J2"]))[0])]
    near = check_clearance_near(found, (), (shapely.Point(place.x, place.y), 50.0))
    assert near.counts["pairs"] == 1
    expected = whole[whole.geometry.dwithin(place, 50.0)].reset_index(drop=True)
    assert near.findings.drop(columns="geometry").equals(expected.drop(columns="geometry"))
