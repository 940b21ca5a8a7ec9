"""Columns of a source and their fields: one table for all imports, and the CRS of a file."""
