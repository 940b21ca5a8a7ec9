"""The sensing store: observations, latest values, roll-ups, alarms, on SQLite or PostgreSQL."""

from gridtwin.sensing.store.opening import SensingStore, open_sensing

__all__ = ["SensingStore", "open_sensing"]
