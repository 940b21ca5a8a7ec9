"""Trace: what lies upstream, downstream, connected, where the supply comes from."""
