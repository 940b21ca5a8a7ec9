"""Expression functions, as a form or a filter calls them."""

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsVectorLayerUtils

from qgis_plugin.expressions import codes, register
from qgis_plugin.workspace.layers import find_layer


def value(text: str, feature=None):
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    context = QgsExpressionContext()
    if feature is not None:
        context.setFeature(feature)
    return expression.evaluate(context), expression.evalErrorString()


def test_the_grid_of_a_place(opened) -> None:
    for grid in list(find_layer(opened, "unit_grid").getFeatures())[:5]:
        assert value("gridtwin_grid_at($geometry)", grid)[0] == grid["code"]
    assert value("gridtwin_grid_at(make_point(0, 0))")[0] is None


def test_the_next_code_follows_the_highest(opened) -> None:
    layer = find_layer(opened, "component")
    used = [each["code"] for each in layer.getFeatures("\"class_code\" = '0101'")]
    assert value("gridtwin_next_component_code('0101')")[0] == str(int(max(used)) + 1)
    assert value("gridtwin_next_component_code('0101', '110101')")[0] == "1101010101000001"
    assert value("gridtwin_next_component_code(NULL)")[0] is None


def test_a_wrong_class_is_an_error_of_the_expression_and_no_traceback(opened) -> None:
    found, said = value("gridtwin_next_component_code('01')")
    assert found is None
    assert "no prefix" in said


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("gridtwin_title('component_class', '0137')", "street lamp"),
        ("gridtwin_title('patch_status', 'confirmed')", "confirmed"),
        ("gridtwin_code_problem('street', '620102001')", None),
        ("gridtwin_media_type('a/b.jpg')", "image/jpeg"),
        ("gridtwin_file_digest('../x')", None),
    ],
)
def test_small_ones(opened, text: str, wanted: str | None) -> None:
    found = value(text)[0]
    assert (found.lower() if isinstance(found, str) else found) == wanted


def test_each_function_has_a_help_text(opened) -> None:
    known = {each.name(): each for each in QgsExpression.Functions()}
    for declared in register.DECLARED:
        assert declared.example in known[declared.name].helpText()


def test_the_next_code_is_looked_for_only_where_a_code_is_missing(opened, monkeypatch) -> None:
    """A note written to many rows would look through all codes once a row."""
    asked: list[str] = []
    used = codes._used
    monkeypatch.setattr(codes, "_used", lambda name, *rest: (asked.append(name), used(name, *rest))[1])
    layer = find_layer(opened, "component")
    fields = layer.fields()
    assert layer.startEditing()
    stored = next(layer.getFeatures())
    code = stored["code"]
    layer.changeAttributeValue(stored.id(), fields.indexOf("note"), "seen")
    layer.changeGeometry(stored.id(), stored.geometry())
    assert asked == []
    assert layer.getFeature(stored.id())["code"] == code
    made = QgsVectorLayerUtils.createFeature(layer, stored.geometry(), {fields.indexOf("class_code"): "0137"})
    assert layer.addFeature(made)
    layer.changeAttributeValue(made.id(), fields.indexOf("class_code"), "0601")
    assert asked
    assert str(layer.getFeature(made.id())["code"])[6:10] == "0601"
    layer.rollBack()
