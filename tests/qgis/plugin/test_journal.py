"""The map keeps its rows when another program turns write-ahead mode on, and after editing."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

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


@pytest.mark.skipif(os.name != "posix", reason="elsewhere closing a handle leaves the locks of others alone")
def test_a_row_saved_here_is_not_lost_when_another_program_closes_the_file(city, qgis_new_project) -> None:
    """GDAL opens and closes the file, which drops our locks; the other takes itself for the last."""
    workspace = load(city)
    write = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit(); c.close()"
    )
    journal.share(workspace)
    try:
        with closing(sqlite3.connect(workspace.database)) as own:
            own.execute("SELECT count(*) FROM sqlite_master").fetchall()
            workspace.database.open("rb").close()
            run = [sys.executable, "-c", write, str(workspace.database), "CREATE TABLE theirs (x)"]
            subprocess.run(run, check=True)
            own.execute("CREATE TABLE ours (x)")
            own.commit()
            with closing(sqlite3.connect(workspace.database)) as fresh:
                names = {each[0] for each in fresh.execute("SELECT name FROM sqlite_master")}
        assert {"ours", "theirs"} <= names
    finally:
        journal.share(None)
    assert not journal._holders
