"""Defects that are one wrong cell, as a table: which rows may carry it, which cell, what is written there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from sample_data.survey.draft import Draft, Value

# check → list of (table, pipe classes, column, value, note)
_CELLS: dict[int, tuple[str, list[tuple[str, tuple[str, ...], str, Value, str]]]] = {
    2: (
        "属性缺失",
        [
            ("L", ("JP",), "GC", None, "材质为空"),
            ("L", ("XX",), "FSFS", None, "敷设方式为空"),
            ("P", ("GD",), "DMGC", None, "地面高程为空"),
        ],
    ),
    3: (
        "数值格式",
        [("L", ("RS",), "GXQDMS", "约1.3", "埋深不是数值"), ("L", ("TR",), "GJ", "Φ200", "管径不是数值")],
    ),
    4: (
        "值域",
        [("L", ("JP",), "GC", "铸铁管", "不在材质表中"), ("L", ("YS",), "FSFS", "埋设", "不在敷设方式表中")],
    ),
    5: ("整表一致性", [("P", ("LD",), "XMBH", "LZ2024-GX-01", "项目编号与整表不同")]),
    30: ("流向矛盾", [("L", ("YS",), "LX", 1, "流向与管底高程相反")]),
    34: ("材质突变", [("L", ("JP",), "GC", "钢", "材质改变处无变材点")]),
    39: ("管块孔数", [("L", ("GD",), "YYKS", 40, "已用孔数大于总孔数")]),
    40: ("空管矛盾", [("L", ("XX",), "ZT", "空管", "空管却有线缆")]),
    42: (
        "规格逻辑",
        [("L", ("WS",), "SJYL", "0.4MPa", "排水管填了压力"), ("L", ("JP",), "DYZ", 10.0, "给水管填了电压")],
    ),
    45: (
        "道路",
        [
            ("L", ("TR",), "DLMC", None, "道路名称为空"),
            ("P", ("WS",), "DLMC", "不存在路", "道路名称不在道路表中"),
        ],
    ),
    46: ("使用状态", [("L", ("RS",), "ZT", "废弃", "在用管线接在废弃管线上")]),
}


def _write(draft: Draft, rng: np.random.Generator, *, check: int) -> None:
    degree = draft.degree()
    for table, classes, column, value, note in _CELLS[check][1]:
        frame = draft.points if table == "P" else draft.lines
        mask = frame["GXLX"].isin(classes)
        if table == "L":
            mask &= (frame["GXQDDH"].map(degree) > 1) & (frame["GXZDDH"].map(degree) > 1)
        label = draft.pick_point(mask, rng) if table == "P" else draft.pick_line(mask, rng)
        if label is not None:
            draft.set(check, table, (label, column), value, note)


def _heading(draft: Draft, rng: np.random.Generator) -> None:
    """The remark column of one line table has lost its heading."""
    draft.headings[("LD", "L", "BZ")] = ""
    draft.note(1, "L", -1, "路灯管线表的备注列没有表头", column="BZ", after="")


DEFECTS: dict[int, tuple[str, Callable[[Draft, np.random.Generator], None]]] = {
    **{check: (title, partial(_write, check=check)) for check, (title, _) in _CELLS.items()},
    1: ("表头", _heading),
}
