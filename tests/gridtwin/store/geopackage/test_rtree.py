from __future__ import annotations

import numpy as np
import pytest
import sqlalchemy as sa

from gridtwin.store.geopackage import rtree


@pytest.mark.parametrize("count", [0, 1, 40, 41, 1_000, 30_000], ids=lambda count: f"{count} boxes")
def test_a_packed_tree_is_sound_and_finds_what_a_search_finds(count: int) -> None:
    rng = np.random.default_rng(3)
    corner = rng.uniform(500_000, 510_000, (count, 2))
    bounds = np.hstack([corner, corner + rng.uniform(0, 20, (count, 2))])
    ids = rng.permutation(np.arange(10, 10 + count))
    with sa.create_engine("sqlite://").connect() as link:
        link.exec_driver_sql("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
        link.exec_driver_sql("INSERT INTO tree VALUES (1, 0, 1, 0, 1)")  # what was there goes away
        rtree.fill(link, "tree", ids, bounds)
        assert link.exec_driver_sql("SELECT rtreecheck('tree')").scalar() == "ok"
        assert link.exec_driver_sql("SELECT count(*) FROM tree").scalar() == count
        inside = "maxx >= 502000 AND minx <= 503000 AND maxy >= 502000 AND miny <= 503000"
        found = set(link.exec_driver_sql(f"SELECT id FROM tree WHERE {inside}").scalars())
        low_x, low_y, high_x, high_y = bounds.T
        wanted = (high_x >= 502000) & (low_x <= 503000) & (high_y >= 502000) & (low_y <= 503000)
        assert found >= set(
            ids[wanted].tolist()
        )  # single precision may add a box at the border, never lose one
        assert len(found) <= wanted.sum() + 1
        link.exec_driver_sql("INSERT INTO tree VALUES (5, 502500, 502500, 502500, 502500)")
        link.exec_driver_sql("DELETE FROM tree WHERE id = 10")
        assert link.exec_driver_sql("SELECT rtreecheck('tree')").scalar() == "ok"


def test_cells_never_shrink() -> None:
    bounds = np.array(
        [[3_990_000.123456789, -3_990_000.123456789, 3_990_000.123456789, -3_990_000.123456789]]
    )
    cell = rtree.cells_of(np.array([1]), bounds)[0]
    assert cell["minx"] <= bounds[0, 0] <= cell["maxx"]
    assert cell["miny"] <= bounds[0, 1] <= cell["maxy"]
    assert cell["maxx"] - cell["minx"] == 0.25  # one step of single precision at four million
