"""Observations by HTTP, on a port of the intake or within the twin."""
