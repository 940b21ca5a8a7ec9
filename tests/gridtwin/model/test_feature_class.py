import pytest

from gridtwin.model import (
    SYSTEM_FIELDS,
    BadDeclaration,
    FieldType,
    GeometryKind,
    UnknownDomain,
    UnknownFeatureClass,
    domain,
    feature_class,
    feature_classes,
)
from gridtwin.model.feature_class import _parse
from gridtwin.standards import code_kinds, confidence_of

ASKED_FOR = [
    "unit_grid",
    "duty_grid",
    "community",
    "street",
    "component",
    "building",
    "permit",
    "control_zone",
    "change_patch",
    "pipe_point",
    "pipe_line",
    "road",
    "bridge",
    "tunnel",
    "facility",
    "tree",
    "green_plot",
    "imagery_scene",
    "sensor",
    "observation",
    "alarm",
    "attachment",
    "history",
]
FIELDS = [
    pytest.param(declared, field, id=f"{declared.name}.{field.name}")
    for declared in feature_classes()
    for field in (*SYSTEM_FIELDS, *declared.fields)
]
MINIMAL = """
name = "bench"
title_zh = "长椅"
title_en = "Bench"
group = "facility"
geometry = "point"
"""
CODE = '{ name = "code", zh = "编码", en = "Code", type = "text" }'


@pytest.mark.parametrize("name", ASKED_FOR)
def test_every_class_of_the_city_is_declared(name: str) -> None:
    assert feature_class(name).name == name


@pytest.mark.parametrize("declared", feature_classes(), ids=lambda declared: declared.name)
def test_classes_have_titles_and_known_codes(declared) -> None:
    assert declared.title_zh
    assert declared.title_en.isascii()
    assert declared.code_kind is None or declared.code_kind in code_kinds()
    assert declared.code_kind is None or declared.field(declared.code_field).required


@pytest.mark.parametrize(("declared", "field"), FIELDS)
def test_fields_are_sound(declared, field) -> None:
    assert field.zh
    assert field.en
    assert not field.en.endswith(".")
    confidence_of(field.confidence)
    assert field.name.isidentifier()
    assert field.name == field.name.lower()
    if field.unit in ("m", "mm", "cm", "m2", "s", "deg", "kV") and field.type is FieldType.REAL:
        assert field.name.endswith(f"_{field.unit.lower()}"), "the unit stands in the name"
    if field.length is not None:
        assert field.type is FieldType.TEXT
    if field.domain is None:
        return
    try:
        known = domain(field.domain)
    except UnknownDomain:
        pytest.fail(f"{declared.name}.{field.name}: domain {field.domain} is not declared")
    kind = {FieldType.TEXT: str, FieldType.INTEGER: int}[field.type]
    assert all(isinstance(entry.value, kind) for entry in known.values)
    assert field.length is None or all(len(str(entry.value)) <= field.length for entry in known.values)


def test_field_by_name_or_alias() -> None:
    assert feature_class("pipe_line").field("GXQDMS") is feature_class("pipe_line").field("start_depth_m")
    with pytest.raises(UnknownFeatureClass, match="pipe_line has no field 'depth'; it has line_no"):
        feature_class("pipe_line").field("depth")


def test_unknown_class() -> None:
    with pytest.raises(UnknownFeatureClass, match="feature class 'benches' is not declared; known are alarm"):
        feature_class("benches")


def test_a_minimal_declaration() -> None:
    declared = _parse("bench.toml", MINIMAL + f"fields = [{CODE}]")
    assert declared.geometry is GeometryKind.POINT
    assert declared.field_names == ("code",)
    assert declared.keeps_history


@pytest.mark.parametrize(
    ("file_name", "rest", "message"),
    [
        ("seat.toml", f"fields = [{CODE}]", "declares 'bench'; the file must bear the name of its class"),
        ("bench.toml", f"fields = [{CODE}, {CODE}]", r"\['code'\] are declared twice"),
        ("bench.toml", f"fields = [{CODE.replace('code', 'id')}]", r"\['id'\] are declared twice or belong"),
        (
            "bench.toml",
            f'fields = [{CODE}, {{ name = "no", zh = "号", en = "No", type = "text", alias = "code" }}]',
            r"\['code'\] are declared twice",
        ),
        (
            "bench.toml",
            f'code_field = "number"\nfields = [{CODE}]',
            "code_field 'number' is not one of its fields",
        ),
        ("bench.toml", f"fields = [{CODE.replace('text', 'string')}]", "'string' is not a valid FieldType"),
        ("bench.toml", f"colour = 'red'\nfields = [{CODE}]", "unexpected keyword argument 'colour'"),
        ("bench.toml", "", "'fields'"),
        ("bench.toml", "fields = [", "bench.toml"),
        (
            "bench.toml",
            f"fields = [{CODE[:-1].replace('text', 'real')}, minimum = 3, maximum = 1 }}]",
            "minimum above its maximum",
        ),
    ],
)
def test_refuses_bad_declarations(file_name: str, rest: str, message: str) -> None:
    with pytest.raises(BadDeclaration, match=message):
        _parse(file_name, MINIMAL + rest)
