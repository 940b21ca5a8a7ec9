"""Errors: an optional Chinese message beside the English one, and how many errors still lack it."""

from __future__ import annotations

import ast
import importlib
import pickle
import pkgutil
from pathlib import Path

import pytest

import change_detection
import gridtwin.ledger
import gridtwin.store
import sample_data
from gridtwin.errors import GridTwinError, UsageError
from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.standards import DivisionCode
from gridtwin.standards.errors import BadCode, BadTable
from gridtwin.store import errors as store
from tests.paths import ROOT

# Calls that make an error without a Chinese message: the numbers may fall, not rise.
_WITHOUT_CHINESE = {
    "gridtwin/store": 0,
    "gridtwin/ledger": 0,
    "change_detection": 0,
    "sample_data": 8,  # BadPlan: contradictions in the data of the generator itself
}


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (GridTwinError, Exception),
        (UsageError, ValueError),
        (UnknownFeatureClass, KeyError),
        (store.CannotWrite, OSError),
        (store.NoWorkspace, FileNotFoundError),
        (store.FileMissing, FileNotFoundError),
        (store.ReadOnlyWorkspace, PermissionError),
        (store.WorkspaceExists, FileExistsError),
        (store.FolderGiven, IsADirectoryError),
        (store.WorkspaceBusy, TimeoutError),
        (BadTable, ValueError),
    ],
    ids=lambda kind: kind.__name__,
)
def test_an_error_carries_two_languages(kind: type[GridTwinError], builtin: type[Exception]) -> None:
    error = kind("7 is odd; give 8", zh="7是奇数；请给8")
    assert isinstance(error, builtin)
    assert (str(error), error.args, error.zh) == ("7 is odd; give 8", ("7 is odd; give 8",), "7是奇数；请给8")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.zh) == (kind, str(error), error.zh)
    assert (str(kind("plain")), kind("plain").zh) == ("plain", None)


def test_a_refused_code_says_why_in_both_languages() -> None:
    with pytest.raises(BadCode) as refused:
        DivisionCode.parse("99")
    assert "99" in str(refused.value)
    assert "位" in str(refused.value.zh)


def test_a_bad_table_keeps_its_problems() -> None:
    error = BadTable("1 problem(s)", ("line 2: must be filled",), zh="1处问题")
    assert (str(error), error.problems, error.zh) == ("1 problem(s)", ("line 2: must be filled",), "1处问题")


@pytest.mark.parametrize("folder", _WITHOUT_CHINESE)
def test_no_more_errors_without_chinese(folder: str) -> None:
    names = _names_of_errors()
    found = [place for path in sorted((ROOT / folder).rglob("*.py")) for place in _english_only(path, names)]
    assert len(found) <= _WITHOUT_CHINESE[folder], "\n".join(found)


def _names_of_errors() -> set[str]:
    for package in (gridtwin.store, gridtwin.ledger, change_detection, sample_data):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            if module.name.endswith(".errors"):
                importlib.import_module(module.name)
    known, waiting = set(), [GridTwinError]
    while waiting:
        kind = waiting.pop()
        known.add(kind.__name__)
        waiting += kind.__subclasses__()
    return known


def _english_only(path: Path, names: set[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) in names
        if not any(keyword.arg == "zh" for keyword in node.keywords)
    ]


def _name(function: ast.expr) -> str | None:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else None
