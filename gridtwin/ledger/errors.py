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


class BadStationing(GridTwinError, ValueError):
    """A text or number is no stationing of the route."""


class AmbiguousStationing(BadStationing):
    """The number occurs twice on the route; the part must be told."""


class BadCalibration(GridTwinError, ValueError):
    """Calibration points or equations of a route contradict each other."""


class UnknownRoute(GridTwinError, KeyError):
    """No route has that code."""

    def __str__(self) -> str:
        return str(self.args[0])


class TooFarFromRoute(GridTwinError, ValueError):
    """A position lies too far from every route asked."""


class BadRealignment(GridTwinError, ValueError):
    """The new line does not fit the route."""
