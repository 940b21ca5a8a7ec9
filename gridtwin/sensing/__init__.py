"""Sensor register, observations, alarm rules and intake. Not built yet; see docs/coverage.md."""
