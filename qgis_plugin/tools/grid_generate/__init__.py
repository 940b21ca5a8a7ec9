"""Draws unit grids for chosen communities."""
