"""All methods by name, gathered from the topics.

A topic's module is light; it loads libraries when it works.
"""

from __future__ import annotations

import importlib
from functools import cache

from gridtwin.cli.engine.method import Method

TOPICS = (
    "itself",
    "workspace",
    "row_history",
    "grids",
    "grid_balance",
    "grid_edits",
    "components",
    "census_files",
    "census_rounds",
    "signoff",
    "layer_imports",
    "pipe_imports",
    "pipe_topology",
    "pipe_sections",
    "pipe_works",
    "stationing",
    "routes",
    "inspection",
    "documents",
    "shown_results",
    "patches",
    "patch_history",
    "field_checks",
    "detection",
    "command",
)


@cache
def methods() -> dict[str, Method]:
    """Methods by name, in the order of the topics."""
    found: dict[str, Method] = {}
    for topic in TOPICS:
        for method in importlib.import_module(f"gridtwin.cli.engine.topics.{topic}").METHODS:
            if method.name in found:
                raise RuntimeError(f"method {method.name} is declared twice")
            found[method.name] = method
    return found
