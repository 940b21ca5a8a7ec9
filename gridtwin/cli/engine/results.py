"""Parts of results that many methods share: findings with counts, files, who changes something now."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from gridtwin.cli.engine.params import Change
from gridtwin.cli.engine.tables import MOST_ROWS, table

if TYPE_CHECKING:
    import pandas as pd

    from gridtwin.store.database import Edit

Json = Any  # Any: whatever JSON carries
_SEVERITIES = ("error", "warning", "info")


def now() -> datetime:
    """This moment, at home."""
    return datetime.now(ZoneInfo("Asia/Shanghai"))


def actor_of(change: Change) -> str:
    """Who changes something: the one named, else the account."""
    return change.actor.strip() or getpass.getuser()


def edit_of(change: Change) -> Edit:
    """Who changes something now, and why."""
    from gridtwin.store.database import Edit

    return Edit(actor_of(change), now(), change.reason)


def findings(found: pd.DataFrame, *, limit: int = MOST_ROWS, rules: str = "") -> dict[str, Json]:
    """`counts` by severity and rule, and the findings, worst first where there are more than are told.

    With the name of a table of rules: also `hints`, what to do about each rule that found something.
    """
    severities = found["severity"].astype(str)
    counts: dict[str, Json] = {name: int((severities == name).sum()) for name in _SEVERITIES}
    counts["rules"] = {
        str(rule): int(number) for rule, number in found["rule"].value_counts().sort_index().items()
    }
    if len(found) > limit:
        rank = severities.map({name: place for place, name in enumerate(_SEVERITIES)})
        found = found.loc[rank.sort_values(kind="stable").index]
    shown = table(found, "finding", ("Findings", "检查结果"), limit=limit)
    return {"counts": counts, "findings": shown, "hints": _hints(counts["rules"], rules)}


def _hints(found: Iterable[str], rules: str) -> dict[str, Json]:
    from gridtwin.ledger.rules import load_rules

    known = load_rules(rules) if rules else {}
    return {
        rule: {"en": known[rule].hint_en, "zh": known[rule].hint_zh}
        for rule in found
        if rule in known and known[rule].hint_en
    }


def written(path: Path | None, write: Callable[[Path], object]) -> list[str]:
    """Write a file where one is wanted; its place."""
    if path is None:
        return []
    write(path)
    return [str(path)]
