"""Answers of other people's programs through the commands, as somebody outside would ask for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.gridtwin.cli.conftest import Run
from tests.paths import REAL_DATA
from tests.pipe_network.topology.test_answers import model

PIPES = REAL_DATA / "pipes"
ANSWERS = PIPES / "answers"
_ASKED = 2  # a trace starts EPANET: so many nodes stand for all, which the library's tests cover
pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not ANSWERS.is_dir(), reason="needs ../shared/data/pipes next to the checkout"),
]


def _answers(folder: str) -> list[Any]:  # Any: pytest's own type
    return [pytest.param(path, id=path.stem) for path in sorted((ANSWERS / folder).glob("*.json"))]


def _asked(run: Run, tmp_path: Path, *words: object) -> Any:  # Any: what a command writes
    out = tmp_path / "out.json"
    status, _, err = run("pipes", *words, "--json", out)
    assert status in (0, 1), err
    return json.loads(out.read_text("utf-8"))


@pytest.mark.parametrize("path", _answers("segments"))
def test_segments_and_valves_to_close(path: Path, run: Run, tmp_path: Path) -> None:
    answer = json.loads(path.read_text("utf-8"))
    valves = tmp_path / "valves.json"
    valves.write_text(json.dumps([{"link": v["link"], "node": v["node"]} for v in answer["valves"]]))
    found = _asked(run, tmp_path, "segments", model(answer["network"]), "--valves", valves)
    ours = sorted((sorted(one["nodes"]), sorted(one["links"]), sorted(one["valves"])) for one in found)
    theirs = sorted(
        (sorted(one["nodes"]), sorted(one["links"]), sorted(one["valves_to_close"]))
        for one in answer["segments"]
    )
    assert ours == theirs


@pytest.mark.parametrize("path", _answers("trace"))
def test_traces(path: Path, run: Run, tmp_path: Path) -> None:
    answer = json.loads(path.read_text("utf-8"))["trace"]
    network = model(path.stem.split("_", 1)[1])
    for node in list(answer)[:: max(1, len(answer) // _ASKED)]:
        for way in ("up", "down"):
            found = _asked(run, tmp_path, "trace", network, "--from", node, "--direction", way)
            assert len(found["nodes"]) == answer[node].get(f"{way}_n", len(found["nodes"]))
            if answer[node].get(way) is not None:
                assert set(found["nodes"]) == set(answer[node][way])


@pytest.mark.parametrize("path", _answers("topology"))
def test_pieces_bridges_and_ends(path: Path, run: Run, tmp_path: Path) -> None:
    answer = json.loads(path.read_text("utf-8"))
    (found,) = _asked(run, tmp_path, "components", model(path.stem))["classes"]
    for ours, theirs in (
        ("nodes", "nodes"),
        ("links", "links"),
        ("component_sizes", "component_sizes"),
        ("components_over_open_links", "components_without_closed"),
    ):
        assert found[ours] == answer[theirs], ours
    for ours, theirs in (
        ("closed_links", "initially_closed_links"),
        ("bridges", "bridges"),
        ("articulation_nodes", "articulation_nodes"),
        ("terminal_nodes", "terminal_nodes"),
        ("unsupplied_nodes", "unsupplied_nodes_without_closed"),
    ):
        assert sorted(found[ours]) == sorted(answer[theirs]), ours
    (ends,) = _asked(run, tmp_path, "dead-ends", model(path.stem))["classes"]
    assert {one["node"] for one in ends["dead_ends"]} == set(answer["terminal_nodes"])
