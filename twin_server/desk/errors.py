"""What can go wrong at the desk; the API turns each into a problem document."""

from __future__ import annotations

from twin_server.errors import BadRequest, Conflict, NotFound, TwinError


class BadReviewTable(TwinError, ValueError):
    """`review.toml` breaks a rule."""


class BadDecision(BadRequest):
    """A decision lacks something, or names a reason that is none."""


class ClaimedByOther(Conflict):
    """Somebody else has the patch open."""


class NotUndoable(Conflict):
    """A decision that cannot be taken back: not one's own, taken back already, or followed by another."""


class UnknownDecision(NotFound):
    """No decision has that number."""
