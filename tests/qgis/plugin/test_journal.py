"""The map keeps its rows when another program turns write-ahead mode on, and after editing."""

import sqlite3
import subprocess
import sys
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


_ELSEWHERE = """
import sqlite3, sys
link = sqlite3.connect(sys.argv[1])
link.execute("INSERT INTO gridtwin_meta VALUES (?, '1')", (sys.argv[2],))
link.commit()
link.close()
"""


def test_no_other_program_takes_the_log_away_that_is_in_use(city, qgis_new_project) -> None:
    def elsewhere(key: str) -> None:
        command = [sys.executable, "-c", _ELSEWHERE, str(workspace.database), key]
        subprocess.run(command, check=True, capture_output=True)

    workspace = load(city)
    journal.share(workspace)
    try:
        log = workspace.database.with_name("city.gpkg-wal")
        with closing(sqlite3.connect(workspace.database)) as link:
            link.execute("SELECT count(*) FROM unit_grid").fetchone()
            with workspace.database.open("rb"):
                pass  # closing any handle drops every lock that SQLite has in this process
            before = log.stat().st_ino
            elsewhere("first")  # without a lock of our own it would delete the log when it closes
            assert log.stat().st_ino == before
            elsewhere("second")
            assert link.execute("SELECT count(*) FROM gridtwin_meta WHERE key = 'second'").fetchone() == (1,)
    finally:
        journal.share(None)
