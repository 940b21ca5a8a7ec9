"""Field work: an area becomes a package that stands alone; what came back is stored once."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer

from qgis_plugin.tools.field_package import package as packages
from qgis_plugin.tools.field_package.make import Order, make
from qgis_plugin.tools.field_return.apply import FIELD, OFFICE, apply
from qgis_plugin.tools.field_return.compare import Kind, compare

PHOTO = b"\xff\xd8\xff\xe0 not much of a photo"


def quiet(_: str, __: float | None = None) -> None:
    pass


@pytest.fixture
def area(city: Path) -> QgsGeometry:
    """About the middle of the components: a fifth of the city's width."""
    with closing(sqlite3.connect(city / "city.gpkg")) as link:
        box = link.execute(
            "SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_component_geom"
        ).fetchone()
    x, y, side = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, (box[2] - box[0]) / 5
    return QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(QgsPointXY(x, y), side, side))


@pytest.fixture
def packed(opened, area: QgsGeometry, tmp_path: Path) -> Path:
    folder = tmp_path / "field"
    make(opened, Order(area, ("component",), ("unit_grid",)), folder, quiet)
    return folder


def rows(database: Path, text: str) -> list:
    with closing(sqlite3.connect(database)) as link:
        return link.execute(text).fetchall()


def in_area(city: Path, area: QgsGeometry) -> int:
    box = area.boundingBox()
    found = rows(
        city / "city.gpkg",
        "SELECT count(*) FROM rtree_component_geom WHERE "
        f"minx BETWEEN {box.xMinimum()} AND {box.xMaximum()} "
        f"AND miny BETWEEN {box.yMinimum()} AND {box.yMaximum()}",
    )
    return found[0][0]


def test_a_package_stands_alone(opened, packed: Path, city: Path, area: QgsGeometry) -> None:
    count = rows(packed / "data.gpkg", "SELECT count(*) FROM component")[0][0]
    assert count > 20
    assert abs(count - in_area(city, area)) <= 2  # the index rounds outwards
    project = QgsProject()
    assert project.read(str(packed / "field.qgz"))
    layers = {each.source().rpartition("layername=")[2]: each for each in project.mapLayers().values()}
    assert {"component", "unit_grid", "attachment"} <= set(layers)
    assert all(each.isValid() for each in layers.values())
    assert layers["unit_grid"].readOnly()
    assert not layers["component"].readOnly()
    text = project_text(packed / "field.qgz")
    assert str(city) not in text, "a path to the office is left"
    assert "./data.gpkg|layername=component" in text
    component = layers["component"]
    assert component.editorWidgetSetup(component.fields().indexOf("class_code")).type() == "ValueMap"
    for place in range(component.fields().count()):
        assert "gridtwin_" not in component.defaultValueDefinition(place).expression()
    assert component.defaultValueDefinition(component.fields().indexOf("id")).expression().startswith("uuid(")
    photo = layers["attachment"]
    naming = photo.customProperty("QFieldSync/attachment_naming")
    assert "DCIM/" in naming
    assert "uuid(" in naming
    assert photo.editorWidgetSetup(photo.fields().indexOf("path")).config()["RelativeStorage"] == 1
    project.clear()


def project_text(path: Path) -> str:
    import zipfile

    with zipfile.ZipFile(path) as archive:
        name = next(each for each in archive.namelist() if each.endswith(".qgs"))
        return archive.read(name).decode()


def in_the_field(packed: Path) -> dict:
    """What a surveyor does: change one, move one, delete one, add one with a photo."""
    layer = QgsVectorLayer(f"{packed / 'data.gpkg'}|layername=component", "component", "ogr")
    first, second, third, fourth = list(layer.getFeatures())[:4]
    assert layer.startEditing()
    note = layer.fields().indexOf("note")
    layer.changeAttributeValue(first.id(), note, "外业核实")
    moved = QgsGeometry(second.geometry())
    moved.translate(1.5, 0)
    layer.changeGeometry(second.id(), moved)
    layer.deleteFeature(third.id())
    layer.changeAttributeValue(fourth.id(), note, "外业改")
    new = QgsFeature(layer.fields())
    new.setAttributes(first.attributes())
    for name in ("fid", "code", "grid_code"):
        new.setAttribute(name, None)
    new.setAttribute("id", "11111111-2222-4333-8444-555555555555")
    place = QgsGeometry(first.geometry())
    place.translate(3, 3)
    new.setGeometry(place)
    assert layer.addFeature(new)
    again = QgsFeature(new)  # a second one of the same class: both get codes of their own
    again.setAttribute("id", "11111111-2222-4333-8444-666666666666")
    place.translate(0, 5)
    again.setGeometry(place)
    assert layer.addFeature(again)
    assert layer.commitChanges(), layer.commitErrors()
    (packed / "DCIM" / "20260101_101010_ab12cd34.jpg").write_bytes(PHOTO)
    photos = QgsVectorLayer(f"{packed / 'data.gpkg'}|layername=attachment", "attachment", "ogr")
    assert photos.startEditing()
    photo = QgsFeature(photos.fields())
    photo.setAttribute("id", "aaaaaaaa-2222-4333-8444-555555555555")
    photo.setAttribute("host_class", "component")
    photo.setAttribute("host_id", new["id"])
    photo.setAttribute("kind", "photo")
    photo.setAttribute("path", "DCIM/20260101_101010_ab12cd34.jpg")
    assert photos.addFeature(photo)
    assert photos.commitChanges(), photos.commitErrors()
    ids = [str(each["id"]) for each in (first, second, third, fourth)]
    return {"ids": ids, "new": str(new["id"]), "class": str(first["class_code"])}


def test_what_came_back_is_stored_once(opened, packed: Path, city: Path) -> None:
    known = in_the_field(packed)
    changed, _, deleted, both = known["ids"]
    office = QgsVectorLayer(f"{city / 'city.gpkg'}|layername=component", "component", "ogr")
    row = next(each for each in office.getFeatures(f"\"id\" = '{both}'"))
    place = office.fields().indexOf("note")
    assert office.dataProvider().changeAttributeValues({row.id(): {place: "内业改"}})
    before = rows(city / "city.gpkg", "SELECT count(*) FROM component")[0][0]

    found = compare(opened, packed)
    assert [found.count(each) for each in (Kind.NEW, Kind.CHANGED, Kind.DELETED)] == [3, 3, 1]
    assert [each.id for each in found.conflicts] == [both]

    done = apply(opened, packed, found, {}, reason="普查")
    assert (done.new, done.changed, done.deleted, done.photos) == (3, 2, 1, 1)
    assert [each.id for each in done.waiting] == [both]
    assert done.refused == []

    assert rows(city / "city.gpkg", f"SELECT note FROM component WHERE id = '{changed}'") == [("外业核实",)]
    assert rows(city / "city.gpkg", f"SELECT count(*) FROM component WHERE id = '{deleted}'") == [(0,)]
    assert rows(city / "city.gpkg", "SELECT count(*) FROM component")[0][0] == before + 1
    code, grid = rows(
        city / "city.gpkg", f"SELECT code, grid_code FROM component WHERE id = '{known['new']}'"
    )[0]
    assert code.startswith(f"620102{known['class']}")
    assert (len(code), len(grid)) == (16, 15)
    other = "SELECT code FROM component WHERE id = '11111111-2222-4333-8444-666666666666'"
    assert abs(int(rows(city / "city.gpkg", other)[0][0]) - int(code)) == 1
    path, digest = rows(city / "city.gpkg", "SELECT path, sha256 FROM attachment WHERE kind = 'photo'")[0]
    assert (city / path).read_bytes() == PHOTO
    assert digest == hashlib.sha256(PHOTO).hexdigest()
    told = rows(city / "city.gpkg", f"SELECT action, reason FROM history WHERE feature_id = '{deleted}'")
    assert told == [("retire", "普查")]

    # The conflict: nothing was overwritten; then it is decided, and a second time changes nothing.
    assert rows(city / "city.gpkg", f"SELECT note FROM component WHERE id = '{both}'") == [("内业改",)]
    again = compare(opened, packed)
    assert [each.id for each in again.changes] == [both]
    done = apply(opened, packed, again, {("component", both): FIELD})
    assert done.changed == 1
    assert rows(city / "city.gpkg", f"SELECT note FROM component WHERE id = '{both}'") == [("外业改",)]
    history = rows(city / "city.gpkg", "SELECT count(*) FROM history")
    third = compare(opened, packed)
    assert third.changes == []
    assert apply(opened, packed, third, {}).total == 0
    assert rows(city / "city.gpkg", "SELECT count(*) FROM history") == history

    # The surveyor goes on with the same package: the code that the office gave is no conflict.
    layer = QgsVectorLayer(f"{packed / 'data.gpkg'}|layername=component", "component", "ogr")
    mine = next(each for each in layer.getFeatures(f"\"id\" = '{known['new']}'"))
    assert layer.dataProvider().changeAttributeValues({mine.id(): {layer.fields().indexOf("note"): "再改"}})
    later = compare(opened, packed)
    assert [(each.id, each.is_conflict) for each in later.changes] == [(known["new"], False)]
    assert apply(opened, packed, later, {}).changed == 1
    assert rows(city / "city.gpkg", f"SELECT code, note FROM component WHERE id = '{known['new']}'") == [
        (code, "再改")
    ]


def test_the_office_may_keep_its_row_and_wrong_rows_wait(opened, packed: Path, city: Path) -> None:
    layer = QgsVectorLayer(f"{packed / 'data.gpkg'}|layername=component", "component", "ogr")
    first, second = list(layer.getFeatures())[:2]
    fields = layer.fields()
    layer.dataProvider().changeAttributeValues(
        {
            first.id(): {fields.indexOf("note"): "外业"},
            second.id(): {fields.indexOf("state"): "不存在的状态"},
        }
    )
    office = QgsVectorLayer(f"{city / 'city.gpkg'}|layername=component", "component", "ogr")
    row = next(each for each in office.getFeatures(f"\"id\" = '{first['id']}'"))
    office.dataProvider().deleteFeatures([row.id()])
    found = compare(opened, packed)
    assert [each.id for each in found.conflicts] == [first["id"]]
    done = apply(opened, packed, found, {("component", first["id"]): OFFICE})
    assert (done.total, done.kept_office) == (0, 1)
    assert [each.change.id for each in done.refused] == [second["id"]]
    assert "不存在的状态" in done.refused[0].reason
    kept = rows(city / "city.gpkg", f"SELECT state FROM component WHERE id = '{second['id']}'")
    assert kept != [("不存在的状态",)]
    assert [each.id for each in compare(opened, packed).changes] == [second["id"]]


def test_what_is_no_package_is_one_sentence(opened, packed: Path, area: QgsGeometry, tmp_path: Path) -> None:
    with pytest.raises(packages.BadPackage, match="is no field package"):
        compare(opened, tmp_path)
    with pytest.raises(packages.BadPackage, match="already and not empty"):
        make(opened, Order(area, ("component",)), packed, quiet)
    with pytest.raises(packages.BadPackage, match="no layer to edit"):
        make(opened, Order(area, ()), tmp_path / "other", quiet)
    (packed / "field.json").write_text(
        (packed / "field.json").read_text("utf-8").replace("4544", "4545"), "utf-8"
    )
    with pytest.raises(packages.BadPackage, match="open the right workspace"):
        compare(opened, packed)

    def cancel(_: str, __: float | None = None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make(opened, Order(area, ("component",)), tmp_path / "cancelled", cancel)
    assert not list(tmp_path.glob("*cancelled*"))
