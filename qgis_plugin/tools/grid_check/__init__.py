"""G01–G11: over the stored grids at a click, and live over those that are being edited."""
