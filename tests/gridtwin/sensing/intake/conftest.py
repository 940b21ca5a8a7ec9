"""A city on a GeoPackage with four sensors, for what runs as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from gridtwin.store import Workspace
from tests.gridtwin.conftest import NOW
from tests.gridtwin.sensing.conftest import sensor_frame


@pytest.fixture
def sensed(geopackage: Workspace) -> Path:
    """Folder of a city with the sensors JG1, JG2, JG3 and GS1."""
    geopackage.write("sensor", sensor_frame(geopackage.crs), actor="t", now=NOW)
    return geopackage.root
