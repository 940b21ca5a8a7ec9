"""The end of a census round: what is open, who signs for what, what was changed since."""
