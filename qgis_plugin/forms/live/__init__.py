"""What a form of a workspace's layer does while it is open in QGIS's window.

Nothing of it is kept in the project: a form without the plugin, as in the field, has the model's tabs,
constraints and defaults alone.
"""
