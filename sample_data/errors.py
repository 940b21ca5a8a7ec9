"""What can go wrong when a sample city is made."""

from __future__ import annotations

from gridtwin.errors import GridTwinError, UsageError


class UnknownSize(UsageError):
    """The size asked for is not one of data/sizes.toml."""


class BadPlan(GridTwinError, ValueError):
    """The data of the generator contradict each other (a rule names a class or a line that is not there)."""


class FolderNotEmpty(GridTwinError, FileExistsError):
    """The demo would overwrite something; it never does."""


class CannotWrite(GridTwinError, OSError):
    """The place chosen for the demo cannot be written to."""


class NoDemo(GridTwinError, FileNotFoundError):
    """The folder is not a demo workspace."""
