"""Clearances of GB 50289 in the map view or everywhere."""
