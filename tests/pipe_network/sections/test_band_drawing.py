"""Values in a band never stand on each other, and never farther away than they must."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.sections.band_drawing import spread


def test_places_with_room_stay_and_close_ones_move_apart_evenly() -> None:
    assert spread(np.array([10.0, 50]), 0, 100) == pytest.approx([10, 50])
    assert spread(np.array([50.0, 50]), 0, 100, 4) == pytest.approx([48, 52])
    assert spread(np.array([0.0, 0]), 0, 100, 4) == pytest.approx([0, 4])


@given(st.lists(st.floats(0, 100), min_size=1, max_size=25))
def test_spread_keeps_order_pitch_and_edges(places) -> None:
    found = spread(np.sort(places), 0, 100, 4)
    assert (np.diff(found) >= 4 - 1e-6).all()
    assert found.min() >= -1e-6
    assert found.max() <= 100 + 1e-6
