"""The towns of the statistics."""

from tests.gridtwin.ledger.summary.conftest import bare, town, towns

__all__ = ["bare", "town", "towns"]
