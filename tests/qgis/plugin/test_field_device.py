"""A package on a device without the plugin: forms work, rows are entered by them and come back."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer

from qgis_plugin.tools.field_package.make import Made, Order, make
from qgis_plugin.tools.field_return.apply import apply
from qgis_plugin.tools.field_return.compare import compare
from qgis_plugin.workspace.layers import find_layer

DEVICE = Path(__file__).with_name("field_device.py")


def rows(database: Path, text: str) -> list:
    with closing(sqlite3.connect(database)) as link:
        return link.execute(text).fetchall()


@pytest.fixture
def around_a_bridge(city: Path) -> QgsGeometry:
    bridges = QgsVectorLayer(f"{city / 'city.gpkg'}|layername=bridge", "bridge", "ogr")
    return QgsGeometry.fromRect(next(bridges.getFeatures()).geometry().boundingBox().buffered(250))


@pytest.fixture
def made(opened, around_a_bridge: QgsGeometry, tmp_path: Path) -> Made:
    order = Order(around_a_bridge, ("component", "road", "bridge"), ("unit_grid",))
    return make(opened, order, tmp_path / "field", lambda *_: None)


def on_a_device(package: Path) -> dict:
    command = [sys.executable, str(DEVICE), str(package)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_forms_of_a_package_need_no_plugin(opened, made: Made, city: Path) -> None:
    assert (made.left_out, made.calls) == ([], [])
    told = on_a_device(made.folder)
    assert told["wrong"] == []
    assert told["expressions"] > 100


@pytest.mark.exhaustive
def test_what_was_entered_by_the_forms_is_stored(opened, made: Made, city: Path) -> None:
    entered = on_a_device(made.folder)["entered"]
    assert entered["component"]["dept_name"], "the authority that others of the class have"
    assert len(entered["component"]["grid_code"]) == 15
    assert "code" not in entered["component"], "two teams would give the same one"
    assert entered["defect"]["distress"] != entered["member"]["distress"]

    done = apply(opened, made.folder, compare(opened, made.folder), {}, reason="外业")
    assert done.refused == []
    assert (done.new, done.changed, done.deleted, done.photos) == (5, 0, 0, 1)
    database = city / "city.gpkg"
    for name, row in (*entered.items(),):
        table = {"member": "defect", "photo": "attachment"}.get(name, name)
        assert rows(database, f"SELECT count(*) FROM {table} WHERE id = '{row['id']}'") == [(1,)], name
    component, others = entered["component"], made_before(made, entered["component"])
    stored = "SELECT name, dept_code, dept_name, grid_code, length(code) FROM component WHERE id = '{}'"
    assert rows(database, stored.format(component["id"])) == [
        (component["name"], component["dept_code"], component["dept_name"], component["grid_code"], 16)
    ]
    assert (component["dept_code"], component["dept_name"]) == others
    photo = rows(database, f"SELECT path, sha256 FROM attachment WHERE id = '{entered['photo']['id']}'")
    assert (city / photo[0][0]).is_file()
    assert len(photo[0][1]) == 64
    assert compare(opened, made.folder).changes == []


def made_before(made: Made, component: dict) -> tuple[str, str]:
    """The authority that most packed components of the class have, the new one left out."""
    wanted = (
        "SELECT dept_code, dept_name FROM component "
        f"WHERE class_code = '{component['class_code']}' AND id <> '{component['id']}' "
        "GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1"
    )
    return rows(made.folder / "data.gpkg", wanted)[0]


def test_own_labels_that_need_the_plugin_are_named(
    opened, around_a_bridge: QgsGeometry, tmp_path: Path
) -> None:
    layer = find_layer(opened, "component")
    layer.setMapTipTemplate("[% gridtwin_title('component_class', \"class_code\") %]")
    QgsProject.instance().setDirty()
    order = Order(around_a_bridge, ("component",))
    assert make(opened, order, tmp_path / "own", lambda *_: None).calls == ["gridtwin_title"]
