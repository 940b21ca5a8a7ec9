"""Statistics of roads, bridges, tunnels and facilities: tables, charts, files. See docs/ledgers.md.

Order of the modules: table, declared → hosts → inventory → condition; work → statistics → charts, files.
"""

from gridtwin.ledger.summary.charts import chart_of, write_charts
from gridtwin.ledger.summary.condition import ranked
from gridtwin.ledger.summary.declared import LEDGERS, Counted, load_counted
from gridtwin.ledger.summary.files import as_value, check_statistics_path, write_statistics
from gridtwin.ledger.summary.statistics import Statistics, statistics
from gridtwin.ledger.summary.table import Cell, Column, Label, SummaryTable

__all__ = [
    "LEDGERS",
    "Cell",
    "Column",
    "Counted",
    "Label",
    "Statistics",
    "SummaryTable",
    "as_value",
    "chart_of",
    "check_statistics_path",
    "load_counted",
    "ranked",
    "statistics",
    "write_charts",
    "write_statistics",
]
