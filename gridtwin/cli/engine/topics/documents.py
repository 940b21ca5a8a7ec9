"""`ledgers.statistics, card, yearly_report`: tables and documents of the ledgers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.results import now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import summary_table
from gridtwin.cli.engine.topics.inspection import CLASS_OF, LEDGERS
from gridtwin.progress import Progress

_LEDGER = ("roads, bridges, tunnels or facilities", "台账：roads、bridges、tunnels或facilities")
_LANGUAGE = ("of written files", "输出文件的语言")
_BOTH = ("zh", "en")
_FILE = ("file .pdf, .docx or .xlsx", "输出文件（pdf、docx、xlsx）")


@dataclass(frozen=True, kw_only=True)
class Statistics(InWorkspace):
    """Count a ledger."""

    ledger: str = given(*_LEDGER, "name", among=LEDGERS)
    year: int | None = given("of the condition", "技术状况年度", "integer", None, least=1949, most=2200)
    out: Path | None = given("also write the tables (.xlsx, .csv, .json)", "同时输出统计表", "path", None)
    charts: Path | None = given("also draw charts into this folder", "同时输出统计图的目录", "path", None)
    language: str = given(*_LANGUAGE, "name", "zh", among=_BOTH)


@dataclass(frozen=True, kw_only=True)
class Card(InWorkspace):
    """A card as a document."""

    ledger: str = given(*_LEDGER, "name", among=LEDGERS)
    code: str = given("number of the object", "对象编号", "name")
    section: int | None = given("section of a road", "路段号", "integer", None)
    out: Path = given(*_FILE, "path")
    language: str = given(*_LANGUAGE, "name", "zh", among=_BOTH)


@dataclass(frozen=True, kw_only=True)
class Yearly(InWorkspace):
    """The condition report of a year."""

    ledgers: tuple[str, ...] = given("ledgers it tells of", "报告包含的台账", "names", among=LEDGERS)
    year: int = given("year", "年度", "integer", least=1949, most=2200)
    out: Path = given(*_FILE, "path")
    language: str = given(*_LANGUAGE, "name", "zh", among=_BOTH)


def statistics(session: Session, asked: Statistics, progress: Progress) -> dict[str, Any]:
    """Number, length, area and condition by type, class, year and grid."""
    from gridtwin.ledger.summary import check_statistics_path, write_charts, write_statistics
    from gridtwin.ledger.summary import statistics as counted

    if asked.out is not None:
        check_statistics_path(asked.out)
    found = counted(session.workspace, CLASS_OF[asked.ledger], year=asked.year)
    progress(0.6, "tables")
    files = written(asked.out, lambda path: write_statistics([found], path, language=asked.language))
    if asked.charts is not None:
        drawn = write_charts(found, asked.charts, language=asked.language, ending=".png")
        files += [str(path) for path in drawn]
    return {"year": found.year, "tables": [summary_table(one) for one in found.tables], "files": files}


def card(session: Session, asked: Card, progress: Progress) -> dict[str, Any]:
    """Write the card of one object."""
    from gridtwin.ledger.reports import card_report, check_report_path, write_report

    check_report_path(asked.out)
    how = (asked.language, now())
    made = card_report(session.workspace, CLASS_OF[asked.ledger], asked.code, section=asked.section, how=how)
    progress(0.5, "writing")
    return {"files": written(asked.out, lambda path: write_report(made, path))}


def yearly_report(session: Session, asked: Yearly, progress: Progress) -> dict[str, Any]:
    """Write the condition report of a year."""
    from gridtwin.ledger.reports import check_report_path, write_report
    from gridtwin.ledger.reports import yearly_report as told_of

    check_report_path(asked.out)
    classes = [CLASS_OF[one] for one in dict.fromkeys(asked.ledgers)]
    how = (asked.language, now())
    made = told_of(session.workspace, classes, asked.year, how=how, progress=progress)
    return {"files": written(asked.out, lambda path: write_report(made, path))}


_FILES = ("files", "文件")
METHODS = (
    Method(
        "ledgers.statistics",
        ("Statistics of a ledger", "台账统计"),
        Statistics,
        statistics,
        (
            "year, tables (chart: how each is drawn; cells may be {key, en, zh}), files",
            "年度、各表（含图表类型）、文件",
        ),
    ),
    Method("ledgers.card", ("A card as a document", "资料卡文档"), Card, card, _FILES),
    Method(
        "ledgers.yearly_report",
        ("Condition report of a year", "年度技术状况报告"),
        Yearly,
        yearly_report,
        _FILES,
    ),
)
