"""A client of the standard that is not ours: GDAL's OAPIF driver, over a real connection."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyogrio
import pytest
import shapely

from tests.ports import free_port
from tests.twin_server.small_city import CRS, GRIDS, X, Y
from twin_server.city import City

pytestmark = pytest.mark.skipif(
    "OAPIF" not in pyogrio.list_drivers(), reason="this GDAL has no driver for OGC API – Features"
)


SERVER = """
import sys
import uvicorn
from pathlib import Path
from starlette.applications import Starlette
from starlette.routing import Mount
from twin_server.api import create_api
from twin_server.city import City

app = Starlette(routes=[Mount("/api", create_api(City(Path(sys.argv[1]))))])
uvicorn.run(app, port=int(sys.argv[2]), log_level="error", ws="none")
"""


@pytest.fixture(scope="module")
def service(city_folder: Path) -> Iterator[str]:
    """GDAL's name of the service, which is a process of its own: GDAL holds Python's lock while it waits."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-c", SERVER, str(city_folder), str(port)])
    try:
        _wait(port, process)
        yield f"OAPIF:http://127.0.0.1:{port}/api/ogc"
    finally:
        process.terminate()
        process.wait(20)


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError("the service did not start")


def test_gdal_lists_the_layers(service: str) -> None:
    names = [name for name, _ in pyogrio.list_layers(service)]
    assert {"building", "component", "pipe_line", "unit_grid"} <= set(names)


def test_gdal_reads_the_workspace_as_it_is(service: str, city: City) -> None:
    stored = city.workspace.read("building")
    found = pyogrio.read_dataframe(service, layer="building", CRS=f"EPSG:{CRS}")
    assert found.crs.to_epsg() == CRS
    assert shapely.equals_exact(found.geometry.array, stored.geometry.array, 1e-6, normalize=True).all()
    assert found["name"].iloc[0] == "第一小学"
    assert found["height_m"].tolist()[:3] == [12.0, 60.0, 24.0]


def test_gdal_reads_degrees_in_the_right_order(service: str) -> None:
    for reference in ("EPSG:4326", "EPSG:4490"):
        point = pyogrio.read_dataframe(service, layer="component", CRS=reference).geometry.iloc[0]
        assert 103 < point.x < 104
        assert 36 < point.y < 37


def test_gdal_filters_by_box_and_keeps_heights(service: str) -> None:
    box = (X, Y, X + 190, Y + 400)
    found = pyogrio.read_dataframe(service, layer="unit_grid", bbox=box, CRS=f"EPSG:{CRS}")
    assert found["code"].tolist() == [GRIDS[0]]
    pipe = pyogrio.read_dataframe(service, layer="pipe_line", CRS=f"EPSG:{CRS}").geometry.iloc[0]
    assert pipe.coords[0] == pytest.approx((X + 20, Y + 150, 1517.0))
