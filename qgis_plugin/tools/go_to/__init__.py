"""Go to a code, a stationing (桩号) or coordinates."""
