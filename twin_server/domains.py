"""Texts and colours of coded values, from the domains of the model and the tables of the standards."""

from __future__ import annotations

from functools import cache

from gridtwin.model import domain
from gridtwin.standards import load_table

Titles = tuple[str, str]


@cache
def domain_labels(name: str) -> dict[str, Titles]:
    """(Chinese, English) title of each value of a domain.

    Raises:
        UnknownDomain: the model has no such domain.
    """
    return {str(entry.value): (entry.zh, entry.en) for entry in domain(name).values}


@cache
def component_groups() -> dict[str, Titles]:
    """Titles of the major classes of components, by the first two digits of the class code."""
    rows = load_table("class_majors").where(subject="component")
    return {str(row["code"]): (str(row["name"]), str(row["name_en"] or row["name"])) for row in rows}


@cache
def pipe_colors() -> dict[str, str]:
    """Colour of each pipe class as CJJ 61 gives it; a class without one takes the layer's own colour."""
    rows = load_table("pipe_classes")
    return {str(row["code"]): str(row["colour_hex"]) for row in rows if row["colour_hex"]}
