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
    from gridtwin.ledger.reports.shown import Image, ShownColumn

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
    facts: tuple[dict[str, Json], ...] = given(
        "what was judged: [{name, value}, …]", "核对对象：[{name, value}, …]", "objects", ()
    )
    corners: tuple[dict[str, Json], ...] = given(
        "its corners in the workspace's CRS: [{x, y}, …]", "角点（工作区坐标系）：[{x, y}, …]", "objects", ()
    )
    drawing: Path | None = given("sheet on a page of its own (.png)", "单独成页的图纸（png）", "path", None)
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
    shown = Shown(
        asked.title,
        asked.lines,
        columns,
        rows,
        asked.total or len(rows),
        _picture(asked.picture, "picture"),
        tuple(_fact(each) for each in asked.facts),
        tuple(_corner(each) for each in asked.corners),
        session.workspace.crs,
        _picture(asked.drawing, "drawing"),
    )
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


def _fact(raw: dict[str, Json]) -> tuple[str, str]:
    name, value = raw.get("name"), raw.get("value")
    if not isinstance(name, str) or not isinstance(value, str) or len(raw) != 2:
        raise BadParams(
            "a fact is {name, value}, both texts",
            "每项应为{name, value}，均为文本",
            param="facts",
            value=str(raw)[:80],
        )
    return name, value


def _corner(raw: dict[str, Json]) -> tuple[float, float]:
    x, y = raw.get("x"), raw.get("y")
    if not isinstance(x, int | float) or not isinstance(y, int | float) or len(raw) != 2:
        raise BadParams(
            "a corner is {x, y}, both numbers",
            "每个角点应为{x, y}，均为数值",
            param="corners",
            value=str(raw)[:80],
        )
    return float(x), float(y)


def _picture(path: Path | None, param: str) -> Image | None:
    """A PNG with its size."""
    from gridtwin.ledger.reports.shown import Image

    if path is None:
        return None
    try:
        content = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
    except OSError:
        content = b""
    if not content.startswith(_PNG) or len(content) < 24:
        raise BadParams(
            f"{path} is no PNG of up to 50 MB that can be read",
            f"{path}不是可读取的PNG图片（不超过50 MB）",
            param=param,
            value=str(path),
        )
    width, height = struct.unpack(">II", content[16:24])
    return Image(content, (max(width, 1), max(height, 1)))


METHODS = (
    Method(
        "results.report",
        ("What a panel shows, as a document", "面板结果文档"),
        ShownResult,
        report,
        ("files", "文件"),
    ),
)
