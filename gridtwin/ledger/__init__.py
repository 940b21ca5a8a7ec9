"""Ledgers of the city: unit grids and the component census, as checked data with codes that last."""

from gridtwin.ledger.census.checking import CensusReport, check_components
from gridtwin.ledger.census.context import StoredComponents, load_standards
from gridtwin.ledger.census.intake import (
    IntakeReport,
    check_census,
    check_stored,
    import_census,
    renumber_components,
    take_back_census,
    workspace_statistics,
)
from gridtwin.ledger.census.reading import TableOptions, read_census
from gridtwin.ledger.census.statistics import component_statistics, write_statistics
from gridtwin.ledger.census.table import CensusTable, census_table
from gridtwin.ledger.findings import count_by_rule, findings_table, has_errors, write_findings
from gridtwin.ledger.grids.checking import check_grids
from gridtwin.ledger.grids.editing import (
    Edit,
    EditReport,
    merge_unit_grids,
    recode_unit_grids,
    split_unit_grid,
    take_back_recoding,
)
from gridtwin.ledger.grids.generation import GridDraft, generate_grids
from gridtwin.ledger.grids.plan import GridPlan, GridSources, load_plan
from gridtwin.ledger.grids.workspace_grids import (
    DrawReport,
    check_workspace_grids,
    draft_unit_grids,
    draw_unit_grids,
    read_sources,
)
from gridtwin.ledger.rules import Rule, Severity, load_rules

__all__ = [
    "CensusReport",
    "CensusTable",
    "DrawReport",
    "Edit",
    "EditReport",
    "GridDraft",
    "GridPlan",
    "GridSources",
    "IntakeReport",
    "Rule",
    "Severity",
    "StoredComponents",
    "TableOptions",
    "census_table",
    "check_census",
    "check_components",
    "check_grids",
    "check_stored",
    "check_workspace_grids",
    "component_statistics",
    "count_by_rule",
    "draft_unit_grids",
    "draw_unit_grids",
    "findings_table",
    "generate_grids",
    "has_errors",
    "import_census",
    "load_plan",
    "load_rules",
    "load_standards",
    "merge_unit_grids",
    "read_census",
    "read_sources",
    "recode_unit_grids",
    "renumber_components",
    "split_unit_grid",
    "take_back_census",
    "take_back_recoding",
    "workspace_statistics",
    "write_findings",
    "write_statistics",
]
