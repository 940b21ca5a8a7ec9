from gridtwin.model import FieldType, feature_class, field_rules


def test_rules_describe_columns() -> None:
    rules = {rule.name: rule for rule in field_rules(feature_class("component"))}
    assert list(rules) == list(feature_class("component").field_names)
    assert rules["code"].code_kind == "component"
    assert rules["code"].pattern == "[0-9]{6}[0-9]{4}[0-9]{6}"
    assert rules["class_code"].allowed is not None
    assert "0137" in rules["class_code"].allowed
    assert rules["note"].allowed is None
    assert rules["note"].pattern is None
    assert rules["state"].required
    assert rules["start_date"].type is FieldType.DATE


def test_system_fields_come_first_when_asked_for() -> None:
    names = [rule.name for rule in field_rules(feature_class("tree"), with_system=True)]
    assert names[:4] == ["id", "row_version", "valid_from", "edited_by"]
