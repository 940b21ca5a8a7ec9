"""Attribute forms made from the city model: tabs, widgets, constraints, defaults, child tables."""
