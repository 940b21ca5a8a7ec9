"""Graphs saved beside a workspace: not built twice, and right after every kind of change."""

import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from gridtwin.store import Workspace, create_workspace, open_workspace
from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork, layer_columns, read_network
from pipe_network.topology import saved
from pipe_network.topology.from_network import graph_from_network
from pipe_network.topology.graph import Graph, Way
from pipe_network.topology.saved import FOLDER, Freshness, saved_graph
from pipe_network.topology.trace import trace
from tests.pipe_network.networks import network

NOW = datetime(2026, 3, 1, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
POINTS = {f"W{k}": (20.0 * k, 0.0, 100.0) for k in range(6)}


def _made(lines: list[tuple[str, str, str]], pipe_class: str = "JP", prefix: str = "") -> PipeNetwork:
    points = {prefix + name: place for name, place in POINTS.items()}
    rows = [
        (prefix + n, prefix + a, prefix + b, {"diameter_mm": 200, "start_depth_m": 1.0, "end_depth_m": 1.0})
        for n, a, b in lines
    ]
    return network(points, rows, pipe_class=pipe_class)


def _write(workspace: Workspace, made: PipeNetwork) -> None:
    for name, frame in (("pipe_point", made.points), ("pipe_line", made.lines)):
        columns = [*layer_columns(name), "geometry"]
        workspace.write(name, frame[columns], actor="t", now=NOW)


@pytest.fixture
def city(tmp_path: Path) -> Workspace:
    """W0 ─ W1 ─ … ─ W5 of water, and the same of sewage."""
    workspace = create_workspace(tmp_path / "city", name="t", crs=4544, division="620102", now=NOW)
    chain = [(f"L{k}", f"W{k}", f"W{k + 1}") for k in range(5)]
    _write(workspace, _made(chain))
    _write(workspace, _made(chain, "WS", "S"))
    return workspace


def _same(graph: Graph, workspace: Workspace, pipe_class: str = "JP") -> None:
    """The graph says what one built from all rows says, whatever the order of its rows."""
    fresh = graph_from_network(read_network(workspace, classes=[pipe_class]))
    for mine, theirs in ((graph, fresh), (fresh, graph)):
        assert sorted(mine.node_ids.tolist()) == sorted(theirs.node_ids.tolist())
        assert _links(mine) == _links(theirs)
        for node in mine.node_ids.tolist():
            found = trace(mine, np.array([mine.node(node)]), Way.DOWN)
            other = trace(theirs, np.array([theirs.node(node)]), Way.DOWN)
            assert set(mine.node_ids[found.nodes]) == set(theirs.node_ids[other.nodes])
            assert found.sums.as_json() == other.sums.as_json()


def _links(graph: Graph) -> set[tuple[object, ...]]:
    columns = graph.links.columns
    return {
        (
            str(graph.link_ids[k]),
            str(graph.node_ids[graph.start[k]]),
            str(graph.node_ids[graph.end[k]]),
            bool(graph.links.is_open[k]),
            int(graph.links.direction[k]),
            round(float(columns["start_invert_m"][k]), 6),
            float(columns["diameter_mm"][k]),
        )
        for k in range(graph.n_links)
    }


def test_nothing_is_read_again_when_nothing_changed(city: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    first = saved_graph(city, "JP")
    assert (first.freshness, first.rows_read) == (Freshness.BUILT, 11)

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a graph was built again")

    for name in ("graph_from_rows", "read_network", "rows_of"):
        monkeypatch.setattr(saved, name, forbidden)
    again = saved_graph(city, "JP")
    assert (again.freshness, again.rows_read) == (Freshness.UNCHANGED, 0)
    _same(again.graph, city)


def test_a_change_of_another_class_reads_no_rows(city: Workspace) -> None:
    saved_graph(city, "JP")
    rows = city.read("pipe_line", where={"line_no": "SL0"})[["id", "row_version"]]
    city.update("pipe_line", rows.assign(diameter_mm=500), actor="t", now=NOW)
    found = saved_graph(city, "JP")
    assert (found.freshness, found.rows_read) == (Freshness.REFRESHED, 0)
    assert saved_graph(city, "JP").freshness is Freshness.UNCHANGED


def test_an_edited_line_is_read_and_no_more(city: Workspace) -> None:
    saved_graph(city, "JP")
    rows = city.read("pipe_line", where={"line_no": "L2"})[["id", "row_version"]]
    city.update("pipe_line", rows.assign(status="废弃", diameter_mm=500), actor="t", now=NOW)
    found = saved_graph(city, "JP")
    assert (found.freshness, found.rows_read) == (Freshness.REFRESHED, 3)
    _same(found.graph, city)


def test_a_valve_that_is_shut_and_ground_that_moved(city: Workspace) -> None:
    saved_graph(city, "JP")
    rows = city.read("pipe_point", where={"point_no": "W3"})[["id", "row_version"]]
    shut = rows.assign(appurtenance="阀门井", valve_state="closed", ground_m=90.0)
    city.update("pipe_point", shut, actor="t", now=NOW)
    found = saved_graph(city, "JP")
    assert found.freshness is Freshness.REFRESHED
    assert not found.graph.nodes.is_open[found.graph.node("W3")]
    _same(found.graph, city)


def test_lines_and_points_that_come_and_go(city: Workspace) -> None:
    saved_graph(city, "JP")
    gone = city.read("pipe_line", where={"line_no": ["L0"]})
    city.retire("pipe_line", gone["id"], actor="t", now=NOW)
    new = network(
        {"W0": (0, 0, 100), "X": (0, 20, 100)}, [("N", "W0", "X", {"diameter_mm": 100, "start_depth_m": 2.0})]
    )
    point = new.points.iloc[[1]][[*layer_columns("pipe_point"), "geometry"]]
    city.write("pipe_point", point, actor="t", now=NOW)
    city.write("pipe_line", new.lines[[*layer_columns("pipe_line"), "geometry"]], actor="t", now=NOW)
    found = saved_graph(city, "JP")
    assert found.freshness is Freshness.REFRESHED
    assert found.graph.has_link("N")
    assert not found.graph.has_link("L0")
    _same(found.graph, city)


def test_a_point_that_goes_leaves_its_lines_out(city: Workspace) -> None:
    saved_graph(city, "JP")
    city.retire("pipe_point", city.read("pipe_point", where={"point_no": "W5"})["id"], actor="t", now=NOW)
    found = saved_graph(city, "JP")
    assert found.freshness is Freshness.REFRESHED
    assert found.graph.skipped == ("L4: no point W5",)
    _same(found.graph, city)


def test_a_broken_file_is_built_again(city: Workspace) -> None:
    saved_graph(city, "JP")
    path = city.root / FOLDER / "JP.npz"
    path.write_bytes(path.read_bytes()[:100])
    assert saved_graph(city, "JP").freshness is Freshness.BUILT


def test_a_folder_that_cannot_be_written_costs_no_answer(
    city: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    (city.root / FOLDER).write_text("in the way")
    assert saved_graph(city, "JP").freshness is Freshness.BUILT
    assert "could not be saved" in caplog.text


def test_a_moved_workspace_keeps_its_graphs(city: Workspace, tmp_path: Path) -> None:
    saved_graph(city, "JP")
    city.close()
    shutil.copytree(city.root, tmp_path / "copy")
    with open_workspace(tmp_path / "copy") as copy:
        assert saved_graph(copy, "JP").freshness is Freshness.UNCHANGED


def test_a_class_that_is_no_code_is_refused(city: Workspace) -> None:
    with pytest.raises(BadPipeData, match="no code"):
        saved_graph(city, "../x")
