"""Shutting valves (关阀): segments between valves, what a closure cuts off, plans and their printed order.

Order of the modules: segments → model → plan → customers → works → order.
"""
