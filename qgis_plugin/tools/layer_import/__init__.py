"""Layers of a file into feature classes: what a city hands out before the first survey."""
