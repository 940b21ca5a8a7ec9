"""The card of a road, bridge or tunnel with its grades, inspections, defects, works and photos."""
