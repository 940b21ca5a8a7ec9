"""`results.report`: what a panel shows, as a document."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.results import now, written
from gridtwin.cli.engine.session import Session
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from gridtwin.ledger.reports.shown import ShownColumn

Json = Any  # Any: whatever JSON carries
_PNG = b"\x89PNG\r\n\x1a\n"
_MOST_BYTES = 50_000_000


@dataclass(frozen=True, kw_only=True)
class ShownResult(InWorkspace):
    """A result as it is read."""

    title: str = given("title", "标题", "name")
    lines: tuple[str, ...] = given("what it comes to, a sentence each", "结论，每项一句", "texts", ())
    columns: tuple[dict[str, Json], ...] = given(
        "columns: [{title, is_number}, …]", "各列：[{title, is_number}, …]", "objects"
    )
    rows: tuple[dict[str, Json], ...] = given(
        "rows: [{cells: [text, number or null, …]}, …]",
        "各行：[{cells: [文本、数值或null, …]}, …]",
        "objects",
    )
    total: int | None = given(
        "rows in all, where only the first are given", "总行数（仅给出前若干行时）", "integer", None, least=0
    )
    picture: Path | None = given("map to put in (.png)", "插入的地图（png）", "path", None)
    by: str = given("who makes it; not named if left out", "编制人；缺省则不署名", "text", "")
    out: Path = given("file .pdf, .docx or .xlsx", "输出文件（pdf、docx、xlsx）", "path")
    language: str = given("of the document", "文档语言", "name", "zh", among=("zh", "en"))


def report(session: Session, asked: ShownResult, progress: Progress) -> dict[str, Any]:
    """Write it."""
    from gridtwin.ledger.reports import check_report_path, write_report
    from gridtwin.ledger.reports.shown import Shown, shown_report

    check_report_path(asked.out)
    columns = tuple(_column(each) for each in asked.columns)
    rows = tuple(_row(each, len(columns)) for each in asked.rows)
    picture, size = _picture(asked.picture)
    shown = Shown(asked.title, asked.lines, columns, rows, asked.total or len(rows), picture, size)
    made = shown_report(shown, session.workspace.name, asked.by.strip(), how=(asked.language, now()))
    progress(0.5, "writing")
    return {"files": written(asked.out, lambda path: write_report(made, path))}


def _column(raw: dict[str, Json]) -> ShownColumn:
    from gridtwin.ledger.reports.shown import ShownColumn

    title = raw.get("title")
    if not isinstance(title, str) or set(raw) - {"title", "is_number"}:
        raise BadParams(
            "a column is {title, is_number}",
            "每列应为{title, is_number}",
            param="columns",
            value=str(raw)[:80],
        )
    return ShownColumn(title, bool(raw.get("is_number", False)))


def _row(raw: dict[str, Json], width: int) -> tuple[str | float | int | None, ...]:
    cells = raw.get("cells")
    if not isinstance(cells, list) or len(cells) != width:
        raise BadParams(
            f"a row has {width} cells, one a column",
            f"每行应有{width}个单元格，与列对应",
            param="rows",
            value=str(raw)[:80],
        )
    return tuple(each if isinstance(each, str | int | float) or each is None else str(each) for each in cells)


def _picture(path: Path | None) -> tuple[bytes | None, tuple[int, int]]:
    """A PNG and its size in pixels."""
    if path is None:
        return None, (4, 3)
    try:
        content = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
    except OSError:
        content = b""
    if not content.startswith(_PNG) or len(content) < 24:
        raise BadParams(
            f"{path} is no PNG of up to 50 MB that can be read",
            f"{path}不是可读取的PNG图片（不超过50 MB）",
            param="picture",
            value=str(path),
        )
    width, height = struct.unpack(">II", content[16:24])
    return content, (max(width, 1), max(height, 1))


METHODS = (
    Method(
        "results.report",
        ("What a panel shows, as a document", "面板结果文档"),
        ShownResult,
        report,
        ("files", "文件"),
    ),
)
