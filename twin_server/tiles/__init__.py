"""Layers in tiles, for cities whose layers are too large to be sent whole."""
