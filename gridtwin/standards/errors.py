"""Errors of the standards tables and codes."""

from __future__ import annotations

from gridtwin.errors import GridTwinError


class _LookupFailed(GridTwinError, KeyError):
    def __str__(self) -> str:
        return str(self.args[0])


class UnknownTable(_LookupFailed):
    """No table or parameter file of that name is declared."""


class UnknownEntry(_LookupFailed):
    """A table has no row of that code or name."""


class UnknownMark(GridTwinError, ValueError):
    """A confidence mark that `data/confidence.toml` does not list."""


class BadTable(GridTwinError, ValueError):
    """A table file breaks its declaration; `problems` lists every place."""

    def __init__(self, message: str, problems: tuple[str, ...] = (), *, zh: str | None = None) -> None:
        super().__init__(message, zh=zh)
        self.problems = problems


class BadCode(GridTwinError, ValueError):
    """A text is not a code of the stated kind."""


class CodesExhausted(GridTwinError, ValueError):
    """Every sequence number below a prefix has been given out."""


class OutOfRange(GridTwinError, ValueError):
    """A coordinate lies outside the area that a rule is made for."""
