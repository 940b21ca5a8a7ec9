"""Formulas of indicators: numbers, names, + - * / and brackets, read by an allow-list; nothing is run."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]

_LONGEST = 200
_OPERATORS: Mapping[type[ast.operator], Callable[[Array, Array], Array]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
}


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A formula and the names it needs."""

    text: str
    names: tuple[str, ...]
    tree: ast.expr = field(compare=False)

    def __call__(self, values: Mapping[str, Array | float]) -> Array:
        """Its value for numbers or arrays of one shape; NaN where something is divided by zero."""
        with np.errstate(divide="ignore", invalid="ignore"):
            found = np.asarray(_value(self.tree, values), dtype=np.float64)
        return np.where(np.isfinite(found), found, np.nan)


def arithmetic(text: str) -> Arithmetic:
    """The formula of a text.

    >>> float(arithmetic("100 * intact / (number - lost)")({"intact": 9.0, "number": 12.0, "lost": 2.0}))
    90.0

    Raises:
        ValueError: anything but numbers, names, `+ - * /` and brackets, or more than 200 characters.
    """
    if len(text) > _LONGEST:
        raise ValueError(f"a formula has at most {_LONGEST} characters")
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise ValueError(f"'{text}' is no formula") from error
    names: dict[str, None] = {}
    _check(tree, names)
    return Arithmetic(text, tuple(names), tree)


def _check(node: ast.expr, names: dict[str, None]) -> None:
    match node:
        case ast.BinOp(left, operator, right) if type(operator) in _OPERATORS:
            _check(left, names)
            _check(right, names)
        case ast.UnaryOp(ast.USub(), operand):
            _check(operand, names)
        case ast.Constant(int() | float() as value) if not isinstance(value, bool) and np.isfinite(value):
            return
        case ast.Name(name):
            names[name] = None
        case _:
            raise ValueError(f"'{ast.unparse(node)}' is not allowed: only numbers, names, + - * / and ()")


def _value(node: ast.expr, values: Mapping[str, Array | float]) -> Array:
    match node:
        case ast.BinOp(left, operator, right):
            return _OPERATORS[type(operator)](_value(left, values), _value(right, values))
        case ast.UnaryOp(_, operand):
            return np.negative(_value(operand, values))
        case ast.Name(name):
            return np.asarray(values[name], dtype=np.float64)
        case ast.Constant(number):
            return np.asarray(number, dtype=np.float64)
    raise TypeError(f"{node} passed the check and has no value")
