"""`gridtwin roads budget …`: what a budget buys, under each strategy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, is_chinese, print_json, say, tr
from gridtwin.cli.ledgers._shared import (
    OutOption,
    WorkspaceArgument,
    day_of_option,
    now,
    print_table,
    records,
)
from gridtwin.cli.ledgers._words import in_words

if TYPE_CHECKING:
    import pandas as pd

    from gridtwin.ledger.works.budget import Candidates, Scenario, Treatments


class Choice(StrEnum):
    """Strategies."""

    WORST = "worst-first"
    USED = "most-used-first"
    BEST = "cost-benefit"


BudgetOption = Annotated[
    list[str], typer.Option("--budget", help=tr("such as 500万元, may be repeated", "如500万元，可重复"))
]
StrategyOption = Annotated[
    list[Choice] | None, typer.Option("--strategy", help=tr("else all three", "缺省比较全部策略"))
]
MinimumOption = Annotated[
    list[str] | None, typer.Option("--minimum", help=tr("CLASS=AMOUNT, least for a class", "等级=最低投入"))
]
AsOfOption = Annotated[str | None, typer.Option("--as-of", help=tr("day, else today", "日期，缺省为今天"))]
ChartOption = Annotated[
    Path | None, typer.Option("--chart", help=tr("curve, .png or .svg", "曲线图（png、svg）"))
]


def make(ledger: str) -> Callable[..., None]:
    """The command; roads only."""
    del ledger

    def budget(
        workspace: WorkspaceArgument,
        budgets: BudgetOption,
        strategy: StrategyOption = None,
        minimum: MinimumOption = None,
        as_of: AsOfOption = None,
        out: OutOption = None,
        chart: ChartOption = None,
        json: JsonOption = False,
    ) -> None:
        """Compare strategies and budgets on the last ratings of road sections."""
        from gridtwin.ledger.money import parse_money
        from gridtwin.ledger.works.budget import (
            Strategy,
            load_treatments,
            road_candidates,
            run_scenarios,
            write_chart,
        )
        from gridtwin.store import open_workspace
        from gridtwin.store.exchange import mapping

        amounts = [parse_money(text) for text in budgets]
        least = {name: parse_money(text) for name, text in mapping.pairs(minimum or (), "--minimum").items()}
        day = day_of_option(as_of, "--as-of") or now().date()
        with open_workspace(workspace) as opened:
            treatments = load_treatments(opened.root / "standards")
            candidates = road_candidates(opened, treatments, as_of=day)
        asked = [Strategy(each.value) for each in strategy] if strategy else list(Strategy)
        found = run_scenarios(candidates, amounts, asked, solver=treatments.solver, minimums=least)
        if chart is not None:
            write_chart(
                found,
                chart,
                index=treatments.index,
                before=candidates.mean_index,
                is_example=treatments.is_example,
                language="zh" if is_chinese() else "en",
            )
        _tell(candidates, found, treatments, out, as_json=json)

    return budget


def _tell(
    candidates: Candidates,
    found: Sequence[Scenario],
    treatments: Treatments,
    out: Path | None,
    *,
    as_json: bool,
) -> None:
    from gridtwin.ledger.works.budget.scenarios import scenarios_table

    table = scenarios_table(candidates, found)
    if out is not None:
        _write(table, found, out)
    if as_json:
        print_json(_json(table, candidates, found, treatments))
        return
    _print(table)
    say(
        f"{len(candidates.sections)} rated sections; {candidates.unrated} without a rating, "
        f"{candidates.unmeasured} without an area; traffic assumed for {candidates.assumed_aadt}",
        f"已评定路段{len(candidates.sections)}；未评定{candidates.unrated}，缺面积{candidates.unmeasured}；"
        f"按等级推定交通量{candidates.assumed_aadt}",
    )
    if treatments.is_example:
        say(
            "prices and effects are examples: replace standards/treatments.toml before deciding anything",
            "单价与效果为示例：请先以本市数据替换standards/treatments.toml",
        )


def _print(table: pd.DataFrame) -> None:
    from gridtwin.ledger.money import yuan
    from gridtwin.ledger.names import built_in_names

    shown = table.copy()
    for name in ("budget", "spent", "left"):
        shown[f"{name}_cents"] = [yuan(int(value)) for value in shown[f"{name}_cents"]]
    titles = {f"{name}_cents": f"{name}_yuan" for name in ("budget", "spent", "left")}
    print_table(in_words(shown.rename(columns=titles), "maintenance_work", built_in_names()))


def _json(
    table: pd.DataFrame, candidates: Candidates, found: Sequence[Scenario], treatments: Treatments
) -> dict[str, Any]:
    return {
        "index": treatments.index,
        "prices_are_examples": treatments.is_example,
        "sections": len(candidates.sections),
        "unrated": candidates.unrated,
        "unmeasured": candidates.unmeasured,
        "assumed_aadt": candidates.assumed_aadt,
        "scenarios": [
            {**row, "chosen": records(each.chosen)} for row, each in zip(records(table), found, strict=True)
        ],
    }


def _write(table: pd.DataFrame, found: Sequence[Scenario], path: Path) -> None:
    import pandas as pd

    from gridtwin.errors import UsageError
    from gridtwin.store.outputs import output

    if path.suffix.lower() != ".xlsx":
        raise UsageError(f"--out {path}: end it in .xlsx", zh=f"--out {path}：扩展名应为.xlsx")
    with output(path) as partial, pd.ExcelWriter(partial, engine="openpyxl") as book:
        table.to_excel(book, sheet_name="汇总 Summary", index=False)
        for number, each in enumerate(found, start=1):
            each.chosen.to_excel(book, sheet_name=f"{number} {each.strategy.value}"[:31], index=False)
    say(f"written: {path}", f"已输出：{path}")
