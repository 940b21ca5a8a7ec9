"""Workspaces in QGIS: what one is, its layers' sources, the project made from it, browser tree and file drop."""
