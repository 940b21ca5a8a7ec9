"""Graphs saved beside a workspace in both stores: edits of other programs, older copies, saving cut off."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np
import psycopg
import pytest
import shapely

from gridtwin.store import Workspace, create_workspace, open_workspace
from pipe_network.survey.importing import Act, import_staged
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.staging import stage
from pipe_network.topology.graph import Way
from pipe_network.topology.saved import FOLDER, Freshness, SavedGraph, saved_graph
from pipe_network.topology.trace import trace
from tests.pipe_network.survey import books
from tests.pipe_network.topology.test_saved import NOW, _made, _same, _write
from tests.qgis.test_workspace import PYTHON, _has_qgis

Edit = Callable[[Workspace, str, str, str], None]
Stored = tuple[Workspace, Edit]
CHAIN = [(f"L{k}", f"W{k}", f"W{k + 1}") for k in range(5)]

_QGIS = """
import sys
from qgis.core import QgsApplication, QgsGeometry, QgsVectorLayer
app = QgsApplication([], False)
app.initQgis()
path, name, where, change = sys.argv[1:]
layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
layer.setSubsetString(where)
row = next(layer.getFeatures())
layer.startEditing()
if change == "delete":
    layer.deleteFeature(row.id())
elif change.startswith("LINESTRING"):
    layer.changeGeometry(row.id(), QgsGeometry.fromWkt(change))
else:
    field, value = change.split("=")
    layer.changeAttributeValue(row.id(), layer.fields().names().index(field), value)
if not layer.commitChanges():
    sys.exit(str(layer.commitErrors()))
del layer
app.exitQgis()
"""


def _by_qgis(workspace: Workspace, layer: str, where: str, change: str) -> None:
    """A change as a surveyor makes it in QGIS, in a process of its own."""
    words = [PYTHON, "-c", _QGIS, str(workspace.root / "city.gpkg"), layer, where, change]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words, check=False, capture_output=True, text=True, env=quiet, timeout=120)
    assert done.returncode == 0, done.stderr


def _by_sql(workspace: Workspace, layer: str, where: str, change: str) -> None:
    """The same in the tables of PostGIS, as QGIS or anybody else writes there."""
    address = urlsplit(str(workspace.settings.store))
    if change == "delete":
        text = f"DELETE FROM {layer} WHERE {where}"
    elif change.startswith("LINESTRING"):
        text = f"UPDATE {layer} SET geom = ST_Multi(ST_GeomFromText('{change}', 4544)) WHERE {where}"
    else:
        field, value = change.split("=")
        text = f"UPDATE {layer} SET {field} = '{value}' WHERE {where}"
    with psycopg.connect(address._replace(query="").geturl()) as link:
        link.execute(f"SET search_path TO {parse_qs(address.query)['schema'][0]}, public")
        assert link.execute(text).rowcount == 1


_STORES = [
    pytest.param("geopackage", marks=pytest.mark.qgis),
    pytest.param("postgis", marks=pytest.mark.postgres),
]


@pytest.fixture(params=_STORES)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stored]:
    """W0 ─ W1 ─ … ─ W5 of water in each store, and how another program edits it."""
    store = None
    if request.param == "postgis":
        store = request.getfixturevalue("postgres_address")
    elif not _has_qgis():
        pytest.skip("the Python bindings of QGIS are not installed (apt install python3-qgis)")
    facts = {"name": "t", "crs": 4544, "division": "620102", "now": NOW}
    with create_workspace(tmp_path / "city", **facts, store=store) as made:
        _write(made, _made(CHAIN))
        yield made, _by_sql if store else _by_qgis


def _refreshed(workspace: Workspace) -> SavedGraph:
    """The graph after a change: refreshed, the same as one built anew, and kept for the next question."""
    found = saved_graph(workspace, "JP")
    assert found.freshness is Freshness.REFRESHED
    _same(found.graph, workspace)
    assert saved_graph(workspace, "JP").freshness is Freshness.UNCHANGED
    return found


def test_no_edit_of_another_program_is_missed(stored: Stored) -> None:
    workspace, edit = stored
    assert saved_graph(workspace, "JP").freshness is Freshness.BUILT
    assert saved_graph(workspace, "JP").freshness is Freshness.UNCHANGED

    bent = "LINESTRING Z (500020 4000000 98.5, 500030 4000030 98.5, 500040 4000000 98.5)"
    edit(workspace, "pipe_line", "line_no = 'L1'", bent)
    graph = _refreshed(workspace).graph
    assert graph.links.length_m[graph.link("L1")] == pytest.approx(shapely.from_wkt(bent).length)

    edit(workspace, "pipe_line", "line_no = 'L4'", "delete")
    assert not _refreshed(workspace).graph.has_link("L4")

    edit(workspace, "pipe_point", "point_no = 'W2'", "appurtenance=阀门")
    edit(workspace, "pipe_point", "point_no = 'W2'", "valve_state=closed")
    graph = _refreshed(workspace).graph
    found = trace(graph, np.array([graph.node("W0")]), Way.BOTH)
    assert graph.node_ids[found.nodes].tolist() == ["W1", "W2"]

    edit(workspace, "pipe_line", "line_no = 'L0'", "pipe_class=JS")
    assert not _refreshed(workspace).graph.has_link("L0")


def test_an_import_is_taken_up(stored: Stored, tmp_path: Path) -> None:
    workspace, _ = stored
    saved_graph(workspace, "JP")
    points = [[cell if cell != "JS" else "JP" for cell in row] for row in books.EPS_POINTS]
    book = books.write(tmp_path / "a.xlsx", {"JPPoint": points, "JPLine": books.EPS_LINES})
    done = import_staged(stage(read_delivery([book]), crs=4544), workspace, act=Act("t", NOW))
    assert done.rows_stored == 3
    graph = _refreshed(workspace).graph
    assert graph.has_node("JS1")
    assert graph.n_links == 6


def test_an_older_copy_put_back_is_seen_even_where_the_numbers_agree(tmp_path: Path) -> None:
    root = tmp_path / "city"

    def edit(**values: object) -> None:
        rows = workspace.read("pipe_line", where={"line_no": "L2"})[["id", "row_version"]]
        workspace.update("pipe_line", rows.assign(**values), actor="t", now=NOW)

    with create_workspace(root, name="t", crs=4544, division="620102", now=NOW) as workspace:
        _write(workspace, _made(CHAIN))
        edit(note="1")
    shutil.copy(root / "city.gpkg", tmp_path / "older.gpkg")
    with open_workspace(root) as workspace:
        edit(diameter_mm=500)
        saved_graph(workspace, "JP")
    shutil.copy(tmp_path / "older.gpkg", root / "city.gpkg")
    with open_workspace(root) as workspace:
        edit(diameter_mm=700)  # as many rows, as many versions, another size
        found = saved_graph(workspace, "JP")
        assert found.freshness is Freshness.BUILT
        _same(found.graph, workspace)


_KILLED = """
import os, signal, sys
import numpy as np
from gridtwin.store import open_workspace
from pipe_network.topology.saved import saved_graph
def cut(file, **parts):
    file.write(b"half a file")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
np.savez = cut
with open_workspace(sys.argv[1]) as workspace:
    saved_graph(workspace, "JP")
"""


@pytest.mark.parametrize("has_older", [False, True], ids=["first save", "a graph is there"])
def test_a_process_killed_while_saving_leaves_the_old_graph_or_none(has_older: bool, tmp_path: Path) -> None:
    root = tmp_path / "city"
    with create_workspace(root, name="t", crs=4544, division="620102", now=NOW) as workspace:
        _write(workspace, _made(CHAIN))
        if has_older:
            saved_graph(workspace, "JP")
        workspace.retire(
            "pipe_line", workspace.read("pipe_line", where={"line_no": "L4"})["id"], actor="t", now=NOW
        )
    done = subprocess.run([sys.executable, "-c", _KILLED, str(root)], check=False, timeout=120)
    assert done.returncode == -signal.SIGKILL
    (left,) = (root / FOLDER).glob(".JP-*.npz")
    with open_workspace(root) as workspace:
        os.utime(left, (0, 0))
        found = saved_graph(workspace, "JP")
        assert found.freshness is (Freshness.REFRESHED if has_older else Freshness.BUILT)
        _same(found.graph, workspace)
        assert [path.name for path in (root / FOLDER).iterdir()] == ["JP.npz"]
