"""How the card of a facility is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from gridtwin.cli._common import is_chinese, say, tr
from gridtwin.cli.ledgers._shared import print_table
from gridtwin.cli.ledgers._words import in_english, in_words

if TYPE_CHECKING:
    from gridtwin.ledger.names import Names
    from gridtwin.ledger.packs import PackCard


def print_card(card: PackCard, names: Names) -> None:
    """The card of a facility, a line a field, then what belongs to it."""
    zh = is_chinese()
    typer.echo(f"{card.pack.zh if zh else card.pack.en}\t{card.code}")
    for line in card.lines:
        if line.value is not None:
            shown = line.shown_zh if zh else line.shown_en
            mark = tr(" (list or limits to be confirmed)", "（取值待核）") if line.to_confirm else ""
            unit = f" {line.unit}" if line.unit else ""
            typer.echo(f"{line.zh if zh else line.en}\t{shown}{unit}{mark}")
    for plan in card.plans:
        mark = tr(" (to be confirmed)", "（周期待核）") if plan.is_to_confirm else ""
        say(f"{plan.en}\tevery {plan.cycle('en')}{mark}", f"{plan.kind}\t每{plan.cycle('zh')}{mark}")
    titles = {each.name: each.zh if zh else each.en for each in card.pack.relations}
    for name, table in card.relations.items():
        first, _, target = name.partition(".")
        _print_part(
            titles[first] + (f" → {_class_title(target)}" if target else ""), in_english(table, names)
        )
    _print_part(tr("last inspections", "最近检查"), in_words(card.inspections, "inspection", names))
    _print_part(tr("defects", "病害"), in_words(card.defects, "defect", names))


def _class_title(name: str) -> str:
    from gridtwin.model import feature_class

    declared = feature_class(name)
    return declared.title_zh if is_chinese() else declared.title_en


def _print_part(title: str, table: Any) -> None:  # Any: a table of pandas
    typer.echo(f"\n{title}: {len(table)}")
    if len(table):
        print_table(table)
