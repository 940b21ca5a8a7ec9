import pytest

from gridtwin.standards import (
    Confidence,
    Edition,
    UnknownEntry,
    component_class,
    component_classes,
    event_class,
    event_classes,
    load_table,
)


def test_numbers_of_classes() -> None:
    assert len(component_classes(edition=Edition.PREVIOUS, scope="national")) == 85
    assert sum(each.code is not None for each in component_classes(scope="national")) == 73
    assert sum(each.code is None for each in component_classes()) == 37
    assert sum(each.code is not None for each in event_classes(scope="national")) == 66
    assert len(component_classes(scope="local-extension")) == 26


@pytest.mark.parametrize(
    ("edition", "code", "name"),
    [
        (Edition.CURRENT, "0114", "园林井盖"),
        (Edition.PREVIOUS, "0114", "无主井盖"),
        (Edition.CURRENT, "0137", "路灯"),
        (Edition.PREVIOUS, "0118", "路灯"),
    ],
)
def test_editions_give_a_code_other_meanings(edition: Edition, code: str, name: str) -> None:
    assert component_class(code, edition=edition).name == name
    assert component_class(name, edition=edition).code == code


def test_english_names() -> None:
    assert component_class("Stormwater grate").name == "雨水箅子"
    assert event_class("unauthorised construction").code == "0101"


@pytest.mark.parametrize("table", ["component_classes", "event_classes", "pipe_classes", "change_spot_types"])
def test_every_class_has_an_english_name(table: str) -> None:
    names = [row["name_en"] for row in load_table(table)]
    assert all(isinstance(name, str) and name.isascii() for name in names)


@pytest.mark.parametrize("table", ["component_classes", "event_classes"])
def test_english_names_tell_the_coded_national_classes_apart(table: str) -> None:
    for edition in Edition:
        rows = load_table(table).where(edition=edition.value, scope="national")
        names = [row["name_en"] for row in rows if row["code"]]
        assert len(names) == len(set(names))


def test_a_name_without_code_says_so() -> None:
    known = component_class("防撞桶")
    assert known.code is None
    assert known.confidence is Confidence.MEMORY_NO_CODE


def test_refuses_a_class_of_another_edition() -> None:
    with pytest.raises(UnknownEntry, match="'0605' is not in table component_classes, edition GB/T"):
        component_class("0605")


@pytest.mark.parametrize("subject", ["component", "event"])
def test_majors_of_national_classes_are_known(subject: str) -> None:
    known = {row["code"] for row in load_table("class_majors").where(subject=subject)}
    rows = load_table(f"{subject}_classes").where(edition=Edition.CURRENT.value)
    assert {row["major_code"] for row in rows} == known
    assert all(row["code"] is None or str(row["code"]).startswith(str(row["major_code"])) for row in rows)
