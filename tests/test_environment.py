"""One process holds QGIS and every library: what the single environment promises."""

import importlib.util
import subprocess
import sys

import pytest

LIBRARIES = (
    "geopandas, rasterio, shapely, pyogrio, cv2, laspy, ezdxf, ifcopenshell, open3d, streamlit, sqlalchemy"
)


@pytest.mark.qgis
@pytest.mark.slow
@pytest.mark.skipif(
    importlib.util.find_spec("qgis") is None, reason="QGIS's Python bindings are not installed"
)
@pytest.mark.parametrize("first", ["qgis.core", "geopandas"], ids=["qgis first", "qgis last"])
def test_qgis_and_all_libraries_in_one_process(first: str) -> None:
    imports = f"import {first}\nimport {LIBRARIES}\nimport qgis.core\nprint(qgis.core.Qgis.QGIS_VERSION)"
    done = subprocess.run(
        [sys.executable, "-c", imports], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(("3.", "4."))


@pytest.mark.parametrize(
    "package", ["gridtwin", "gridtwin.store", "change_detection", "pipe_network", "sample_data"]
)
def test_importing_a_package_loads_nothing_heavy(package: str) -> None:
    heavy = (
        "rasterio",
        "open3d",
        "wntr",
        "onnxruntime",
        "ifcopenshell",
        "laspy",
        "ezdxf",
        "cv2",
        "streamlit",
    )
    code = f"import sys, {package}\nprint([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
