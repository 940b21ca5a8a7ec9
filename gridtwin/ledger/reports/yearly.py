"""The yearly condition report of one or several ledgers: cover, contents, chapters, annexes."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime

import numpy as np
import pandas as pd
from PIL import Image

from gridtwin import __version__
from gridtwin.errors import UsageError
from gridtwin.ledger.reports import figures
from gridtwin.ledger.reports.blocks import (
    Block,
    Contents,
    Cover,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Report,
    Table,
)
from gridtwin.ledger.reports.english import in_its_language
from gridtwin.ledger.reports.gathered import Year, gather
from gridtwin.ledger.reports.map import MapContent, place_map
from gridtwin.ledger.reports.summing_up import sentences
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary import LEDGERS, chart_of
from gridtwin.ledger.summary.charts import drawn
from gridtwin.ledger.summary.hosts import middles
from gridtwin.ledger.summary.table import Label, SummaryTable
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace

_FIRST_YEAR = 1949
_FEW = 4  # fewer objects than this are all seen on the map of grades
_TABLES = 4  # inventory tables of a ledger in the report, without the one by grid


def yearly_report(
    workspace: Workspace,
    host_classes: Sequence[str],
    year: int,
    *,
    how: tuple[str, datetime],
    progress: Progress = silent,
) -> Report:
    """The report of a year; `how` is its language (`zh` or `en`) and when it was made.

    Raises:
        UsageError: a class without a ledger, or a year that has not begun.
    """
    words, made_at = Words(how[0]), how[1]
    _check(host_classes, year, made_at)
    found = []
    for at, name in enumerate(host_classes):
        progress(at / (len(host_classes) + 1), words.class_title(name))
        found.append(gather(workspace, name, year, today=made_at.date()))
    progress(len(host_classes) / (len(host_classes) + 1), "")
    title = words(f"Condition report {year}", f"{year}年度设施技术状况报告")
    what = words.joined(words.class_title(name) for name in host_classes)
    stamp = words(
        f"Made on {made_at:%Y-%m-%d} with GridTwin {__version__}",
        f"编制日期：{made_at:%Y-%m-%d}  网格孪生 {__version__}",
    )
    blocks: list[Block] = [
        Cover(title, f"{workspace.name}  {what}", (stamp,)),
        Contents(words("Contents", "目录")),
        PageBreak(),
    ]
    number = iter(range(1, 100))
    for (en, zh), chapter in _CHAPTERS:
        told: list[Block] = []
        for one in found:
            told += _titled(one, words, list(chapter(workspace, one, words)), alone=len(found) == 1)
        if told:  # facilities have no index of condition
            blocks += [Heading(f"{next(number)}  {words(en, zh)}"), *told]
    blocks += _annexes(found, words)
    progress(1.0, "done")
    made = Report(f"{workspace.name} {title}", words.language, made_at, tuple(blocks))
    return in_its_language(workspace, made)


def _check(host_classes: Sequence[str], year: int, made_at: datetime) -> None:
    unknown = [name for name in host_classes if name not in LEDGERS]
    if unknown or not host_classes:
        raise UsageError(
            f"there is no ledger '{', '.join(unknown)}'; there are {', '.join(LEDGERS)}",
            zh=f"没有台账“{', '.join(unknown)}”；可选{', '.join(LEDGERS)}",
        )
    if not _FIRST_YEAR <= year <= made_at.year:
        raise UsageError(
            f"a report of {year} cannot be made in {made_at.year}; choose {_FIRST_YEAR} to {made_at.year}",
            zh=f"{made_at.year}年不能编制{year}年的报告；请选{_FIRST_YEAR}至{made_at.year}",
        )


def _titled(found: Year, words: Words, blocks: list[Block], *, alone: bool) -> list[Block]:
    """The blocks of one ledger below its name; nothing where it has none to tell."""
    if not blocks:
        return []
    return blocks if alone else [Heading(words.class_title(found.host_class), 2), *blocks]


def _overview(_: Workspace, found: Year, words: Words) -> Iterator[Block]:
    yield Paragraph(sentences(found, words))


def _inventory(_: Workspace, found: Year, words: Words) -> Iterator[Block]:
    tables = [table for table in found.statistics.named("by_") if table.name != "by_grid"][:_TABLES]
    yield from _pictured(found, tables[0], words)
    for table in tables[1:]:
        yield Table(table)


def _condition(workspace: Workspace, found: Year, words: Words) -> Iterator[Block]:
    counted = found.statistics.counted
    if not counted.indices:
        return
    yearly = [table for table in found.statistics.named("condition_") if table.name.endswith("_by_year")]
    by_class = found.statistics.named(f"condition_{counted.indices[0]}_{found.year}_by_")
    if not yearly or not any(table.rows for table in yearly):
        yield Paragraph(words("Nothing has been rated yet.", "尚未进行技术状况评定。"))
        return
    yield from _pictured(found, yearly[0], words)
    for table in yearly[1:]:
        yield Table(table)
    for table in by_class:
        if table.name.endswith("_by_grid"):
            picture = _chart(found, table, words)
            if picture is not None:
                yield picture
        else:
            yield from _pictured(found, table, words)
    picture = _grade_map(workspace, found, words)
    if picture is not None:
        yield picture


def _worst(workspace: Workspace, found: Year, words: Words) -> Iterator[Block]:
    if not found.statistics.counted.indices:
        return
    rows = figures.worst(found)
    table = figures.worst_table(workspace, found, rows)
    yield Table(table, words(f"Nothing was rated in {found.year}.", f"{found.year}年未评定。"))
    hosts = found.statistics.hosts
    if not len(rows) or hosts is None or len(hosts.rows) < _FEW:
        return
    at = pd.Series(range(len(hosts.rows)), index=hosts.rows["id"]).loc[rows["host_id"]].to_numpy()
    shapes = hosts.shapes[at]
    content = MapContent(shapes, middles(shapes), [str(number) for number in range(1, len(shapes) + 1)])
    caption = words("The objects of the table, by their numbers", "上表对象位置，编号同表")
    picture = place_map(workspace, content, caption=caption, height_mm=105.0)
    if picture is not None:
        yield picture


def _inspections(_: Workspace, found: Year, words: Words) -> Iterator[Block]:
    yield Table(found.statistics.table("inspections"), words("No inspection is recorded.", "尚无检查记录。"))
    yield Table(figures.due_summary(found), words("No object has a plan.", "没有纳入计划的对象。"))
    yield Table(figures.overdue_table(found), words("None is overdue.", "无超期检查。"))


def _defects(_: Workspace, found: Year, words: Words) -> Iterator[Block]:
    yield Table(found.statistics.table("defects"), words("No defect is recorded.", "无病害记录。"))
    yield Table(
        figures.distress_table(found), words(f"No defect of {found.year}.", f"{found.year}年无病害记录。")
    )


def _works(_: Workspace, found: Year, words: Words) -> Iterator[Block]:
    empty = words(f"No work is in the budget of {found.year}.", f"{found.year}年度无养护工程。")
    yield Table(figures.cost_table(found), empty)
    if len(found.kinds):
        yield Table(figures.kind_table(found))


_CHAPTERS = (
    (("Summary", "概述"), _overview),
    (("Inventory", "设施量"), _inventory),
    (("Condition", "技术状况"), _condition),
    (("In the worst condition", "状况最差的设施"), _worst),
    (("Inspections", "检查"), _inspections),
    (("Defects", "病害"), _defects),
    (("Works and costs", "养护工程与费用"), _works),
)


def _pictured(found: Year, table: SummaryTable, words: Words) -> Iterator[Block]:
    yield Table(table)
    picture = _chart(found, table, words)
    if picture is not None:
        yield picture


def _chart(found: Year, table: SummaryTable, words: Words) -> Picture | None:
    """The chart of a table; a table of a single row needs none."""
    if not table.chart or len(drawn(table)) < 2:
        return None
    return as_picture(chart_of(table, found.statistics.counted.colours, words.language), "")


def as_picture(content: bytes, caption: str, *, width_mm: float = 165.0) -> Picture:
    """A PNG as a block."""
    with Image.open(io.BytesIO(content)) as image:
        return Picture(content, caption, width_mm, image.size)


def _grade_map(workspace: Workspace, found: Year, words: Words) -> Picture | None:
    """All objects in the colours of their grades."""
    one = found.statistics
    if one.hosts is None or one.ratings is None or not len(one.hosts.rows):
        return None
    counted = one.counted
    own = one.ratings[
        (one.ratings["index_name"] == counted.indices[0]) & (one.ratings["rated_year"] == found.year)
    ]
    grades = one.hosts.rows["id"].map(dict(zip(own["host_id"], own["grade"].fillna("no_grade"), strict=True)))
    grades = grades.fillna("unrated")
    colours = [counted.colours.get(str(grade), "#888888") for grade in grades]
    there = [name for name in counted.colours if name in set(grades)]
    named = {"unrated": words("not rated", "未评定"), "no_grade": words("no grade", "未定级")}
    legend = [(counted.colours[name], named.get(name, name)) for name in there]
    index = counted.index_title(counted.indices[0])
    caption = words(f"Grades {found.year} by {index.en}", f"{found.year}年{index.zh}等级分布")
    shapes = np.asarray(one.hosts.shapes, dtype=object)
    return place_map(
        workspace, MapContent(shapes, colours=colours, legend=legend), caption=caption, height_mm=110.0
    )


_METHOD = (
    Label(
        "Inventory: the cards as they stand on the day of this report. "
        "A road of several sections counts once. "
        "The unit grid is that of the middle point of a section or outline.",
        "设施量：以报告编制当日的资料卡为准。一条道路有多个路段时计为一条。单元网格按路段中点（面状设施取面内一点）归属。",
    ),
    Label(
        "Condition: the ratings stored for the year; shares are of length for roads and of number for "
        "bridges and tunnels, out of all objects, so that what was not rated is seen. Mean indices are "
        "weighted alike, "
        "over what was rated.",
        "技术状况：采用本年度已入库的评定结果。道路按长度、桥梁隧道按座数计占比，以全部设施为基数，未评定部分单列；平均指数按同一权重在已评定范围内计算。",
    ),
    Label(
        "PCI, RQI and PQI follow CJJ 36-2016, BCI and BSI CJJ 99-2017, with the tables of this workspace; "
        "the steps of every rating are stored with it. Parameters of annex A are not confirmed against the "
        "standard.",
        "PCI、RQI、PQI按CJJ 36-2016，BCI、BSI按CJJ 99-2017及本工作区的参数表计算，"
        "每次评定的计算过程随结果保存。附录A所列参数尚待与标准核对。",
    ),
    Label(
        "Inspections: counted by the day they were done. Due and overdue as of the end of the year (or the "
        "day "
        "of this report, if earlier) by the plans of this workspace.",
        "检查：按完成日期统计；到期与超期以年末（或更早的报告编制日）为准，按本工作区检查计划判定。",
    ),
    Label(
        "Costs: works of the budget year without cancelled ones, in whole cents; costs a kilometre over all "
        "kilometres of the class.",
        "费用：统计预算年度内未取消的工程，以分为单位精确累计；每公里费用以该类别全部里程为基数。",
    ),
)


def _annexes(found: Sequence[Year], words: Words) -> list[Block]:
    blocks: list[Block] = [Heading(words("Annex A  To be confirmed", "附录A  待核参数"))]
    intro = words(
        "The ratings of the year rest on these parameters, choices or rows of tables that were not seen in "
        "the "
        "standard itself or are missing.",
        "本年度评定依据了下列未经标准原文核对、经选择或缺失的参数。",
    )
    tables = [figures.doubt_table(one) for one in found if len(one.doubts)]
    blocks += [Paragraph(intro), *(Table(table) for table in tables)] if tables else [
        Paragraph(words("Nothing is to be confirmed.", "无待核参数。"))
    ]  # fmt: skip
    blocks.append(Heading(words("Annex B  Method", "附录B  方法说明")))
    return [*blocks, *(Paragraph(words.of(text)) for text in _METHOD)]
