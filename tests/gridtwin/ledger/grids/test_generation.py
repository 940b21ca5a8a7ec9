"""Drawing of unit grids: partitions without gap or overlap, whatever the city looks like."""

from datetime import date

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from gridtwin.ledger import GridSources, check_grids, generate_grids, load_plan
from gridtwin.ledger.errors import BadGridInput, CodesExhausted
from gridtwin.ledger.grids.generation import GridDraft
from tests.gridtwin.ledger.cities import EAST, WEST, communities, layer, roads

START = date(2026, 3, 1)
PARTITION = {"G01", "G02", "G03", "G04", "G05", "G06", "G07", "G11"}


def draw(**layers: gpd.GeoDataFrame) -> GridDraft:
    return generate_grids(
        GridSources(**{"communities": communities(), **layers}), load_plan(), start_date=START
    )


def breaches(draft: GridDraft, **layers: gpd.GeoDataFrame) -> set[str]:
    whole = layers.pop("communities", communities())
    return set(check_grids(draft.grids, whole, **layers)["rule"])


def test_two_communities_of_four_hectares_become_eight_grids() -> None:
    draft = draw(roads=roads())
    assert list(draft.grids["code"]) == [f"{c}{n:03d}" for c in (WEST, EAST) for n in (1, 2, 3, 4)]
    assert draft.grids["area_m2"].tolist() == pytest.approx([10_000] * 8, rel=0.15)
    assert breaches(draft, roads=roads()) == set()
    assert draft.grids["name"].iloc[0] == "西社区001"
    assert set(draft.grids["start_date"]) == {START}


def test_numbers_run_from_west_to_east_and_north_to_south() -> None:
    centres = draw(roads=roads()).grids.set_index("code").centroid
    assert centres[f"{WEST}001"].x < centres[f"{WEST}002"].x
    assert centres[f"{WEST}001"].y > centres[f"{WEST}003"].y


def test_community_without_roads_is_cut_all_the_same() -> None:
    draft = draw()
    assert len(draft.grids) == 8
    assert breaches(draft) == set()


def test_community_without_buildings_or_roads_below_target_stays_whole() -> None:
    small = layer([shapely.box(0, 0, 90, 110)], code=[WEST])
    assert len(draw(communities=small).grids) == 1


def test_dead_end_becomes_part_of_a_boundary() -> None:
    street = layer([shapely.LineString([(100, 200), (100, 90)])], name=["死胡同"])
    draft = draw(roads=street)
    edges = shapely.union_all(shapely.boundary(draft.grids.geometry.to_numpy()))
    assert edges.buffer(0.01).covers(street.geometry.iloc[0])


def test_street_that_stops_short_of_the_community_border_is_drawn_on() -> None:
    street = layer([shapely.LineString([(8, 100), (192, 100)])], name=["断头路"])
    draft = draw(roads=street)
    west = draft.grids[draft.grids["community_code"] == WEST]
    assert not any(shapely.LineString([(5, 100), (195, 100)]).crosses(shape) for shape in west.geometry)


def test_carriageway_polygons_serve_as_roads() -> None:
    carriageway = layer([shapely.box(-20, 94, 420, 106)], name=["中路"])
    draft = draw(roads=carriageway)
    middle = shapely.LineString([(10, 100), (390, 100)])
    edges = shapely.union_all(shapely.boundary(draft.grids.geometry.to_numpy()))
    assert edges.buffer(0.5).covers(middle)
    assert breaches(draft) == set()


def test_wide_river_has_grids_of_its_own_and_a_pond_is_not_cut() -> None:
    river = shapely.box(0, 0, 400, 40)
    pond = shapely.Point(100, 120).buffer(15)
    draft = draw(rivers=layer([river, pond]))
    bank = shapely.LineString([(5, 40), (395, 40)])
    edges = shapely.union_all(shapely.boundary(draft.grids.geometry.to_numpy()))
    assert edges.buffer(0.01).covers(bank)
    assert not edges.intersects(pond.buffer(-0.1))


def test_cuts_go_round_buildings() -> None:
    rows = [shapely.box(x, y, x + 40, y + 12) for x in range(12, 360, 55) for y in range(10, 190, 26)]
    buildings = layer(rows)
    draft = draw(buildings=buildings)
    edges = shapely.union_all(shapely.boundary(draft.grids.geometry.to_numpy()))
    inner = layer([row for row in rows if not row.crosses(shapely.LineString([(200, 0), (200, 200)]))])
    assert not any(edges.crosses(row) for row in inner.geometry)
    assert len(draft.grids) >= 6


def test_bent_cut_where_no_straight_line_passes() -> None:
    left, right = shapely.box(10, 40, 110, 95), shapely.box(90, 105, 190, 160)
    tall = layer([shapely.box(0, 0, 200, 200)], code=[WEST])
    draft = draw(communities=tall, buildings=layer([left, right, shapely.box(120, 60, 190, 95)]))
    assert len(draft.grids) >= 2
    assert breaches(draft, communities=tall, buildings=layer([left, right])) == set()


def test_block_full_of_one_building_stays_whole_and_is_remarked() -> None:
    hall = layer([shapely.box(2, 2, 198, 198)])
    draft = draw(communities=layer([shapely.box(0, 0, 200, 200)], code=[WEST]), buildings=hall)
    assert len(draft.grids) == 1
    assert list(draft.findings["rule"]) == ["D04"]


def test_traffic_island_is_merged_and_street_blocks_are_not() -> None:
    pair = [shapely.LineString([(0, 96), (400, 96)]), shapely.LineString([(0, 104), (400, 104)])]
    draft = draw(roads=layer(pair))
    assert draft.grids["area_m2"].min() > 3_000
    assert breaches(draft, roads=layer(pair)) == set()


def test_islands_of_a_community_get_grids_of_their_own() -> None:
    both = shapely.MultiPolygon([shapely.box(0, 0, 90, 90), shapely.box(300, 0, 400, 100)])
    islands = layer([both], code=[WEST])
    draft = draw(communities=islands)
    assert [shape.geom_type for shape in draft.grids.geometry] == ["Polygon", "Polygon"]
    assert breaches(draft, communities=islands) == set()


def test_community_with_a_hole_keeps_the_hole() -> None:
    ring = layer([shapely.box(0, 0, 200, 200) - shapely.box(60, 60, 140, 140)], code=[WEST])
    draft = draw(communities=ring)
    assert draft.grids.geometry.area.sum() == pytest.approx(40_000 - 6_400)
    assert breaches(draft, communities=ring) & PARTITION == set()


def test_invalid_community_is_mended_and_reported() -> None:
    bow_tie = layer([shapely.Polygon([(0, 0), (200, 200), (200, 0), (0, 200)])], code=[WEST])
    draft = draw(communities=bow_tie)
    assert list(draft.findings["rule"]) == ["D02"]
    assert draft.grids.geometry.area.sum() == pytest.approx(20_000)


def test_community_without_polygon_is_reported_and_the_other_drawn() -> None:
    draft = draw(communities=layer([None, shapely.box(0, 0, 100, 100)], code=[WEST, EAST]))
    assert list(draft.findings["rule"]) == ["D01"]
    assert set(draft.grids["community_code"]) == {EAST}


def test_ground_claimed_twice_goes_to_the_first_and_is_reported() -> None:
    both = layer([shapely.box(0, 0, 100, 100), shapely.box(80, 0, 200, 100)], code=[WEST, EAST])
    draft = draw(communities=both)
    assert "D03" in set(draft.findings["rule"])
    assert draft.grids.geometry.area.sum() == pytest.approx(20_000)
    assert shapely.coverage_is_valid(draft.grids.geometry.to_numpy())


def test_building_on_the_community_border_is_remarked() -> None:
    draft = draw(buildings=layer([shapely.box(190, 50, 210, 70)]))
    assert set(draft.findings["rule"]) == {"D05"}


def test_numbering_goes_on_after_the_last_used() -> None:
    draft = generate_grids(
        GridSources(communities()), load_plan(), start_date=START, last_used={WEST: 17}
    )  # fmt: skip
    assert draft.grids["code"].iloc[0] == f"{WEST}018"
    with pytest.raises(CodesExhausted, match="999"):
        generate_grids(GridSources(communities()), load_plan(), start_date=START, last_used={WEST: 996})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        pytest.param({"communities": communities().iloc[:0]}, "no community", id="no community"),
        pytest.param({"communities": communities().drop(columns="code")}, "'code'", id="no code column"),
        pytest.param({"communities": communities().to_crs(4490)}, "projected CRS", id="degrees"),
        pytest.param(
            {"communities": communities().set_crs(None, allow_override=True)}, "projected", id="no CRS"
        ),
        pytest.param({"roads": roads().to_crs(4545)}, "roads have CRS", id="roads in another zone"),
    ],
)
def test_unusable_sources_are_refused(wrong: dict[str, gpd.GeoDataFrame], message: str) -> None:
    with pytest.raises(BadGridInput, match=message):
        draw(**wrong)


def test_same_input_gives_the_same_grids() -> None:
    first, second = draw(roads=roads()).grids, draw(roads=roads()).grids
    assert first.geometry.to_wkb().tolist() == second.geometry.to_wkb().tolist()


@settings(max_examples=25, deadline=None)
@given(
    lines=st.lists(st.tuples(*[st.integers(-30, 430)] * 4), max_size=8),
    houses=st.lists(st.tuples(st.integers(0, 380), st.integers(0, 180), st.integers(3, 60)), max_size=12),
    border=st.integers(60, 340),
)
def test_grids_are_a_partition_of_each_community(
    lines: list[tuple[int, int, int, int]], houses: list[tuple[int, int, int]], border: int
) -> None:
    towns = layer([shapely.box(0, 0, border, 200), shapely.box(border, 0, 400, 200)], code=[WEST, EAST])
    streets = [shapely.LineString([(a, b), (c, d)]) for a, b, c, d in lines if (a, b) != (c, d)]
    buildings = layer([shapely.box(x, y, x + size, y + size / 2) for x, y, size in houses])
    draft = draw(communities=towns, roads=layer(streets), buildings=buildings)
    assert breaches(draft, communities=towns) & PARTITION == set()
    assert shapely.coverage_is_valid(draft.grids.geometry.to_numpy())
    for code, town in zip(towns["code"], towns.geometry, strict=True):
        mine = draft.grids[draft.grids["community_code"] == code]
        assert np.isclose(mine.geometry.area.sum(), town.area, rtol=1e-5)
