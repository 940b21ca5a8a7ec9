"""Sizes of SWMM links: figures, names of transects and curves, numbers of standard sizes."""

import math

import pytest

from pipe_network.exchange.cross_sections import cross_section, named, transect_depths
from pipe_network.exchange.inp_topology import read_inp_topology
from pipe_network.sources import open_network
from tests.paths import REAL_DATA
from tests.pipe_network.model_files import SEWER

USER2 = REAL_DATA / "pipes" / "swmm" / "user2.inp"
TRANSECT = [["X1", "t1", "2"], ["GR", "12", "0", "9.5", "4"], ["GR", "11", "9"]]
CURVE = [["c", "Shape", "0", "0.2"], ["c", "0.5", "0.6"], ["pump", "PUMP1", "0", "9"]]
KNOWN = named(TRANSECT, CURVE)


@pytest.mark.parametrize(
    ("row", "high", "wide"),
    [
        ("L CIRCULAR 2 0 0 0", 2, math.nan),
        ("L RECT_CLOSED 2 3 0 0", 2, 3),
        ("L IRREGULAR T1", 2.5, math.nan),
        ("L IRREGULAR 101020", math.nan, math.nan),
        ("L STREET 12", math.nan, math.nan),
        ("L CUSTOM 2 C", 2, 1.2),
        ("L CUSTOM 2 30", 2, math.nan),
        ("L DUMMY 0", math.nan, math.nan),
        ("L HORIZ_ELLIPSE 2 3 0 0", 2, 3),
        ("L HORIZ_ELLIPSE 4 0 0 0", 24 * 0.0254, 38 * 0.0254),
        ("L VERT_ELLIPSE 4 0 0 0", 38 * 0.0254, 24 * 0.0254),
        ("L ARCH 9.9 9.9 12 0", 62 * 0.0254, 102 * 0.0254),  # the twelfth concrete arch
        ("L ARCH 500 0 0 0", math.nan, math.nan),
        ("L CIRCULAR wide", math.nan, math.nan),
    ],
)
def test_what_the_words_of_a_row_mean(row, high, wide) -> None:
    found = cross_section(row.split(), KNOWN, 1.0)
    assert found.high_m == pytest.approx(high, nan_ok=True)
    assert found.wide_m == pytest.approx(wide, nan_ok=True)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("L IRREGULAR 101020", "transect '101020' is not in"),
        ("L STREET 12", "no height"),
        ("L CUSTOM 2 30", "curve '30'"),
        ("L ARCH 500 0 0 0", "500 is no number of a standard size"),
        ("L CIRCULAR wide", "no number"),
    ],
)
def test_why_a_size_is_unknown_is_said_in_both_languages(row, words) -> None:
    doubt = cross_section(row.split(), KNOWN, 1.0).doubt
    assert words in doubt[0]
    assert doubt[1]
    assert not doubt[1].isascii()


def test_feet_become_metres_but_sizes_by_number_are_inches_anyway() -> None:
    assert cross_section(["L", "IRREGULAR", "t1"], KNOWN, 0.3048).high_m == pytest.approx(2.5 * 0.3048)
    assert cross_section(["L", "ARCH", "1", "0", "0"], KNOWN, 0.3048).high_m == pytest.approx(11 * 0.0254)


def test_a_transect_with_broken_figures_counts_those_that_are_some() -> None:
    assert transect_depths([["X1", "a"], ["GR", "5", "0", "x", "1", "3", "2"]]) == {"A": 2.0}
    assert transect_depths([["GR", "5", "0"], ["X1"], ["X1", "b"], ["GR", "5", "0"]]) == {}


def test_links_of_a_sewer_have_the_sizes_that_are_known(tmp_path) -> None:
    (tmp_path / "s.inp").write_text(SEWER)
    network = open_network(tmp_path / "s.inp")
    lines = network.lines.set_index("line_no")
    assert lines.loc["P", "diameter_mm"] == 500
    assert lines["diameter_mm"].notna().sum() == 1
    assert lines.loc["E", "section"] == "965.2X609.6"
    assert lines.loc["K", "section"] == "1200X2000"
    assert lines["section"].notna().sum() == 2
    # X has no cover: the highest top there is that of T, which ends at 9 m and is 2.5 m deep (E: 0.6096 m).
    assert network.points.set_index("point_no").loc["X", "ground_m"] == pytest.approx(11.5)
    topology = read_inp_topology(tmp_path / "s.inp")
    high = dict(zip(topology.link_ids, topology.diameter_m, strict=True))
    assert high["T"] == pytest.approx(2.5)
    assert math.isnan(high["U"])


@pytest.mark.realdata
@pytest.mark.skipif(not USER2.is_file(), reason="needs ../shared/data/pipes next to the checkout")
def test_a_real_transect_is_as_deep_as_its_survey() -> None:
    # Transect 101020 lies between 672.4 and 660.7 ft; 101020 ft, its name, would be 30,791 m.
    points = open_network(USER2).points.set_index("point_no")
    assert points.loc["TW01010", "well_depth_m"] == pytest.approx((672.4 - 660.7) * 0.3048)
    assert points["ground_m"].max() < 340
