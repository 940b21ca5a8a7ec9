"""The map keeps its rows when another program turns write-ahead mode on, and after editing."""

import sqlite3
from contextlib import closing

from qgis_plugin.workspace import journal, project
from qgis_plugin.workspace.layers import find_layer
from qgis_plugin.workspace.workspace import load


def mode(workspace) -> str:
    with closing(sqlite3.connect(workspace.database)) as link:
        return link.execute("PRAGMA journal_mode").fetchone()[0]


def test_the_file_is_shared_while_it_is_open(city, qgis_new_project) -> None:
    workspace = load(city)
    with closing(sqlite3.connect(workspace.database)) as link:
        link.execute("PRAGMA journal_mode = DELETE")
    journal.share(workspace)
    try:
        assert mode(workspace) == "wal"
        project.make(workspace)
        layer = find_layer(workspace, "unit_grid")
        number = layer.featureCount()
        layer.startEditing()
        layer.rollBack()
        assert mode(workspace) == "wal"
        assert sum(1 for _ in layer.getFeatures()) == number > 10
    finally:
        journal.share(None)
