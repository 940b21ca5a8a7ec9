"""`gridtwin pipes trace`, `path`, `components`, `loops`, `dead-ends`, `graph`, `spill`, `backup` as typed."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from gridtwin.store import create_workspace
from pipe_network.network import layer_columns
from tests.gridtwin.cli.conftest import Run
from tests.pipe_network.networks import network

NOW = datetime(2026, 3, 1, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
SWMM = """[JUNCTIONS]
A 10 2
B 9 2
C 9 2
[OUTFALLS]
OUT 8
[CONDUITS]
AB A B 100 0.013 0 0
CB C B 100 0.013 0 0
BO B OUT 100 0.013 0 0
[XSECTIONS]
AB CIRCULAR 1
[OPTIONS]
FLOW_UNITS LPS
[COORDINATES]
A 0 0
B 100 0
C 100 100
OUT 200 0
"""


@pytest.fixture
def sewer(tmp_path: Path) -> Path:
    """A and C flow to B and on to OUT."""
    path = tmp_path / "sewer.inp"
    path.write_text(SWMM)
    return path


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace: A ─ V ─ B ─ C of water, V a shut valve; sewage X → Y with a septic tank at X."""
    workspace = create_workspace(
        tmp_path_factory.mktemp("town") / "city", name="t", crs=4544, division="620102", now=NOW
    )
    chain = {name: (20.0 * k, 0.0, 100.0) for k, name in enumerate("AVBC")}
    water = network(
        chain, [(f"L{k}", *pair, {"diameter_mm": 100}) for k, pair in enumerate(("AV", "VB", "BC"))]
    )
    water.points["appurtenance"] = ["水源井", "阀门井", "", "水表"]
    water.points["valve_state"] = ["", "closed", "", ""]
    water.points["valve_state"] = water.points["valve_state"].replace("", None)
    level = {"start_level_m": 98.0, "end_level_m": 97.0, "diameter_mm": 300, "flow_direction": 0}
    sewage = network(
        {"X": (0, 50, 99.0), "Y": (50, 50, 100.0), "Z": (100, 50, 100.0)},
        [("S1", "X", "Y", level), ("S2", "Y", "Z", level | {"start_level_m": 97.0, "end_level_m": 96.0})],
        pipe_class="WS",
    )
    sewage.points["appurtenance"] = ["化粪池", "污水井", "污水井"]
    for made in (water, sewage):
        for name, frame in (("pipe_point", made.points), ("pipe_line", made.lines)):
            workspace.write(name, frame[[*layer_columns(name), "geometry"]], actor="t", now=NOW)
    workspace.close()
    return workspace.root


def test_trace_of_a_model_file(run: Run, sewer: Path, tmp_path: Path) -> None:
    out = tmp_path / "t.json"
    assert run("pipes", "trace", sewer, "--from", "A", "--direction", "down", "--json", out)[0] == 0
    found = json.loads(out.read_text())
    assert (found["nodes"], sorted(found["links"])) == (["B", "OUT"], ["AB", "BO"])
    assert found["sums"]["length_m"] == 200
    run("pipes", "trace", sewer, "--from", "B", "--direction", "up", "--json", out)
    assert sorted(json.loads(out.read_text())["nodes"]) == ["A", "C"]


def test_trace_with_to_barrier_stop_and_condition(run: Run, sewer: Path) -> None:
    def nodes(*more: object) -> list[str]:
        out = run("pipes", "trace", sewer, "--from", "A", "--direction", "down", "--json", "-", *more)[1]
        return sorted(json.loads(out)["nodes"])

    assert nodes("--to", "OUT") == ["B"]
    assert nodes("--barrier", "BO") == ["B"]
    assert nodes("--barrier", "B") == []
    assert nodes("--stop-at", "B") == ["B"]
    assert nodes("--where", "diameter_mm>=500") == ["B"]
    assert nodes("--within", "150") == ["B"]


def test_trace_of_a_workspace_ends_at_the_shut_valve(run: Run, town: Path, tmp_path: Path) -> None:
    status, out, err = run("pipes", "trace", town, "--from", "A", "--json", "-", "--map", tmp_path / "m.png")
    assert status == 0
    assert json.loads(out)["nodes"] == ["V"]
    assert "1 point, 1 line, 20.0 m" in err
    assert (tmp_path / "m.png").stat().st_size > 5000
    _, _, err = run("pipes", "trace", town, "--from", "B", "--direction", "down")
    assert "no direction" in err


def test_trace_to_the_sources(run: Run, town: Path) -> None:
    assert run("pipes", "trace", town, "--from", "C", "--direction", "source")[0] == 1
    status, out, _ = run(
        "pipes", "trace", town, "--from", "C", "--direction", "source", "--source", "B", "--json", "-"
    )
    assert status == 0
    assert [(one["source"], one["length_m"]) for one in json.loads(out)["sources"]] == [("B", 20.0)]


def test_path(run: Run, sewer: Path, town: Path) -> None:
    status, out, _ = run("pipes", "path", sewer, "--from", "A", "--to", "C", "--json", "-")
    assert status == 0
    assert json.loads(out)["links"] == ["AB", "CB"]
    assert run("pipes", "path", sewer, "--from", "A", "--to", "C", "--direction", "down")[0] == 1
    assert run("pipes", "path", town, "--from", "A", "--to", "C")[0] == 1


def test_components_loops_and_dead_ends(run: Run, sewer: Path, town: Path) -> None:
    status, out, _ = run("pipes", "components", sewer, "--json", "-")
    (found,) = json.loads(out)["classes"]
    assert (status, found["component_sizes"], found["articulation_nodes"]) == (0, [4], ["B"])
    (water,) = json.loads(run("pipes", "components", town, "--class", "JP", "--json", "-")[1])["classes"]
    assert (water["closed_valves"], water["unsupplied_nodes"]) == (["V"], ["V", "B", "C"])
    assert run("pipes", "loops", sewer)[0] == 0
    rows = json.loads(run("pipes", "dead-ends", town, "--class", "JP", "--json", "-")[1])["classes"][0]
    assert rows["dead_ends"] == [{"node": "A", "what": "水源井"}, {"node": "C", "what": "水表"}]


def test_saved_graphs(run: Run, town: Path, sewer: Path) -> None:
    run("pipes", "graph", town)
    status, out, _ = run("pipes", "graph", town, "--json", "-")
    assert status == 0
    assert [(one["class"], one["state"]) for one in json.loads(out)["graphs"]] == [
        ("JP", "unchanged"),
        ("WS", "unchanged"),
    ]
    assert run("pipes", "graph", sewer)[0] == 2


def test_spill_and_backup(run: Run, town: Path) -> None:
    status, out, _ = run("pipes", "spill", town, "--from", "X", "--json", "-")
    found = json.loads(out)
    assert (status, found["estimate"], found["outlets"]) == (0, True, ["Z"])
    assert [one["node"] for one in found["nodes"]] == ["Y", "Z"]
    status, out, err = run("pipes", "backup", town, "--at", "S2", "--json", "-")
    found = json.loads(out)
    assert status == 1
    assert (found["level_m"], found["bound_at"], found["connections"]) == (99.0, "X", ["X"])
    assert "over the cover" in err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(["trace", "{town}", "--from", "A", "--where", "x>1"], "columns", id="no such column"),
        pytest.param(["trace", "{town}", "--from", "none"], "no pipe point or line", id="no such point"),
        pytest.param(
            ["trace", "{town}", "--from", "A", "--class", "ZZ"], "no pipes of class", id="no such class"
        ),
        pytest.param(
            ["trace", "{town}", "--from", "A", "--to", "B"], "--direction up or down", id="to, no way"
        ),
        pytest.param(["trace", "{town}", "--from", "A", "--within", "-1"], "not above 0", id="distance"),
        pytest.param(["trace", "none.inp", "--from", "A"], "does not exist", id="no such file"),
        pytest.param(["spill", "{town}", "--from", "X", "--minutes", "0"], "above 0", id="no time"),
        pytest.param(["isolate", "{town}", "--at", "S2"], "flows by gravity", id="valves of a sewer"),
        pytest.param(["isolate", "{town}", "--at", "X"], "gridtwin pipes backup", id="way out of that"),
        pytest.param(["spill", "{town}", "--from", "A"], "flows under pressure", id="spill of water"),
        pytest.param(["backup", "{town}", "--at", "L1"], "gridtwin pipes isolate", id="backup of water"),
        pytest.param(["trace", "{town}", "--from", "A", "--map", "m.bmp"], "maps are written", id="picture"),
    ],
)
def test_refusals(run: Run, town: Path, words: list[str], told: str) -> None:
    status, _, err = run("pipes", *(word.format(town=town) for word in words))
    assert status == 2
    assert told in err.replace("\n", " ")
