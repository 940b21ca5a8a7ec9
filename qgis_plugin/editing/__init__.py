"""Editing: what is snapped and kept apart, what is checked before a commit.

Whose version a change was made on.
"""
