"""QGIS edits a workspace directly: rows get ids, versions and history, and retired codes stay retired."""

from __future__ import annotations

import json
import subprocess
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import pytest
import shapely

from gridtwin.store import create_workspace, open_workspace

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
PYTHON = "/usr/bin/python3"  # the interpreter that QGIS's bindings belong to

_SCRIPT = """
import json, sys
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
messages = []
app = QgsApplication([], False)
app.initQgis()
QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: messages.append(text))
layer = QgsVectorLayer(sys.argv[1] + "|layername=tree", "tree", "ogr")
outcome = {"valid": layer.isValid(), "crs": layer.crs().authid(), "count": layer.featureCount()}
def commit():
    ok = layer.commitChanges()
    errors = layer.commitErrors()
    if not ok:
        layer.rollBack()
    return [ok, errors]
names = layer.fields().names()
first = next(layer.getFeatures())
layer.startEditing()
layer.changeAttributeValue(first.id(), names.index("note"), "QGIS")
layer.changeGeometry(first.id(), QgsGeometry.fromPointXY(QgsPointXY(500100, 3990100)))
outcome["changed"] = commit()
def add(code):
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttribute("code", code)
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500200, 3990200)))
    layer.addFeature(feature)
    return commit()
outcome["added"] = add("Q1")
layer.startEditing()
layer.deleteFeature(first.id())
outcome["deleted"] = commit()
outcome["again"] = add("T1")
outcome["messages"] = messages
del layer
app.exitQgis()
print(json.dumps(outcome))
"""


def _has_qgis() -> bool:
    if not Path(PYTHON).is_file():
        return False
    return (
        subprocess.run([PYTHON, "-c", "import qgis.core"], check=False, capture_output=True).returncode == 0
    )


@pytest.mark.qgis
def test_edits_made_by_qgis_are_kept_like_our_own(tmp_path: Path) -> None:
    if not _has_qgis():
        pytest.skip("the Python bindings of QGIS are not installed (apt install python3-qgis)")
    trees = gpd.GeoDataFrame(
        {"code": ["T1", "T2"]}, geometry=shapely.points([500_000, 500_010], [3_990_000, 3_990_000]), crs=4544
    )
    with create_workspace(tmp_path / "city", name="x", crs=4544, division="620102", now=NOW) as workspace:
        workspace.write("tree", trees, actor="survey", now=NOW)
        first = workspace.read("tree")["id"].iloc[0]
    outcome = _edit(tmp_path / "city" / "city.gpkg")
    assert (outcome["valid"], outcome["crs"], outcome["count"]) == (True, "EPSG:4544", 2)
    assert outcome["changed"][0], outcome["changed"]
    assert outcome["added"][0], outcome["added"]
    assert outcome["deleted"][0], outcome["deleted"]
    assert not outcome["again"][0]
    assert "retired code" in " ".join(outcome["again"][1])
    assert [text for text in outcome["messages"] if "partially supported" in text] == []
    with open_workspace(tmp_path / "city") as workspace:
        found = workspace.read("tree")
        assert found["code"].tolist() == ["T2", "Q1"]
        added = found.iloc[1]
        assert (len(added["id"]), added["row_version"]) == (36, 1)
        assert added["valid_from"].tzinfo is not None
        past = workspace.history("tree", first)
        assert past["version"].tolist() == [
            1,
            2,
            3,
        ]  # QGIS writes attributes and geometry one after the other
        assert past["action"].tolist() == ["update", "update", "retire"]
        assert past["geometry"].iloc[0] == shapely.Point(500_000, 3_990_000)
        assert past["geometry"].iloc[2] == shapely.Point(500_100, 3_990_100)
        assert past["row"].iloc[2]["note"] == "QGIS"
        assert workspace.read("tree", bbox=(500_199, 3_990_199, 500_201, 3_990_201))["code"].tolist() == [
            "Q1"
        ]


def _edit(path: Path) -> dict[str, object]:
    script = path.with_name("edit.py")
    script.write_text(_SCRIPT)
    done = subprocess.run(
        [PYTHON, str(script), str(path)],
        check=False,
        capture_output=True,
        text=True,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(path.parent)},
    )
    assert done.returncode == 0, done.stderr
    outcome: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return outcome
