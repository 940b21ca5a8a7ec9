"""`import.columns, import.accept`: a layer of a file into a feature class, its columns mapped by the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import actor_of, now
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import table, words
from gridtwin.cli.engine.topics.census_files import AXES_OF_A_TABLE, samples
from gridtwin.progress import Progress

_UUID = 36  # characters
_INTO = ("feature class", "对象类")
_FILE = ("layer or table", "图层或表格文件")
_LAYER = ("layer or sheet", "图层或工作表")


@dataclass(frozen=True, kw_only=True)
class Columns(InWorkspace):
    """Look at a layer."""

    file: Path = given(*_FILE, "path")
    into: str = given(*_INTO, "name")
    layer: str | None = given(*_LAYER, "name", None)
    encoding: str | None = given("text encoding", "文本编码", "name", None)


@dataclass(frozen=True, kw_only=True)
class Accept(Change, Columns):
    """Store its good rows."""

    crs: str | None = given("CRS of the file: EPSG code, gcj02, bd09", "文件的坐标系", "name", None)
    axes: str = given(
        "what X and Y of a table mean",
        "X、Y的含义",
        "name",
        "auto",
        among=("auto", "east-north", "north-east"),
    )
    columns: Mapping[str, Any] = given(
        "heading → field; an empty field leaves the column out, x and y are the position",
        "列名→字段；字段为空则舍去该列，x、y为坐标",
        "object",
    )
    constants: Mapping[str, Any] | None = given(
        "field → value where a row has none", "字段→默认值", "object", None
    )
    repair: bool = given("mend polygons that cross themselves", "修复自相交的多边形", "flag", False)


def columns(_: Session, asked: Columns, __: Progress) -> dict[str, Any]:
    """Which field each heading seems to mean, what there is to choose from, and the file's CRS."""
    from gridtwin.ledger.census.reading import position_columns
    from gridtwin.model import feature_class
    from gridtwin.model.feature_class import SYSTEM_FIELDS
    from gridtwin.store.exchange import sources
    from gridtwin.store.exchange.suggesting import suggest

    declared = feature_class(asked.into)
    choice = sources.Choice(layer=asked.layer, encoding=asked.encoding)
    source = sources.read(asked.file, choice, geometry=declared.geometry.value, wanted=asked.into)
    names = [str(name) for name in source.frame.columns]
    is_table = source.shapes is None and declared.geometry.value == "point"
    placed = position_columns(names) if is_table else {}
    found = suggest(declared, [name for name in names if name not in placed])
    if "id" in names and _are_ids(samples(source.frame["id"])):
        found = {**{name: field for name, field in found.items() if field != "id"}, "id": "id"}
    fields = [
        {
            "name": one.name,
            "title": words(one.en, one.zh),
            "required": one.required and one.name != "id",
            "unit": one.unit,
        }
        for one in (*declared.fields, SYSTEM_FIELDS[0])
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
        "fields": [*(AXES_OF_A_TABLE if is_table else []), *fields],
    }


def accept(session: Session, asked: Accept, progress: Progress) -> dict[str, Any]:
    """Rows in = rows stored + rows reported."""
    from gridtwin.store.exchange import Axes, ImportOptions, import_file

    for name, pairs in (("columns", asked.columns), ("constants", asked.constants or {})):
        if not all(isinstance(value, str) for value in pairs.values()):
            raise BadParams(f"{name} has texts only", f"{name}的值应为文本", param=name)
    options = ImportOptions(
        crs=asked.crs,
        axes=Axes(asked.axes),
        encoding=asked.encoding,
        layer=asked.layer,
        columns=dict(asked.columns),
        constants=dict(asked.constants or {}),
        repair=asked.repair,
        ignore_unknown=True,  # what the mapping does not name, such as system columns of an export
    )
    done = import_file(
        session.workspace, asked.file, asked.into,
        actor=actor_of(asked), now=now(), options=options, progress=progress,
    )  # fmt: skip
    return {
        "rows_in": done.rows_in,
        "rows_stored": done.rows_stored,
        "rows_reported": done.rows_reported,
        "notes": [words(str(note), getattr(note, "zh", str(note))) for note in done.notes],
        "findings": table(done.findings, "finding", ("Findings", "检查结果"), limit=None),
    }


def _are_ids(values: list[Any]) -> bool:
    """Whether a column named id holds the lasting ids of an export, not a program's running numbers."""
    return bool(values) and all(isinstance(value, str) and len(value) == _UUID for value in values)


METHODS = (
    Method(
        "import.columns",
        ("Columns of a layer and their fields", "图层的列与字段"),
        Columns,
        columns,
        (
            "rows, crs, has_geometry, notes, columns: heading, field or null, sample; fields to choose from",
            "行数、坐标系、有无图形、说明，columns：列名、字段、样例；fields：可选字段",
        ),
    ),
    Method(
        "import.accept",
        ("Import a layer, its columns mapped", "按列对应导入图层"),
        Accept,
        accept,
        (
            "rows_in, rows_stored, rows_reported, notes, findings",
            "读入、入库、问题行数，说明，检查结果",
        ),
        changes=True,
    ),
)
