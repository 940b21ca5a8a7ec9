"""Errors of 3D scenes."""

from gridtwin.errors import UsageError


class NoGlobe(UsageError):
    """Places have no CRS that leads to the globe."""
