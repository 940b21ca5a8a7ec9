"""Panels: the main one, findings, and the base of docks with results."""
