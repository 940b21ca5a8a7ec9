"""Values of a work as people give them one by one, made values of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.linear.stationing import parse_station
from gridtwin.ledger.money import parse_money
from gridtwin.ledger.works._check_work import WORK
from gridtwin.model import FieldRule, field_rules
from gridtwin.store.exchange import values
from gridtwin.store.exchange.findings import Findings

_KEPT = ("host_class", "host_id", "host_code")


def work_values(given: Mapping[str, str]) -> dict[str, Any]:
    """Typed values; money as 12.5万元, stationing as K1+200, empty text as nothing.

    Raises:
        UsageError: an unknown field, or a value that is not of its kind.
        BadMoney, BadStationing: likewise.
    """
    rules = {rule.name: rule for rule in field_rules(WORK) if rule.name not in _KEPT}
    made: dict[str, Any] = {}
    for name, text in given.items():
        if name not in rules:
            raise UsageError(
                f"a work has no field '{name}' to set; it has {', '.join(rules)}",
                zh=f"养护工程没有可设置的字段“{name}”；可用：{', '.join(rules)}",
            )
        made[name] = _value(rules[name], text.strip())
    return made


def _value(rule: FieldRule, text: str) -> Any:  # Any: of the field's type
    if not text:
        return None
    if rule.name.endswith("_cents"):
        return parse_money(text)
    if rule.name.endswith("_station_m"):
        return parse_station(text).metres
    findings = Findings("--set", pd.RangeIndex(1).to_numpy())
    found = values.conform(rule, pd.Series([text], dtype=object), findings, rule.name).iloc[0]
    table = findings.table()
    if len(table):
        raise UsageError(
            f"{rule.name}: {table['message_en'].iloc[0]}", zh=f"{rule.name}：{table['message_zh'].iloc[0]}"
        )
    if isinstance(found, pd.Timestamp):
        return found.date()
    return found.item() if hasattr(found, "item") else found
