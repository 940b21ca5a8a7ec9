"""Rows of a ranking: places with their points and what they have them for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twin_server.overview.asked import Asked, Column, Page, Row, paged, same
from twin_server.overview.board import Board
from twin_server.overview.declared import Words
from twin_server.overview.facts import records
from twin_server.overview.ranking import NUMBERS

COLUMNS = (
    Column("name", Words("名称", "Name")),
    Column("code", Words("代码", "Code")),
    Column("points", Words("分值", "Points"), is_number=True),
    Column("patches", Words("未销图斑", "Open patches"), is_number=True),
    Column("alarms", Words("当前报警", "Active alarms"), is_number=True),
    Column("components", Words("问题部件", "Components with a problem"), is_number=True),
)


def page(board: Board, name: str, asked: Asked) -> Page:
    """A page of the places, those with the most points first unless sorted otherwise."""
    class_name, rows = board.places(name)
    return paged(COLUMNS, [_row(class_name, row) for row in records(rows)], asked)


def _row(class_name: str, row: Mapping[str, Any]) -> tuple[Row, list[object]]:  # Any: cells
    title = str(row["name"]) if isinstance(row["name"], str) else ""
    numbers = [int(row[name]) for name in NUMBERS]
    cells = (
        same(title),
        same(row["code"]),
        same(f"{row['points']:g}"),
        *(same(number) for number in numbers),
    )
    return Row(class_name, str(row["id"]), cells), [title, str(row["code"]), float(row["points"]), *numbers]
