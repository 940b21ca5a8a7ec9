"""Burst: valves to close in order, what loses supply, who is affected, the report."""
