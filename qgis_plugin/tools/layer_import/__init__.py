"""Layers of a file into feature classes: streets, communities, roads, buildings, bridges before the first survey."""
