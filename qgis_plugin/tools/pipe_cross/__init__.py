"""Cross section along a drawn line."""
