"""`gridtwin roads|bridges|tunnels|facilities statistics, report`: tables, charts, documents."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, JsonOption, is_chinese, print_json, progress_bar, say, tr
from gridtwin.cli.ledgers._shared import CLASS_OF, OutOption, WorkspaceArgument, classes_of, now

if TYPE_CHECKING:
    from datetime import datetime

    from gridtwin.ledger.reports import Report
    from gridtwin.ledger.summary import Statistics
    from gridtwin.store import Workspace


class Language(StrEnum):
    """Language of a report."""

    ZH = "zh"
    EN = "en"


class ChartEnding(StrEnum):
    """Format of charts."""

    PNG = "png"
    SVG = "svg"


class CardEnding(StrEnum):
    """Format of many cards."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"


class Ledger(StrEnum):
    """A ledger that a yearly report can tell of too."""

    ROADS = "roads"
    BRIDGES = "bridges"
    TUNNELS = "tunnels"
    FACILITIES = "facilities"


LanguageOption = Annotated[
    Language | None, typer.Option("--language", help=tr("zh or en, else yours", "报告语言，缺省为界面语言"))
]
YearOption = Annotated[
    int | None,
    typer.Option("--year", min=1949, max=2200, help=tr("year of the condition", "技术状况年度")),
]


def _statistics(ledger: str) -> Callable[..., None]:
    def statistics_command(
        workspace: WorkspaceArgument,
        year: YearOption = None,
        out: OutOption = None,
        charts: Annotated[
            Path | None, typer.Option("--charts", help=tr("folder for charts", "图表输出文件夹"))
        ] = None,
        chart_format: Annotated[
            ChartEnding, typer.Option("--chart-format", help=tr("png or svg", "图表格式"))
        ] = ChartEnding.PNG,
        language: LanguageOption = None,
        json: JsonOption = False,
    ) -> None:
        """Number, length, area and condition by type, class, year and grid."""
        from gridtwin.ledger.summary import (
            as_value,
            check_statistics_path,
            statistics,
            write_charts,
            write_statistics,
        )
        from gridtwin.store import open_workspace

        if out is not None:
            check_statistics_path(out)
        spoken = _spoken(language)
        with open_workspace(workspace) as opened:
            found = statistics(opened, CLASS_OF[ledger], year=year)
        if out is not None:
            write_statistics([found], out, language=spoken)
        drawn = (
            []
            if charts is None
            else write_charts(found, charts, language=spoken, ending=f".{chart_format.value}")
        )
        if json:
            print_json(as_value([found]))
        else:
            _print(found, spoken)
        if out is not None:
            say(f"written: {out}", f"已输出：{out}")
        if charts is not None:
            say(f"{len(drawn)} charts in {charts}", f"{len(drawn)}幅图表已输出到{charts}")

    return statistics_command


def _print(found: Statistics, language: str) -> None:
    for table in found.tables:
        typer.echo(f"\n[{table.label.of(language)}]")
        typer.echo("\t".join(column.heading(language) for column in table.columns))
        for row in table.texts(language):
            typer.echo("\t".join(row))
        for note in table.notes:
            typer.echo(note.of(language))


def _report(ledger: str) -> Callable[..., None]:
    def report(
        workspace: WorkspaceArgument,
        out: Annotated[
            Path,
            typer.Option(
                "--out",
                help=tr("file .docx, .pdf or .xlsx; for --cards a folder", "输出文件；--cards时为文件夹"),
            ),
        ],
        card: Annotated[
            str | None, typer.Option("--card", help=tr("card of the object with this code", "该编号的资料卡"))
        ] = None,
        section: Annotated[
            int | None, typer.Option("--section", help=tr("section of the road", "路段号"))
        ] = None,
        cards: Annotated[
            str | None,
            typer.Option(
                "--cards", help=tr("cards of all, or of codes with commas", "all或以逗号分隔的编号")
            ),
        ] = None,
        inspection: Annotated[
            str | None,
            typer.Option("--inspection", help=tr("record of this inspection", "该编号的检查记录")),
        ] = None,
        year: Annotated[
            int | None, typer.Option("--year", help=tr("condition report of the year", "年度技术状况报告"))
        ] = None,
        also: Annotated[
            list[Ledger] | None,
            typer.Option("--with", help=tr("with --year: ledgers to tell of too", "年度报告同时包含的台账")),
        ] = None,
        card_format: Annotated[
            CardEnding, typer.Option("--format", help=tr("format of --cards", "--cards的格式"))
        ] = CardEnding.PDF,
        language: LanguageOption = None,
        json: JsonOption = False,
    ) -> None:
        """Write a card, many cards, an inspection record or the condition report of a year."""
        from gridtwin.ledger.reports import check_report_path, write_report
        from gridtwin.store import open_workspace

        _check_choice(card, cards, inspection, year)
        if cards is not None:
            _write_cards(ledger, workspace, cards, (out, card_format, _spoken(language)), as_json=json)
            return
        check_report_path(out)
        how = (_spoken(language), now())
        with open_workspace(workspace) as opened, progress_bar("reading", "读取") as bar:
            if year is not None:
                from gridtwin.ledger.reports import yearly_report

                names = dict.fromkeys((CLASS_OF[ledger], *(CLASS_OF[one.value] for one in also or ())))
                made = yearly_report(opened, list(names), year, how=how, progress=bar)
            else:
                made = _one(opened, ledger, card, (section, inspection), how)
            write_report(made, out)
        if json:
            print_json({"written": [str(out)]})
        say(f"written: {out}", f"已输出：{out}")

    return report


def _one(
    opened: Workspace,
    ledger: str,
    card: str | None,
    more: tuple[int | None, str | None],
    how: tuple[str, datetime],
) -> Report:
    """The card of a code or the record of an inspection."""
    from gridtwin.ledger.reports import card_report, inspection_report

    section, inspection = more
    if card is not None:
        return card_report(opened, CLASS_OF[ledger], card, section=section, how=how)
    of = opened.read("inspection", where={"code": inspection or "", "host_class": list(classes_of(ledger))})
    class_name = str(of["host_class"].iloc[0]) if len(of) else CLASS_OF[ledger]
    return inspection_report(opened, class_name, inspection or "", how=how)


def _check_choice(*chosen: object) -> None:
    from gridtwin.errors import UsageError

    if sum(one is not None for one in chosen) != 1:
        raise UsageError(
            "say what to write, by one of --card CODE, --cards all, --inspection NUMBER, --year YEAR",
            zh="请用--card 编号、--cards all、--inspection 检查编号、--year 年度之一说明要输出什么",
        )


def _write_cards(
    ledger: str, workspace: Path, codes: str, target: tuple[Path, CardEnding, str], *, as_json: bool
) -> None:
    from gridtwin.ledger.reports import card_codes, write_cards
    from gridtwin.store import open_workspace

    folder, ending, language = target
    with open_workspace(workspace) as opened, progress_bar("writing cards", "输出资料卡") as bar:
        wanted = [part.strip() for part in codes.split(",") if part.strip()]
        if wanted == ["all"]:
            wanted = card_codes(opened, CLASS_OF[ledger])
        done = write_cards(
            opened,
            CLASS_OF[ledger],
            wanted,
            folder,
            how=(language, now()),
            ending=f".{ending.value}",
            progress=bar,
        )
    if as_json:
        failed = {code: tr(str(error), error.zh or str(error)) for code, error in done.failed.items()}
        print_json({"written": [str(path) for path in done.paths], "failed": failed})
    for error in done.failed.values():
        say(str(error), error.zh or str(error))
    say(f"{len(done.paths)} cards in {folder}", f"{len(done.paths)}张资料卡已输出到{folder}")
    if done.failed:
        raise typer.Exit(ExitCode.FINDINGS)


def _spoken(language: Language | None) -> str:
    if language is not None:
        return language.value
    return "zh" if is_chinese() else "en"


_ALL = ("roads", "bridges", "tunnels", "facilities")
COMMANDS = (
    (
        "statistics",
        _ALL,
        _statistics,
        tr("Number, length, area, condition: tables and charts.", "数量、长度、面积与技术状况统计及图表。"),
    ),
    (
        "report",
        _ALL,
        _report,
        tr("Write cards, inspection records, yearly reports.", "输出资料卡、检查记录、年度报告。"),
    ),
)
