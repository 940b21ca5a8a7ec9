"""The plugin against Qt 6: enums of Qt are written out, classes are where Qt 6 has them.

No QGIS for Qt 6 is needed: PyQt6 alone tells which names exist. Names of QGIS itself are not checked.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.paths import ROOT

PyQt6 = pytest.importorskip("PyQt6", reason="PyQt6 is not installed (pip install PyQt6)")
PLUGIN = ROOT / "qgis_plugin"
_MOVED = {"QAction", "QVariant", "pyqtSignal"}  # QGIS's shim or compat.py brings these
# Methods of Qt 5 that Qt 6 has in no class, or not in the one that they are called on here.
_GONE = {"exec_", "posF", "globalPos", "globalX", "globalY", "toTime_t", "setTime_t", "localPos", "screenPos"}
_GONE |= {"windowPos", "setMargin", "setCodec", "desktop", "toPython"}


def imported(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Modules of Qt and the names taken from them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            for name in node.names:
                yield str(node.module).removeprefix("qgis.PyQt."), name.name


def chains(tree: ast.AST) -> Iterator[tuple[list[str], int]]:
    """Dotted names, longest first, with their line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            names, inner = [node.attr], node.value
            while isinstance(inner, ast.Attribute):
                names.append(inner.attr)
                inner = inner.value
            if isinstance(inner, ast.Name):
                yield [inner.id, *reversed(names)], node.lineno


@pytest.mark.parametrize("path", sorted(PLUGIN.rglob("*.py")), ids=lambda path: str(path.relative_to(PLUGIN)))
def test_names_are_those_of_qt_6(path: Path) -> None:
    if path.name == "compat.py":
        return
    tree = ast.parse(path.read_text("utf-8"))
    classes: dict[str, Any] = {}
    for module, name in imported(tree):
        found = getattr(importlib.import_module(f"PyQt6.{module}"), name, None)
        assert found is not None or name in _MOVED, f"{module}.{name} is not in Qt 6"
        classes[name] = found
    for names, line in chains(tree):
        if classes.get(names[0]) is None or not names[1][:1].isupper():
            continue  # a method, or a class of QGIS
        here = classes[names[0]]
        for name in names[1:]:
            assert hasattr(here, name), f"{path}:{line}: {'.'.join(names)} is not in Qt 6"
            here = getattr(here, name)
    for line, name in called(tree):
        assert name not in _GONE, f"{path}:{line}: {name}() is not in Qt 6"
    for line, text, value in numbers(tree):
        names = {name: found for name, found in classes.items() if found is not None}
        assert isinstance(eval(value, dict(names)), int), f"{path}:{line}: {text}"


def called(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Methods that are called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.lineno, node.func.attr


def numbers(tree: ast.AST) -> Iterator[tuple[int, str, Any]]:
    """`int(…)` of Qt's enums, which works for some of Qt 6's alone."""
    for node in ast.walk(tree):
        is_int = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "int"
        if is_int and node.args and _is_flags(node.args[0]):
            text = ast.unparse(node)
            yield node.lineno, text, compile(text, text, "eval")


def _is_flags(node: ast.AST) -> bool:
    """Only dotted names of Qt, joined by |."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _is_flags(node.left) and _is_flags(node.right)
    names = next(chains(node), None) if isinstance(node, ast.Attribute) else None
    return names is not None and names[0][0].startswith("Q") and len(names[0]) > 2


def test_what_qt_6_lacks_is_seen(tmp_path: Path) -> None:
    assert list(called(ast.parse("dialog.exec_()"))) == [(1, "exec_")]
    assert [text for _, text, _ in numbers(ast.parse("int(Qt.A.B | Qt.A.C), int(x), int(Qgis.A)"))] == [
        "int(Qt.A.B | Qt.A.C)"
    ]
