"""Breaches found one by one, in a form or in a row of a table, made into a findings layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import geopandas as gpd
import pandas as pd

from gridtwin.ledger.findings import COLUMNS, gather
from gridtwin.ledger.rules import Rule, Severity


@dataclass(slots=True)
class Noted:
    """Collects breaches of the rules of one table; `code` names the record they are about."""

    rules: Mapping[str, Rule]
    rows: list[dict[str, object]] = field(default_factory=list)

    def add(self, rule_id: str, code: str, *, row: int | None, column: str, **values: object) -> None:
        """Note one breach; `values` fill the message, `value` is what was found there."""
        rule = self.rules[rule_id]
        filled = {"code": code, "column": column, "value": "", **values}
        self.rows.append(
            {
                "rule": rule.id,
                "severity": str(rule.severity),
                "code": code,
                "row": row,
                "column": column,
                "value": str(filled["value"]),
                "message_en": rule.message_en.format(**filled),
                "message_zh": rule.message_zh.format(**filled),
                "geometry": None,
            }
        )

    @property
    def bad_rows(self) -> set[object]:
        """Rows with an error."""
        return {each["row"] for each in self.rows if each["severity"] == Severity.ERROR}

    @property
    def has_errors(self) -> bool:
        """Whether anything must be mended before the record can be stored."""
        return any(each["severity"] == Severity.ERROR for each in self.rows)

    def layer(self, crs: int) -> gpd.GeoDataFrame:
        """All that was noted, as a findings layer."""
        return gather([pd.DataFrame(self.rows, columns=[*COLUMNS, "geometry"])], crs)
