"""`gridtwin pipes segments` and `gridtwin pipes isolate` as typed."""

import json
from pathlib import Path

import pytest

from tests.gridtwin.cli.conftest import Run

EPANET = """[JUNCTIONS]
A 0 1
B 0 1
C 0 1
[RESERVOIRS]
R 50
[PIPES]
P1 R A 100 200 100 0 Open
P2 A B 100 200 100 0 Open
P3 B C 100 200 100 0 Open
[OPTIONS]
Units LPS
[COORDINATES]
R 0 0
A 100 0
B 200 0
C 300 0
"""


@pytest.fixture
def water(tmp_path: Path) -> Path:
    """R ─ A ─ B ─ C."""
    path = tmp_path / "water.inp"
    path.write_text(EPANET)
    return path


@pytest.fixture
def valves(tmp_path: Path) -> Path:
    """Valves at both ends of P2."""
    path = tmp_path / "valves.json"
    path.write_text(json.dumps([{"link": "P2", "node": "A"}, {"id": 7, "link": "P2", "node": "B"}]))
    return path


def test_segments_between_the_valves_of_a_file(run: Run, water: Path, valves: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    status, _, err = run("pipes", "segments", water, "--valves", valves, "--json", out)
    assert status == 0
    found = sorted(json.loads(out.read_text()), key=lambda one: one["links"])
    assert found == [
        {"nodes": ["A", "R"], "links": ["P1"], "valves": [0]},
        {"nodes": [], "links": ["P2"], "valves": [0, 1]},
        {"nodes": ["B", "C"], "links": ["P3"], "valves": [1]},
    ]
    assert "3 segments between 2 valves" in err


def test_isolate_with_order_and_map(run: Run, water: Path, valves: Path, tmp_path: Path) -> None:
    order, picture = tmp_path / "order.html", tmp_path / "map.svg"
    status, out, err = run(
        "pipes",
        "isolate",
        water,
        "--at",
        "P2",
        "--valves",
        valves,
        "--json",
        "-",
        "--order",
        order,
        "--map",
        picture,
    )
    found = json.loads(out)
    assert status == 0
    assert [row["valve"] for row in found["close"]] == ["P2@A", "P2@B"]
    assert found["also_without_supply"]["links"] == ["P3"]
    assert (found["customers"], found["supply_assumed"]) == (2.0, False)
    assert found["drain_m3"] == pytest.approx(3.1, abs=0.05)
    assert "close: P2@A, P2@B" in err
    assert "关阀通知单" in order.read_text("utf-8")
    assert picture.read_text("utf-8").startswith("<?xml")


def test_a_failed_valve_and_other_works_end_with_findings(
    run: Run, water: Path, valves: Path, tmp_path: Path
) -> None:
    words = ["pipes", "isolate", water, "--at", "P2", "--valves", valves]
    status, out, err = run(*words, "--failed", "P2@B", "--json", "-")
    assert status == 1
    assert [row["valve"] for row in json.loads(out)["close"]] == ["P2@A"]
    assert "cannot be operated: P2@B" in err
    works = tmp_path / "works.json"
    works.write_text(json.dumps([{"name": "road", "valves": ["P2@A"]}]))
    status, _, err = run(*words, "--works", works)
    assert status == 1
    assert "overlaps with road" in err


def test_a_source_inside_is_told(run: Run, water: Path, valves: Path) -> None:
    words = ["pipes", "isolate", water, "--at", "P2", "--valves", valves]
    status, out, err = run(*words, "--failed", "P2@A", "--json", "-")
    assert status == 1
    assert json.loads(out)["sources_inside"] == ["R"]
    assert "the source R lies inside the area and must be shut itself" in err.replace("\n", " ")
    status, _, err = run(*words)
    assert status == 0
    assert "if P2@A does not close, valves alone do not do: the source R" in err.replace("\n", " ")
    assert run("pipes", "isolate", water, "--at", "P1", "--valves", valves)[0] == 1


def test_without_valves_the_source_must_be_shut(run: Run, water: Path) -> None:
    status, _, err = run("pipes", "isolate", water, "--at", "P2")
    assert status == 1
    assert "no valve helps" in err


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param('[{"link": "P9", "node": "A"}]', "no link 'P9'", id="unknown link"),
        pytest.param('[{"link": "P1", "node": "B"}]', "does not end at", id="not its end"),
        pytest.param('{"link": 1}', "JSON list", id="not a list"),
        pytest.param("x", "JSON list", id="not JSON"),
    ],
)
def test_bad_files_of_valves(run: Run, water: Path, tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "v.json"
    path.write_text(content)
    status, _, err = run("pipes", "segments", water, "--valves", path)
    assert status == 2
    assert told in err.replace("\n", " ")
