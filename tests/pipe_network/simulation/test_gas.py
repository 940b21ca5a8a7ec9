"""Gas and heat through pandapipes in an interpreter of its own."""

import json

import pytest

from pipe_network.errors import BadPipeData, EngineMissing, SimulationFailed, UnknownObject
from pipe_network.simulation.engines import GAS_VARIABLE, gas_python
from pipe_network.simulation.run import Asked, Kind, simulate
from pipe_network.sources import open_network
from tests.paths import REAL_DATA
from tests.pipe_network.networks import network

PIPES = REAL_DATA / "pipes"


def _has_pandapipes():
    try:
        gas_python()
    except EngineMissing:
        return False
    return True


needs_pandapipes = pytest.mark.skipif(not _has_pandapipes(), reason="needs scripts/bootstrap.sh gas")

POINTS = {"A": (0, 0, 0), "B": (1000, 0, 0), "C": (1500, 0, 0)}
PIPE = {"diameter_mm": 100, "material": "钢", "pressure": "中压B"}


def _gas(code="TR"):
    return network(POINTS, [("L1", "A", "B", PIPE), ("L2", "B", "C", PIPE)], pipe_class=code)


@needs_pandapipes
def test_gas_flows_from_the_named_source_to_the_end(tmp_path):
    outcome = simulate(_gas(), Asked(Kind.GAS, sources=("A",)), tmp_path)
    pressure = outcome.results.nodes["pressure_bar"].iloc[0]
    assert pressure["A"] == pytest.approx(1.5)  # 中压B: 0.2 MPa, of which 0.75
    assert pressure["A"] > pressure["B"] > pressure["C"]
    assert outcome.results.links["flow_kgs"].iloc[0].tolist() == pytest.approx([40 * 0.73 / 3600] * 2)
    assert set(outcome.estimates["quantity"]) >= {"source_bar", "demand_kg_s", "roughness_mm"}


@needs_pandapipes
def test_a_shut_pipe_leaves_what_is_beyond_without_gas(tmp_path):
    outcome = simulate(_gas(), Asked(Kind.GAS, sources=("A",), closed=("L2",)), tmp_path)
    assert outcome.lost == ("C",)


@needs_pandapipes
def test_heat_comes_back_colder_than_it_left(tmp_path):
    outcome = simulate(_gas("RS"), Asked(Kind.HEAT, sources=("A",)), tmp_path)
    kelvin = outcome.results.nodes["temperature_k"].iloc[0]
    assert kelvin["A"] == pytest.approx(368.15)
    assert kelvin["A"] > kelvin["C"] > kelvin["C_R"] > kelvin["A_R"]
    assert kelvin["C"] - kelvin["C_R"] == pytest.approx(35, abs=0.5)


@needs_pandapipes
def test_what_pandapipes_says_is_told(tmp_path):
    from pipe_network.simulation.gas_run import ask

    with pytest.raises(SimulationFailed, match="pandapipes gave up"):
        ask({"document": str(tmp_path / "none.json")}, tmp_path)


@needs_pandapipes
@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout")
def test_schutterwald_gives_the_stored_answers(tmp_path):
    path = PIPES / "gas/gas_net_schutterwald_1bar.json"
    results = simulate(open_network(path), Asked(Kind.GAS), tmp_path).results
    expected = json.loads((PIPES / "answers/gas_net_schutterwald_1bar.json").read_text())
    pressure, velocity = results.nodes["pressure_bar"].iloc[0], results.links["velocity_ms"].iloc[0]
    assert max(abs(pressure[name] - value) for name, value in expected["p_bar"].items()) < 1e-9
    assert max(abs(velocity[f"pipe:{name}"] - value) for name, value in expected["v_m_s"].items()) < 1e-9


def test_an_interpreter_that_does_not_exist_is_said_with_the_way_out(monkeypatch, tmp_path):
    monkeypatch.setenv(GAS_VARIABLE, str(tmp_path / "python"))
    with pytest.raises(EngineMissing, match=GAS_VARIABLE):
        gas_python()


def test_unknown_sources_and_durations_are_refused(tmp_path):
    with pytest.raises(UnknownObject, match="'X'"):
        simulate(_gas(), Asked(Kind.GAS, sources=("X",)), tmp_path)
    with pytest.raises(BadPipeData, match="steady"):
        simulate(_gas(), Asked(Kind.GAS, hours=3), tmp_path)
    with pytest.raises(BadPipeData, match="no lines of class"):
        simulate(_gas("GD"), Asked(Kind.GAS), tmp_path)
