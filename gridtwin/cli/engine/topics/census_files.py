"""`components.read_file, columns, check_file, accept`: a field table before and while it is imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import actor_of, findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from gridtwin.ledger import CensusTable

_AXES = ("auto", "east-north", "north-east")
_FILE = ("field table or layer", "普查表或图层文件")
_CRS = ("CRS where the file has none, such as EPSG:4544", "文件未注明时的坐标系，如EPSG:4544")


@dataclass(frozen=True, kw_only=True)
class Preview(InWorkspace):
    """Look at a file."""

    file: Path = given(*_FILE, "path")
    layer: str | None = given("layer or sheet", "图层或工作表", "name", None)
    encoding: str | None = given("text encoding", "文本编码", "name", None)
    limit: int = given("rows to show", "显示行数", "integer", 50, least=0, most=5000)


@dataclass(frozen=True, kw_only=True)
class CheckFile(InWorkspace):
    """Check a file against the workspace."""

    file: Path = given(*_FILE, "path")
    crs: str | None = given(*_CRS, "name", None)
    axes: str = given(
        "what X and Y of a table mean", "X、Y的含义（测量坐标X为北）", "name", "auto", among=_AXES
    )
    encoding: str | None = given("text encoding", "文本编码", "name", None)
    layer: str | None = given("layer or sheet", "图层或工作表", "name", None)
    columns: Mapping[str, Any] | None = given(
        "heading → field; an empty field leaves the column out",
        "列名→字段；字段为空则舍去该列",
        "object",
        None,
    )
    findings_file: Path | None = given("also write the findings here", "同时输出问题清单", "path", None)


@dataclass(frozen=True, kw_only=True)
class Accept(CheckFile, Change):
    """Store the right rows of a file."""


def read_file(_: Session, asked: Preview, __: Progress) -> dict[str, Any]:
    """The first rows as they stand in the file, and what the file says of its CRS."""
    from gridtwin.store.exchange import sources

    choice = sources.Choice(layer=asked.layer, encoding=asked.encoding)
    source = sources.read(asked.file, choice, geometry="point", wanted="component")
    shown = table(source.frame, "file", ("Rows of the file", "文件内容"), limit=asked.limit)
    return {
        "rows": len(source.frame),
        "crs": None if source.crs is None else source.crs.to_string(),
        "has_geometry": source.shapes is not None,
        "notes": list(source.notes),
        "preview": shown,
    }


def columns(_: Session, asked: Preview, __: Progress) -> dict[str, Any]:
    """Which heading is taken for which field, and what there is to choose from."""
    from gridtwin.model import feature_class
    from gridtwin.store.exchange import mapping, sources

    declared = feature_class("component")
    choice = sources.Choice(layer=asked.layer, encoding=asked.encoding)
    source = sources.read(asked.file, choice, geometry="point", wanted="component")
    names = [str(name) for name in source.frame.columns]
    found = mapping.match(declared, names, given={}, ignore_unknown=True)
    fields = [
        {"name": one.name, "title": words(one.en, one.zh), "required": one.required, "unit": one.unit}
        for one in declared.fields
    ]
    return {
        "columns": [
            {"heading": name, "field": found.get(name), "sample": _samples(source.frame[name])}
            for name in names
        ],
        "fields": fields,
    }


def check_file(session: Session, asked: CheckFile, progress: Progress) -> dict[str, Any]:
    """C01–C16 over the file; nothing is stored."""
    from gridtwin.ledger import check_census, write_findings

    report = check_census(session.workspace, _census(session, asked), now=now(), progress=progress)
    files = written(asked.findings_file, lambda path: write_findings(report.findings, path))
    return {
        "rows_in": report.rows_in,
        "rows_right": report.rows_accepted,
        "rows_wrong": report.rows_refused,
        **findings(report.findings),
        "files": files,
    }


def accept(session: Session, asked: Accept, progress: Progress) -> dict[str, Any]:
    """Store the rows without an error: rows in = rows stored + rows refused."""
    from gridtwin.ledger import import_census, write_findings

    report = import_census(
        session.workspace, _census(session, asked), actor=actor_of(asked), now=now(), progress=progress
    )
    files = written(asked.findings_file, lambda path: write_findings(report.findings, path))
    return {
        "rows_in": report.rows_in,
        "rows_stored": report.rows_stored,
        "rows_refused": report.rows_refused,
        **findings(report.findings),
        "files": files,
    }


def _census(session: Session, asked: CheckFile) -> CensusTable:
    from gridtwin.ledger import TableOptions, read_census
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.store.exchange import Axes

    if asked.findings_file is not None:
        check_findings_path(asked.findings_file, source=asked.file)
    named = dict(asked.columns or {})
    if not all(isinstance(field, str) for field in named.values()):
        raise BadParams(
            "columns is heading → name of a field, both texts",
            "columns应为列名→字段名的文本",
            param="columns",
        )
    options = TableOptions(asked.crs, Axes(asked.axes), asked.encoding, asked.layer, named)
    return read_census(asked.file, crs=session.workspace.crs, options=options)


def _samples(column: Any) -> list[Any]:  # Any: a pandas column; JSON values
    return [plain(value) for value in column.dropna().head(3)]


METHODS = (
    Method(
        "components.read_file",
        ("Preview of a census file", "普查文件预览"),
        Preview,
        read_file,
        ("rows, crs, has_geometry, notes, preview", "行数、坐标系、有无图形、说明、预览表"),
    ),
    Method(
        "components.columns",
        ("Columns of a census file and their fields", "普查文件的列与字段"),
        Preview,
        columns,
        (
            "columns: heading, field or null, sample; fields to choose from",
            "columns：列名、字段、样例；fields：可选字段",
        ),
    ),
    Method(
        "components.check_file",
        ("Check a census file", "检查普查文件"),
        CheckFile,
        check_file,
        ("rows_in, rows_right, rows_wrong, counts, findings, files", "读入、正确、错误行数，检查结果，文件"),
    ),
    Method(
        "components.accept",
        ("Import a census file", "导入普查文件"),
        Accept,
        accept,
        (
            "rows_in, rows_stored, rows_refused, counts, findings, files",
            "读入、入库、拒收行数，检查结果，文件",
        ),
        changes=True,
    ),
)
