"""Codes a workspace has given so far, those of retired and recoded rows included."""

from __future__ import annotations

from gridtwin.model import feature_class
from gridtwin.store import Workspace


def current_codes(workspace: Workspace, class_name: str) -> list[str]:
    """Codes of the current rows of a class."""
    column = feature_class(class_name).code_field or "code"
    return [str(code) for code in workspace.read(class_name, columns=[column])[column].dropna()]


def retired_codes(workspace: Workspace, class_name: str) -> frozenset[str]:
    """Codes that rows of a class bore before they were changed or retired."""
    past = workspace.read("history", where={"class_name": class_name}, columns=["code"])
    return frozenset(str(code) for code in past["code"].dropna())


def last_grid_numbers(workspace: Workspace) -> dict[str, int]:
    """Highest unit grid number ever used in each community."""
    last: dict[str, int] = {}
    for code in (*current_codes(workspace, "unit_grid"), *retired_codes(workspace, "unit_grid")):
        if len(code) == 15 and code[12:].isdecimal():
            last[code[:12]] = max(last.get(code[:12], 0), int(code[12:]))
    return last
