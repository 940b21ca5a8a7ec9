"""Workspaces in QGIS: what one is, its layers' sources, the project made from it.

Browser tree and file drop.
"""
