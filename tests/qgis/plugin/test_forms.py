"""Forms: value lists, constraints, defaults, child tables."""

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFieldConstraints,
    QgsProject,
    QgsValueRelationFieldFormatter,
    QgsVectorLayerUtils,
)

from gridtwin.model import feature_class, feature_classes
from qgis_plugin.editing.fill import fill_added
from qgis_plugin.forms.form import CLASS_VARIABLE
from qgis_plugin.forms.inspection_lists import form_of, forms, kinds
from qgis_plugin.forms.relations import child_relations, where_to_add
from qgis_plugin.forms.widgets import titles
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


def test_major_classes_are_named_as_in_the_legend(opened) -> None:
    """One language in a list: names of class_majors.csv, which the styles are made from too."""
    folder = str(opened.standards)
    english, chinese = (
        {value: shown for shown, value in titles("component_class", each, folder)} for each in ("en", "zh")
    )
    assert english["0101"] == "Public utilities › Water supply cover (0101)"
    assert chinese["0101"] == "公用设施 › 上水井盖 (0101)"
    majors = {shown.split(" › ")[0] for shown in english.values()}
    assert all(each.isascii() for each in majors)


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


def test_a_component_that_is_moved_is_in_the_grid_where_it_lies(opened) -> None:
    layer = find_layer(opened, "component")
    feature = next(layer.getFeatures())
    grid = next(
        each for each in find_layer(opened, "unit_grid").getFeatures() if each["code"] != feature["grid_code"]
    )
    layer.startEditing()
    assert layer.changeGeometry(feature.id(), grid.geometry().pointOnSurface())
    assert layer.getFeature(feature.id())["grid_code"] == grid["code"]
    layer.rollBack()


def test_a_bridge_shows_its_child_tables_once(opened) -> None:
    names = [
        relation.referencingLayer().id() for _, relation in child_relations(find_layer(opened, "bridge"))
    ]
    wanted = ["attachment", "inspection", "defect", "maintenance_work", "condition_rating"]
    assert names == [find_layer(opened, name).id() for name in wanted]


def listed(layer, field: str, **values: str) -> set[str]:
    """What the list of a field offers while the form has these values."""
    feature = next(layer.getFeatures())
    for name, value in values.items():
        feature.setAttribute(name, value)
    setup = layer.editorWidgetSetup(layer.fields().indexOf(field))
    assert setup.type() == "ValueRelation"
    rows = QgsValueRelationFieldFormatter.createCache(setup.config(), feature)
    return {str(row.key) for row in rows}


def test_the_lists_of_a_defect_depend_on_its_object(opened) -> None:
    layer = find_layer(opened, "defect")
    asphalt = next(each for each in find_layer(opened, "road").getFeatures() if each["pavement"] == "asphalt")
    concrete = next(
        each for each in find_layer(opened, "road").getFeatures() if each["pavement"] == "concrete"
    )
    beam = next(each for each in find_layer(opened, "bridge").getFeatures() if each["structure"] == "beam")
    road = listed(layer, "distress", host_class="road", host_id=asphalt["id"])
    slab = listed(layer, "distress", host_class="road", host_id=concrete["id"])
    assert ("龟裂" in road, "龟裂" in slab) == (True, False)
    assert ("板角断裂" in road, "板角断裂" in slab) == (False, True)
    of_beam = {"host_class": "bridge", "host_id": beam["id"]}
    assert "支座脱空" in listed(layer, "distress", **of_beam)
    assert listed(layer, "part", **of_beam) == {"桥面系", "上部结构", "下部结构"}
    assert "伸缩装置" in listed(layer, "component", **of_beam, part="桥面系")
    assert "伸缩装置" not in listed(layer, "component", **of_beam, part="下部结构")
    frame = next(each for each in find_layer(opened, "bridge").getFeatures() if each["structure"] != "beam")
    assert "墩身" in listed(layer, "component", host_class="bridge", host_id=frame["id"], part="下部结构")
    assert "日常巡查" in listed(find_layer(opened, "inspection"), "kind", host_class="road")
    tabs = layer.editFormConfig().tabs()
    on_road = next(each for each in tabs if each.visibilityExpression().enabled())
    assert "host_class" in on_road.visibilityExpression().data().expression()


def test_lists_of_packs_and_of_the_city_itself_count(opened) -> None:
    known = forms(opened.standards)
    assert form_of("component", {"class_code": "0137"}.get, known) == "lamp_pole"
    assert form_of("facility", {"kind": "other"}.get, known) == "facility"
    assert form_of("unit_grid", {}.get, known) == ""
    opened.standards.mkdir(exist_ok=True)
    (opened.standards / "inspection_plans.toml").write_text(
        '[[plan]]\nhost_class = "tunnel"\nkind = "夜间检查"\n', "utf-8"
    )
    assert kinds(opened.standards)["tunnel"] == ["夜间检查"]
    (opened.standards / "inspection_plans.toml").write_text("[[plan", "utf-8")  # told in the log, then left
    assert "日常巡查" in kinds(opened.standards)["tunnel"]


def test_the_class_of_the_object_is_shown_by_its_title(opened) -> None:
    layer = find_layer(opened, "defect")
    shown = layer.editorWidgetSetup(layer.fields().indexOf("host_class")).config()["map"]
    assert any(value == "bridge" and title != "bridge" for each in shown for title, value in each.items())
    assert QgsProject.instance().mapLayersByName("Value lists") or QgsProject.instance().mapLayersByName(
        "取值表"
    )


def test_required_fields_stand_on_the_first_tab(opened) -> None:
    """Those that say which object a row belongs to are ids: they come from the object's form."""
    seen = 0
    for declared in feature_classes():
        layer = find_layer(opened, declared.name)
        if layer is None:
            continue
        first, *others = layer.editFormConfig().tabs()
        wanted = [each.name for each in declared.fields if each.required and each.name != "host_id"]
        assert set(wanted) <= {child.name() for child in first.children()}, declared.name
        names = [child.name() for tab in (first, *others) for child in tab.children()]
        fields = [name for name in names if name in declared.field_names]
        assert sorted(fields) == sorted(declared.field_names), declared.name  # each once
        assert all(tab.children() for tab in (first, *others))
        seen += 1
    assert seen > 20
    component = find_layer(opened, "component").editFormConfig().tabs()[0]
    assert [child.name() for child in component.children()][:3] == ["class_code", "name", "code"]


def test_a_new_component_takes_name_and_code_from_its_class(opened) -> None:
    layer = find_layer(opened, "component")
    column = layer.fields().indexOf
    layer.startEditing()
    grid = next(find_layer(opened, "unit_grid").getFeatures())
    made = QgsVectorLayerUtils.createFeature(
        layer, grid.geometry().pointOnSurface(), {column("class_code"): "0137"}
    )
    made["name"], made["code"] = (_default(layer, name, made) for name in ("name", "code"))
    assert (made["name"], made["code"][6:10]) == ("路灯", "0137")
    made["class_code"] = "0101"
    changed = {name: _default(layer, name, made) for name in ("name", "code")}
    assert (changed["name"], changed["code"][6:10]) == ("上水井盖", "0101")
    made["name"], made["code"], made["row_version"] = "自备井盖", "6201020137000001", 3
    kept = {name: _default(layer, name, made) for name in ("name", "code")}
    assert kept == {"name": "自备井盖", "code": "6201020137000001"}  # written by hand; stored
    assert "gridtwin_" not in layer.defaultValueDefinition(column("name")).expression()  # works in the field
    layer.rollBack()


def _default(layer, name: str, feature) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    text = layer.defaultValueDefinition(layer.fields().indexOf(name)).expression()
    return str(QgsExpression(text).evaluate(context))


def test_rows_have_names_in_lists(opened) -> None:
    """QGIS 3.22 has no concat_ws: an expression with it left every list of rows without names."""
    names = {}
    for declared in feature_classes():
        layer = find_layer(opened, declared.name)
        feature = next(layer.getFeatures(), None) if layer is not None else None
        if feature is None:
            continue
        shown = QgsExpression(layer.displayExpression())
        assert not shown.hasParserError(), f"{declared.name}: {shown.parserErrorString()}"
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        names[declared.name] = shown.evaluate(context)
        assert names[declared.name], declared.name
    street = next(find_layer(opened, "street").getFeatures())
    assert names["street"] == f"{street['code']} {street['name']}"
    assert len(names) > 15


def test_a_row_of_a_child_table_says_where_it_is_added(opened) -> None:
    said = where_to_add("defect")
    assert feature_class("road").title_en in said or feature_class("road").title_zh in said
    assert where_to_add("road") == ""
    layer = find_layer(opened, "road")
    assert QgsExpressionContextUtils.layerScope(layer).variable(CLASS_VARIABLE) == "road"
