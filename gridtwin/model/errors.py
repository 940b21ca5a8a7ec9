"""Errors of the city model."""

from gridtwin.errors import GridTwinError


class UnknownFeatureClass(GridTwinError, KeyError):
    """No feature class of that name is declared."""

    def __str__(self) -> str:
        return str(self.args[0])


class UnknownDomain(GridTwinError, KeyError):
    """No domain of that name is declared."""

    def __str__(self) -> str:
        return str(self.args[0])


class BadDeclaration(GridTwinError, ValueError):
    """A declaration file of the model is not well formed."""
