"""Each declared symbol has its QML, each QML a layer of the model, and QGIS takes them without complaint."""

import importlib.util
import json
import subprocess
import sys
import tomllib

import pytest

from gridtwin.model import feature_class, feature_classes
from tests.paths import ROOT

SYMBOLS = tomllib.loads((ROOT / "styles/symbols.toml").read_text("utf-8"))
LOAD = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import QgsApplication, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
answers = {}
for name, uri, path in json.loads(sys.argv[1]):
    layer = QgsVectorLayer(uri, name, "memory")
    message, done = layer.loadNamedStyle(path)
    renderer = layer.renderer()
    values = [c.value() for c in renderer.categories()] if hasattr(renderer, "categories") else []
    answers[name] = [done, renderer.type(), values]
print(json.dumps(answers))
"""
MEMORY_GEOMETRY = {"point": "PointZ", "line": "LineStringZ", "polygon": "Polygon"}


def test_symbols_and_files_agree_with_the_model() -> None:
    written = {path.stem for path in (ROOT / "styles").glob("*.qml")}
    assert written == set(SYMBOLS)
    assert written <= {declared.name for declared in feature_classes()}


@pytest.mark.qgis
@pytest.mark.skipif(
    importlib.util.find_spec("qgis") is None, reason="QGIS's Python bindings are not installed"
)
def test_qgis_loads_each_style() -> None:
    layers = []
    for name in SYMBOLS:
        declared = feature_class(name)
        fields = "&".join(f"field={field}:string" for field in declared.field_names)
        uri = f"{MEMORY_GEOMETRY[declared.geometry]}?crs=EPSG:4544&{fields}"
        layers.append([name, uri, str(ROOT / "styles" / f"{name}.qml")])
    command = [sys.executable, "-c", LOAD, json.dumps(layers)]
    answers = json.loads(subprocess.check_output(command, text=True, timeout=120, stderr=subprocess.DEVNULL))
    assert set(answers) == set(SYMBOLS)
    for name, (done, kind, values) in answers.items():
        assert done, name
        assert kind == ("categorizedSymbol" if "by" in SYMBOLS[name] else "singleSymbol"), name
        if "classes" in SYMBOLS[name]:
            assert values == list(SYMBOLS[name]["classes"]), name
