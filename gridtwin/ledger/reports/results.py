"""What the last inspections came to where no rating is stored of them: index and scores of components."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from gridtwin.ledger.condition import ConditionParameters, load_parameters, reckoned
from gridtwin.ledger.reports.blocks import Block, Facts, Heading, Paragraph, Table
from gridtwin.ledger.reports.history import day
from gridtwin.ledger.reports.words import Words, label_in
from gridtwin.ledger.summary.table import Column, Label, Row, SummaryTable
from gridtwin.model import is_missing
from gridtwin.store import Workspace

_Record = Mapping[Any, Any]  # Any: values of the store


def result_blocks(
    workspace: Workspace, class_name: str, rows: pd.DataFrame, read: Mapping[str, pd.DataFrame], words: Words
) -> list[Block]:
    """The table of results and the scores they rest on; nothing where the stored ratings know them already.

    `rows` are the objects of the card, `read` the ratings, inspections and defects of them.
    """
    parameters = load_parameters(workspace.root / "standards")
    results: list[Row] = []
    blocks: list[Block] = []
    for host in rows.drop(columns="geometry", errors="ignore").to_dict("records"):
        inspection = _newest(parameters, str(host["id"]), read["inspection"])
        if inspection is None or not _is_behind(str(host["id"]), inspection, read["condition_rating"]):
            continue
        results += _results(parameters, class_name, host, inspection, read["defect"], len(rows) > 1)
        blocks += _scores(inspection, words)
    if not results:
        return blocks
    note = words(
        "Reckoned from the inspection as the form does; a rating run stores it as the year's rating.",
        "由检查记录推算（算法同检查表），尚未存为年度评定；执行技术状况评定后存档。",
    )
    return [
        Heading(words("Result of the last inspection", "最近一次检查结果"), 3),
        Table(_table(results, len(rows) > 1), has_title=False),
        Paragraph(note, is_note=True),
        *blocks,
    ]


def _newest(parameters: ConditionParameters, host: str, inspections: pd.DataFrame) -> _Record | None:
    """The last inspection that was done, patrols aside."""
    own = inspections[(inspections["host_id"] == host) & (inspections["state"] == "done")]
    own = own[~own["kind"].isin(parameters.patrol_kinds) & own["done_on"].notna()]
    ordered = own.sort_values(["done_on", "code"], ascending=False).to_dict("records")
    return ordered[0] if ordered else None


def _is_behind(host: str, inspection: _Record, ratings: pd.DataFrame) -> bool:
    """Whether no stored rating knows the inspection: none of its year, or one of another inspection."""
    own = ratings[ratings["host_id"] == host]
    of_year = own[own["rated_year"] >= inspection["done_on"].year]
    used = {str(each) for each in of_year["inspection_id"] if not is_missing(each)}
    return not len(of_year) or (bool(used) and str(inspection["id"]) not in used)


def _results(
    parameters: ConditionParameters,
    class_name: str,
    host: _Record,
    inspection: _Record,
    defects: pd.DataFrame,
    several: bool,
) -> Iterator[Row]:
    answers = _answers(inspection)
    found = defects[defects["inspection_id"] == inspection["id"]]
    for rating in reckoned(parameters, class_name, host, answers, pd.DataFrame(found)):
        number = host.get("section_no")
        yield (
            *(("" if is_missing(number) else str(int(str(number))),) if several else ()),
            str(inspection["code"]),
            None if is_missing(inspection["kind"]) else str(inspection["kind"]),
            day(inspection["done_on"]),
            _index(rating.index),
            None if rating.value is None or rating.index == "class_one" else rating.value,
            rating.grade,
        )


def _index(name: str) -> Label:
    title = label_in("condition_index", name)
    return Label(name, name) if name.isupper() or title is None else title


def _table(rows: list[Row], several: bool) -> SummaryTable:
    columns = (
        *((Column("object", Label("section", "路段")),) if several else ()),
        Column("code", Label("inspection", "检查编号")),
        Column("kind", Label("kind", "检查类型")),
        Column("done_on", Label("done on", "检查日期")),
        Column("index", Label("index", "指标")),
        Column("value", Label("value", "数值"), "", 2),
        Column("grade", Label("grade", "等级")),
    )
    return SummaryTable("results", Label("results", "检查结果"), columns, tuple(rows))


def _scores(inspection: _Record, words: Words) -> list[Block]:
    scores = _answers(inspection).get("scores")
    if not isinstance(scores, Mapping):
        return []
    pairs = tuple(
        (str(name), f"{value:g}") for name, value in scores.items() if isinstance(value, int | float)
    )
    title = words(f"Scores of components, {inspection['code']}", f"构件评分（{inspection['code']}）")
    return [Heading(title, 3), Facts(pairs)] if pairs else []


def _answers(inspection: _Record) -> _Record:
    return inspection["answers"] if isinstance(inspection["answers"], dict) else {}
