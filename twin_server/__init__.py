"""See docs/coverage.md."""
