"""Underground pipes: import, checks, topology, analysis. Not built yet; see docs/coverage.md."""
