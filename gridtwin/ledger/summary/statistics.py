"""All statistics of a ledger as of now: inventory, condition, inspections, defects."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.names import names_of
from gridtwin.ledger.summary.condition import condition, read_ratings, years_of
from gridtwin.ledger.summary.declared import LEDGERS, Counted, load_counted
from gridtwin.ledger.summary.hosts import Hosts, read_hosts
from gridtwin.ledger.summary.inventory import counted_inventory, inventory
from gridtwin.ledger.summary.naming import with_names
from gridtwin.ledger.summary.table import SummaryTable
from gridtwin.ledger.summary.work import defects, inspections
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Statistics:
    """The tables of one ledger. `year` is that of the condition by class and grid, None without ratings.

    `hosts` and `ratings` are the rows behind, None for a ledger that is counted in the database.
    """

    counted: Counted
    year: int | None
    tables: tuple[SummaryTable, ...]
    hosts: Hosts | None = None
    ratings: pd.DataFrame | None = None

    def table(self, name: str) -> SummaryTable:
        """The table of that name.

        Raises:
            KeyError: there is none.
        """
        return {table.name: table for table in self.tables}[name]

    def named(self, start: str) -> tuple[SummaryTable, ...]:
        """The tables whose names begin so."""
        return tuple(table for table in self.tables if table.name.startswith(start))


def statistics(workspace: Workspace, host_class: str, *, year: int | None = None) -> Statistics:
    """Statistics of `road`, `bridge`, `tunnel` or `facility`; `year` of the condition, else the last rated.

    Raises:
        UsageError: another class.
        BadRuleTable: the city's own summary.toml is not well formed.
    """
    if host_class not in LEDGERS:
        raise UsageError(
            f"there are no statistics of '{host_class}'; there are of {', '.join(LEDGERS)}",
            zh=f"没有“{host_class}”的统计；可选{', '.join(LEDGERS)}",
        )
    counted = load_counted(host_class, workspace.root / "standards")
    done = (inspections(workspace, host_class), defects(workspace, host_class))
    if not counted.length:
        return _named(workspace, Statistics(counted, year, (*counted_inventory(workspace, counted), *done)))
    hosts = read_hosts(workspace, counted)
    ratings = read_ratings(workspace, counted)
    rated = years_of(ratings)
    shown = year if year is not None else rated[-1] if rated else None
    tables = inventory(counted, hosts)
    if shown is not None:
        tables += condition(counted, hosts, ratings, year=shown)
    return _named(workspace, Statistics(counted, shown, (*tables, *done), hosts, ratings))


def _named(workspace: Workspace, found: Statistics) -> Statistics:
    """The statistics with English names for what is stored in Chinese."""
    names = names_of(workspace)
    return replace(found, tables=tuple(with_names(table, names) for table in found.tables))
