"""What is wrong with a value as it was given, in one sentence each; empty where nothing is.

QGIS takes a text for an optional number or day as if nothing had been given, and any text for a yes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from difflib import get_close_matches
from math import isfinite
from pathlib import Path
from typing import Any

from qgis.core import QgsProperty
from qgis.PyQt.QtCore import QDate, QDateTime

from ..translation import pick, tr

_YES_NO = {"true", "false", "1", "0"}


def is_given(value: Any) -> bool:
    """Whether there is a value at all; what QGIS works out only later counts as none."""
    if isinstance(value, QgsProperty):
        return False
    if hasattr(value, "isNull") and value.isNull():
        return False
    return value is not None and not (isinstance(value, str) and not value.strip())


def number_problem(name: str, given: Any, least: float | None, most: float | None, *, whole: bool) -> str:
    """A text, a fraction where a whole number is wanted, or one that is out of range."""
    try:
        value = float(given)
    except (TypeError, ValueError):
        return tr("{name}: '{given}' is no number", name=name, given=given)
    if not isfinite(value):
        return tr("{name}: '{given}' is no number", name=name, given=given)
    if whole and not value.is_integer():
        return tr("{name}: {given} is no whole number", name=name, given=given)
    if least is not None and value < least:
        return tr("{name}: {given} is less than {least:g}", name=name, given=given, least=least)
    if most is not None and value > most:
        return tr("{name}: {given} is more than {most:g}", name=name, given=given, most=most)
    return ""


def day_of(given: Any) -> QDate:
    """Of a QDate, QDateTime or text (2026-06-30, perhaps with a time)."""
    if isinstance(given, QDateTime):
        return given.date()
    if isinstance(given, QDate):
        return given
    return QDate.fromString(str(given).strip()[:10], "yyyy-MM-dd")


def day_problem(name: str, given: Any) -> str:
    """No day of the calendar."""
    if day_of(given).isValid():
        return ""
    return tr("{name}: '{given}' is no day; write it as 2026-06-30", name=name, given=given)


def flag_problem(name: str, given: Any) -> str:
    """A text that is neither yes nor no."""
    if not isinstance(given, str) or given.strip().lower() in _YES_NO:
        return ""
    return tr("{name}: '{given}' is neither true nor false", name=name, given=given)


def unknown_problem(given: Iterable[str], known: Iterable[str]) -> str:
    """A name that is no input."""
    names = list(known)
    strange = next((each for each in given if each not in names), None)
    if strange is None:
        return ""
    near = get_close_matches(strange.upper(), names, n=1)
    if near:
        return tr("there is no input {name}; is {near} meant?", name=strange, near=near[0])
    listed = pick("、", ", ").join(names)
    return tr("there is no input {name}; there are {known}", name=strange, known=listed)


def target_problem(name: str, given: str, *, is_layer: bool) -> str:
    """A folder that is not there (a layer needs it) or may not be written in, before the work begins."""
    if not is_path(given):
        return ""
    path = Path(given.partition("|")[0])
    folder = path.parent
    while not is_layer and not folder.exists() and folder != folder.parent:
        folder = folder.parent  # the program makes folders below
    if not folder.is_dir():
        return tr("{name}: there is no folder {folder}; make it or name another", name=name, folder=folder)
    if not os.access(folder, os.W_OK) or (path.is_file() and not os.access(path, os.W_OK)):
        told = path if path.is_file() else folder
        return tr("{name}: {path} may not be written; choose another place", name=name, path=told)
    return ""


def is_path(given: str) -> bool:
    """Whether an output is a file or folder by its path, and not in memory, in a database or temporary."""
    return Path(given.partition("|")[0]).is_absolute()
