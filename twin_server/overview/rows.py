"""The rows behind a figure: searched, sorted and cut into pages, each with the feature it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from twin_server.errors import BadRequest, TooMuch
from twin_server.overview import alarm_rows, layer_rows, place_rows, sensor_rows
from twin_server.overview.asked import Asked, Column, Page, Row
from twin_server.overview.board import Board
from twin_server.overview.declared import ALARM, RANKING, Listing, listing_of

_CHUNK = 10_000
MOST_EXPORTED = 100_000


def page(board: Board, name: str, asked: Asked) -> Page:
    """One page of the rows behind the figure of that id.

    Raises:
        NotFound: there is no such figure, or it has no rows.
        BadRequest: it has no column to sort by, or no part, of that name.
    """
    listing = listing_of(name)
    known = [column.name for column in columns(board, name, listing)]
    if asked.sort is not None and asked.sort not in known:
        raise BadRequest(
            f"'{asked.sort[:40]}' is no column of {name}; sort by one of {', '.join(known)}",
            zh=f"“{asked.sort[:40]}”不是{name}的列；可按{'、'.join(known)}排序",
        )
    if asked.part is not None and listing.part is None:
        raise BadRequest(
            f"figure '{name}' has no parts; leave out part", zh=f"指标“{name}”没有分项；请去掉part"
        )
    if listing.class_name == ALARM:
        return alarm_rows.page(board, listing, asked)
    if listing.class_name == RANKING:
        return place_rows.page(board, name, asked)
    if listing.class_name == "sensor":
        return sensor_rows.page(board, asked)
    return layer_rows.page(board, listing, asked)


def columns(board: Board, name: str, listing: Listing) -> Sequence[Column]:
    """Columns of the rows."""
    if listing.class_name == ALARM:
        return alarm_rows.COLUMNS
    if listing.class_name == RANKING:
        return place_rows.COLUMNS
    if listing.class_name == "sensor":
        return sensor_rows.COLUMNS
    return layer_rows.columns(listing)


def every(board: Board, name: str, asked: Asked) -> tuple[Sequence[Column], Iterator[Row]]:
    """Columns and all rows, a page at a time.

    Raises:
        TooMuch: there are more than 100,000.
    """
    first = page(board, name, replace(asked, limit=_CHUNK, offset=0))
    if first.total > MOST_EXPORTED:
        raise TooMuch(
            f"{first.total} rows are more than the {MOST_EXPORTED} of one file; search or choose a part, or "
            "use `gridtwin export` on the server",
            zh=f"共{first.total}行，超过单个文件上限{MOST_EXPORTED}行；请搜索或选择分项，"
            "或在服务器上使用gridtwin export",
        )

    def rows() -> Iterator[Row]:
        yield from first.rows
        for offset in range(_CHUNK, first.total, _CHUNK):
            yield from page(board, name, replace(asked, limit=_CHUNK, offset=offset)).rows

    return first.columns, rows()


def told(found: Page) -> dict[str, Any]:  # Any: JSON
    """A page for JSON."""
    return {
        "total": found.total,
        "columns": [
            {
                "name": one.name,
                "zh": one.title.zh,
                "en": one.title.en,
                "unit": one.unit,
                "is_number": one.is_number,
            }
            for one in found.columns
        ],
        "rows": [
            {
                "class": row.class_name,
                "id": row.id,
                "color": row.color,
                "cells": [_cell(*cell) for cell in row.cells],
            }
            for row in found.rows
        ],
    }


def _cell(zh: str, en: str) -> str | list[str]:
    return zh if zh == en else [zh, en]
