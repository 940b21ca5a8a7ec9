"""Sensors, alarms and the live stream of one workspace, for many requests at once; no HTTP here."""
