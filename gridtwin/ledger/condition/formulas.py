"""Formulas that tables hold as text: sums of products of numbers and names, read by an allow-list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.errors import BadRuleTable

Array = NDArray[np.float64]

_TERM = re.compile(r"([+-]?)([^+-]+)")
_GAP = re.compile(r"[\w.]\s+[\w.]")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_FACTOR = re.compile(r"([A-Za-z_]\w*)(?:\^(\d+))?")


@dataclass(frozen=True, slots=True)
class Term:
    """One product: a number times names, each with its power."""

    coefficient: float
    powers: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Formula:
    """A sum of products, and the text it was read from."""

    text: str
    terms: tuple[Term, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Names it needs, in the order they first appear."""
        return tuple(dict.fromkeys(name for term in self.terms for name, _ in term.powers))

    def __call__(self, values: Mapping[str, Array | float]) -> Array:
        """Value for numbers or arrays of one shape."""
        total: Array = np.asarray(0.0)
        for term in self.terms:
            product: Array = np.asarray(term.coefficient)
            for name, power in term.powers:
                product = product * np.asarray(values[name], dtype=float) ** power
            total = total + product
        return total


@cache
def formula(text: str) -> Formula:
    """The formula of a text such as `4.98 - 0.34 * IRI`.

    >>> float(formula("4.98 - 0.34 * IRI")({"IRI": 2.0}))
    4.3

    Raises:
        BadRuleTable: anything but numbers, names, `+ - * **`.
    """
    packed = text.replace("**", "^").replace(" ", "")
    signed = packed if packed.startswith(("+", "-")) else f"+{packed}"
    found = _TERM.findall(signed)
    is_whole = "".join(sign + body for sign, body in found) == signed and all(sign for sign, _ in found)
    if _GAP.search(text) or not is_whole:
        raise _unreadable(text)
    return Formula(text, tuple(_term(sign, body, text) for sign, body in found))


def _term(sign: str, body: str, text: str) -> Term:
    coefficient = -1.0 if sign == "-" else 1.0
    powers: list[tuple[str, int]] = []
    for factor in body.split("*"):
        if _NUMBER.fullmatch(factor):
            coefficient *= float(factor)
        elif named := _FACTOR.fullmatch(factor):
            powers.append((named[1], int(named[2] or 1)))
        else:
            raise _unreadable(text)
    return Term(coefficient, tuple(powers))


def _unreadable(text: str) -> BadRuleTable:
    return BadRuleTable(
        f"formula '{text}' cannot be read: write a sum of products of numbers and names, with + - * ** only",
        zh=f"无法读取公式“{text}”：只能是数与名称的乘积之和，仅用 + - * **",
    )
