"""What can go wrong in the web side; the API turns each into a problem document (RFC 9457)."""

from __future__ import annotations

from gridtwin.errors import GridTwinError


class TwinError(GridTwinError):
    """Something about the twin that a user can mend."""


class BadRequest(TwinError, ValueError):
    """A part of the address breaks a rule."""


class NotFound(TwinError, LookupError):
    """Nothing of that name in this workspace."""


class TooMuch(TwinError, ValueError):
    """More rows or bytes than one request may have."""


class NotAllowed(TwinError, PermissionError):
    """Whoever asks has not the role for it."""


class Conflict(TwinError, RuntimeError):
    """Somebody else was quicker."""


class Busy(TwinError, TimeoutError):
    """The server does as much of this as it may at once."""


class BrokenImagery(TwinError, OSError):
    """An imagery file of the workspace cannot be read."""


class BrokenScene(TwinError, OSError):
    """The list of what was built for the scene cannot be read."""


class BrokenStyle(TwinError, ValueError):
    """`layers.toml` names something that the city model does not have."""


class NotStarted(TwinError, OSError):
    """The server cannot listen where it was told to."""


class BadModel(TwinError, ValueError):
    """A model's file breaks a rule of its format, or cannot be placed."""


class NoPlace(BadModel):
    """A model does not say where it stands."""


class BuildRunning(TwinError, TimeoutError):
    """Another build of the same scene is running."""
