"""Alarms: rules as data, what they make of observations, and the life of an alarm."""
