import pytest

from gridtwin.standards import (
    Confidence,
    UnknownEntry,
    accuracy_classes,
    change_spot_types,
    grid_checks,
    grid_target_area_m2,
    load_table,
    pipe_class,
    pipe_classes,
    pipe_features,
    pipe_rules,
)


def test_pipe_classes_know_their_major_and_colour() -> None:
    sewage = pipe_class("Sewage")
    assert (sewage.code, sewage.major_code, sewage.number, sewage.colour_hex) == ("WS", "PS", 202, "#4C3926")
    assert pipe_class("DX").major_code == "DX"
    assert len(pipe_classes(level="minor")) == 37


def test_colours_agree_with_their_numbers() -> None:
    for row in load_table("pipe_classes"):
        if row["rgb"]:
            red, green, blue = (int(part) for part in str(row["rgb"]).split(","))
            assert row["colour_hex"] == f"#{red:02X}{green:02X}{blue:02X}"


def test_parents_of_minor_classes_are_majors() -> None:
    majors = {each.code for each in pipe_classes(level="major")}
    assert {each.parent_code for each in pipe_classes(level="minor")} == majors


def test_refuses_a_pipe_class_that_is_not_there() -> None:
    with pytest.raises(UnknownEntry, match="'蒸馏' is not in table pipe_classes"):
        pipe_class("蒸馏")


def test_features_of_one_network() -> None:
    names = {each.name for each in pipe_features(minor="污水", point_kind="appurtenance")}
    assert "检查井" in names or "检修井" in names
    assert all(each.code.startswith("5202") for each in pipe_features(minor="污水"))


def test_grid_checks_are_eleven_and_derived() -> None:
    checks = grid_checks()
    assert [each.id for each in checks] == [f"G{number:02d}" for number in range(1, 12)]
    assert {each.confidence for each in checks} == {Confidence.DERIVED}
    assert [each.id for each in checks if each.severity == "warning"] == ["G10", "G11"]


def test_parameters_that_are_to_be_confirmed() -> None:
    assert grid_target_area_m2() == 10_000
    assert {each.confidence for each in accuracy_classes()} == {Confidence.MEMORY}


def test_spot_types_and_pipe_rules() -> None:
    assert change_spot_types()[2].name_en == "Earthworks"
    assert {each.table for each in pipe_rules()} == {"point", "line", "both"}
