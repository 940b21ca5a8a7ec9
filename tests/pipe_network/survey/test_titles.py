"""The class that a title speaks of."""

from __future__ import annotations

import pytest

from gridtwin.standards import load_table
from pipe_network.survey.titles import class_of_titles


@pytest.mark.parametrize(
    ("titles", "code"),
    [
        (["JSPoint"], "JS"),
        (["WS_L"], "WS"),
        (["JSP"], "JS"),
        (["管点表", "给水_JP"], "JP"),
        (["给水管点"], "JS"),
        (["雨污合流管线"], "HS"),
        (["再生水"], "ZS"),
        (["电力通讯"], "EX"),
        (["综合管廊"], "ZH"),
        (["Sheet1", "某小区"], None),
        (["雨水污水"], None),
        (["给排水"], None),
        (["管点表", "其他"], None),
        ([], None),
    ],
)
def test_class_of_titles(titles: list[str], code: str | None) -> None:
    assert class_of_titles(titles) == code


@pytest.mark.parametrize(
    "row", load_table("pipe_classes").where(level="minor"), ids=lambda row: str(row["code"])
)
def test_every_class_of_the_standard_by_code_and_name(row: dict[str, str]) -> None:
    assert class_of_titles([f"{row['code']}Point"]) == row["code"]
    name = class_of_titles([f"{row['name_zh']}管点"])
    assert name is not None
    assert name == row["code"] or load_table("pipe_classes").find(row["name_zh"], level="minor")
