"""Cases, clocks, patrol and evaluation. Not built yet; see docs/coverage.md."""
