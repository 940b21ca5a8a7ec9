"""The curve of budgets: mean index after, for each strategy."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gridtwin.errors import UsageError
from gridtwin.ledger.works.budget.scenarios import STRATEGIES_ZH, Scenario
from gridtwin.store.outputs import output

# Matplotlib warns on import where a system package of its 3D part lies beside it, which nobody needs here.
with warnings.catch_warnings(action="ignore", category=UserWarning):
    from matplotlib import rc_context
    from matplotlib.figure import Figure

_LOOKS = {
    "worst-first": ("#B2182B", "s"),
    "most-used-first": ("#2166AC", "^"),
    "cost-benefit": ("#1B7837", "o"),
}
_FONTS = ["Noto Sans CJK SC", "DejaVu Sans"]


def write_chart(
    scenarios: Sequence[Scenario], path: Path, *, index: str, before: float, is_example: bool, language: str
) -> None:
    """Draw the curve as .png or .svg, titles in one language (zh, en).

    Raises:
        UsageError: another ending.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in ("png", "svg"):
        raise UsageError(f"chart '{path}': end it in .png or .svg", zh=f"图表“{path}”：扩展名应为.png或.svg")
    settings: dict[Any, Any] = {
        "font.family": "sans-serif",
        "font.sans-serif": _FONTS,
        "axes.unicode_minus": False,
        "svg.fonttype": "path",
    }
    with output(path) as partial, rc_context(settings):
        figure = Figure((7.2, 4.4), layout="constrained", facecolor="white")
        _draw(figure, scenarios, index, before, language == "zh")
        if is_example:
            text = (
                "单价与效果为示例，须替换为本市数据"
                if language == "zh"
                else "prices and effects are examples"
            )
            figure.text(0.99, 0.01, text, ha="right", fontsize=8, color="#777777")
        figure.savefig(partial, format=kind, dpi=130, metadata={"Date": None} if kind == "svg" else None)


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
