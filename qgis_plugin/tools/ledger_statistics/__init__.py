"""Statistics of the ledgers with charts, and the yearly report."""
