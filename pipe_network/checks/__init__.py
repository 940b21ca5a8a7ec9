"""The fifty checks of pipe surveys and stored networks, as data (`data/checks.toml`) and one function each.

Order of the modules: rules → columns → subject → sources → hits → cells, points, lines, joints, heights,
slopes, changes, pieces, clearances, edges → findings → run → repairs and reports.
"""

from __future__ import annotations

from pipe_network.checks.rules import Check, Severity, Spoils, Stage, load_checks
from pipe_network.checks.run import Later, Outcome, Report, State, run_checks
from pipe_network.checks.subject import Context, Subject

__all__ = [
    "Check",
    "Context",
    "Later",
    "Outcome",
    "Report",
    "Severity",
    "Spoils",
    "Stage",
    "State",
    "Subject",
    "load_checks",
    "run_checks",
]
