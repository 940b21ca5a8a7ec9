"""`gridtwin census compare`: two rounds against each other, with a report and a layer of the differences."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, is_chinese, print_json, progress_bar, say, tr
from gridtwin.cli._tables import (
    AxesOption,
    AxisOrder,
    CrsOption,
    EncodingOption,
    LayerOption,
    MapOption,
    reading,
)

if TYPE_CHECKING:
    from gridtwin.cli._tables import Reading
    from gridtwin.ledger.census.comparing import RoundComparison, RoundState
    from gridtwin.store import Workspace

HELP = tr(
    "Compare two rounds: added, removed, moved, changed, renumbered.",
    "两轮普查对比：新增、减少、位移、变化、重新编码。",
)
_DAY = ["%Y-%m-%d"]


def compare(
    workspace: Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))],
    before: Annotated[
        datetime | None,
        typer.Option(
            "--before",
            formats=_DAY,
            help=tr("older state: end of this day, by the history", "较早状态：该日结束时（据历史记录）"),
        ),
    ] = None,
    before_file: Annotated[
        Path | None,
        typer.Option(
            "--before-file",
            help=tr("or: a census file or workspace with it", "或：较早状态的普查文件或工作区"),
        ),
    ] = None,
    after: Annotated[
        datetime | None,
        typer.Option("--after", formats=_DAY, help=tr("newer state; else now", "较新状态日期，缺省为现状")),
    ] = None,
    moved: Annotated[
        float,
        typer.Option("--moved", min=0, max=1000, help=tr("a move from so many metres on", "位移阈值（米）")),
    ] = 0.5,
    crs: CrsOption = None,
    axes: AxesOption = AxisOrder.AUTO,
    encoding: EncodingOption = None,
    layer: LayerOption = None,
    columns: MapOption = None,
    report: Annotated[
        Path | None,
        typer.Option("--report", help=tr("write a report: .xlsx, .pdf, .docx", "输出报告：xlsx、pdf、docx")),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", help=tr("write the differences: .gpkg, .geojson", "输出差异图层：gpkg、geojson")
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """By code, then by class and place."""
    from gridtwin.errors import UsageError
    from gridtwin.ledger.census import comparing
    from gridtwin.ledger.reports import check_report_path, comparison_report, write_report
    from gridtwin.store import open_workspace

    if (before is None) == (before_file is None):
        raise UsageError(
            "give the older round as --before DAY or as --before-file FILE, one of both",
            zh="较早一轮请用--before给出日期，或用--before-file给出文件，二者择一",
        )
    if report is not None:
        check_report_path(report)
    if out is not None:
        comparing.check_differences_path(out)
    how = reading((crs, axes, encoding, layer), columns)
    with open_workspace(workspace) as opened, progress_bar("comparing", "对比") as bar:
        older = _older(opened, before, before_file, how)
        newer = comparing.stored_round(opened, None if after is None else after.date())
        found = comparing.compare(opened, older, newer, moved_m=moved, progress=bar)
        name = opened.name
    if report is not None:
        made = comparison_report(found, name, how=("zh" if is_chinese() else "en", _now()))
        write_report(made, report)
    if out is not None:
        comparing.write_differences(found, out)
    if json:
        print_json(_told(found))
    else:
        _say(found)


def _older(opened: Workspace, day: datetime | None, path: Path | None, how: Reading) -> RoundState:
    from gridtwin.ledger import TableOptions
    from gridtwin.ledger.census import comparing

    if path is None:
        return comparing.stored_round(opened, None if day is None else day.date())
    return comparing.round_of_file(opened, path, TableOptions(*how))


def _told(found: RoundComparison) -> dict[str, object]:
    return {
        "before": len(found.before.components),
        "after": len(found.after.components),
        "uncoded": found.uncoded,
        "lost_codes": found.before.lost_codes,
        "counts": found.counts,
        "by_street": found.streets.records(),
        "by_class": found.classes.records(),
    }


def _say(found: RoundComparison) -> None:
    from gridtwin.ledger.census.round_summary import KIND_TITLES

    number = found.counts
    en = ", ".join(f"{number[kind]:,} {title.en}" for kind, title in KIND_TITLES.items())
    zh = "，".join(f"{title.zh}{number[kind]:,}" for kind, title in KIND_TITLES.items())
    before, after = len(found.before.components), len(found.after.components)
    say(
        f"{before:,} components before, {after:,} after: {en}",
        f"前{before:,}个、后{after:,}个部件：{zh}",
    )
    if found.uncoded:
        say(
            f"{found.uncoded:,} rows without a code of their own, at no component, were not compared",
            f"{found.uncoded:,}行无标识码（或重复），按位置也未匹配，未对比",
        )
    if found.before.lost_codes:
        say(
            f"{found.before.lost_codes:,} codes are numbers, which keep 15 of 16 digits; store them as text",
            f"{found.before.lost_codes:,}个标识码为数值，只保留16位中的15位；请存为文本",
        )


def _now() -> datetime:
    return datetime.now(ZoneInfo("Asia/Shanghai"))
