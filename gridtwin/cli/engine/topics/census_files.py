"""`components.read_file, columns, check_file, accept`: a field table before and while it is imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import actor_of, findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from gridtwin.ledger import CensusTable, TableOptions

_MOST_PLACES = 5000
AXES = ("auto", "east-north", "north-east")
_FILE = ("field table or layer", "普查表或图层文件")
AXES_OF_A_TABLE = [
    {
        "name": name,
        "title": words(f"Position {name.upper()}", f"坐标{name.upper()}"),
        "required": True,
        "unit": "m",
    }
    for name in ("x", "y")
]
CRS_OF_A_FILE = ("CRS where the file has none, such as EPSG:4544", "文件未注明时的坐标系，如EPSG:4544")
COLUMNS_OF_A_FILE = (
    "heading → field; an empty field leaves the column out, x and y are the position",
    "列名→字段；字段为空则舍去该列，x、y为坐标",
)


class FileChoice(Protocol):
    """Parameters that say how a file is read."""

    @property
    def crs(self) -> str | None:
        """CRS of its places."""

    @property
    def axes(self) -> str:
        """Order of its coordinates."""

    @property
    def encoding(self) -> str | None:
        """Of its text."""

    @property
    def layer(self) -> str | None:
        """Layer or sheet."""

    @property
    def columns(self) -> Mapping[str, Any] | None:
        """Fields by headings."""


@dataclass(frozen=True, kw_only=True)
class Preview(InWorkspace):
    """Look at a file."""

    file: Path = given(*_FILE, "path")
    layer: str | None = given("layer or sheet", "图层或工作表", "name", None)
    encoding: str | None = given("text encoding", "文本编码", "name", None)
    limit: int = given("rows to show", "显示行数", "integer", 50, least=0, most=5000)


@dataclass(frozen=True, kw_only=True)
class Layers(InWorkspace):
    """What a file holds."""

    file: Path = given(*_FILE, "path")
    wanted: str = given("the layer that is taken of several", "多图层时默认读取的图层", "name", "component")


@dataclass(frozen=True, kw_only=True)
class CheckFile(InWorkspace):
    """Check a file against the workspace."""

    file: Path = given(*_FILE, "path")
    crs: str | None = given(*CRS_OF_A_FILE, "name", None)
    axes: str = given(
        "what X and Y of a table mean", "X、Y的含义（测量坐标X为北）", "name", "auto", among=AXES
    )
    encoding: str | None = given("text encoding", "文本编码", "name", None)
    layer: str | None = given("layer or sheet", "图层或工作表", "name", None)
    columns: Mapping[str, Any] | None = given(*COLUMNS_OF_A_FILE, "object", None)
    findings_file: Path | None = given("also write the findings here", "同时输出问题清单", "path", None)


@dataclass(frozen=True, kw_only=True)
class Accept(CheckFile, Change):
    """Store the right rows of a file."""


@dataclass(frozen=True, kw_only=True)
class TakeBack(Change):
    """Undo an import."""

    moment: datetime = given("`moment` of the import's answer", "导入结果中的moment", "moment")


def layers(_: Session, asked: Layers, __: Progress) -> dict[str, Any]:
    """Names to choose from, and the one that is taken when none is chosen."""
    from gridtwin.store.exchange import sources

    names = sources.layer_names(asked.file)
    return {"layers": names, "taken": sources.taken_layer(names, wanted=asked.wanted)}


def read_file(_: Session, asked: Preview, __: Progress) -> dict[str, Any]:
    """The first rows as they stand in the file, and what the file says of its CRS."""
    from gridtwin.ledger.census.reading import TableOptions, read_rows, refuse_other_shapes

    source = read_rows(asked.file, TableOptions(layer=asked.layer, encoding=asked.encoding))
    refuse_other_shapes(source)
    shown = table(source.frame, "file", ("Rows of the file", "文件内容"), limit=asked.limit)
    return {
        "rows": len(source.frame),
        "crs": None if source.crs is None else source.crs.to_string(),
        "has_geometry": source.shapes is not None,
        "notes": [words(str(note), getattr(note, "zh", str(note))) for note in source.notes],
        "preview": shown,
    }


def columns(_: Session, asked: Preview, __: Progress) -> dict[str, Any]:
    """Which field each heading seems to mean, and what there is to choose from."""
    from gridtwin.ledger.census.reading import TableOptions, position_columns, read_rows, refuse_other_shapes
    from gridtwin.ledger.census.suggesting import suggest
    from gridtwin.model import feature_class

    declared = feature_class("component")
    source = read_rows(asked.file, TableOptions(layer=asked.layer, encoding=asked.encoding))
    refuse_other_shapes(source)
    names = [str(name) for name in source.frame.columns]
    found = suggest(names)
    placed = {} if source.shapes is not None else position_columns(names)
    fields = [
        {"name": one.name, "title": words(one.en, one.zh), "required": one.required, "unit": one.unit}
        for one in declared.fields
    ]
    return {
        "rows": len(source.frame),
        "crs": None if source.crs is None else source.crs.to_string(),
        "has_geometry": source.shapes is not None,
        "notes": [words(str(note), getattr(note, "zh", str(note))) for note in source.notes],
        "columns": [
            {
                "heading": name,
                "field": placed.get(name) or found.get(name),
                "sample": samples(source.frame[name]),
            }
            for name in names
        ],
        "fields": [*([] if source.shapes is not None else AXES_OF_A_TABLE), *fields],
    }


def check_file(session: Session, asked: CheckFile, progress: Progress) -> dict[str, Any]:
    """C01–C16 over the file; nothing is stored."""
    from gridtwin.ledger import check_census, write_findings

    census = _census(session, asked)
    report = check_census(session.workspace, census, now=now(), progress=progress)
    files = written(asked.findings_file, lambda path: write_findings(report.findings, path))
    return {
        "rows_in": report.rows_in,
        "rows_right": report.rows_accepted,
        "rows_wrong": report.rows_refused,
        "places": _places(report.accepted),
        "notes": [words(str(note), getattr(note, "zh", str(note))) for note in census.notes],
        **findings(report.findings, rules="census_rules"),
        "files": files,
    }


def accept(session: Session, asked: Accept, progress: Progress) -> dict[str, Any]:
    """Store the rows without an error: rows in = rows stored + rows refused."""
    from gridtwin.ledger import import_census, write_findings
    from gridtwin.store import kept_moment

    moment = kept_moment(now())
    report = import_census(
        session.workspace, _census(session, asked), actor=actor_of(asked), now=moment, progress=progress
    )
    files = written(asked.findings_file, lambda path: write_findings(report.findings, path))
    return {
        "rows_in": report.rows_in,
        "rows_stored": report.rows_stored,
        "rows_refused": report.rows_refused,
        "moment": moment.isoformat(),
        **findings(report.findings, rules="census_rules"),
        "files": files,
    }


def take_back(session: Session, asked: TakeBack, _: Progress) -> dict[str, Any]:
    """Retire the rows of one import that nobody has changed since."""
    from gridtwin.ledger import take_back_census

    actor = actor_of(asked)
    count = take_back_census(session.workspace, asked.moment, actor=actor, now=now(), reason=asked.reason)
    return {"rows_taken_back": count}


def table_options(asked: FileChoice) -> TableOptions:
    """How a census file is read.

    Raises:
        BadParams: `columns` has other values than texts.
    """
    from gridtwin.ledger import TableOptions
    from gridtwin.store.exchange import Axes

    named = dict(asked.columns or {})
    if not all(isinstance(field, str) for field in named.values()):
        raise BadParams(
            "columns is heading → name of a field, both texts",
            "columns应为列名→字段名的文本",
            param="columns",
        )
    return TableOptions(asked.crs, Axes(asked.axes), asked.encoding, asked.layer, named)


def _census(session: Session, asked: CheckFile) -> CensusTable:
    from gridtwin.ledger import read_census
    from gridtwin.ledger.findings import check_findings_path

    if asked.findings_file is not None:
        check_findings_path(asked.findings_file, source=asked.file)
    return read_census(asked.file, crs=session.workspace.crs, options=table_options(asked))


def _places(rows: Any) -> list[list[float]]:  # Any: a data frame
    return [[point.x, point.y] for point in rows.geometry.head(_MOST_PLACES) if point is not None]


def samples(column: Any) -> list[Any]:  # Any: a pandas column; JSON values
    """Three different values of a column, for people to recognise it by."""
    given = column.dropna()
    return [plain(value) for value in given[given.astype("str").str.strip() != ""].drop_duplicates().head(3)]


METHODS = (
    Method(
        "components.layers",
        ("Layers or sheets of a census file", "普查文件的图层或工作表"),
        Layers,
        layers,
        ("layers: names; taken: the one read when none is chosen", "layers：名称；taken：未选择时读取的一个"),
    ),
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
            "rows, crs, has_geometry, notes, columns: heading, field or null, sample; fields to choose from",
            "行数、坐标系、有无图形、说明，columns：列名、字段、样例；fields：可选字段",
        ),
    ),
    Method(
        "components.check_file",
        ("Check a census file", "检查普查文件"),
        CheckFile,
        check_file,
        (
            "rows_in, rows_right, rows_wrong, places (of right rows, 5,000 at most), notes, counts, "
            "findings, hints, files",
            "读入、正确、错误行数，正确行的位置（最多5000个），说明，检查结果，修改提示，文件",
        ),
    ),
    Method(
        "components.accept",
        ("Import a census file", "导入普查文件"),
        Accept,
        accept,
        (
            "rows_in, rows_stored, rows_refused, moment, counts, findings, hints, files",
            "读入、入库、拒收行数，导入时刻，检查结果，修改提示，文件",
        ),
        changes=True,
    ),
    Method(
        "components.take_back",
        ("Take an import of a census file back", "撤回普查文件的导入"),
        TakeBack,
        take_back,
        (
            "rows_taken_back: those not changed since; they go to the history",
            "rows_taken_back：注销的行数（导入后未改的），转入历史",
        ),
        changes=True,
    ),
)
