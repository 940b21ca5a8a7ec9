"""Headings and fields: the standards tables covered, mapping files checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from gridtwin.standards import load_table
from pipe_network.errors import BadPipeData, SourceMissing
from pipe_network.survey.delivery import TableKind
from pipe_network.survey.schools import heading_key, known_fields, read_mapping, schools, without_unit

TABLES = {TableKind.POINT: "pipe_point_fields", TableKind.LINE: "pipe_line_fields"}


@pytest.mark.parametrize("kind", list(TableKind))
def test_every_key_of_the_standards_tables_is_decided(kind: TableKind) -> None:
    known = {(school.name, key) for school in schools() if school.kind is kind for key in school.fields}
    for row in load_table(TABLES[kind]):
        school = str(row["schema"]).split(" (")[0]
        assert (school, heading_key(row["field"])) in known, row["field"]


@pytest.mark.parametrize("kind", list(TableKind))
def test_every_chinese_title_of_the_standards_tables_means_what_its_key_means(kind: TableKind) -> None:
    by_school = {school.name: school.fields for school in schools() if school.kind is kind}
    for row in load_table(TABLES[kind]):
        meant = by_school[str(row["schema"]).split(" (")[0]][heading_key(row["field"])]
        title = heading_key(str(row["name_zh"]).split("/")[0].split("(扩展)")[0])
        assert not meant or by_school["Chinese"][title] == meant, row["name_zh"]


def test_survey_x_is_north() -> None:
    by_name = {(school.name, school.kind): school.fields for school in schools()}
    assert by_name["EPS-style", TableKind.POINT]["qdx"] == "y"
    assert by_name["Shunde-2008", TableKind.POINT]["x"] == "y"
    assert by_name["English-key", TableKind.LINE]["sx"] == "start_y"
    assert by_name["GridTwin", TableKind.POINT]["x"] == "x"


def test_heading_keys() -> None:
    assert heading_key(" 管径\n（mm） *") == "管径(mm)"
    assert without_unit("管径(mm)") == "管径"
    assert without_unit("起点管顶(底)高程") == "起点管顶(底)高程"


def test_mapping_file(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(
        '[line]\n"从" = "start_point"\n"到" = "end_point"\n"编号" = ""\n[class_names]\n"原水管" = "JY"\n',
        encoding="utf-8",
    )
    mapping = read_mapping(path)
    assert mapping.line == {"从": "start_point", "到": "end_point", "编号": ""}
    assert (mapping.name, dict(mapping.class_names)) == ("a", {"原水管": "JY"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[point", "is not TOML"),
        ('[point]\n"a" = "colour"\n', "'colour' is no field of points"),
        ('[line]\n"a" = "x"\n', "'x' is no field of lines"),
        ("[point]\na = 3\n", "takes lines"),
    ],
)
def test_mapping_files_that_are_wrong(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "a.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadPipeData, match=message) as told:
        read_mapping(path)
    assert told.value.zh


def test_mapping_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        read_mapping(tmp_path / "none.toml")


def test_fields_are_those_of_the_model_and_places() -> None:
    assert {"point_no", "x", "y"} <= set(known_fields(TableKind.POINT))
    assert {"line_no", "start_x", "end_invert_m"} <= set(known_fields(TableKind.LINE))
