"""Two rounds of a census against each other: added, removed, moved, changed."""
