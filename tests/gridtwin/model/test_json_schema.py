import json

import pytest

from gridtwin.model import UnknownFeatureClass, feature_classes, json_schema


@pytest.mark.parametrize("declared", feature_classes(), ids=lambda declared: declared.name)
def test_each_class_has_a_schema_that_is_json(declared) -> None:
    schema = json.loads(json.dumps(json_schema(declared)))
    assert schema["x-name"] == declared.name
    assert set(schema["required"]) <= set(schema["properties"])
    assert list(schema["properties"])[4:] == list(declared.field_names)


def test_what_a_property_says() -> None:
    properties = json_schema("building", with_system=False)["properties"]
    assert properties["height_m"] == {
        "title": "Height",
        "x-title-zh": "高度",
        "type": ["number", "null"],
        "minimum": 0,
        "maximum": 1000,
        "x-unit": "m",
    }
    assert properties["use"]["enum"][-1] is None
    assert properties["use"]["x-enum-zh"][0] == "住宅"


def test_a_required_field_does_not_accept_null() -> None:
    state = json_schema("component")["properties"]["state"]
    assert state["type"] == "string"
    assert None not in state["enum"]


def test_schema_agrees_with_another_validator() -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="comes with altair; not a dependency of ours")
    schema = json_schema("street", with_system=False)
    validator = jsonschema.Draft202012Validator(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    good = {"code": "620102001", "name": "酒泉路", "division_code": "620102", "note": None}
    assert validator.is_valid(good)
    assert not validator.is_valid({**good, "code": "62010200"})
    assert not validator.is_valid({**good, "name": None})
    assert not validator.is_valid({**good, "colour": "red"})


def test_unknown_class() -> None:
    with pytest.raises(UnknownFeatureClass):
        json_schema("lamp")
