"""A text that changes when rows of some layers do."""

from __future__ import annotations

from gridtwin.store import Workspace
from gridtwin.store.envelopes import state


def layer_state(workspace: Workspace, *class_names: str) -> str:
    """The states of some layers together."""
    return " ".join(f"{name} {state(workspace, name)}" for name in class_names)
