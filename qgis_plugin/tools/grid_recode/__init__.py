"""Gives unit grids fresh codes in reading order."""
