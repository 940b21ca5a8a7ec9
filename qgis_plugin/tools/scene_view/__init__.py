"""A 3D view of what the map shows."""
