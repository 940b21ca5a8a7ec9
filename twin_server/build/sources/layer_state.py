"""A text that changes when rows of a layer do: how many there are, their versions, the latest change."""

from __future__ import annotations

from gridtwin.store import Workspace


def layer_state(workspace: Workspace, *class_names: str) -> str:
    """The state of some layers."""
    told = []
    with workspace.asking() as asking:
        for name in class_names:
            found = asking.grouped(name, [], latest="valid_from", total="row_version")
            told.append(f"{name} {found.to_dict('list')}")
    return " ".join(told)
