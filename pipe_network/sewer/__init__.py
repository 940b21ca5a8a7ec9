"""Sewers: how far a spill gets and when, and where a blockage backs up. Estimates, not hydraulics.

Order of the modules: speed → spill, backup.
"""
