"""A planned pipe against what exists."""
