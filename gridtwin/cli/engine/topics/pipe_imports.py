"""`pipes.import_preview, import_check, import_accept`: survey workbooks and layers, looked at and stored."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, given
from gridtwin.cli.engine.results import actor_of, now
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import MOST_ROWS, column_title, plain, rows_table, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from pipe_network.survey.importing import PipeImport

_NEEDED = ("point_no", "x", "y", "start_point", "end_point")  # without which a sheet is no table
_RECOGNISED = ("file", "sheet", "school", "kind", "pipe_class", "rows")


@dataclass(frozen=True, kw_only=True)
class Delivery(Change):
    """Files of a survey."""

    files: tuple[Path, ...] = given(
        "workbooks (.xlsx, .csv, .mdb), layers, or folders of them",
        "成果表（xlsx、csv、mdb）、图层，或其所在目录",
        "paths",
    )
    crs: str | None = given(
        "of the coordinates; that of the workspace if left out", "坐标系，缺省为工作区坐标系", "name", None
    )
    mapping: Path | None = given(
        "TOML: your own headings → fields", "表头与字段的对应文件（TOML）", "path", None
    )
    pipe_class: str | None = given("class where files say none", "文件未注明时的管线类型代码", "name", None)
    limit: int = given("findings to tell", "返回问题条数", "integer", MOST_ROWS, least=0, most=1_000_000)


@dataclass(frozen=True, kw_only=True)
class Return(Change):
    """An import to be taken back."""

    stored_at: datetime = given("`stored_at` of the import", "导入结果中的stored_at", "moment")


def preview(_: Session, asked: Delivery, progress: Progress) -> dict[str, Any]:
    """What each sheet and layer is taken for, without looking at the workspace."""
    done = _import(None, asked, progress, is_dry=True)
    told = _told(done, asked.limit)
    return {name: told[name] for name in ("recognised", "rows_in", "notes", "by_rule")}


def columns(session: Session, asked: Delivery, _: Progress) -> dict[str, Any]:
    """Sheets and layers with their columns, and the fields that these may be given to."""
    from pipe_network.exchange.headings import headed_tables
    from pipe_network.survey.delivery import TableKind
    from pipe_network.survey.schools import known_fields

    found = headed_tables(asked.files, mapping=asked.mapping, crs=asked.crs or str(session.workspace.crs))
    return {
        "tables": [
            {
                "file": one.file,
                "sheet": one.sheet,
                "kind": one.kind.value if one.kind else None,
                "is_layer": one.is_layer,
                "columns": [
                    {
                        "heading": each.text,
                        "field": each.field or None,
                        "as_point": each.as_point or None,
                        "as_line": each.as_line or None,
                        "sample": plain(list(each.samples)),
                    }
                    for each in one.headings
                ],
            }
            for one in found
        ],
        "fields": {
            kind.value: [_field(name, f"pipe_{kind.value}") for name in known_fields(kind)]
            for kind in TableKind
        },
    }


def _field(name: str, of: str) -> dict[str, Any]:
    (en, zh), unit = column_title(name, of)
    if en == name:
        (en, zh), unit = column_title(name)
    return {"name": name, "title": words(en, zh), "required": name in _NEEDED, "unit": unit}


def check(session: Session, asked: Delivery, progress: Progress) -> dict[str, Any]:
    """The same as accepting, but nothing is stored."""
    return _told(_import(session, asked, progress, is_dry=True), asked.limit)


def accept(session: Session, asked: Delivery, progress: Progress) -> dict[str, Any]:
    """Store the good rows: rows in = rows stored + rows reported."""
    from gridtwin.store import kept_moment
    from pipe_network.survey.take_back import stored_extent

    moment = kept_moment(now())
    done = _import(session, asked, progress, is_dry=False, moment=moment)
    extent = stored_extent(session.workspace, moment)
    return {**_told(done, asked.limit), "stored_at": moment.isoformat(), "extent": extent}


def take_back(session: Session, asked: Return, _: Progress) -> dict[str, Any]:
    """The rows of an import leave the layers again; their numbers are free for the same rows."""
    from pipe_network.survey.take_back import take_back as taken_back

    return asdict(taken_back(session.workspace, asked.stored_at, actor=actor_of(asked), now=now()))


def _import(
    session: Session | None,
    asked: Delivery,
    progress: Progress,
    *,
    is_dry: bool,
    moment: datetime | None = None,
) -> PipeImport:
    from pipe_network.exchange.importing import ImportOptions, import_files
    from pipe_network.survey.importing import Act

    return import_files(
        asked.files,
        None if session is None else session.workspace,
        act=Act(actor_of(asked), moment or now(), is_dry=is_dry),
        options=ImportOptions(asked.crs, asked.mapping, asked.pipe_class),
        progress=progress,
    )


def _told(done: PipeImport, limit: int) -> dict[str, Any]:
    from gridtwin.cli.pipes.import_ import by_rule

    recognised = [asdict(one) for one in done.recognised]
    return {
        "recognised": rows_table(
            recognised, _RECOGNISED, "recognised", ("Recognised sheets", "识别的表与图层")
        ),
        "rows_in": done.rows_in,
        "rows_stored": done.rows_stored,
        "rows_reported": done.rows_reported,
        "is_dry": done.is_dry,
        "by_rule": by_rule(done),
        "notes": [words(str(note), getattr(note, "zh", str(note))) for note in done.notes],
        "findings": table(done.findings, "finding", ("Findings", "检查结果"), limit=limit),
    }


_TOLD = (
    "recognised: table, rows_in, rows_stored (or would be), rows_reported, by_rule, notes, findings",
    "recognised表、读入、入库（检查时为可入库）、拒收行数、各规则数量、说明、findings表",
)
METHODS = (
    Method(
        "pipes.import_preview",
        ("What survey files are taken for", "识别管线成果文件"),
        Delivery,
        preview,
        ("recognised: table, rows_in, notes, by_rule", "recognised表、读入行数、说明、各规则数量"),
    ),
    Method(
        "pipes.import_columns",
        ("Columns of survey files and their fields", "管线成果文件的列与字段"),
        Delivery,
        columns,
        (
            "tables: file, sheet, kind (point, line, null), is_layer, columns: heading, field, "
            "as_point and as_line (where kind is null), sample; "
            "fields by kind",
            "tables：文件、表、类型、是否图层、列（列名、字段、样例）；fields：各类型可选字段",
        ),
    ),
    Method("pipes.import_check", ("Check survey files", "检查管线成果文件"), Delivery, check, _TOLD),
    Method(
        "pipes.import_accept",
        ("Import survey files", "导入管线成果文件"),
        Delivery,
        accept,
        (f"{_TOLD[0]}, stored_at, extent", f"{_TOLD[1]}、stored_at、extent"),
        changes=True,
    ),
    Method(
        "pipes.import_take_back",
        ("Take an import back", "撤回一次导入"),
        Return,
        take_back,
        ("points, lines: rows that left the layers", "points、lines：撤回的行数"),
        changes=True,
    ),
)
