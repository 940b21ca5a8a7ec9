"""Errors of pipe networks: the file, the row or object, the rule and the way out."""

from __future__ import annotations

from gridtwin.errors import GridTwinError


class PipeError(GridTwinError):
    """Base of every error of this package."""


class SourceMissing(PipeError, FileNotFoundError):
    """A file that was named does not exist."""


class UnusableSource(PipeError, ValueError):
    """A file exists but cannot be read as what it should be."""


class UnknownObject(PipeError, KeyError):
    """No point, line, valve or node of that name is in the network."""

    def __str__(self) -> str:
        return str(self.args[0])


class BadPipeData(PipeError, ValueError):
    """A table, parameter or geometry breaks a rule of the network."""


class SimulationFailed(PipeError, RuntimeError):
    """An engine gave up; the message carries what it said."""


class EngineMissing(PipeError, ImportError):
    """A library or program that an action needs is not installed."""
