"""Kinds of differences: title and colour."""

from __future__ import annotations

from ...translation import tr

KINDS = ("added", "removed", "moved", "changed", "renumbered")
COLOURS = {
    "added": "#2e9e4f",
    "removed": "#c62828",
    "moved": "#e07b2a",
    "changed": "#1d6fa5",
    "renumbered": "#7b3fa0",
}


def title_of(kind: str) -> str:
    """In the user's language."""
    titles = {
        "added": tr("added"),
        "removed": tr("removed"),
        "moved": tr("moved"),
        "changed": tr("values changed"),
        "renumbered": tr("renumbered"),
    }
    return titles.get(kind, kind)
