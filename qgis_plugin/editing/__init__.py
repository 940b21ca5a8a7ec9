"""Editing: what is snapped and kept apart, what is checked before a commit, whose version a change was made on."""
