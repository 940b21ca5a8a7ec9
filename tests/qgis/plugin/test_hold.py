"""QGIS reads on while another program opens, writes and closes the GeoPackage again and again."""

import subprocess
import sys
import textwrap
from contextlib import closing
from dataclasses import replace

from qgis_plugin.workspace.hold import hold
from qgis_plugin.workspace.layers import find_layer

WRITER = """
    import sqlite3, sys, time
    for number in range(25):
        link = sqlite3.connect(sys.argv[1])
        link.execute("PRAGMA journal_mode = WAL")
        link.execute("UPDATE gpkg_contents SET description = ? WHERE table_name = 'road'", (str(number),))
        link.commit()
        link.close()
        time.sleep(0.02)
"""


def test_rows_are_there_while_another_program_writes(opened) -> None:
    layer = find_layer(opened, "road")
    expected = len(list(layer.getFeatures()))
    assert expected > 10
    with closing(hold(opened)):
        writer = subprocess.Popen([sys.executable, "-c", textwrap.dedent(WRITER), str(opened.database)])
        counts = set()
        while writer.poll() is None:
            counts.add(len(list(layer.getFeatures())))
        counts.add(len(list(layer.getFeatures())))
    assert writer.returncode == 0
    assert counts == {expected}


def test_nothing_is_held_where_nothing_may_be_written(opened) -> None:
    assert hold(replace(opened, is_read_only=True)) is None
    assert hold(replace(opened, store="postgresql://localhost/city")) is None
