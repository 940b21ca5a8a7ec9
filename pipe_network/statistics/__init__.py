"""Lengths and counts of pipes. Order: dimensions, millimetres, grids → tables → charts → report, files."""
