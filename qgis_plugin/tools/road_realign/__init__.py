"""A new line for part of a stationed road."""
