"""Unit grids: drawn, checked, split, merged and numbered."""
