"""The leaders' page: figures, rankings and matters of importance. Order: declared → board → rows."""
