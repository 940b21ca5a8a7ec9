"""`components.compare, progress`: two rounds of a census against each other, how far a round has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.results import now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import summary_table, table
from gridtwin.cli.engine.topics.census_files import AXES, COLUMNS_OF_A_FILE, CRS_OF_A_FILE, table_options
from gridtwin.progress import Progress, part


@dataclass(frozen=True, kw_only=True)
class Compare(InWorkspace):
    """Two states of the components."""

    before: date | None = given(
        "the older state: end of this day, out of the history",
        "较早状态：该日结束时（据历史记录）",
        "day",
        None,
    )
    before_file: Path | None = given(
        "or: a layer or workspace with the older state", "或：较早状态的图层文件或工作区", "path", None
    )
    after: date | None = given(
        "the newer state: end of this day; today's rows if left out",
        "较新状态：该日结束时；缺省为现状",
        "day",
        None,
    )
    moved_m: float = given(
        "a move from so many metres on", "位移阈值（米）", "number", 0.5, least=0, most=1000
    )
    crs: str | None = given(*CRS_OF_A_FILE, "name", None)
    axes: str = given(
        "what X and Y of a table mean", "X、Y的含义（测量坐标X为北）", "name", "auto", among=AXES
    )
    encoding: str | None = given("text encoding of the file", "文件的文本编码", "name", None)
    layer: str | None = given("layer or sheet of the file", "文件的图层或工作表", "name", None)
    columns: Mapping[str, Any] | None = given(*COLUMNS_OF_A_FILE, "object", None)
    out: Path | None = given(
        "also write a report (.xlsx, .pdf, .docx)", "同时输出报告（xlsx、pdf、docx）", "path", None
    )
    language: str = given("of the report", "报告语言", "name", "zh", among=("zh", "en"))
    limit: int = given("rows to return", "返回行数", "integer", 20_000, least=0, most=1_000_000)


@dataclass(frozen=True, kw_only=True)
class SurveyProgress(InWorkspace):
    """How far a round has come."""

    since: date = given("first day of the round", "本轮普查开始日期", "day")


def compare(session: Session, asked: Compare, progress: Progress) -> dict[str, Any]:
    """Added, removed, moved, changed, renumbered; by street and class; a report where one is wanted."""
    from gridtwin.ledger.census import comparing
    from gridtwin.ledger.errors import BadCensusTable
    from gridtwin.ledger.reports import check_report_path, comparison_report, write_report

    if (asked.before is None) == (asked.before_file is None):
        raise BadCensusTable(
            "give the older state as a day or as a file, one of both",
            zh="较早状态请给出日期或文件之一",
        )
    if asked.out is not None:
        check_report_path(asked.out)
    opened = session.workspace
    progress(0.05, "reading")
    if asked.before_file is not None:
        before = comparing.round_of_file(opened, asked.before_file, table_options(asked))
    else:
        before = comparing.stored_round(opened, asked.before)
    progress(0.4, "reading")
    after = comparing.stored_round(opened, asked.after)
    found = comparing.compare(opened, before, after, moved_m=asked.moved_m, progress=part(progress, 0.6, 0.9))
    progress(0.9, "writing")
    how = (asked.language, now())
    shown = table(found.differences, "component", ("Differences", "差异"), of="component", limit=asked.limit)
    return {
        "before": len(before.components),
        "after": len(after.components),
        "uncoded": found.uncoded,
        "lost_codes": before.lost_codes,
        "counts": found.counts,
        "differences": shown,
        "by_street": summary_table(found.streets),
        "by_class": summary_table(found.classes),
        "files": written(
            asked.out, lambda path: write_report(comparison_report(found, opened.name, how=how), path)
        ),
    }


def survey_progress(session: Session, asked: SurveyProgress, _: Progress) -> dict[str, Any]:
    """By street, class and editor."""
    from gridtwin.ledger.census import rounds

    opened = session.workspace
    columns = [
        "id",
        "row_version",
        "valid_from",
        "class_code",
        "grid_code",
        "start_date",
        "change_date",
        "edited_by",
    ]
    found = rounds.survey_progress(
        rounds.with_first_stored(opened, session.layer("component", columns)),
        opened.read("unit_grid", columns=["code"]),
        opened.read("street", columns=["code", "name"]),
        asked.since,
    )
    return {
        "tables": [
            table(found["street"], "street", ("By street", "按街道"), limit=None),
            table(found["class"], "class", ("By class", "按类别"), of="component", limit=None),
            table(found["editor"], "editor", ("By editor", "按作业员"), limit=None),
        ]
    }


METHODS = (
    Method(
        "components.compare",
        ("What differs between two census rounds", "两轮普查的差异"),
        Compare,
        compare,
        (
            "before, after, uncoded, lost_codes (numbers), counts, differences: kind, code, distance, "
            "fields, values; by_street, by_class: tables; files",
            "前后数量、无编码行数、失真编码数、各类差异数、differences表：类型、编码、位移、变化字段及前后值，"
            "by_street、by_class统计表，文件",
        ),
    ),
    Method(
        "components.progress",
        ("How far a census round has come", "普查进度"),
        SurveyProgress,
        survey_progress,
        ("tables: street, class, editor", "按街道、类别、作业员的进度表"),
    ),
)
