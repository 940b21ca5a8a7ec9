"""Simulated observations: courses of the day, faults of devices, bursts; and replay of observed ones."""
