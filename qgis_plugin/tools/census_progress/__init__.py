"""How far a census round has come, by street, class and editor."""
