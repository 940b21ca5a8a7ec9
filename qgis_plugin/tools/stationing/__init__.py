"""A place's road and 桩号, and the place of a 桩号."""
