"""Packages an area for QField: rows, project, imagery, and what was packed, to find changes afterwards."""
