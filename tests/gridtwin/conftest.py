"""Hypothesis without a stop-watch (machines are shared) and with fixed seeds (a failure comes back)."""

from hypothesis import settings

settings.register_profile("gridtwin", deadline=None, derandomize=True)
settings.load_profile("gridtwin")
