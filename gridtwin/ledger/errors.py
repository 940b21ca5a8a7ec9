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


class CannotRecode(GridTwinError, ValueError):
    """There is no recoding of this grid that could be taken back."""


class CodesExhausted(GridTwinError, ValueError):
    """No sequence number is left below this prefix: numbers of retired objects are never given again."""


class BadCensusTable(GridTwinError, ValueError):
    """A component table cannot be read as one."""


class BadCaseTable(GridTwinError, ValueError):
    """A table cannot be counted as cases."""


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


class UnknownHost(GridTwinError, KeyError):
    """No road, bridge, tunnel or facility has that code."""

    def __str__(self) -> str:
        return str(self.args[0])


class UnknownRecord(GridTwinError, KeyError):
    """No inspection, defect or work has that number."""

    def __str__(self) -> str:
        return str(self.args[0])


class ImpossibleChange(GridTwinError, ValueError):
    """The state does not lead to the wanted one, or lacks what the change needs."""


class BadMoney(GridTwinError, ValueError):
    """A text is not an amount of money in yuan."""


class BadForm(GridTwinError, ValueError):
    """A filled inspection form cannot be read as one."""


class BadBudget(GridTwinError, ValueError):
    """A budget, a minimum or a price cannot be used for a scenario."""


class BadConditionInput(GridTwinError, ValueError):
    """A measure, a score or an area cannot be rated."""


class UnknownDistress(GridTwinError, KeyError):
    """The pavement's table has no distress type of that name."""

    def __str__(self) -> str:
        return str(self.args[0])


class NoConditionTable(GridTwinError, LookupError):
    """There is no table to rate this pavement, structure or road class by."""


class BadCardTable(GridTwinError, ValueError):
    """A table cannot be read as cards of roads, bridges or tunnels."""


class UnknownCard(GridTwinError, KeyError):
    """No card has that code."""

    def __str__(self) -> str:
        return str(self.args[0])


class BadAttachment(GridTwinError, ValueError):
    """A file is no document or photo that is taken: wrong content, too large, unsafe."""


class BadStreetMap(GridTwinError, ValueError):
    """A file of OpenStreetMap cannot be read, or has no roads."""


class BadPack(GridTwinError, ValueError):
    """A file of a facility pack is not well formed."""


class UnknownPack(GridTwinError, KeyError):
    """No facility pack has that name."""

    def __str__(self) -> str:
        return str(self.args[0])


class BadPackQuestion(GridTwinError, ValueError):
    """Facilities of this pack cannot be grouped or filtered that way."""


class BadPackTable(GridTwinError, ValueError):
    """A table cannot be read as facilities of a pack."""


class BadScope(GridTwinError, ValueError):
    """A census cannot be signed off for these codes."""


class BadSample(GridTwinError, ValueError):
    """A file does not hold the results of a sample of components."""


class CannotSign(GridTwinError, ValueError):
    """A census is not ready to be signed off, or the sign-off cannot be taken back."""
