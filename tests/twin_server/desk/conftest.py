"""Stores of both kinds, as those of access."""

from tests.twin_server.access.conftest import clock, config, store, workspace

__all__ = ["clock", "config", "store", "workspace"]
