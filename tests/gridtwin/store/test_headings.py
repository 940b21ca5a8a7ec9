"""Headings below titles of the form; rows keep the numbers that they have in the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from gridtwin.errors import UsageError
from gridtwin.store.exchange import headings, sources

TITLE, MADE_BY = ["道路一览表（2026年）"], ["填表单位：测绘所", None, "填表日期：2026.11.28"]
HEADS, ROAD = ["路名", "道路等级", "路宽"], ["晴岚路", "主干路", 24]


def book(path: Path, rows: Sequence[Sequence[Any]]) -> Path:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    made.save(path)
    return path


def read(path: Path) -> sources.Source:
    return sources.read(path, sources.Choice(), geometry="line", wanted="road")


def test_titles_of_the_form_are_left_out_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    found = read(book(tmp_path / "a.xlsx", [TITLE, MADE_BY, [None], HEADS, ROAD, [None], ROAD]))
    assert list(found.frame.columns) == HEADS
    assert found.rows.tolist() == [5, 7]
    assert [(str(note), note.zh) for note in found.notes] == [
        ("row 4 was taken for the headings; the 2 above it are left out", "第4行识别为标题行，其上2行不导入")
    ]


def test_headings_of_the_first_row_need_no_word(tmp_path: Path) -> None:
    found = read(book(tmp_path / "a.xlsx", [HEADS, ROAD]))
    assert (found.rows.tolist(), found.notes) == ([2], ())


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_text_below_a_title_is_parted_by_its_own_mark(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\n".join(["道路一览表", mark.join(HEADS), mark.join(map(str, ROAD))]), "gb18030")
    found = read(path)
    assert (list(found.frame.columns), found.rows.tolist()) == (HEADS, [3])


def test_a_row_of_values_that_read_like_headings_is_no_heading(tmp_path: Path) -> None:
    found = read(book(tmp_path / "a.xlsx", [["甲", "乙", "丙"], ["路名", "路宽", "x"]]))
    assert (list(found.frame.columns), found.rows.tolist()) == (["甲", "乙", "丙"], [2])


def test_headings_that_nobody_knows_are_refused_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(
        UsageError, match=r"row 2 has 3 values under 1 titles \(row 1\); delete the rows"
    ) as told:
        read(book(tmp_path / "a.xlsx", [TITLE, ["甲", "乙", "丙"], ROAD]))
    assert "第2行有3个值，而标题（第1行）只有1个；请删去标题行以上的行" in told.value.zh


def test_headings_that_the_user_maps_count_as_known() -> None:
    known = headings.of_class("road", also={"甲", "乙"})
    assert headings.heading_row([TITLE, ["甲", "乙", "丙"], ROAD], known) == 1
    assert headings.heading_row([TITLE, ["甲", "乙", "丙"], ROAD], headings.of_class("road")) == 0
