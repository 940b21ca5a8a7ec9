from pathlib import Path

import pytest

from gridtwin.standards import (
    BadTable,
    UnknownEntry,
    UnknownTable,
    component_class,
    load_table,
    table_declaration,
    table_names,
)

HEADER = "edition,standard,major_code,major,code,name,scope,source,confidence\n"
ROW = "GB/T 30428.2-2013,兰州,01,公用设施,0199,爱心驿站,local-extension,S-YC,sourced-local\n"


@pytest.mark.parametrize("name", table_names())
def test_built_in_tables_are_sound(name: str) -> None:
    table = load_table(name)
    assert len(table) > 0
    assert not table.is_override
    assert table.declaration.title_zh
    assert table.declaration.title_en.isascii()
    columns = {column.name for column in table.declaration.columns}
    assert {*table.declaration.key, *table.declaration.lookup_columns} <= columns


@pytest.mark.parametrize("name", sorted(set(table_names()) - {"sources"}))
def test_each_row_names_a_known_source(name: str) -> None:
    known = {str(row["key"]) for row in load_table("sources")}
    unknown = {
        row["source"] for row in load_table(name) if not any(key in str(row["source"]) for key in known)
    }
    assert unknown == set()


def test_every_data_file_is_declared() -> None:
    import gridtwin.standards

    folder = Path(gridtwin.standards.__file__).parent / "data"
    assert {path.stem for path in folder.glob("*.csv")} == set(table_names())


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("component_classes", 222),
        ("event_classes", 164),
        ("case_time_limits", 529),
        ("pipe_feature_codes", 375),
        ("pipe_classes", 62),
        ("clearance_horizontal", 174),
        ("pavement_deduct", 174),
        ("crs_codes", 68),
        ("change_spot_types", 33),
        ("grid_checks", 11),
    ],
)
def test_no_row_is_lost(name: str, rows: int) -> None:
    assert len(load_table(name)) == rows


def test_find_by_code_chinese_and_english() -> None:
    table = load_table("pipe_embedding")
    assert [row["code"] for row in table.find("直埋")] == ["ZM"]
    assert [row["code"] for row in table.find(" direct BURIAL ")] == ["ZM"]
    assert [row["name"] for row in table.find("zm")] == ["直埋"]
    assert table.find("悬空") == ()


def test_row_refuses_what_is_not_there_and_what_is_not_alone() -> None:
    with pytest.raises(UnknownEntry, match=r"'悬空' is not in table pipe_embedding .*standards/"):
        load_table("pipe_embedding").row("悬空")
    with pytest.raises(UnknownEntry, match="names 2 rows of table component_classes: use the code instead"):
        load_table("component_classes").row("路灯")


def test_unknown_table() -> None:
    with pytest.raises(UnknownTable, match="'pipes' is not declared; known are"):
        table_declaration("pipes")


def test_a_city_replaces_a_table(tmp_path: Path) -> None:
    (tmp_path / "component_classes.csv").write_text(HEADER + ROW, "utf-8-sig")
    table = load_table("component_classes", override_dir=tmp_path)
    assert table.is_override
    assert table.origin == str(tmp_path / "component_classes.csv")
    assert component_class("0199", override_dir=tmp_path).name == "爱心驿站"
    with pytest.raises(UnknownEntry):
        component_class("0137", override_dir=tmp_path)


def test_without_a_file_of_that_name_the_built_in_table_counts(tmp_path: Path) -> None:
    assert load_table("component_classes", override_dir=tmp_path / "absent") is load_table(
        "component_classes"
    )


def test_a_citys_broken_table_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "component_classes.csv"
    path.write_text(HEADER + ROW.replace("local-extension", "mine"), "utf-8")
    with pytest.raises(
        BadTable, match=r"component_classes.csv line 2: column scope, value 'mine': must be one of"
    ):
        load_table("component_classes", override_dir=tmp_path)


def test_a_city_cannot_give_a_code_twice(tmp_path: Path) -> None:
    path = tmp_path / "component_classes.csv"
    path.write_text(HEADER + ROW + ROW.replace("爱心驿站", "休息亭"), "utf-8")
    with pytest.raises(BadTable, match=r"line 3: \('GB/T 30428.2-2013', '0199'\) stands already in line 2"):
        load_table("component_classes", override_dir=tmp_path)


def test_a_citys_table_in_gbk_is_refused_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "component_classes.csv").write_bytes((HEADER + ROW).encode("gbk"))
    with pytest.raises(BadTable, match="is not UTF-8; save the table as 'CSV UTF-8'"):
        load_table("component_classes", override_dir=tmp_path)
