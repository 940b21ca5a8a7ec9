"""The year in words: numbers of one ledger as sentences, in Chinese and English."""

from __future__ import annotations

from gridtwin.ledger.reports.gathered import Year
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.condition import mean_of
from gridtwin.ledger.summary.table import Cell, SummaryTable, text_of


def sentences(found: Year, words: Words) -> str:
    """What there is, how it is, what was done: one paragraph."""
    parts = (_stock(found, words), _condition(found, words), _care(found, words), _money(found, words))
    return words("", "").join(parts) if words.language == "zh" else " ".join(part for part in parts if part)


def _stock(found: Year, words: Words) -> str:
    table = found.statistics.named("by_")[0]
    total = dict(zip((column.name for column in table.columns), table.rows[-1], strict=True))
    number = _shown(table, "number", total["number"], words)
    one = found.statistics.counted.one
    en, zh = (
        f"{one.en.capitalize()}: {number}",
        f"现有{one.zh.split('（', maxsplit=1)[0]}{number}{_unit(one.zh)}",
    )
    if "parts" in total:
        parts = _shown(table, "parts", total["parts"], words)
        en, zh = f"{en} ({parts} sections)", f"{zh}、{parts}个路段"
    length = next((name for name in ("length_km", "length_m") if name in total), None)
    if length is None:
        return words(f"{en}.", f"{zh}。")
    unit = length.removeprefix("length_")
    size = _shown(table, length, total[length], words)
    area = _shown(table, "area_m2", total["area_m2"], words)
    return words(f"{en}, {size} {unit} long, {area} m² in area.", f"{zh}，总长{size} {unit}，面积{area} m²。")


def _unit(title: str) -> str:
    return title.partition("（")[2].rstrip("）")


def _shown(table: SummaryTable, name: str, cell: Cell, words: Words) -> str:
    column = next(each for each in table.columns if each.name == name)
    return text_of(cell, column, words.language)


def _condition(found: Year, words: Words) -> str:
    counted = found.statistics.counted
    if not counted.indices:
        return ""
    main = counted.index_title(counted.indices[0])
    tables = found.statistics.named(f"condition_{counted.indices[0]}_{found.year}_by_")
    row = (
        dict(zip((column.name for column in tables[0].columns), tables[0].rows[-1], strict=True))
        if tables
        else {}
    )
    if not row.get("rated"):
        return words(f"None was rated in {found.year}.", f"{found.year}年未评定。")
    good = float(str(row["share_A"] or 0)) + float(str(row["share_B"] or 0))
    left = float(str(row["share_unrated"] or 0))
    mean = float(str(row["mean"]))
    change = _change(found, mean, words)
    share = words("of the length", "长度占") if counted.is_by_length else words("of the number", "数量占")
    return words(
        f"In {found.year} {row['rated']} were rated: mean {main.en} {mean:.2f}{change}; grades A and B are "
        f"{good:.1f} % {share}, {left:.1f} % {share} was not rated.",
        f"{found.year}年评定{row['rated']}个，{main.zh}均值{mean:.2f}{change}；A、B级{share}{good:.1f}%，"
        f"未评定{share}{left:.1f}%。",
    )


def _change(found: Year, mean: float, words: Words) -> str:
    """Against the year before, where that was rated."""
    index = found.statistics.counted.indices[0]
    tables = found.statistics.named(f"condition_{index}_by_year")
    before = mean_of(tables[0], found.year - 1) if tables else None
    if before is None:
        return ""
    change = mean - float(before)
    return words(f" ({change:+.2f} on {found.year - 1})", f"（较{found.year - 1}年{change:+.2f}）")


def _care(found: Year, words: Words) -> str:
    summary = found.due.summary
    overdue, due = int(summary["overdue"].sum()), int(summary["due"].sum())
    done = inspections_in(found)
    seen, mended = int(found.defects["is_found"].sum()), int(found.defects["is_repaired"].sum())
    return words(
        f"{done} inspections were done; as of {found.due.as_of} {overdue} are overdue and {due} due. "
        f"{seen} defects were found, {mended} repaired; "
        f"{found.standing} of all years are not repaired today.",
        f"完成检查{done}次；截至{found.due.as_of}，超期{overdue}项、到期应检{due}项。"
        f"发现病害{seen}处，修复{mended}处；历年未修复病害现存{found.standing}处。",
    )


def inspections_in(found: Year) -> int:
    """Inspections done in the year."""
    table = found.statistics.table("inspections")
    names = [column.name for column in table.columns]
    name = f"year_{found.year}"
    return int(str(table.rows[-1][names.index(name)])) if name in names and table.rows else 0


def _money(found: Year, words: Words) -> str:
    works = int(found.costs["works"].sum())
    if not works:
        return words(f"No work is in the budget of {found.year}.", f"{found.year}年度无养护工程。")
    cost, budget = (int(found.costs[name].sum()) / 1e6 for name in ("cost_cents", "budget_cents"))
    return words(
        f"The budget of {found.year} has {works} works: {budget * 10:,.1f} thousand yuan planned, "
        f"{cost * 10:,.1f} thousand settled so far.",
        f"{found.year}年度养护工程{works}项，预算{budget:,.2f}万元，已结算{cost:,.2f}万元。",
    )
