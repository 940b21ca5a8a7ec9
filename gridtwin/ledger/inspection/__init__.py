"""Inspection: plans and due lists, forms, records, the life of a defect. See docs/ledgers-inspection.md."""

from gridtwin.ledger.inspection.defects import DefectChange, change_defects, defects_table
from gridtwin.ledger.inspection.due import DueFilter, DueList, due_list
from gridtwin.ledger.inspection.due_chart import write_due_chart
from gridtwin.ledger.inspection.due_files import check_due_path, write_due_list
from gridtwin.ledger.inspection.filled import FilledForm, defects_of_texts, filled_of, read_json
from gridtwin.ledger.inspection.forms import Form, form_for, form_named, load_forms
from gridtwin.ledger.inspection.plans import Plan, Plans, load_plans, plan_of
from gridtwin.ledger.inspection.recording import Recorded, record_inspection
from gridtwin.ledger.inspection.workbook import read_form, write_form

__all__ = [
    "DefectChange",
    "DueFilter",
    "DueList",
    "FilledForm",
    "Form",
    "Plan",
    "Plans",
    "Recorded",
    "change_defects",
    "check_due_path",
    "defects_of_texts",
    "defects_table",
    "due_list",
    "filled_of",
    "form_for",
    "form_named",
    "load_forms",
    "load_plans",
    "plan_of",
    "read_form",
    "read_json",
    "record_inspection",
    "write_due_chart",
    "write_due_list",
    "write_form",
]
