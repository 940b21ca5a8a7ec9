"""The report on two census rounds: what was compared with what, by street, by class, and the differences."""

from __future__ import annotations

from datetime import datetime

import pandas as pd

from gridtwin.ledger.census.comparing import RoundComparison
from gridtwin.ledger.census.round_summary import KIND_TITLES
from gridtwin.ledger.reports.blocks import Block, Cover, Facts, Heading, Paragraph, Report, Table
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import Cell, Column, Label, SummaryTable
from gridtwin.model import domain, is_missing

MOST_LISTED = 2_000  # differences; the counts are of all


def comparison_report(found: RoundComparison, workspace_name: str, *, how: tuple[str, datetime]) -> Report:
    """The report; `how` is its language (`zh` or `en`) and when it was made."""
    words, made_at = Words(how[0]), how[1]
    title = words("Comparison of two census rounds", "两轮部件普查对比报告")
    states = f"{words.of(found.before.label)} → {words.of(found.after.label)}"
    none = words("No difference.", "无差异。")
    blocks: list[Block] = [
        Cover(title, states, (workspace_name, f"{made_at:%Y-%m-%d %H:%M}"), is_page=False),
        Heading(words("What was compared", "对比情况"), 2),
        Facts(_facts(found, words)),
        *(Paragraph(text, is_note=True) for text in notes(found, words)),
        Heading(words("By street", "按街道"), 2),
        Table(found.streets, none, has_title=False),
        Heading(words("By class", "按类别"), 2),
        Table(found.classes, none, has_title=False),
        Heading(words("Differences", "差异清单"), 1),
        Table(_listed(found), none, has_title=False),
    ]
    rest = len(found.differences) - MOST_LISTED
    if rest > 0:
        text = words(
            f"The first {MOST_LISTED:,} are listed; {rest:,} more are in the layer of differences "
            "(gridtwin census compare --out).",
            f"仅列出前{MOST_LISTED:,}条；其余{rest:,}条见差异图层（gridtwin census compare --out）。",
        )
        blocks.append(Paragraph(text, is_note=True))
    return Report(title, words.language, made_at, tuple(blocks))


def notes(found: RoundComparison, words: Words) -> list[str]:
    """How components were matched, and what was left out."""
    told = [
        words(
            "Matched by code; what was left, by class and place within the mean error of the accuracy that "
            "the class asks for: the same component with another code is renumbered.",
            "先按标识码匹配；其余按类别和位置匹配，距离不超过该类别要求精度的中误差时，视为同一部件，列为重新编码。",
        )
    ]
    if found.uncoded:
        told.append(
            words(
                f"{found.uncoded} rows of the older round have no code of their own and lie at no component "
                "of their class: they were not compared.",
                f"较早一轮有{found.uncoded}行无标识码（或与前行重复），按位置也未匹配，未参与对比。",
            )
        )
    if found.before.lost_codes:
        told.append(
            words(
                f"{found.before.lost_codes} codes of the older file are numbers: a spreadsheet keeps 15 of "
                "their 16 digits. Store the column as text.",
                f"较早文件中有{found.before.lost_codes}个标识码为数值，电子表格只保留16位中的15位；请将该列存为文本。",
            )
        )
    return told


def _facts(found: RoundComparison, words: Words) -> tuple[tuple[str, str], ...]:
    counts = tuple(
        (words.of(title)[:1].upper() + words.of(title)[1:], f"{found.counts[kind]:,}")
        for kind, title in KIND_TITLES.items()
    )
    return (
        (words("Older round", "较早一轮"), words.of(found.before.label)),
        (words("Components", "部件数"), f"{len(found.before.components):,}"),
        (words("Newer round", "较新一轮"), words.of(found.after.label)),
        (words("Components", "部件数"), f"{len(found.after.components):,}"),
        (words("Moved from", "位移阈值"), f"{found.moved_m:g} m"),
        *counts,
    )


def _listed(found: RoundComparison) -> SummaryTable:
    classes = {str(each.value): Label(each.en, each.zh) for each in domain("component_class").values}
    columns = (
        Column("kind", Label("Difference", "差异")),
        Column("code", Label("Code", "标识码")),
        Column("class", Label("Class", "类别")),
        Column("grid_code", Label("Grid", "网格")),
        Column("distance_m", Label("Distance", "距离"), "m", 2),
        Column("values", Label("Old → new", "原值 → 新值")),
    )
    rows = tuple(
        (
            KIND_TITLES[str(row["kind"])],
            _text(row["code"]),
            classes.get(str(row["class_code"]), _text(row["name"])),
            _text(row["grid_code"]),
            None if is_missing(row["distance_m"]) else float(row["distance_m"]),
            _text(row["values"]),
        )
        for row in pd.DataFrame(found.differences.drop(columns="geometry"))
        .head(MOST_LISTED)
        .to_dict("records")
    )
    return SummaryTable("differences", Label("Differences", "差异清单"), columns, rows)


def _text(value: object) -> Cell:
    return None if is_missing(value) or value == "" else str(value)
