"""Maintenance works: ledger, costs in whole cents, warranty, budget scenarios. See docs/ledgers-works.md."""

from gridtwin.ledger.works.costs import work_costs
from gridtwin.ledger.works.intake import WorksImport, WorksOptions, import_works
from gridtwin.ledger.works.ordering import order_defects
from gridtwin.ledger.works.recording import add_work, find_work, update_work, work_life
from gridtwin.ledger.works.warranty import works_under_warranty

__all__ = [
    "WorksImport",
    "WorksOptions",
    "add_work",
    "find_work",
    "import_works",
    "order_defects",
    "update_work",
    "work_costs",
    "work_life",
    "works_under_warranty",
]
