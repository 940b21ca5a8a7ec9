"""Inspection: plans and due lists, forms, records, the life of a defect. See docs/ledgers-inspection.md."""

from gridtwin.ledger.inspection.due import DueFilter, DueList, due_list
from gridtwin.ledger.inspection.plans import Plan, Plans, load_plans, plan_of

__all__ = [
    "DueFilter",
    "DueList",
    "Plan",
    "Plans",
    "due_list",
    "load_plans",
    "plan_of",
]
