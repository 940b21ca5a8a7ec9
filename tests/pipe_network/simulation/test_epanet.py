"""EPANET runs: by hand on two pipes, by the stored answers on real networks."""

import json

import pytest

from pipe_network.errors import BadPipeData, SimulationFailed, UnknownObject
from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_sync import sections_of_network
from pipe_network.simulation.epanet_run import run_epanet, run_file
from pipe_network.simulation.fire import fire_flow
from pipe_network.simulation.run import Asked, Kind, simulate
from pipe_network.simulation.scenario import unsupplied, with_closed, with_demand, with_duration
from pipe_network.sources import open_network
from tests.paths import REAL_DATA
from tests.pipe_network.simulation.small import WATER

pytest.importorskip("wntr", reason="needs the extra 'simulation'")
PIPES = REAL_DATA / "pipes"
NETWORKS = ["Net1", "Net2", "Net3", "Net6", "ky4", "KL", "CTown_BoCN"]
# h = 10.667 L Q^1.852 / (C^1.852 d^4.871), Hazen-Williams in SI units
LOSS_M = 10.667 * 1000 * 0.02**1.852 / (100**1.852 * 0.2**4.871)


@pytest.fixture
def sections(tmp_path):
    (tmp_path / "water.inp").write_text(WATER)
    return sections_of_network(open_network(tmp_path / "water.inp"), Engine.EPANET)


def test_pressure_is_head_less_the_loss_of_the_pipe(sections, tmp_path):
    results = run_epanet(sections, tmp_path)
    assert results.times_s.tolist() == [0, 3600, 7200]
    assert results.nodes["pressure_m"]["A"].iloc[0] == pytest.approx(50 - LOSS_M, abs=0.02)
    assert results.nodes["pressure_m"]["B"].iloc[0] == pytest.approx(45 - LOSS_M, abs=0.02)
    assert results.links["flow_m3s"]["P1"].iloc[0] == pytest.approx(0.02)


def test_steady_state_has_one_step_and_a_negative_duration_is_refused(sections, tmp_path):
    assert run_epanet(with_duration(sections, 0), tmp_path).times_s.tolist() == [0]
    with pytest.raises(BadPipeData, match="0 or more"):
        with_duration(sections, -1)


def test_a_shut_link_stays_shut_and_says_who_loses_supply(sections, tmp_path):
    shut, lost = with_closed(sections, ["P2"])
    assert lost == ["B"]
    assert shut["CONTROLS"].empty  # it would have opened P2 again
    assert unsupplied(sections) == set()
    assert run_epanet(shut, tmp_path).links["flow_m3s"]["P2"].abs().max() == 0


def test_shutting_an_unknown_link_is_refused(sections):
    with pytest.raises(UnknownObject, match="'P9'"):
        with_closed(sections, ["P9"])


def test_a_rule_that_acts_on_a_shut_link_goes_and_others_stay(sections):
    rules = [
        "RULE 1", "IF TANK T LEVEL > 1", "THEN PIPE P2 STATUS IS OPEN",
        "RULE 2", "IF LINK P2 STATUS IS OPEN", "THEN PIPE P1 STATUS IS OPEN",
    ]  # fmt: skip
    from pipe_network.exchange.model_file import frame_of, words_of

    with_rules = {**sections, "RULES": frame_of(Engine.EPANET, "RULES", [line.split() for line in rules])}
    kept = words_of(with_closed(with_rules, ["P2"])[0]["RULES"])
    assert [row[1] for row in kept if row[0] == "RULE"] == ["2"]


def test_fire_flow_by_hand(sections, tmp_path):
    """20 + 10 L/s through P1; available is the flow whose loss leaves 10 m of the 50."""
    fire, _ = fire_flow(sections, "A", 10, folder=tmp_path)
    assert fire.static_m == pytest.approx(50 - LOSS_M, abs=0.02)
    assert fire.residual_m == pytest.approx(50 - LOSS_M * 1.5**1.852, abs=0.03)
    most = 20 * (40 / LOSS_M) ** (1 / 1.852) - 20
    assert fire.available_lps == pytest.approx(most, rel=0.001)
    assert fire.is_enough
    assert fire.lowest_node == "B"


def test_taking_the_available_flow_leaves_the_required_pressure(sections, tmp_path):
    available = fire_flow(sections, "B", 5, folder=tmp_path)[0].available_lps
    assert fire_flow(sections, "B", available, folder=tmp_path)[0].residual_m == pytest.approx(10, abs=0.01)


def test_fire_wants_a_junction_and_a_flow(sections, tmp_path):
    with pytest.raises(UnknownObject, match="'R'"):
        fire_flow(sections, "R", 10, folder=tmp_path)
    with pytest.raises(BadPipeData, match="positive"):
        fire_flow(sections, "A", 0, folder=tmp_path)


def test_a_demand_of_its_own_is_kept_beside_the_fire(sections, tmp_path):
    results = run_epanet(with_demand(sections, "A", 10), tmp_path)
    assert results.nodes["demand_m3s"]["A"].iloc[0] == pytest.approx(0.03)


def test_an_error_names_the_line_of_the_users_file(tmp_path):
    path = tmp_path / "bad.inp"
    path.write_text(WATER.replace("P2 A B", "P2 A X"))
    network = open_network(path)
    with pytest.raises(
        SimulationFailed, match=r"bad\.inp, line 10: EPANET error 203: undefined node X"
    ) as error:
        run_epanet(sections_of_network(network, Engine.EPANET), tmp_path, source=path)
    assert "第10行" in error.value.zh


def test_pressures_of_nodes_without_supply_are_nothing(tmp_path):
    (tmp_path / "water.inp").write_text(WATER)
    outcome = simulate(open_network(tmp_path / "water.inp"), Asked(Kind.EPANET, closed=("P2",)), tmp_path)
    assert outcome.lost == ("B",)
    assert outcome.results.nodes["pressure_m"]["B"].isna().all()
    assert outcome.results.summary["lowest_pressure_m"] == pytest.approx(50 - LOSS_M, abs=0.02)


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("way", ["as it is", "through a network"])
@pytest.mark.realdata
@pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout")
def test_real_networks_give_the_stored_answers(name, way, tmp_path):
    path = PIPES / "epanet" / f"{name}.inp"
    expected = json.loads((PIPES / "answers/hydraulics" / f"{name}.json").read_text())
    hours = expected["duration_s"] / 3600
    if way == "as it is":
        # The answers cover the first day of longer models, so the file is run whole and cut.
        (tmp_path / "model.inp").write_bytes(path.read_bytes())
        results = run_file(tmp_path / "model.inp")
    else:
        results = simulate(open_network(path), Asked(Kind.EPANET, hours=hours), tmp_path).results
    for group, ours in (("pressure", "pressure_m"), ("head", "head_m")):
        _compare(results.nodes[ours], expected[group], expected["times"], 2e-4)
    _compare(results.links["flow_m3s"], expected["flow"], expected["times"], 2e-7)
    _compare(results.links["velocity_ms"], expected["velocity"], expected["times"], 2e-5)


def _compare(frame, expected, times, gap):
    assert set(expected) == set(frame.columns)
    for name, values in expected.items():
        assert frame[name].loc[times].tolist() == pytest.approx(values, abs=gap), name
