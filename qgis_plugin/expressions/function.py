"""Base of the functions: name, arguments, help in the user's language.

A failing one says why and gives NULL.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsExpression, QgsExpressionFunction

from .. import compat
from ..translation import pick

GROUP = "GridTwin"


@dataclass(frozen=True)
class Declared:
    """One function: `call` gets the arguments as Python values; optional ones are None when left out."""

    name: str
    call: Callable[..., Any]
    arguments: Sequence[str]
    help_zh: str
    help_en: str
    example: str
    optional: int = 0
    uses_geometry: bool = False


class Function(QgsExpressionFunction):
    """What QGIS calls."""

    def __init__(self, declared: Declared) -> None:
        parameters = [
            QgsExpressionFunction.Parameter(name, number >= len(declared.arguments) - declared.optional)
            for number, name in enumerate(declared.arguments)
        ]
        super().__init__(declared.name, parameters, GROUP, _help(declared))
        self._declared = declared

    def func(self, values: Sequence[Any], context: Any, parent: Any, node: Any) -> Any:
        """The value, or NULL with the reason as evaluation error."""
        del context, node
        try:
            return self._declared.call(*(compat.plain(value) for value in values))
        except GridTwinError as error:
            parent.setEvalErrorString(pick(error.zh or str(error), str(error)))
            return None

    def usesGeometry(self, node: Any) -> bool:
        """Whether QGIS must fetch geometries."""
        del node
        return self._declared.uses_geometry

    def referencedColumns(self, node: Any) -> set[str]:
        """Columns come in as arguments."""
        del node
        return set()

    def handlesNull(self) -> bool:
        """NULL is an argument like others."""
        return True


_kept: list[Function] = []  # QGIS does not own them


def add(declared: Declared) -> None:
    """Make a function known to QGIS, in place of one of that name."""
    QgsExpression.unregisterFunction(declared.name)
    function = Function(declared)
    QgsExpression.registerFunction(function)
    _kept.append(function)


def remove_all() -> None:
    """Take them out again."""
    for function in _kept:  # each must outlive its unregistering
        QgsExpression.unregisterFunction(function.name())
    _kept.clear()


def _help(declared: Declared) -> str:
    text = pick(declared.help_zh, declared.help_en)
    shown = ", ".join(declared.arguments)
    example = pick("示例", "Example")
    head = f"<h3>{declared.name}({shown})</h3><p>{text}</p>"
    return f"{head}<h4>{example}</h4><code>{declared.example}</code>"
