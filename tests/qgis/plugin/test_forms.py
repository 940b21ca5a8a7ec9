"""Forms: value lists, constraints, defaults, child tables."""

from qgis.core import QgsFieldConstraints, QgsVectorLayerUtils

from qgis_plugin.editing.fill import fill_added
from qgis_plugin.forms.relations import child_relations
from qgis_plugin.workspace.layers import find_layer

HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
EXPRESSION = QgsFieldConstraints.Constraint.ConstraintExpression


def test_value_lists_come_from_the_standards(opened) -> None:
    layer = find_layer(opened, "component")
    setup = layer.editorWidgetSetup(layer.fields().indexOf("class_code"))
    assert setup.type() == "ValueMap"
    values = {value for entry in setup.config()["map"] for value in entry.values()}
    titles = {title for entry in setup.config()["map"] for title in entry}
    assert {"0101", "0137"} <= values
    assert any("›" in title for title in titles)


def test_a_code_of_the_wrong_form_breaks_a_hard_constraint(opened) -> None:
    layer = find_layer(opened, "component")
    feature = next(layer.getFeatures())
    place = layer.fields().indexOf("code")
    good, _ = QgsVectorLayerUtils.validateAttribute(layer, feature, place, HARD)
    feature.setAttribute(place, "123")
    bad, reasons = QgsVectorLayerUtils.validateAttribute(layer, feature, place, HARD)
    assert good
    assert not bad
    assert reasons


def test_defaults_fill_a_new_component(opened) -> None:
    layer = find_layer(opened, "component")
    grid = next(find_layer(opened, "unit_grid").getFeatures())
    place = layer.fields().indexOf("class_code")
    layer.startEditing()
    made = QgsVectorLayerUtils.createFeature(layer, grid.geometry().pointOnSurface(), {place: "0137"})
    codes = sorted(each["code"] for each in layer.getFeatures("\"class_code\" = '0137'"))
    assert made["grid_code"] == grid["code"]
    assert len(made["id"]) == 36
    assert made["start_date"].isValid()
    other = QgsVectorLayerUtils.createFeature(layer, grid.geometry().pointOnSurface(), {place: "0137"})
    assert layer.addFeatures([made, other])
    assert fill_added(layer) >= 2
    added = sorted(each["code"] for each in layer.editBuffer().addedFeatures().values())
    assert added == [str(int(codes[-1]) + 1), str(int(codes[-1]) + 2)]
    layer.rollBack()


def test_a_bridge_shows_its_child_tables_once(opened) -> None:
    names = [
        relation.referencingLayer().id() for _, relation in child_relations(find_layer(opened, "bridge"))
    ]
    wanted = ["attachment", "inspection", "defect", "maintenance_work", "condition_rating"]
    assert names == [find_layer(opened, name).id() for name in wanted]
