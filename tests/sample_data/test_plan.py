"""Streets and blocks fit together."""

import numpy as np
import pytest
import shapely

from sample_data.errors import UnknownSize
from sample_data.plan import make_plan
from sample_data.sizes import SIZES, size


@pytest.fixture(scope="module")
def plan():
    return make_plan(size("small"), np.random.default_rng(7))


def test_blocks_tile_the_plane(plan):
    blocks = np.array([plan.polygon(plan.ring(block)) for block in plan.blocks])
    whole = shapely.union_all(blocks)
    assert whole.geom_type == "Polygon"
    assert len(whole.interiors) == 0
    assert shapely.area(blocks).sum() == pytest.approx(whole.area, rel=1e-9)
    assert shapely.contains_properly(whole, shapely.box(*plan.extent))


def test_sections_meet_in_nodes(plan):
    sections, nodes = plan.sections, plan.nodes
    at = np.where(sections["axis"] == "v", sections["at"], sections["low"])
    assert (nodes["s"].to_numpy()[sections["start"]] == at).all()
    assert (sections["high"] > sections["low"]).all()
    assert not nodes.duplicated().any()


def test_streets_cross_the_river_only_on_bridges(plan):
    river = plan.size.river.t
    crossing = [line.at for line in plan.lines if line.axis == "v" and line.low < river < line.high]
    assert sorted(crossing) == [-235, 250]


def test_hills_have_no_street_but_a_tunnel(plan):
    hill = plan.main.hills[0]
    inside = []
    for line in plan.lines:
        low, high = max(line.low, hill.south), min(line.high, hill.north)
        if line.axis == "v" and high - low > 1 and hill.contains(line.at, (low + high) / 2):
            inside.append(line)
    assert [line.is_tunnel for line in inside] == [True]


def test_an_unknown_size_is_refused():
    with pytest.raises(UnknownSize, match="'huge' is not known; choose one of small, district, city"):
        size("huge")


@pytest.mark.parametrize("name", SIZES)
def test_every_size_has_a_plan(name):
    drawn = make_plan(size(name), np.random.default_rng(1))
    assert {block.kind for block in drawn.blocks} >= {"river", "bank", "hill", "slabs", "old_town"}
