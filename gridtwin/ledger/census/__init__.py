"""Component census: field tables checked, assigned to unit grids, numbered, stored and counted."""
