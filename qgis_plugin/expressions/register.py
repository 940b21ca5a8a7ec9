"""All functions, registered at start and taken out at the end."""

from __future__ import annotations

from . import codes, files, function, inspections, people, places, titles

DECLARED = (
    *places.DECLARED,
    *codes.DECLARED,
    *titles.DECLARED,
    *people.DECLARED,
    *files.DECLARED,
    *inspections.DECLARED,
)


def register() -> None:
    """Make every function known to QGIS."""
    for declared in DECLARED:
        function.add(declared)


def remove() -> None:
    """Take them out."""
    function.remove_all()
