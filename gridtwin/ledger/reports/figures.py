"""Tables of the yearly report beside the statistics: worst, due, defects by type, costs, doubts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from gridtwin.ledger.reports.gathered import Year
from gridtwin.ledger.reports.history import day, yuan_of
from gridtwin.ledger.reports.words import label_in
from gridtwin.ledger.summary import ranked
from gridtwin.ledger.summary.inventory import label_of
from gridtwin.ledger.summary.table import NOT_STATED, TOTAL, Column, Label, Row, SummaryTable
from gridtwin.model import feature_class, is_missing
from gridtwin.store import Workspace

MOST_WORST, MOST_DUE, MOST_TYPES, MOST_DOUBTS = 15, 20, 15, 40
_NEVER = Label("never inspected", "从未检查")
_COST_FIELDS = {"road": "road_class", "bridge": "maintenance_class", "tunnel": "kind", "facility": "kind"}


def worst(found: Year) -> pd.DataFrame:
    """The worst objects by the main index, worst first; empty where nothing was rated."""
    one = found.statistics
    if one.hosts is None or one.ratings is None:
        return pd.DataFrame()
    return ranked(one.counted, one.hosts, one.ratings, year=found.year).head(MOST_WORST)


def worst_table(workspace: Workspace, found: Year, rows: pd.DataFrame) -> SummaryTable:
    """The worst objects with index, grade and the treatment that the rating advises."""
    counted = found.statistics.counted
    advice = _advice(workspace, found, [str(host) for host in rows.get("host_id", ())])
    name = counted.condition_by[0]
    made = tuple(
        (
            at,
            _code(row),
            None if is_missing(row["name"]) else str(row["name"]),
            label_of(counted, name, row[name]),
            None if is_missing(row["length_m"]) else float(row["length_m"]),
            float(row["value"]),
            None if is_missing(row["grade"]) else str(row["grade"]),
            advice.get(str(row["host_id"])),
        )
        for at, row in enumerate(rows.to_dict("records"), start=1)
    )
    index = counted.index_title(counted.indices[0])
    columns = (
        Column("no", Label("no.", "序号"), "", 0),
        Column("code", Label("number", "编号")),
        Column("name", Label("name", "名称")),
        Column("class", counted.title(name)),
        Column("length", Label("length", "长度"), "m", 1),
        Column("value", index, "", 2),
        Column("grade", Label("grade", "等级")),
        Column("advice", Label("treatment by the table", "对策（查表）")),
    )
    what = (counted.part or counted.one).zh.split("（", maxsplit=1)[0]
    label = Label(f"lowest {index.en} in {found.year}", f"{found.year}年{index.zh}最低的{what}")
    return SummaryTable("worst", label, columns, made)


def _code(row: dict[Any, Any]) -> str:
    section = row.get("section_no")
    return str(row["key"]) if is_missing(section) else f"{row['key']}/{int(str(section))}"


def _advice(workspace: Workspace, found: Year, ids: Sequence[str]) -> dict[str, str]:
    """Treatments that the ratings of the year carry."""
    if not ids:
        return {}
    where = {"host_class": found.host_class, "rated_year": found.year, "host_id": list(ids)}
    rows = workspace.read("condition_rating", where=where, columns=["host_id", "details"])
    return {
        str(host): str(details["treatment"])
        for host, details in zip(rows["host_id"], rows["details"], strict=True)
        if isinstance(details, dict) and details.get("treatment")
    }


def due_summary(found: Year) -> SummaryTable:
    """How many objects of each plan are overdue, due, done; never inspected; without a plan."""
    names = ("hosts", "overdue", "due", "done", "never", "without_plan")
    summary = found.due.summary
    kept = summary[(summary["hosts"] > 0) | (summary["without_plan"] > 0)]
    rows: tuple[Row, ...] = tuple(
        (str(row["kind"]), *(int(row[name]) for name in names)) for row in kept.to_dict("records")
    )
    titles = (
        Label("planned", "纳入计划"),
        Label("overdue", "超期"),
        Label("due", "到期应检"),
        Label("not due", "未到期"),
        Label("never inspected", "从未检查"),
        Label("without a plan", "无计划（缺等级或类别）"),
    )
    columns = (
        Column("kind", Label("kind", "检查类型")),
        *(Column(name, title, "", 0) for name, title in zip(names, titles, strict=True)),
    )
    label = Label(f"inspections due as of {found.due.as_of}", f"检查到期情况（截至{found.due.as_of}）")
    is_unsure = bool(len(found.due.table)) and bool(found.due.table["to_confirm"].astype(bool).any())
    note = Label(
        "Cycles of some inspections are to be confirmed against the standard.", "部分检查周期待与标准核对。"
    )
    return SummaryTable("due", label, columns, rows, notes=(note,) if is_unsure else ())


def overdue_table(found: Year) -> SummaryTable:
    """The inspections that are most overdue, then those of objects that were never inspected."""
    late = found.due.table[found.due.table["state"] == "overdue"]
    rows: tuple[Row, ...] = tuple(
        (
            str(row["host_code"]),
            None if is_missing(row["host_name"]) else str(row["host_name"]),
            str(row["kind"]),
            day(row["last_done"]),
            day(row["due_on"]),
            _NEVER if is_missing(row["overdue_days"]) else int(row["overdue_days"]),
        )
        for row in late.head(MOST_DUE).to_dict("records")
    )
    columns = (
        Column("code", Label("number", "编号")),
        Column("name", Label("name", "名称")),
        Column("kind", Label("kind", "检查类型")),
        Column("last", Label("last done", "上次检查")),
        Column("due_on", Label("due on", "应检日期")),
        Column("days", Label("days overdue", "超期天数"), "", 0),
    )
    notes: tuple[Label, ...] = ()
    if len(late) > MOST_DUE:
        left = len(late) - MOST_DUE
        notes = (Label(f"{left} more are overdue: see the due list.", f"另有{left}项超期，见到期清单。"),)
    return SummaryTable("overdue", Label("most overdue", "超期最久的检查"), columns, rows, notes=notes)


def distress_table(found: Year) -> SummaryTable:
    """Defects of the year by type: found by severity, and repaired in the year."""
    rows = found.defects
    kinds = rows["distress"].astype(object).where(rows["distress"].notna(), None)
    grouped = rows.groupby(kinds, dropna=False, sort=False)
    made = [
        (key, int(own["is_found"].sum()), *_severities(own[own["is_found"]]), int(own["is_repaired"].sum()))
        for key, own in grouped
    ]
    made.sort(key=lambda one: (-one[1], -one[-1], str(one[0])))
    shown: list[Row] = [(NOT_STATED if is_missing(one[0]) else str(one[0]), *one[1:]) for one in made]
    if len(shown) > MOST_TYPES:
        rest = made[MOST_TYPES - 1 :]
        sums = tuple(sum(int(one[at]) for one in rest) for at in range(1, len(rest[0])))
        shown = [*shown[: MOST_TYPES - 1], (Label(f"{len(rest)} further types", f"其余{len(rest)}类"), *sums)]
    if made:
        shown.append((TOTAL, *(sum(int(one[at]) for one in made) for at in range(1, len(made[0])))))
    columns = (
        Column("distress", Label("distress", "病害类型")),
        Column("found", Label("found", "当年发现"), "", 0),
        Column("severe", Label("severe", "其中：重"), "", 0),
        Column("moderate", Label("moderate", "中"), "", 0),
        Column("light", Label("light", "轻"), "", 0),
        Column("unstated", Label("not stated", "未填"), "", 0),
        Column("repaired", Label("repaired in the year", "当年修复"), "", 0),
    )
    label = Label(f"defects of {found.year} by type", f"{found.year}年病害（按类型）")
    note = Label("Repaired in the year: also defects that were found before.", "当年修复含往年发现的病害。")
    return SummaryTable("distress", label, columns, tuple(shown), has_total=bool(made), notes=(note,))


def _severities(rows: pd.DataFrame) -> tuple[int, int, int, int]:
    counts = rows["severity"].value_counts()
    severe, moderate, light = (int(counts.get(name, 0)) for name in ("severe", "moderate", "light"))
    return severe, moderate, light, len(rows) - severe - moderate - light


def cost_table(found: Year) -> SummaryTable:
    """Works and costs of the budget year by class and kilometre."""
    rows = found.costs
    with_km = "km" in rows
    made = [_cost_row(found, row, with_km) for row in rows.to_dict("records")]
    if made:
        made.append((TOTAL, *_sums(rows), *((None, None) if with_km else ())))
    field = feature_class(found.host_class).field(_COST_FIELDS[found.host_class])
    km = (
        (
            Column("km", Label("km of the class", "该类里程"), "km", 3),
            Column("per_km", Label("cost a km", "每公里费用"), "元", 2),
        )
        if with_km
        else ()
    )
    columns = (Column("class", Label(field.en.lower(), field.zh)), *_money(), *km)
    label = Label(f"works of {found.year} by class", f"{found.year}年度养护工程（按类别）")
    return SummaryTable("costs", label, columns, tuple(made), has_total=bool(made))


def kind_table(found: Year) -> SummaryTable:
    """Works and costs of the budget year by kind of maintenance."""
    rows = found.kinds
    made: list[Row] = [
        (
            NOT_STATED if is_missing(row["kind"]) or not row["kind"] else str(row["kind"]),
            int(row["works"]), yuan_of(row["cost_cents"]), yuan_of(row["budget_cents"]),
        )
        for row in rows.to_dict("records")
    ]  # fmt: skip
    if made:
        made.append((TOTAL, *_sums(rows)))
    columns = (Column("kind", Label("kind", "养护类型")), *_money())
    label = Label(f"works of {found.year} by kind", f"{found.year}年度养护工程（按类型）")
    return SummaryTable("kinds", label, columns, tuple(made), has_total=bool(made))


def _money() -> tuple[Column, ...]:
    return (
        Column("works", Label("works", "工程数"), "", 0),
        Column("cost", Label("cost", "结算金额"), "元", 2),
        Column("budget", Label("budget", "预算金额"), "元", 2),
    )


def _sums(rows: pd.DataFrame) -> tuple[int, float, float]:
    return (
        int(rows["works"].sum()),
        int(rows["cost_cents"].sum()) / 100,
        int(rows["budget_cents"].sum()) / 100,
    )


def _cost_row(found: Year, row: dict[Any, Any], with_km: bool) -> Row:
    field = feature_class(found.host_class).field(_COST_FIELDS[found.host_class])
    key = None if is_missing(row["class"]) or row["class"] == "" else row["class"]
    label = NOT_STATED if key is None else Label(str(key), str(key), str(key))
    if key is not None and field.domain:
        label = label_in(field.domain, key) or label
    cells: Row = (label, int(row["works"]), yuan_of(row["cost_cents"]), yuan_of(row["budget_cents"]))
    if not with_km:
        return cells
    return (*cells, None if is_missing(row["km"]) else float(row["km"]), yuan_of(row["cents_per_km"]))


def doubt_table(found: Year) -> SummaryTable:
    """Parameters that are not confirmed, with the number of ratings that rest on them."""
    rows = tuple(
        (str(row["parameter"]), Label(str(row["en"]), str(row["zh"])), int(row["number"]))
        for row in found.doubts.head(MOST_DOUBTS).to_dict("records")
    )
    columns = (
        Column("parameter", Label("parameter", "参数")),
        Column("what", Label("what is to be confirmed", "待核内容")),
        Column("number", Label("ratings", "涉及评定数"), "", 0),
    )
    left = len(found.doubts) - len(rows)
    notes = (
        (Label(f"{left} more, each of fewer ratings.", f"另有{left}项，涉及评定更少。"),) if left > 0 else ()
    )
    title = feature_class(found.host_class)
    return SummaryTable("doubts", Label(title.title_en, title.title_zh), columns, rows, notes=notes)
