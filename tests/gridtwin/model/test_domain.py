from pathlib import Path

import pytest

from gridtwin.model import (
    BadDeclaration,
    UnknownDomain,
    check_row,
    domain,
    domain_names,
    feature_class,
    feature_classes,
    field_rules,
    json_schema,
)
from gridtwin.model.domain import _check
from gridtwin.standards import Confidence, load_table


@pytest.mark.parametrize("name", domain_names())
def test_domains_are_sound(name: str) -> None:
    known = domain(name)
    assert len(known.allowed) == len(known.values) > 1
    assert all(entry.zh and entry.en for entry in known.values)
    assert all(entry.en.isascii() or "→" in entry.en for entry in known.values), "English titles are English"


def test_every_domain_is_used() -> None:
    used = {field.domain for declared in feature_classes() for field in declared.fields}
    assert set(domain_names()) <= used


def test_component_classes_are_the_coded_national_ones() -> None:
    known = domain("component_class")
    assert len(known.values) == 73
    assert known.table == "component_classes"
    assert known.title("0137") == "路灯"
    assert "0199" not in known.allowed, "one city's extension is nobody else's rule"
    assert next(entry for entry in known.values if entry.value == "0105").confidence is Confidence.INFERRED


def test_titles_and_parsing() -> None:
    grades = domain("patch_grade")
    assert grades.title("A") == "A 高度疑似"
    assert grades.title("A", "en") == "A strongly suspected"
    assert grades.title("Z") == "Z"
    assert grades.title(None) == ""
    assert domain("pipe_class").parse("污水") == "WS"
    assert domain("pipe_class").parse(" ws ") == "WS"
    assert domain("pipe_class").parse("wine") is None
    assert domain("flow_direction").parse("1") == 1


def test_marks() -> None:
    assert domain("component_state").values[0].confidence is Confidence.MEMORY
    assert domain("road_class").values[0].confidence is Confidence.SOURCED
    assert domain("building_use").values[0].confidence is Confidence.OWN


def test_a_citys_table_changes_the_domain(tmp_path: Path) -> None:
    rows = load_table("pipe_status").rows
    lines = [
        "name,code,standard,source,confidence",
        *(f"{r['name']},{r['code']},x,S-BDJM,sourced" for r in rows),
    ]
    lines.append("在建,4,local,S-BDJM,sourced-local")
    (tmp_path / "pipe_status.csv").write_text("\n".join(lines), "utf-8")
    known = domain("pipe_status", override_dir=tmp_path)
    assert "在建" in known.allowed
    assert known.title("在建", "en") == "在建", "without an English name the Chinese one stands"
    assert "在建" not in domain("pipe_status").allowed


def test_unknown_domain() -> None:
    with pytest.raises(UnknownDomain, match="domain 'colour' is not declared; known are accuracy_class"):
        domain("colour")


@pytest.mark.parametrize(
    "entry",
    [
        {"confidence": "memory"},
        {"values": [["a", "甲", "a"]], "table": "pipe_status"},
        {"values": [["a", "甲", "a"], ["a", "乙", "b"]]},
        {"values": [["a", "甲", "a"]], "colour": "red"},
    ],
    ids=["no values", "both", "twice", "unknown key"],
)
def test_refuses_bad_declarations(entry) -> None:
    with pytest.raises(BadDeclaration, match=r"domains.toml \[colour\]"):
        _check("colour", entry)


def test_an_open_domain_lets_others_stand_beside_what_it_lists() -> None:
    facility = feature_class("facility")
    kind = next(rule for rule in field_rules(facility) if rule.field.name == "kind")
    assert domain("facility_kind").is_open
    assert "toilet" in domain("facility_kind").allowed
    assert kind.allowed is None
    row = {"code": "F1", "name": "监测点", "kind": "noise_monitor"}
    assert check_row(facility, row) == []
    schema = json_schema(facility)["properties"]["kind"]
    assert "enum" not in schema
    assert "toilet" in schema["examples"]
