"""`/overview`: figures of the leaders' page, rankings, matters of importance, and the rows behind each."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response, StreamingResponse

from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.language import language_of
from twin_server.overview import rows
from twin_server.overview.asked import Asked
from twin_server.overview.board import Board
from twin_server.overview.csv_file import csv_lines

router = APIRouter(tags=["overview"])
_CSV = "text/csv"

Words = Annotated[str, Query(alias="q", max_length=200, description="rows that hold this text")]
Part = Annotated[
    str | None, Query(max_length=100, description="value of a part of the figure; empty: without a value")
]
Sort = Annotated[str | None, Query(max_length=60, description="column to sort by")]
Descending = Annotated[bool, Query(description="greatest first")]


@router.get("/overview", responses=answers_in(JSON), response_class=Response)
def overview(request: Request) -> Response:
    """Figures with parts, trend, moment and how they are computed; what cannot be says why and what to do."""
    return json_answer(request, _board(request).told())


@router.get("/overview/{figure}/rows", responses=answers_in(JSON), response_class=Response)
def figure_rows(  # noqa: PLR0913 - one argument a parameter, so that OpenAPI has them
    request: Request,
    figure: str,
    *,
    q: Words = "",
    part: Part = None,
    sort: Sort = None,
    descending: Descending = False,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> Response:
    """The rows behind a figure, a page of them; `class` and `id` name the feature of a row."""
    asked = Asked(q, part, sort, descending, limit, offset)
    return json_answer(request, rows.told(rows.page(_board(request), figure, asked)))


@router.get("/overview/{figure}/rows.csv", responses=answers_in(_CSV), response_class=Response)
def figure_csv(
    request: Request,
    figure: str,
    *,
    q: Words = "",
    part: Part = None,
    sort: Sort = None,
    descending: Descending = False,
) -> StreamingResponse:
    """The same rows, all of them up to 100,000, as a CSV file in the language of `lang`."""
    columns, found = rows.every(_board(request), figure, Asked(q, part, sort, descending))
    headers = {"Content-Disposition": f'attachment; filename="{figure}.csv"', "Cache-Control": "no-store"}
    lines = csv_lines(columns, found, language=language_of(request))
    return StreamingResponse(lines, media_type=_CSV, headers=headers)


def _board(request: Request) -> Board:
    board: Board = request.app.state.overview
    return board
