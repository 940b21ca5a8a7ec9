"""EPANET, SWMM and pandapipes files to networks and back."""

import json

import numpy as np
import pandas as pd
import pytest

from pipe_network.errors import BadPipeData, UnusableSource
from pipe_network.exchange.inp import Engine, read_inp
from pipe_network.exchange.model_file import inp_text, option, with_option, words_of
from pipe_network.exchange.model_sync import sections_of_network
from pipe_network.exchange.pandapipes import document_of, frames_of
from pipe_network.exchange.swmm import conduit_slopes
from pipe_network.network import PipeNetwork
from pipe_network.sources import open_network
from tests.paths import REAL_DATA
from tests.pipe_network.simulation.small import STORM, WATER

PIPES = REAL_DATA / "pipes"
real = [
    pytest.mark.realdata,
    pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout"),
]


@pytest.fixture
def water(tmp_path):
    (tmp_path / "water.inp").write_text(WATER)
    return open_network(tmp_path / "water.inp")


@pytest.fixture
def storm(tmp_path):
    (tmp_path / "storm.inp").write_text(STORM)
    return open_network(tmp_path / "storm.inp")


def test_an_epanet_file_becomes_points_and_lines(water):
    assert water.crs is None
    assert water.points["point_no"].tolist() == ["A", "B", "R"]
    assert water.points["ground_m"].tolist() == [0, 5, 50]
    assert water.lines["diameter_mm"].tolist() == [200, 150]
    assert water.lines.geometry.iloc[1].wkt.startswith("LINESTRING Z (1000 0 0, 1250 100")
    assert water.tables["epanet:PIPES"]["length"].tolist() == ["1000", "500"]


def test_feet_and_inches_become_metres_and_millimetres(tmp_path):
    (tmp_path / "us.inp").write_text(WATER.replace("Units LPS", "Units GPM"))
    network = open_network(tmp_path / "us.inp")
    assert network.points["ground_m"].iloc[2] == pytest.approx(15.24)
    assert network.lines["diameter_mm"].iloc[0] == 5080  # 200 in


def test_a_swmm_file_has_inverts_and_offsets(storm):
    assert storm.points["bottom_m"].tolist() == [10, 9]
    assert storm.points["ground_m"].tolist() == [13, 9.5]  # the outfall has no depth: crown of its pipe
    assert storm.lines[["start_level_m", "end_level_m"]].iloc[0].tolist() == [10.5, 9]
    assert conduit_slopes(storm).tolist() == [pytest.approx(0.015)]
    assert storm.lines["pipe_class"].tolist() == ["YS"]


def test_what_was_not_touched_keeps_the_words_of_the_file(water, tmp_path):
    text = inp_text(sections_of_network(water, Engine.EPANET), Engine.EPANET)
    (tmp_path / "again.inp").write_text(text)
    before, after = read_inp(tmp_path / "water.inp"), read_inp(tmp_path / "again.inp")
    for name, rows in before.sections.items():
        if name != "END":
            assert [row.words for row in after.rows(name)] == [row.words for row in rows], name


def test_edits_reach_the_sections_and_removed_links_leave_all_of_them(water):
    lines = water.lines.copy()
    lines.loc[0, "diameter_mm"] = 300
    points = water.points.copy()
    points.loc[1, "ground_m"] = 7.5
    edited = PipeNetwork(points, lines.iloc[[0]].reset_index(drop=True), water.tables)
    sections = sections_of_network(edited, Engine.EPANET)
    assert words_of(sections["PIPES"])[0][4] == "300"
    assert len(sections["PIPES"]) == 1
    assert sections["JUNCTIONS"]["elevation"].tolist() == ["0", "7.5"]
    assert sections["CONTROLS"].empty  # spoke of P2
    assert sections["VERTICES"].empty


def test_a_sewer_that_is_laid_deeper_gets_another_offset(storm):
    lines = storm.lines.copy()
    lines.loc[0, "start_level_m"] = 10.2
    sections = sections_of_network(PipeNetwork(storm.points, lines, storm.tables), Engine.SWMM)
    assert float(sections["CONDUITS"]["in_offset"].iloc[0]) == pytest.approx(0.2)


def test_a_line_the_tables_do_not_know_is_refused(water):
    lines = pd.concat([water.lines, water.lines.iloc[[0]].assign(line_no="new")], ignore_index=True)
    with pytest.raises(BadPipeData, match="new"):
        sections_of_network(PipeNetwork(water.points, lines, water.tables), Engine.EPANET)


def test_options_are_found_and_replaced_whatever_their_case(water):
    sections = sections_of_network(water, Engine.EPANET)
    assert option(sections, "TIMES", "DURATION") == "2:00"
    changed = with_option(sections, Engine.EPANET, "TIMES", ["Duration"], "5:00")
    assert option(changed, "TIMES", "duration") == "5:00"
    assert option(changed, "TIMES", "nothing") is None


def test_json_that_is_no_pandapipes_network_is_refused(tmp_path):
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(UnusableSource, match="no pandapipes network"):
        open_network(tmp_path / "a.json")
    (tmp_path / "b.json").write_text("{")
    with pytest.raises(UnusableSource, match="not readable JSON"):
        open_network(tmp_path / "b.json")


@pytest.mark.parametrize("name", ["Net1", "Net2", "Net3", "Net6", "ky4", "KL", "CTown_BoCN"])
@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout")
def test_real_water_networks_keep_every_word(name, tmp_path):
    path = PIPES / "epanet" / f"{name}.inp"
    text = inp_text(sections_of_network(open_network(path), Engine.EPANET), Engine.EPANET)
    (tmp_path / "again.inp").write_text(text)
    before, after = read_inp(path), read_inp(tmp_path / "again.inp")
    for section, rows in before.sections.items():
        if section != "END":
            assert [row.words for row in after.rows(section)] == [row.words for row in rows], section


@pytest.mark.parametrize("name", ["user2", "user3", "bellinge_small"])
@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout")
def test_slopes_of_real_conduits(name):
    slopes = conduit_slopes(open_network(PIPES / "swmm" / f"{name}.inp"))
    answer = PIPES / "answers/swmm" / f"slopes_{name.replace('bellinge', 'Bellinge')}.json"
    expected = json.loads(answer.read_text())
    assert set(expected["slope"]) == set(slopes.index)
    for link, slope in expected["slope"].items():
        assert slopes[link] == pytest.approx(slope, abs=6e-7), link
    assert sorted(slopes.index[slopes < 0]) == sorted(expected["adverse"])


@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout")
def test_a_pandapipes_file_keeps_its_numbers_and_loses_what_is_removed():
    network = open_network(PIPES / "gas/gas_net_schutterwald_1bar.json")
    assert (len(network.points), len(network.lines)) == (2559, 2559)
    again = frames_of(document_of(network))
    for name, frame in frames_of(json.loads(network.tables["pandapipes:document"]["text"].iloc[0])).items():
        pd.testing.assert_frame_equal(again[name], frame, check_dtype=False)
    fewer = PipeNetwork(network.points, network.lines.iloc[1:].reset_index(drop=True), network.tables)
    assert len(frames_of(document_of(fewer))["pipe"]) == 2558
    assert np.isfinite(network.lines.geometry.length).all()
