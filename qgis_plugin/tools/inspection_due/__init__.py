"""Inspections that are due, on the map and in a table."""
