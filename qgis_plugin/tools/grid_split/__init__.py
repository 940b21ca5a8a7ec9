"""Parts a unit grid along a drawn line."""
