"""Tables on a Chinese screen have headings and coded values in words; on an English one, English names.

English keeps the names of columns.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gridtwin.cli._common import is_chinese

if TYPE_CHECKING:
    import pandas as pd

    from gridtwin.ledger.names import Names

# Columns that no feature class declares.
_TITLES = {
    "class": "道路等级",
    "pack": "设施包",
    "year": "年度",
    "contractor": "施工单位",
    "host": "对象",
    "works": "工程数",
    "cost_yuan": "结算（元）",
    "budget_yuan": "预算（元）",
    "cost": "结算",
    "budget": "预算",
    "km": "里程（km）",
    "yuan_per_km": "每公里（元）",
    "strategy": "方案",
    "sections": "路段数",
    "spent_yuan": "使用（元）",
    "left_yuan": "结余（元）",
    "benefit": "效益",
    "index_before": "实施前指数",
    "index_after": "实施后指数",
    "gap": "与最优差距",
    "from_station": "起点桩号",
    "to_station": "终点桩号",
    "length_m": "长度（m）",
}
_STRATEGIES = {"worst-first": "最差优先", "most-used-first": "交通量优先", "cost-benefit": "效益最优"}


def pack_titles(workspace: Path, table: pd.DataFrame) -> pd.DataFrame:
    """The table with the titles of facility packs in place of their names, in a column `pack`."""
    from gridtwin.ledger.packs import packs_of
    from gridtwin.store import open_workspace

    with open_workspace(workspace) as opened:
        titles = {pack.name: pack.title("zh" if is_chinese() else "en") for pack in packs_of(opened).values()}
    shown = table.assign(**{"class": table["class"].map(lambda name: titles.get(name, name))})
    return shown.rename(columns={"class": "pack"})


def in_english(table: pd.DataFrame, names: Names) -> pd.DataFrame:
    """The table with English names for kinds, distresses and the like; unchanged on a Chinese screen."""
    if is_chinese():
        return table
    shown = table.copy()
    for name in shown.columns:
        if shown[name].dtype.kind in "OT" or str(shown[name].dtype).startswith("str"):
            shown[name] = [names.in_english(cell) if isinstance(cell, str) else cell for cell in shown[name]]
    return shown


def in_words(table: pd.DataFrame, class_name: str, names: Names) -> pd.DataFrame:
    """The table as its reader wants it.

    Args:
        table: columns named as in the feature class or in this file.
        class_name: the feature class whose fields and lists the columns have.
        names: English names of what is stored in Chinese.
    """
    if not is_chinese():
        return in_english(table, names)
    from gridtwin.model import domain, feature_class

    fields = {field.name: field for field in feature_class(class_name).fields}
    shown = table.copy()
    for name in map(str, table.columns):
        listed = fields[name].domain if name in fields else None
        if listed is not None:
            shown[name] = [
                domain(listed).title(value) if isinstance(value, str) else value for value in table[name]
            ]
    if "strategy" in shown:
        shown["strategy"] = shown["strategy"].map(lambda value: _STRATEGIES.get(str(value), value))
    titles = {
        name: _TITLES.get(name) or fields[name].zh for name in shown if name in _TITLES or name in fields
    }
    return shown.rename(columns=titles)
