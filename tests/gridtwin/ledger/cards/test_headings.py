"""Headings of real tables: titles of the standard, units in brackets, blocks above, strips in one row."""

import pytest

from gridtwin.ledger.cards.definition import card_definition
from gridtwin.ledger.cards.headings import Heading, Target, check_given, match_headings, target_of
from gridtwin.ledger.errors import BadCardTable


def strip(column: str, kind: str, side: str) -> Target:
    return Target("road_strip", column, kind, side)


@pytest.mark.parametrize(
    ("block", "title", "target"),
    [
        ("", "道路编号", Target("road", "code")),
        ("", "道路长度（km）", Target("road", "length_m")),
        ("", " 路幅宽度范围 (m)", Target("road", "width_range")),
        ("车行道", "侧石类型", Target("road", "kerb_type")),
        ("", "左侧非机动车道宽度范围", Target("road", "left_cycle_width_range")),
        ("", "width_m", Target("road", "width_m")),
        ("", "maintenan", Target("road", "maintenance_grade")),
        ("人行道(左)", "铺面类型", strip("paving", "sidewalk", "left")),
        ("人行道（右）", "侧石类型", strip("kerb_type", "sidewalk", "right")),
        ("", "左侧人行道铺面类型", strip("paving", "sidewalk", "left")),
        ("", "人行道（右）/长度（m）", strip("length_m", "sidewalk", "right")),
        ("分隔带(中央)", "类型", strip("median_type", "median", "centre")),
        ("", "分隔带宽度范围", strip("width_range", "median", "whole")),
        ("", "施工许可证号", None),
    ],
)
def test_target_of(block: str, title: str, target: Target | None) -> None:
    assert target_of(Heading(block, title), "road") == target


@pytest.mark.parametrize(
    ("title", "column"),
    [("给水管", "water_pipe"), ("跨越河流", "crosses"), ("总造价(万元)", "cost_cents"), ("桥名", "name")],
)
def test_bridges(title: str, column: str) -> None:
    assert target_of(Heading("", title), "bridge") == Target("bridge", column)


@pytest.mark.parametrize("class_name", ["road", "bridge", "tunnel"])
def test_every_title_of_a_card_means_its_column(class_name: str) -> None:
    for group in card_definition(class_name).groups:
        for line in group.fields:
            if group.class_name == class_name:
                found = target_of(Heading(group.title_zh, line.title_zh), class_name)
                assert found == Target(class_name, line.column)
            for side, word in (("left", "左"), ("right", "右")):
                if group.class_name != class_name:
                    block = group.title_zh.partition("(")[0] + f"({word})"
                    found = target_of(Heading(block, line.title_zh), class_name)
                    assert found == strip(line.column, group.kind, side)


def test_given_comes_first_and_leaves_out() -> None:
    headings = [Heading("", "道路编号"), Heading("", "宽"), Heading("", "备注"), Heading("", "左铺装")]
    given = {"宽": "width_m", "备注": "", "左铺装": "sidewalk.left.paving"}
    assert match_headings(headings, "road", given) == {
        0: Target("road", "code"),
        1: Target("road", "width_m"),
        3: strip("paving", "sidewalk", "left"),
    }


def test_two_columns_of_one_meaning_are_refused() -> None:
    with pytest.raises(BadCardTable, match="'路长' both mean length_m"):
        match_headings([Heading("", "长度"), Heading("", "路长")], "road", {})


def test_unknown_fields_and_columns_are_refused() -> None:
    with pytest.raises(BadCardTable, match="no field 'wide'"):
        match_headings([Heading("", "宽")], "road", {"宽": "wide"})
    with pytest.raises(BadCardTable, match="no such column"):
        check_given([Heading("", "宽")], {"高": "width_m"})
