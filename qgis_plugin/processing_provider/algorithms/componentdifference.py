"""Compares components at two times: new, gone, moved, changed."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Number, Source, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentdifference`."""

    NAME = "componentdifference"
    GROUP = "census"
    TITLE = ("两轮普查的差异", "Difference of two census rounds")
    HELP = (
        "比较两个时点的部件：新增、消失、移动、属性变化。较早状态取自历史日期或另一图层、工作区。",
        "Compares components at two times: new, gone, moved, changed. The older state comes from "
        "the history or from another layer or workspace.",
    )
    METHOD = "components.compare"
    INPUTS = (
        Text("BEFORE", "before", "较早日期（YYYY-MM-DD）", "Older day (YYYY-MM-DD)"),
        Source("BEFORE_FILE", "before_file", "或：较早状态的图层文件", "Or: a layer with the older state"),
        Text("AFTER", "after", "较新日期（留空：现状）", "Newer day (empty: now)"),
        Number(
            "MOVED_M", "moved_m", "位移阈值（米）", "A move from so many metres on", 0.5, least=0, most=1000
        ),
    )
    TABLES = (Table("DIFFERENCES", "differences", "差异", "Differences"),)
    TOLD = (
        Told("OLDER", "before", "较早部件数", "Components before"),
        Told("NEWER", "after", "较新部件数", "Components after"),
    )
