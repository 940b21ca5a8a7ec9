"""What is decided at the desk is what training sees: confirmed and legal are changes, unclear is nothing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from change_detection.learning.verdicts import verdict_chips
from tests.change_detection.learning import city as learning_city
from twin_server.access.store import open_store
from twin_server.city import City
from twin_server.desk.deciding import Bench, Ruling, decide, undo
from twin_server.desk.review_table import review_table
from twin_server.desk.store import DeskStore
from twin_server.desk.who import Who

WHO = Who("wang", "王芳")


@pytest.mark.slow
def test_decisions_arrive_as_labels(tmp_path: Path) -> None:
    learning_city.workspace(tmp_path, verdicts=False).close()
    city = City(tmp_path / "city")
    with open_store(city.path) as store:
        bench = Bench(city, DeskStore(store), review_table())
        rows = city.read("change_patch", columns=("patch_no",)).set_index("patch_no")["id"]
        assert verdict_chips(city.workspace).chips == ()
        now = learning_city.NOW + timedelta(days=1)
        given = {
            "P000": "confirmed",
            "P001": "legal",
            "P010": "not_building",
            "P014": "unclear",
            "P002": "confirmed",
        }
        made = {
            number: decide(bench, rows[number], Ruling(status, 1), WHO, now=now)
            for number, status in given.items()
        }
        undo(bench, made["P002"].number, WHO, now=now)
        found = verdict_chips(city.workspace)
    city.close()
    assert (found.confirmed, found.rejected, found.left_out) == (2, 1, ())
    # Two houses of 40 x 50 and 44 x 40 pixels, less nothing: the sure change of all chips is their ground.
    change = sum(int(chip.change.sum()) for chip in found.chips)
    assert change == pytest.approx(40 * 50 + 44 * 40, rel=0.03)
    assert all(
        int(chip.weight[np.asarray(chip.change) > 0].max(initial=0)) > 0
        for chip in found.chips
        if chip.change.any()
    )
