"""How long QGIS takes to open a city and to draw its map: `python benchmarks/qgis_maps.py [CITY] [--quick]`.

Runs itself in QGIS's own Python. Opens a copy of the city as the plugin does, then draws the map of a
window of 1600 × 1000 pixels at six scales, with the layers of three map themes, at first and after a pan by
half a window; prints a table in seconds. BY_LAYER=1 adds each layer alone. With --quick, a small sample city.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.city_copy import city_copy  # noqa: E402 - after the path of the tree

PYTHON = "/usr/bin/python3"
SIZE = (1600, 1000)
SCALES = (500, 1000, 2000, 5000, 10_000, 50_000)
DPI = 96
PANS = (-0.5, 0.25, 0.5)  # of the window's width


def main() -> int:
    """Copy the city and measure in QGIS's Python."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("city", type=Path, nargs="?")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if subprocess.run([PYTHON, "-c", "import qgis.core"], check=False, capture_output=True).returncode:
        print("QGIS is not installed: skipped")
        return 0
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as text:
        copy = city_copy(options.city, Path(text) / "city", "small" if options.quick else "city")
        environment = {
            "HOME": text,
            "XDG_RUNTIME_DIR": text,
            "PATH": "/usr/bin:/bin",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            **{name: os.environ[name] for name in ("BY_LAYER", "ALL_THEMES") if name in os.environ},
        }
        done = subprocess.run([PYTHON, __file__, "--inside", str(copy)], check=False, env=environment)
    return done.returncode


def inside(city: Path) -> None:
    """Measure; in QGIS's Python."""
    from qgis.core import QgsApplication, QgsProject

    from qgis_plugin.expressions import register
    from qgis_plugin.workspace import project
    from qgis_plugin.workspace.tree import themes
    from qgis_plugin.workspace.workspace import load

    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    register.register()
    began = time.perf_counter()
    workspace = load(city)
    missing = project.make(workspace)
    print(f"| first opening, {len(QgsProject.instance().mapLayers())} layers | {_since(began)} |")
    if missing:
        raise SystemExit(f"could not be opened: {missing}")
    QgsProject.instance().write(str(workspace.project))
    QgsProject.instance().clear()
    began = time.perf_counter()
    QgsProject.instance().read(str(workspace.project))
    print(f"| opening of the saved project | {_since(began)} |")
    centre = project.extent(workspace).center()
    print("| map | " + " | ".join(f"1:{scale}" for scale in SCALES) + " |")
    print("|---|" + "---|" * len(SCALES))
    for theme in themes():
        if theme.name in {"all", "component", "pipe"} or os.environ.get("ALL_THEMES"):
            layers = QgsProject.instance().mapThemeCollection().mapThemeVisibleLayers(theme.title)
            first, pan = [], []
            for scale in SCALES:
                first.append(_draw(layers, centre.x(), centre.y(), scale))
                pan.append(_pan(layers, centre.x(), centre.y(), scale))
            print(f"| {theme.title}, zoom | " + " | ".join(f"{each:.2f} s" for each in first) + " |")
            print(f"| {theme.title}, pan | " + " | ".join(f"{each:.2f} s" for each in pan) + " |")
    if os.environ.get("BY_LAYER"):
        for layer in QgsProject.instance().mapLayers().values():
            if layer.isSpatial():
                times = [_draw([layer], centre.x(), centre.y(), scale) for scale in SCALES]
                print(f"| {layer.name()} | " + " | ".join(f"{each:.2f}" for each in times) + " |")
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end may hang without a window


def _since(began: float) -> str:
    return f"{time.perf_counter() - began:.2f} s"


def _pan(layers: list[object], x: float, y: float, scale: int) -> float:
    width = SIZE[0] * 0.0254 / DPI * scale
    return statistics.median(_draw(layers, x + width * share, y, scale) for share in PANS)


def _draw(layers: list[object], x: float, y: float, scale: int) -> float:
    """Seconds of one map."""
    from qgis.core import (
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsPointXY,
        QgsProject,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsProject.instance().crs())
    settings.setOutputSize(QSize(*SIZE))
    settings.setOutputDpi(DPI)
    settings.setLabelingEngineSettings(QgsProject.instance().labelingEngineSettings())
    for flag in (QgsMapSettings.Flag.UseRenderingOptimization, QgsMapSettings.Flag.Antialiasing):
        settings.setFlag(flag)
    metres = 0.0254 / DPI * scale
    settings.setExtent(QgsRectangle.fromCenterAndSize(QgsPointXY(x, y), SIZE[0] * metres, SIZE[1] * metres))
    job = QgsMapRendererParallelJob(settings)
    began = time.perf_counter()
    job.start()
    job.waitForFinished()
    taken = time.perf_counter() - began
    if job.renderedImage().isNull():
        raise SystemExit("nothing was drawn")
    return taken


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        inside(Path(sys.argv[2]))
    else:
        sys.exit(main())
