"""The curve of budgets: mean index after, for each strategy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gridtwin.ledger.works.budget.scenarios import STRATEGIES_ZH, Scenario
from gridtwin.pictures import picture

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LOOKS = {
    "worst-first": ("#B2182B", "s"),
    "most-used-first": ("#2166AC", "^"),
    "cost-benefit": ("#1B7837", "o"),
}


def write_chart(
    scenarios: Sequence[Scenario], path: Path, *, index: str, before: float, is_example: bool, language: str
) -> None:
    """Draw the curve as .png or .svg, titles in one language (zh, en).

    Raises:
        UsageError: another ending.
    """
    with picture(path, (7.2, 4.4)) as figure:
        _draw(figure, scenarios, index, before, language == "zh")
        if is_example:
            text = (
                "单价与效果为示例，须替换为本市数据"
                if language == "zh"
                else "prices and effects are examples"
            )
            figure.text(0.99, 0.01, text, ha="right", fontsize=8, color="#777777")


def _draw(figure: Figure, scenarios: Sequence[Scenario], index: str, before: float, is_zh: bool) -> None:
    axes = figure.add_subplot()
    for strategy in dict.fromkeys(each.strategy for each in scenarios):
        own = sorted((s.budget_cents / 1e6, s.mean_after) for s in scenarios if s.strategy is strategy)
        colour, mark = _LOOKS[strategy.value]
        label = STRATEGIES_ZH[strategy] if is_zh else strategy.value
        axes.plot(*zip((0.0, before), *own, strict=True), color=colour, marker=mark, label=label)
    axes.axhline(before, color="#999999", linewidth=0.8, linestyle="--")
    axes.set_xlabel("预算（万元）" if is_zh else "budget (10,000 yuan)")
    axes.set_ylabel(f"平均{index}（按面积加权）" if is_zh else f"mean {index}, by area")
    axes.set_title("预算与路况" if is_zh else "What a budget buys", fontsize=12)
    axes.grid(color="#dddddd", linewidth=0.6)
    axes.legend(frameon=False)
