"""Stored cards as tables: values that QGIS or another program put there are judged by the same conversion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

from gridtwin.ledger.cards.definition import CARD_CLASSES, STRIP
from gridtwin.ledger.cards.table import UNREAD_COLUMNS, CardTable, stored_table
from gridtwin.model import feature_class, field_rules
from gridtwin.store import Workspace
from gridtwin.store.exchange import values
from gridtwin.store.exchange.findings import Findings

ALL_CLASSES = ("road", STRIP, *(name for name in CARD_CLASSES if name != "road"))


def stored_tables(
    workspace: Workspace, *, subjects: Iterable[str] = ()
) -> tuple[Mapping[str, CardTable], pd.DataFrame]:
    """Tables of roads, strips, bridges and tunnels, and the routes; the `subjects` are the ones checked."""
    wanted = set(subjects)
    tables = {}
    for name in ALL_CLASSES:
        table = stored_table(name, workspace.read(name), is_subject=name in wanted)
        tables[name] = _judged(table, workspace.root / "standards") if name in wanted else table
    return tables, pd.DataFrame(workspace.read("road_route"))


def _judged(table: CardTable, override_dir: Path) -> CardTable:
    findings = Findings(table.class_name, np.arange(len(table), dtype=np.int64))
    for rule in field_rules(feature_class(table.class_name), override_dir=override_dir):
        given = values.blank_to_missing(table.frame[rule.name].astype(object))
        values.conform(rule, given.where(given.notna(), None), findings, rule.name)
    found = findings.table().rename(columns={"row": "at"})
    unread = found.loc[found["rule"] != "required", list(UNREAD_COLUMNS)].reset_index(drop=True)
    return replace(table, unread=unread)
