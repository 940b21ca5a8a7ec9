"""Stations, slopes, covers, crossings and gaps of a long section, against hand computation."""

import numpy as np
import pytest

from pipe_network.sections.path import shortest_way
from pipe_network.sections.profile import long_section
from pipe_network.sections.terrain import terrain_of
from tests.pipe_network.sections.small import Plane, sewer, street


@pytest.fixture(scope="module")
def profile():
    city = street()
    return long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())


def test_stations_and_slopes_as_recorded(profile) -> None:
    assert profile.node_station_m.tolist() == [0, 100, 200, 250]
    assert profile.fall_permille == pytest.approx([5.0, 2.0, -4.0])
    assert profile.is_adverse.tolist() == [False, False, True]


def test_levels_of_drainage_are_inverts_and_a_drop_stays_a_drop(profile) -> None:
    assert profile.invert_m.tolist() == [[8.0, 7.5], [7.4, 7.2], [7.0, 7.2]]
    assert profile.crown_m[:, 0] == pytest.approx([8.5, 7.9, 7.6])
    assert profile.cover_m[0] == pytest.approx([1.5, 2.0])  # 10 − 8.5, 10 − 8.0


def test_a_main_over_the_sewer(profile) -> None:
    water = profile.crossings[0]
    # Halfway along J the crown is 8.8, so the invert 8.6; A has at 30 m invert 7.85, crown 8.35: gap 0.25 m.
    assert (water.line_no, water.station_m, water.size) == ("J", pytest.approx(30.0), "DN200")
    assert (water.crown_m, water.invert_m) == (pytest.approx(8.8), pytest.approx(8.6))
    assert water.gap_m == pytest.approx(0.25)
    assert water.is_above
    assert water.angle_deg == pytest.approx(90)


def test_an_oblique_cable(profile) -> None:
    cable = profile.crossings[1]
    # Bottom 9.2 − 0.2 = 9.0; B has at 50 m invert 7.3, crown 7.8.
    assert (cable.line_no, cable.size, cable.step) == ("D", "400×200", 1)
    assert cable.station_m == pytest.approx(150)
    assert cable.angle_deg == pytest.approx(45)
    assert cable.gap_m == pytest.approx(1.2)


def test_walked_the_other_way_the_flow_is_still_the_recorded_one() -> None:
    city = street()
    back = long_section(city, shortest_way(city, "W4", "W1"), terrain=Plane())
    assert back.fall_permille == pytest.approx([4.0, -2.0, -5.0])
    assert back.is_adverse.tolist() == [True, False, False]
    assert [crossing.station_m for crossing in back.crossings] == pytest.approx([100, 220])


def test_a_noted_flow_direction_overrules_the_digitised_one() -> None:
    city = sewer(flow_direction=1)
    turned = long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())
    assert turned.is_adverse.tolist() == [False, False, False]


def test_missing_levels_leave_a_gap_with_a_note() -> None:
    city = sewer(start_level_m=float("nan"))
    broken = long_section(city, shortest_way(city, "W1", "W4"), terrain=Plane())
    assert np.isnan(broken.fall_permille[2])
    assert not broken.is_adverse[2]
    assert any("without levels, left as gaps: C" in note.en for note in broken.notes)


def test_without_a_raster_the_ground_is_that_of_the_points() -> None:
    city = street()
    own = long_section(city, shortest_way(city, "W1", "W4"), terrain=terrain_of(city))
    assert own.ground_station_m.tolist() == [0, 100, 200, 250]
    assert "nearby pipe points" in own.ground_source.en


def test_a_line_without_geometry_runs_straight_between_its_points() -> None:
    city = sewer()
    city.lines.loc[1, "geometry"] = None
    from pipe_network.sections.path import way_of_lines

    section = long_section(city, way_of_lines(city, ["A", "B", "C"]), terrain=Plane())
    assert section.node_station_m == pytest.approx([0, 100, 200, 250])
