"""Errors of the ledgers."""

from gridtwin.errors import GridTwinError


class BadRuleTable(GridTwinError, ValueError):
    """A rule file is not well formed."""


class BadGridInput(GridTwinError, ValueError):
    """Boundaries, roads or buildings cannot be used to draw unit grids."""


class UnknownGrid(GridTwinError, KeyError):
    """No current unit grid has that code."""

    def __str__(self) -> str:
        return str(self.args[0])


class CannotSplit(GridTwinError, ValueError):
    """The line does not part the grid into pieces that could be grids."""


class CannotMerge(GridTwinError, ValueError):
    """These grids do not make one grid."""


class CodesExhausted(GridTwinError, ValueError):
    """No sequence number is left below this prefix: numbers of retired objects are never given again."""


class BadCensusTable(GridTwinError, ValueError):
    """A component table cannot be read as one."""
