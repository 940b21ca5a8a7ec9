"""Numbers of records: a prefix with the day or the year, and a running number that is never given twice."""

from __future__ import annotations

from typing import Any

from gridtwin.store import Workspace


def next_serials(
    workspace: Workspace, class_name: str, prefix: str, *, count: int, where: dict[str, Any]
) -> list[str]:
    """Fresh codes `PREFIX-0001` …; `where` names the rows that may bear the prefix."""
    given = workspace.read(class_name, columns=["code"], where=where)["code"].dropna().astype("str")
    tails = given[given.str.startswith(f"{prefix}-")].str.slice(len(prefix) + 1)
    at = max((int(tail) for tail in tails if tail.isdecimal()), default=0) + 1
    while workspace.has_code(class_name, f"{prefix}-{at:04d}"):  # of a row since retired
        at += 1
    return [f"{prefix}-{number:04d}" for number in range(at, at + count)]
