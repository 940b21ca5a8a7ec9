"""Long section between two clicks."""
