"""SWMM runs, each in a process of its own: by hand on a hectare, by the stored answers on real models."""

import json

import pytest

from pipe_network.errors import SimulationFailed
from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_file import units_of
from pipe_network.exchange.model_sync import sections_of_network
from pipe_network.simulation.run import Asked, Kind, simulate
from pipe_network.simulation.swmm_run import run_file, run_swmm
from pipe_network.sources import open_network
from tests.paths import REAL_DATA
from tests.pipe_network.simulation.small import STORM

pytest.importorskip("pyswmm", reason="needs the extra 'simulation'")
PIPES = REAL_DATA / "pipes"
# The rainfall that the Bellinge model names; it is published beside the model, not with it.
STORM_DAT = "1 2000 01 01 00 00 0.0\n1 2000 01 01 00 05 28\n1 2000 01 01 00 10 32\n1 2000 01 01 00 15 3\n"
PARTS = {
    "node_max_depth": ("nodes", "max_depth"),
    "node_flood_volume": ("nodes", "flooding_volume"),
    "conduit_peak_flow": ("conduits", "peak_flow"),
    "conduit_peak_velocity": ("conduits", "peak_velocity"),
}


@pytest.fixture
def storm(tmp_path):
    (tmp_path / "storm.inp").write_text(STORM)
    return open_network(tmp_path / "storm.inp")


def test_a_hectare_under_36_mm_an_hour_gives_a_tenth_of_a_cubic_metre_a_second(storm, tmp_path):
    seen = []
    results = run_swmm(
        sections_of_network(storm, Engine.SWMM),
        tmp_path,
        progress=lambda share, message="": seen.append(share),
    )
    assert results.link_totals["peak_flow_m3s"]["C"] == pytest.approx(0.1, rel=0.02)
    assert results.summary["flooded_nodes"] == 0
    assert abs(results.summary["routing_error_pct"]) < 1
    assert results.nodes["depth_m"].shape == (24, 2)
    assert seen
    assert seen == sorted(seen)


def test_a_shorter_run_ends_earlier(storm, tmp_path):
    results = simulate(storm, Asked(Kind.SWMM, hours=0.5), tmp_path).results
    assert results.times_s[-1] == 1800


def test_an_error_names_the_line_of_the_users_file(tmp_path):
    path = tmp_path / "bad.inp"
    path.write_text(STORM.replace("C W O 100", "C W X 100"))
    network = open_network(path)
    with pytest.raises(SimulationFailed, match=r"bad\.inp, line 26: SWMM error 209: undefined object X"):
        run_swmm(sections_of_network(network, Engine.SWMM), tmp_path, source=path)


def test_a_rainfall_file_that_is_not_there_is_said_before_the_run(tmp_path):
    path = tmp_path / "rain.inp"
    path.write_text(STORM.replace("TIMESERIES T\n", 'FILE "rain.dat" ST1 MM\n', 1))
    with pytest.raises(SimulationFailed, match=r"'G' takes its data from 'rain\.dat'"):
        run_swmm(sections_of_network(open_network(path), Engine.SWMM), tmp_path, source=path)


@pytest.mark.parametrize("name", ["user1", "user2", "user3", "bellinge_small"])
@pytest.mark.parametrize("way", ["as it is", "through a network"])
@pytest.mark.realdata
@pytest.mark.slow
@pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout")
def test_real_models_give_the_stored_answers(name, way, tmp_path):
    path = tmp_path / f"{name}.inp"
    path.write_bytes((PIPES / "swmm" / f"{name}.inp").read_bytes())
    (tmp_path / "storm.dat").write_text(STORM_DAT)
    answer = PIPES / "answers/swmm" / f"{name.replace('bellinge', 'Bellinge')}.json"
    expected = json.loads(answer.read_text())
    if way == "as it is":
        statistics, _ = run_file(path)
        for part, (group, quantity) in PARTS.items():
            for one, value in expected[part].items():
                assert statistics[group][one][quantity] == pytest.approx(value, abs=2e-5), (part, one)
        continuity = [statistics["runoff_error_pct"], statistics["routing_error_pct"]]
    else:
        network = open_network(path)
        results = simulate(network, Asked(Kind.SWMM), tmp_path).results
        _compare(results, expected, units_of(sections_of_network(network, Engine.SWMM), Engine.SWMM))
        continuity = [results.summary["runoff_error_pct"], results.summary["routing_error_pct"]]
    assert continuity == pytest.approx(expected["continuity_errors_pct"], abs=6e-4)


def _compare(results, expected, units):
    for part, column, factor in (
        ("node_max_depth", results.node_totals["max_depth_m"], units.length_m),
        ("node_flood_volume", results.node_totals["flood_volume_m3"], units.length_m**3),
        ("conduit_peak_flow", results.link_totals["peak_flow_m3s"], units.flow_m3s),
        ("conduit_peak_velocity", results.link_totals["peak_velocity_ms"], units.length_m),
    ):
        assert set(expected[part]) == set(column.index)
        for name, value in expected[part].items():
            assert column[name] / factor == pytest.approx(value, abs=2e-5), (part, name)


def test_what_floods_between_two_stored_times_is_in_the_series(tmp_path):
    # A pipe that is too small: the shaft of 0.3 m floods; three stored times in two hours.
    text = STORM.replace("W 10 3 0 0 0", "W 10 0.3 0 0 0").replace("C CIRCULAR 0.5", "C CIRCULAR 0.2")
    path = tmp_path / "storm.inp"
    path.write_text(text.replace("REPORT_STEP 00:05:00", "REPORT_STEP 00:40:00"))
    results = simulate(open_network(path), Asked(Kind.SWMM), tmp_path).results
    total = results.summary["flood_volume_m3"]
    assert results.summary["flooded_nodes"] == 1
    assert total > 10
    rate, volume = results.nodes["flooding_m3s"]["W"], results.nodes["flood_volume_m3"]["W"]
    assert volume.iloc[-1] == pytest.approx(total)
    assert volume.is_monotonic_increasing
    steps = [later - before for before, later in zip([0, *results.times_s], results.times_s, strict=False)]
    assert sum(rate * steps) == pytest.approx(total)
    assert int((results.nodes["flood_volume_m3"].max() > 0).sum()) == results.summary["flooded_nodes"]


def test_a_flood_shorter_than_a_step_is_seen(tmp_path):
    """Between two stored times 36 s of flooding; the rate is nought at both."""
    text = STORM.replace("W 10 3 0 0 0", "W 10 0.3 0 0 0").replace("T 0:00 36\nT 1:00 0", "T 0:00 0")
    text = text.replace("[CONDUITS]", "[INFLOWS]\nW FLOW PULSE\n[CONDUITS]")
    text = text.replace("[COORDINATES]", "PULSE 0:01 0\nPULSE 0:02 1\nPULSE 0:03 0\n[COORDINATES]")
    (tmp_path / "storm.inp").write_text(text)
    results = simulate(open_network(tmp_path / "storm.inp"), Asked(Kind.SWMM), tmp_path).results
    total = results.summary["flood_volume_m3"]
    assert total > 1
    assert results.nodes["flood_volume_m3"]["W"].iloc[0] == pytest.approx(total)
    assert results.nodes["flooding_m3s"]["W"].iloc[0] == pytest.approx(total / 300)
    assert (results.nodes["flooding_m3s"]["W"].iloc[1:] == 0).all()
